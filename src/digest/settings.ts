/** Days of the week as ISO 8601 numbers them: 1 is Monday, 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type Days = 'daily' | 'weekdays' | readonly Weekday[];

/** What happens on a day with nothing new: no message, or one honest line. */
export type WhenNothing = 'silent' | 'line';

/** When a digest falls due. */
export interface Schedule {
  readonly days: Days;
  /** Local time, `HH:MM`, 00:00 to 23:59. */
  readonly time: string;
  /** IANA zone, as it was chosen: `Asia/Almaty`. */
  readonly zone: string;
}

/** Why nothing can be posted there (`LostGround` of the delivery port), and since when. Told to an admin once. */
export interface Mark {
  readonly reason: MarkReason;
  readonly since: Date;
}

/** `gone`: the channel was deleted; `closed`: it cannot be seen; `forbidden`: the bot may not post there; `refused`: Discord takes no message there. */
export type MarkReason = 'gone' | 'closed' | 'forbidden' | 'refused';

/** One digest of one server, as it was set up. */
export interface DigestSettings extends Schedule {
  /** Short, lower-case letters and digits; unique in the store. */
  readonly id: string;
  readonly server: string;
  /** Channel or thread. */
  readonly channel: string;
  readonly name: string;
  /** Only stories that speak of one of these; empty: all. */
  readonly topics: readonly string[];
  /** Most stories, 1 to 10. */
  readonly atMost: number;
  /** The role that is pinged; null: nobody. */
  readonly role: string | null;
  /** Posted without a notification (SUPPRESS_NOTIFICATIONS). */
  readonly quiet: boolean;
  readonly whenNothing: WhenNothing;
  /** Hours after its time in which a digest that was missed is still posted; 0 to 24. */
  readonly lateHours: number;
  readonly paused: boolean;
  readonly mark: Mark | null;
  /** BCP 47: the language of the program's own words in it; absent: English. */
  readonly locale?: string;
  /** User id. */
  readonly createdBy: string;
  readonly createdAt: Date;
  /** Nothing falls due before: when it was set up, resumed, or its schedule last changed. */
  readonly scheduledFrom: Date;
}

/** What someone who sets up a digest decides. */
export type Wishes = Omit<DigestSettings, 'id' | 'server' | 'paused' | 'mark' | 'createdAt' | 'scheduledFrom'>;

/** What can be changed later. */
export type Change = Partial<Omit<Wishes, 'createdBy'>> & { readonly paused?: boolean };

/** Most digests of one server. */
export const MOST_DIGESTS = 25;

/** What holds where nothing was said. */
export const DEFAULTS = {
  name: 'Digest',
  days: 'daily',
  time: '09:00',
  zone: 'UTC',
  topics: [],
  atMost: 5,
  role: null,
  quiet: false,
  whenNothing: 'silent',
  lateHours: 6,
} as const satisfies Partial<Wishes>;

/**
 * Settings after a change. A new schedule, or a digest that goes on after a pause, counts from `now`: hours that are
 * past by then do not fall due. A new channel takes the mark away.
 */
export function changed(settings: DigestSettings, change: Change, now: Date): DigestSettings {
  const next: DigestSettings = { ...settings, ...change };
  const anew = !sameSchedule(settings, next) || (settings.paused && !next.paused) ? { scheduledFrom: now } : {};
  return { ...next, ...anew, mark: next.channel === settings.channel ? next.mark : null };
}

const sameSchedule = (a: Schedule, b: Schedule): boolean =>
  a.time === b.time && a.zone === b.zone && weekdaysOf(a.days).join() === weekdaysOf(b.days).join();

const ALL: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The weekdays on which a digest comes, in order. */
export function weekdaysOf(days: Days): readonly Weekday[] {
  if (days === 'daily') return ALL;
  return days === 'weekdays' ? ALL.slice(0, 5) : ALL.filter((day) => days.includes(day));
}
