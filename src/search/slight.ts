import type { Found } from './best.js';
import { operatorOf, valueAt } from './operator.js';
import type { Plan } from './query-plan.js';
import type { Segment } from './segment.js';
import type { WordGroups } from './word-groups.js';

/** So many of the best passages are ordered by the slight things of a question too. */
export const ENOUGH = 48;

/** Adds to the scores of passages, all of one segment, what they score for further things of the question. `mean`: words a passage. */
export function addSlight(
  found: readonly Found[],
  segment: Segment,
  things: readonly Plan[],
  mean: number,
  groups: WordGroups,
): void {
  const norms = segment.norms(mean);
  const inOrder = [...found].sort((a, b) => a.doc - b.doc);
  for (const thing of things) {
    const operator = operatorOf(thing, segment, mean, groups);
    for (const hit of inOrder) hit.score += operator.rarity * valueAt(operator, segment, norms, hit.doc);
  }
}
