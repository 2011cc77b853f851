import type { Article } from '../corpus/article.js';
import type { Found } from './best.js';
import type { Presence } from './presence.js';
import type { QueryPlan } from './query-plan.js';

/** The best passages are ordered anew by how close the wanted things stand to each other. */
export const PROXIMITY = { weight: 0.2, window: 8, passages: 50 } as const;

/** What names an article as a whole: "what does X report" asks for outlet X's. */
export function masthead({ title, outlet, author }: Article): string {
  return [title, outlet, author ?? ''].join(' \n');
}

/**
 * The reward of a passage for holding wanted things that follow each other in the question close together, in the unit of rarity.
 * The article's title stands before the passage.
 */
export function closeness(plan: QueryPlan, presence: Presence, { segment, doc }: Found): number {
  const { slots, places: at } = presence.occurrences(plan, segment.words, doc);
  const places: number[][] = plan.wanted.map(() => []);
  for (let i = 0; i < slots.length; i++)
    for (const w of plan.wordsOf[slots[i] as number] as readonly number[]) places[w]?.push(at[i] as number);
  let reward = 0;
  for (let w = 0; w + 1 < places.length; w++) {
    const gap = smallestGap(places[w] as number[], places[w + 1] as number[]);
    if (gap < PROXIMITY.window)
      reward += Math.min(plan.wanted[w]?.rarity as number, plan.wanted[w + 1]?.rarity as number) / gap;
  }
  return PROXIMITY.weight * reward;
}

/** The fewest words from one of `first` to one of `second`, both ascending; the wrong order counts one more. */
function smallestGap(first: readonly number[], second: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let j = 0;
  for (const a of first) {
    while (j < second.length && (second[j] as number) < a) j++;
    if (j > 0) least = Math.min(least, a - (second[j - 1] as number) + 1);
    const after = second[j] === a ? second[j + 1] : second[j];
    if (after !== undefined) least = Math.min(least, after - a);
  }
  return least;
}
