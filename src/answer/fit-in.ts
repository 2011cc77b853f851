import type { Article, Range } from '../corpus/article.js';
import type { SearchIndex } from '../search/passage-index.js';
import type { Query, Wanted } from '../search/query.js';
import { monthNumber } from '../text/calendar.js';
import { countedThings } from './counted-things.js';
import { definitionsIn } from './definition.js';
import type { Fit } from './fit.js';
import { fits, looksAtNames, wantsDay, wantsNumber } from './fits.js';
import { countsIn, isSoFar, ordinalsIn } from './measure.js';
import type { QuestionKind } from './question.js';

/** The strength of the best fit, 0–1; 1 where the kind has no shape. */
export function strongest(fitting: readonly Fit[] | null): number {
  if (!fitting) return 1;
  let most = 0;
  for (const { strength } of fitting) most = Math.max(most, strength);
  return most;
}

/** The stretches of the wanted kind that the question did not itself bring. */
export function fitIn(
  article: Article,
  range: Range,
  kind: QuestionKind,
  index: SearchIndex,
  query: Query,
): Fit[] | null {
  const text = article.body.slice(range.start, range.end);
  const found = fitsOf(article, text, kind, index, query);
  if (!found) return null;
  const kept: Fit[] = [];
  if (found.length === 0) return kept;
  const own = kind === 'definition' ? NOTHING : sayable(query, wantsNumber(kind));
  for (const { start, end, strength } of found) {
    // Most questions bring nothing of the kind: then no stretch is read.
    const stretch = text.slice(start, end);
    const isTold = own.length === 0 || !isSaid(index.matchesIn(query, stretch), own);
    if (!isTold && !(kind === 'when' && wantsDay(query.text) && tellsMore(stretch, query.text))) continue;
    kept.push({ start: range.start + start, end: range.start + end, strength });
  }
  return kept;
}

const NOTHING: readonly number[] = [];

/** Below what is put in bold: what defines a thing are the words around, not the thing itself. */
const DEFINES = 0.85;

function fitsOf(article: Article, text: string, kind: QuestionKind, index: SearchIndex, query: Query) {
  if (kind === 'definition') return definitionsIn(text, query, index).map((range) => ({ ...range, strength: DEFINES }));
  if (kind !== 'how-many')
    return fits(
      kind,
      text,
      looksAtNames(kind) ? index.namesIn(text) : [],
      article.published,
      article.language,
      query.text,
    );
  const things = countedThings(query);
  const isCounted = (stretch: string) => {
    const held = things.length > 0 ? index.matchesIn(query, stretch) : [];
    return things.length === 0 || things.some((w) => (held[w] ?? 0) >= 0.5);
  };
  const counts = countsIn(text, isCounted);
  return isSoFar(query.text) ? [...counts, ...ordinalsIn(text, isCounted)] : counts;
}

/**
 * The places among what is wanted of the names and numbers that a question brings: "2025" does not answer "when in 2025". A number only
 * answers to numbers: what it counts may be a name.
 */
function sayable({ wanted }: Query, onlyNumbers: boolean): readonly number[] {
  const own: number[] = [];
  for (let w = 0; w < wanted.length; w++) {
    const { binding, text, ordinal } = wanted[w] as Wanted;
    if (binding && (!onlyNumbers || ordinal || BEGINS_AS_NUMBER.test(text))) own.push(w);
  }
  return own;
}

const NUMBER_OR_WORD = /\p{N}+|\p{L}+/gu;

/** True for a time that has a number or month which the question does not bring: "8 October 2025" to whoever asks when in October. */
function tellsMore(stretch: string, question: string): boolean {
  const said: ReadonlySet<string> = new Set(question.toLowerCase().match(NUMBER_OR_WORD));
  const tokens = stretch.toLowerCase().match(NUMBER_OR_WORD) ?? [];
  return tokens.some((token) => !said.has(token) && (/^\p{N}/u.test(token) || monthNumber(token) > 0));
}

const BEGINS_AS_NUMBER = /^\P{L}*\p{N}/u;

/** True if a stretch holds one of them. */
const isSaid = (matched: readonly number[], own: readonly number[]): boolean =>
  own.some((w) => (matched[w] as number) >= 0.9);
