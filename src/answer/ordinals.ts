import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import type { Candidate } from './candidates.js';

/** Words from an ordinal to what it counts: "the third Russia–Central Asia summit". */
const ORDINAL_TO_THING = 5;
/** A question about more things than these tells by them what is meant. */
const FEW = 8;
/** What is the first need not be called so. */
const FIRST = /^(?:first|1st|перв\p{L}*)$/iu;

/** The places, among what is wanted, of ordinals that have a thing behind them. */
const ordinalsOf = ({ wanted }: Query): number[] =>
  wanted.flatMap(({ ordinal }, w) => (ordinal && w + 1 < wanted.length ? [w] : []));

/** Whether an ordinal of the question stands in a text before what it counts, before something else only, or not at all. */
function standsFor(text: string, w: number, query: Query, index: SearchIndex): 'thing' | 'other' | 'nothing' {
  const positions = index.positionsIn(query, text);
  const ordinals = positions[w] ?? [];
  const things = [...(positions[w + 1] ?? []), ...(positions[w + 2] ?? [])];
  const isOf = (at: number) => things.some((thing) => thing > at && thing - at <= ORDINAL_TO_THING);
  if (ordinals.length === 0) return 'nothing';
  return ordinals.some(isOf) ? 'thing' : 'other';
}

/** "The third summit" is asked for, and the sentence speaks of a third effort. */
export function countsAnother({ article, range }: Candidate, query: Query, index: SearchIndex): boolean {
  const sentence = article.body.slice(range.start, range.end);
  return ordinalsOf(query).some((w) => standsFor(sentence, w, query, index) === 'other');
}

/**
 * "The third summit" is asked for, and in all that is shown nothing of the kind is the third: "the third of its kind in a month" counts
 * others.
 *
 * @param found the candidates that are shown, best first
 */
export function isOfAnotherOrdinal(found: readonly Candidate[], query: Query, index: SearchIndex): boolean {
  if (query.wanted.length > FEW) return false;
  return ordinalsOf(query)
    .filter((w) => !FIRST.test(query.wanted[w]?.text ?? ''))
    .some((w) =>
      found.every(
        ({ article, passage }) =>
          standsFor(article.body.slice(passage.start, passage.end), w, query, index) !== 'thing',
      ),
    );
}
