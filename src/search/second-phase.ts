import type { Found } from './best.js';
import { operatorOf, valueAt } from './operator.js';
import type { Ordering } from './phases.js';
import type { Segment } from './segment.js';
import type { WordGroups } from './word-groups.js';

/** So many of the best passages are ordered by what did not find them. */
export const ENOUGH = 32;

/** Adds to the scores of passages, all of one segment, what they score by what orders them. `mean`: words a passage. */
export function addOrdering(
  found: readonly Found[],
  segment: Segment,
  ordering: readonly Ordering[],
  mean: number,
  groups: WordGroups,
): void {
  const norms = segment.norms(mean);
  const inOrder = [...found].sort((a, b) => a.doc - b.doc);
  for (const { plan, over } of ordering) {
    const operator = operatorOf(plan, segment, mean, groups);
    const before = over && operatorOf(over, segment, mean, groups);
    if (operator.ceiling === 0) continue;
    for (const hit of inOrder) {
      const had = before ? valueAt(before, segment, norms, hit.doc) : 0;
      if (had >= operator.ceiling) continue;
      hit.score += operator.rarity * Math.max(0, valueAt(operator, segment, norms, hit.doc) - had);
    }
  }
}
