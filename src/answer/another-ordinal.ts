import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import type { Candidate } from './candidates.js';

/** Words from an ordinal to what it counts: "the third Russia–Central Asia summit". */
const ORDINAL_TO_THING = 5;
/** A question about more things than these tells by them what is meant. */
const FEW = 8;

/**
 * "The third summit" is asked for, and in all that is shown nothing of the kind is the third: "the third of its kind in a month" counts
 * others.
 *
 * @param found the candidates that are shown, best first
 */
export function isOfAnotherOrdinal(found: readonly Candidate[], query: Query, index: SearchIndex): boolean {
  const { wanted } = query;
  if (wanted.length > FEW) return false;
  return wanted.some(({ ordinal, text }, w) => {
    if (!ordinal || FIRST.test(text) || w + 1 >= wanted.length) return false;
    return found.every(({ article, passage }) => {
      const positions = index.positionsIn(query, article.body.slice(passage.start, passage.end));
      const things = [...(positions[w + 1] ?? []), ...(positions[w + 2] ?? [])];
      return !(positions[w] ?? []).some((at) => things.some((thing) => thing > at && thing - at <= ORDINAL_TO_THING));
    });
  });
}

/** What is the first need not be called so. */
const FIRST = /^(?:first|1st|перв\p{L}*)$/iu;
