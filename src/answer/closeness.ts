import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { words } from '../text/words.js';
import type { Candidate } from './candidates.js';

/** Words between two things of the question that are still neighbours: "president of Kyrgyzstan". */
const BETWEEN = 2;

/**
 * How much of what stands together in the question stands together in the sentence, 0–1: a president and Kyrgyzstan in one list are not
 * its president.
 *
 * @param rarities of what is wanted, in its order
 */
export function closeness(
  { article, range }: Candidate,
  query: Query,
  rarities: readonly number[],
  index: SearchIndex,
): number {
  const positions = index.positionsIn(query, article.body.slice(range.start, range.end));
  let met = 0;
  let all = 0;
  for (let w = 0; w + 1 < query.wanted.length; w++) {
    const [first, second] = [query.wanted[w], query.wanted[w + 1]];
    if (!first || !second || words(query.text.slice(first.end, second.start)).length > BETWEEN) continue;
    const rarity = Math.min(rarities[w] as number, rarities[w + 1] as number);
    let gap = Number.POSITIVE_INFINITY;
    for (const a of positions[w] ?? [])
      for (const b of positions[w + 1] ?? []) if (a !== b) gap = Math.min(gap, Math.abs(a - b));
    all += rarity;
    met += rarity * (gap <= 3 ? 1 : gap <= 6 ? 0.6 : gap < Number.POSITIVE_INFINITY ? 0.3 : 0);
  }
  return all > 0 ? met / all : 1;
}
