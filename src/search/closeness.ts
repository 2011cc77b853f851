import type { Article } from '../corpus/article.js';
import type { Found } from './best.js';
import type { Presence } from './presence.js';
import type { QueryPlan } from './query-plan.js';

/** The best passages are ordered anew by how close the wanted things stand to each other. */
export const PROXIMITY = { weight: 0.2, window: 8, passages: 24 } as const;

/** What names an article as a whole: "what does X report" asks for outlet X's. */
export function masthead({ title, outlet, author }: Article): string {
  return `${title} \n${outlet} \n${author ?? ''}`;
}

/**
 * The reward of a passage for holding wanted things that follow each other in the question close together, in the unit of rarity.
 * The article's title stands before the passage.
 */
export function closeness(plan: QueryPlan, presence: Presence, { segment, doc }: Found): number {
  const { places, from, to } = presence.occurrences(plan, segment.words, doc);
  const { slots, starts } = places;
  const things = plan.wanted.length;
  if (gaps.length < things) [gaps, last, before] = [rowOf(things), rowOf(things), rowOf(things)];
  for (let w = 0; w < things; w++) {
    gaps[w] = Number.POSITIVE_INFINITY;
    last[w] = NOWHERE;
    before[w] = NOWHERE;
  }
  for (let i = from; i < to; i++) {
    const words = plan.wordsOf[slots[i] as number] as readonly number[];
    for (let k = 0; k < words.length; k++) meet(words[k] as number, starts[i] as number, things);
  }
  let reward = 0;
  for (let w = 0; w + 1 < things; w++) {
    const gap = gaps[w] as number;
    if (gap < PROXIMITY.window)
      reward += Math.min(plan.wanted[w]?.rarity as number, plan.wanted[w + 1]?.rarity as number) / gap;
  }
  return PROXIMITY.weight * reward;
}

const NOWHERE = Number.NEGATIVE_INFINITY;
/** By wanted thing: the fewest words met so far from it to the next one; the last word that stood for it, and the one before. */
let gaps = new Float64Array(64);
let last = new Float64Array(64);
let before = new Float64Array(64);
const rowOf = (things: number) => new Float64Array(2 * things);

/** A word that stands for a wanted thing, behind all that were met; the wrong order counts one more. */
function meet(w: number, at: number, things: number): void {
  if (w > 0) gaps[w - 1] = Math.min(gaps[w - 1] as number, at - lastBefore(w - 1, at));
  if (w + 1 < things) gaps[w] = Math.min(gaps[w] as number, at - lastBefore(w + 1, at) + 1);
  if (last[w] === at) return;
  before[w] = last[w] as number;
  last[w] = at;
}

/** One word may stand for both of two things. */
const lastBefore = (w: number, at: number): number => (last[w] === at ? (before[w] as number) : (last[w] as number));
