const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

/** Does this system know the zone, by its present name or an older one? */
export function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What clocks in a zone show at an instant, as if they were UTC: milliseconds. Throws RangeError for an unknown zone. */
function shown(instant: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of clockOf(zone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** How far clocks in a zone are ahead of UTC, in milliseconds. */
const offsetAt = (instant: number, zone: string): number => shown(instant, zone) - Math.floor(instant / 1000) * 1000;

/** The date in a zone at an instant, `YYYY-MM-DD`. */
export const dateIn = (instant: Date, zone: string): string =>
  new Date(shown(instant.getTime(), zone)).toISOString().slice(0, 10);

/**
 * The first instant at which clocks in a zone show a date and time. A time that the clocks skip (spring) begins when the
 * gap ends; one that they show twice (autumn) is the first of the two. Null where the whole date was skipped, as Samoa
 * skipped 30 December 2011. `date` is `YYYY-MM-DD`, `time` is `HH:MM`.
 */
export function instantOf(date: string, time: string, zone: string): Date | null {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  // No offset is above 14 hours, and no two changes of a zone come within two days: these are all that may hold.
  const offsets = [...new Set([-26, -13, 0, 13, 26].map((hours) => offsetAt(wanted + hours * HOUR, zone)))];
  const shows = offsets.map((offset) => wanted - offset).filter((instant) => shown(instant, zone) === wanted);
  if (shows.length > 0) return new Date(Math.min(...shows));
  const end = endOfGap(wanted - Math.max(...offsets), wanted - Math.min(...offsets), zone);
  return dateIn(end, zone) === date ? end : null;
}

/** The instant at which the offset changes, between one before and one after the change. */
function endOfGap(before: number, after: number, zone: string): Date {
  const old = offsetAt(before, zone);
  let [low, high] = [before, after];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === old) low = middle;
    else high = middle;
  }
  return new Date(high);
}
