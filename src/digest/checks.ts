import { type Days, DEFAULTS, type Weekday } from './settings.js';
import { isZone } from './zone-clock.js';

/** What is wrong with something that was typed; the cards make a sentence of it that says what to do. */
export type Problem =
  /** Not `HH:MM` between 00:00 and 23:59. */
  | { readonly kind: 'time'; readonly given: string }
  /** No such zone; `near` are zones of a like name, at most three. */
  | { readonly kind: 'zone'; readonly given: string; readonly near: readonly string[] }
  | { readonly kind: 'days'; readonly given: string }
  | { readonly kind: 'name'; readonly given: string; readonly most: number }
  | { readonly kind: 'topics'; readonly count: number; readonly most: number; readonly longest: number }
  | {
      readonly kind: 'number';
      readonly field: 'atMost' | 'lateHours';
      readonly given: number;
      readonly from: number;
      readonly to: number;
    }
  /** The server has as many as it may have. */
  | { readonly kind: 'too-many'; readonly most: number };

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

const fine = <T>(value: T): Checked<T> => ({ ok: true, value });
const wrong = (problem: Problem): Checked<never> => ({ ok: false, problem });

/** `9:05`, `09:05`, `9.05`, `0905` and `9` → `09:05`, `09:00`. */
export function checkTime(given: string): Checked<string> {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(given.trim());
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  if (!match || hour > 23 || minute > 59) return wrong({ kind: 'time', given });
  return fine(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}

/** Present names of zones that some systems list by an older one only, such as Europe/Kiev. */
const RENAMED = [
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Europe/Kyiv',
  'Pacific/Kanton',
];

/** Zones by the names that Intl lists, with UTC, which it leaves out, and names that are newer than its own. */
export const zones = (): readonly string[] => {
  listed ??= ['UTC', ...new Set([...Intl.supportedValuesOf('timeZone'), ...RENAMED.filter(isZone)])].filter(
    (zone, i) => zone !== 'UTC' || i === 0,
  );
  return listed;
};
let listed: readonly string[] | null = null;

const plain = (text: string): string => text.toLowerCase().replace(/[\s_/-]+/g, ' ');

/** Zones in whose name this stands, those whose city begins with it first; at most `most`. For autocomplete. */
export function zonesLike(typed: string, most: number): readonly string[] {
  const wanted = plain(typed.trim());
  const rank = (zone: string): number => {
    const name = plain(zone);
    const city = plain(zone.split('/').at(-1) ?? '');
    if (city.startsWith(wanted)) return 0;
    return name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : 3;
  };
  return zones()
    .map((zone) => ({ zone, rank: rank(zone) }))
    .filter(({ rank: at }) => at < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ zone }) => zone);
}

/**
 * An IANA zone in its usual spelling. Old names (`Asia/Calcutta`) and a bare city (`almaty`) are understood where they
 * name one zone; offsets such as `+05:00` are no zones, since they do not follow the clock's changes.
 */
export function checkZone(given: string): Checked<string> {
  const typed = given.trim().replace(/\s+/g, '_');
  const same = zones().find((zone) => zone.toLowerCase() === typed.toLowerCase());
  if (same) return fine(same);
  if (/^[a-z]/i.test(typed) && typed.includes('/') && isZone(typed)) return fine(typed);
  const cities = zones().filter((zone) => zone.split('/').at(-1)?.toLowerCase() === typed.toLowerCase());
  const [only] = cities;
  if (only !== undefined && cities.length === 1) return fine(only);
  return wrong({ kind: 'zone', given, near: typed === '' ? [] : zonesLike(typed, 3) });
}

const DAY_NAMES: readonly (readonly string[])[] = [
  ['mon', 'пн', 'пон'],
  ['tue', 'вт'],
  ['wed', 'ср'],
  ['thu', 'чт', 'чет'],
  ['fri', 'пт', 'пят'],
  ['sat', 'сб', 'суб'],
  ['sun', 'вс', 'вос'],
];

/** `daily`, `weekdays`, or days by name or ISO number with commas or blanks between: `mon, wed fri`, `1,3,5`. */
export function checkDays(given: string): Checked<Days> {
  const typed = given.trim().toLowerCase();
  if (typed === 'daily' || typed === 'weekdays') return fine(typed);
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '');
  const days = words.map((word) => {
    if (/^[1-7]$/.test(word)) return Number(word) as Weekday;
    const at = DAY_NAMES.findIndex((names) => names.some((name) => word.startsWith(name)));
    return at < 0 ? null : ((at + 1) as Weekday);
  });
  if (days.length === 0 || days.includes(null)) return wrong({ kind: 'days', given });
  return fine([...new Set(days as Weekday[])].sort((a, b) => a - b));
}

const LONGEST_NAME = 60;

/** A name of 1 to 60 characters, on one line; the default where it is blank. */
export function checkName(given: string): Checked<string> {
  const name = given.trim().replace(/\s+/g, ' ');
  if (name.length > LONGEST_NAME) return wrong({ kind: 'name', given: name, most: LONGEST_NAME });
  return fine(name === '' ? DEFAULTS.name : name);
}

const MOST_TOPICS = 10;
const LONGEST_TOPIC = 60;

/** Topics with commas between; none for a blank text. At most 10, each at most 60 characters. */
export function checkTopics(given: string): Checked<readonly string[]> {
  const topics = [...new Set(given.split(/[,;\n]/).map((topic) => topic.trim().replace(/\s+/g, ' ')))].filter(
    (topic) => topic !== '',
  );
  const fits = topics.length <= MOST_TOPICS && topics.every((topic) => topic.length <= LONGEST_TOPIC);
  return fits
    ? fine(topics)
    : wrong({ kind: 'topics', count: topics.length, most: MOST_TOPICS, longest: LONGEST_TOPIC });
}

const RANGES = { atMost: [1, 10], lateHours: [0, 24] } as const;

/** A whole number in the range of its field: stories 1–10, hours late 0–24. */
export function checkNumber(field: keyof typeof RANGES, given: number): Checked<number> {
  const [from, to] = RANGES[field];
  const fits = Number.isInteger(given) && given >= from && given <= to;
  return fits ? fine(given) : wrong({ kind: 'number', field, given, from, to });
}
