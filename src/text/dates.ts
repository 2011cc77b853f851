import type { Outlook } from './calendar.js';
import { DATE_HINTS, DATE_RULES, type DateContext } from './date-rules.js';
import { matches } from './matches.js';
import { pattern } from './pattern.js';

/** A date as a text writes it. */
export interface FoundDate {
  /** UTF-16 offsets of the words that tell it. */
  readonly start: number;
  readonly end: number;
  /** First and last day meant, `YYYY-MM-DD`, inclusive. */
  readonly from: string;
  readonly to: string;
  /** The unit in which the bounds are told: `2025–2027` is told in years, "the first seven months of 2025" in months. */
  readonly precision: 'day' | 'month' | 'half-year' | 'year';
  /** Whether the year stands in the words themselves and was not inferred. */
  readonly explicitYear: boolean;
}

/** When the text was published, `YYYY-MM-DD` or `YYYY-MM`. */
export interface DateReference {
  readonly published: string;
}

const PLANS = pattern('iu')`
  \b(?:will|shall|scheduled|planned|upcoming|expected|due|next|to be|set to|forthcoming)\b|
  (?:состоится|запланирован|предстоящ|намечен)
`;
/** "Plans to meet"; not the Moss Plan, which is a name. */
const PLAN = /\bplans?\b|^Plans?\b/u;
/** What lasts or is meant for later, before a date or around it: "in force until", "his contract ends in", "intends to". */
const UNTIL =
  /(?<!\p{L})(?:until|till|by|before|up to|expires?(?: in| on)?|ends (?:in|on)|до|к)\s(?:(?:the )?(?:end|middle|beginning|start) of |late |early |mid-)?$/iu;
const MEANT =
  /\b(?:intend(?:s|ed|ing)?|mean(?:s|t)? to|hop(?:es?|ed|ing) to|aim(?:s|ed|ing)? to|promised? to|vow(?:s|ed)? to|should|would)\b|(?:намерен|планиру|собира[ею]тся|обеща)/iu;

/** What has gone on from then. */
const SINCE = /(?<!\p{L})since\s(?:(?:the )?(?:end|middle|beginning|start) of |late |early |mid-)?$/iu;
const HAPPENED = /\b(?:was|were|had|did|\p{Ll}{2,}ed)\b/u;
const GOES_ON = /\b(?:is|are|has|have|can|may|begins?|starts?|opens?|takes?|comes?|meets?|runs?)\b/u;

function outlookOf(sentence: string, before: string): Outlook {
  if (SINCE.test(before)) return 'past';
  if (PLANS.test(sentence) || PLAN.test(sentence)) return 'ahead';
  if (UNTIL.test(before) || MEANT.test(sentence)) return 'either';
  return HAPPENED.test(sentence) && !GOES_ON.test(sentence) ? 'told' : 'back';
}

/**
 * Dates as a text writes them, in English and Russian: days, ranges, months, half-years, quarters, years, and those that only a
 * publication date gives sense to ("last year", "in June"), which are left out where `reference` is null. In order, never
 * overlapping; never throws.
 *
 * @param language BCP 47; decides 11/04/2025, which is otherwise left out
 */
export function findDates(text: string, reference: DateReference | null, language = ''): FoundDate[] {
  const found: FoundDate[] = [];
  const months = text.match(DATE_HINTS.month)?.length ?? 0;
  const hints = {
    digit: DATE_HINTS.digit.test(text),
    month: months > 0,
    months: months > 1,
    word: DATE_HINTS.word.test(text),
  };
  if (!hints.digit && !hints.month && !hints.word) return found;
  for (const { needs, pattern, read } of DATE_RULES) {
    if (!hints[needs]) continue;
    for (const match of matches(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const before = text.slice(Math.max(0, start - 24), start);
      const context: DateContext = {
        published: reference?.published ?? null,
        language,
        outlook: () => outlookOf(sentenceAround(text, start, end), before),
        before,
        after: text.slice(end, end + 24),
      };
      const meaning = read(match.groups ?? {}, context);
      if (meaning) found.push({ start, end, ...meaning });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words of the same sentence, up to 90 characters to each side; good enough to tell plans from reports. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 60);
  return `${before.slice(before.search(/[^.!?\n]*$/u))} ${/^[^.!?\n]*/u.exec(after)?.[0] ?? ''}`;
}
