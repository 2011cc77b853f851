import type { Article } from '../corpus/article.js';
import { FULL_MONTHS } from '../text/calendar.js';
import { stem } from '../text/stems.js';
import type { Found } from './best.js';
import type { QueryPlan } from './query-plan.js';

/** A year or a month of a query, and the wanted things that name it. */
export interface Dated {
  /** How the date of an article that is of it begins or goes on: `2020` or `-03`. */
  readonly digits: string;
  readonly wanted: readonly number[];
}

/** By stem of a month's name: its digits in a date. */
const DIGITS = new Map(
  FULL_MONTHS.flatMap((names, m) => names.map((name) => [stem(name), `-${String(m + 1).padStart(2, '0')}`] as const)),
);
const YEAR = /^(?:19|20)\d\d$/;

/** The years and months among a query's terms. `wordsOf`: for each term the wanted things that it stands for. */
export function datesAmong(terms: readonly string[], wordsOf: readonly (readonly number[])[]): Dated[] {
  return terms.flatMap((term, slot) => {
    const digits = YEAR.test(term) ? term : DIGITS.get(term);
    return digits === undefined ? [] : [{ digits, wanted: wordsOf[slot] ?? [] }];
  });
}

/** True if the article is of that year or month: news seldom says so in its text. */
export function isOf({ digits }: Dated, { published }: Article): boolean {
  return published.startsWith(digits, digits.length === 4 ? 0 : 4);
}

/** Of the rarity of a date that its article's own is: as much as a word says that stands once in a text of common length. */
const REWARD = 0.4;

/** The reward of a passage for being of an article that is of a year or month asked about, in the unit of rarity. */
export function dated({ dates, wanted }: QueryPlan, { segment, doc }: Found): number {
  let reward = 0;
  for (const date of dates)
    if (isOf(date, segment.entry(doc).article))
      for (const w of date.wanted) reward += REWARD * (wanted[w]?.rarity ?? 0);
  return reward;
}
