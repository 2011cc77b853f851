/** Days as `YYYY-MM-DD` and the names of months, in English and Russian. Pure; no time zones. */

/** The twelve months by their full names, in their cases. */
export const FULL_MONTHS: readonly (readonly string[])[] = [
  ['january', 'январь', 'января', 'январе'],
  ['february', 'февраль', 'февраля', 'феврале'],
  ['march', 'марта', 'марте', 'март'],
  ['april', 'апрель', 'апреля', 'апреле'],
  ['may', 'май', 'мая', 'мае'],
  ['june', 'июнь', 'июня', 'июне'],
  ['july', 'июль', 'июля', 'июле'],
  ['august', 'августа', 'августе', 'август'],
  ['september', 'сентябрь', 'сентября', 'сентябре'],
  ['october', 'октябрь', 'октября', 'октябре'],
  ['november', 'ноябрь', 'ноября', 'ноябре'],
  ['december', 'декабрь', 'декабря', 'декабре'],
];

/** How words for the seasons of the northern half begin, with the numbers of their months; "fall" is more often something else. */
const SEASONS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:spring|весн[аыеуо]|весенн)/, [3, 4, 5]],
  [/^(?:summer|лето(?:м)?$|лета$|летн)/, [6, 7, 8]],
  [/^(?:autumn|осен)/, [9, 10, 11]],
  [/^(?:winter|зим[аыеуо]|зимн)/, [12, 1, 2]],
];

/** The numbers (1–12) of the months of a season; none for other words. `word`: normalised. */
export const monthsOfSeason = (word: string): readonly number[] =>
  SEASONS.find(([season]) => season.test(word))?.[1] ?? [];

/** Their short forms, which a dot may close. */
const SHORT_MONTHS = [
  '(?:jan|янв)\\.?',
  '(?:feb|февр?)\\.?',
  'mar\\.?',
  '(?:apr|апр)\\.?',
  '',
  'jun\\.?',
  'jul\\.?',
  '(?:aug|авг)\\.?',
  '(?:sept?|сент?)\\.?',
  '(?:oct|окт)\\.?',
  '(?:nov|нояб?)\\.?',
  '(?:dec|дек)\\.?',
];

const MONTHS = FULL_MONTHS.map((names, m) => [...names, SHORT_MONTHS[m]].filter((name) => name !== '').join('|'));

/**
 * Latin and Cyrillic letters, for character classes in patterns with the flag `i`. Written out because `\p{L}` with the flags `iu`
 * takes V8 a tenth of a second to compile over all the date patterns, which a single question on the command line would feel.
 * The patterns of facts write `a-zA-ZÀ-ԯḀ-ỿ` for the same reason: with Greek, and with the letters of Vietnamese and of phonetics.
 */
export const LETTERS = 'a-zA-ZÀ-ɏЀ-ӿ';

/** Alternation of all month names, for use with the flag `i`. */
export const MONTH_NAMES = `(?:${MONTHS.join('|')})`;

const MONTH_TESTS = MONTHS.map((names) => new RegExp(`^(?:${names})$`, 'i'));

/** Number of a month (1–12) from its name, 0 if it is none. */
export function monthNumber(name: string): number {
  return MONTH_TESTS.findIndex((test) => test.test(name)) + 1;
}

/** `YYYY-MM-DD` from numbers, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Number of days in a month (1–12). */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** First and last day of a stretch of whole months. */
export function monthSpan(year: number, first: number, last: number): { from: string; to: string } {
  const two = (month: number) => String(month).padStart(2, '0');
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${lastDayOf(year, last)}` };
}

/** What days were asked for: a corpus compares the same few thousand again and again. */
const days = new Map<string, number>();
const KEPT = 10_000;

/** Days from the Unix epoch; for differences only. */
export function dayNumber(iso: string): number {
  let day = days.get(iso);
  if (day === undefined) {
    day = Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
    if (days.size >= KEPT) days.clear();
    days.set(iso, day);
  }
  return day;
}

/** Which way a sentence looks from the day it appeared; `past`: it cannot look ahead, `told`: it tells what happened. */
export type Outlook = 'past' | 'told' | 'back' | 'either' | 'ahead';
/** How many times as far a day ahead counts, and a day behind. */
const FAR: Readonly<Record<Outlook, readonly [number, number]>> = {
  past: [1000, 1],
  told: [8, 1],
  back: [4, 1],
  either: [1, 1],
  ahead: [1, 4],
};

/**
 * The year that a month and day without one most likely belong to, seen from the day a text appeared. What lies behind counts as
 * near, what lies ahead as four times as far (reports look back), or further where it is told as what happened; the other way round
 * where the sentence speaks of plans; where it may look either way, both count alike.
 */
export function nearestYear(published: string, month: number, day: number, outlook: Outlook): number {
  const [year = 0, writtenMonth = 1, writtenDay] = published.split('-').map(Number);
  const reference = Date.UTC(year, writtenMonth - 1, writtenDay ?? lastDayOf(year, writtenMonth));
  const [forward, backward] = FAR[outlook];
  const distance = (candidate: number) => {
    const days = (Date.UTC(candidate, month - 1, day) - reference) / 86_400_000;
    return days > 0 ? days * forward : -days * backward;
  };
  return [year, year - 1, year + 1].reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
