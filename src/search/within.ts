import { PARTS_SHARE, type Plan, type QueryPlan } from './query-plan.js';
import type { Segment } from './segment.js';
import type { WordGroups } from './word-groups.js';

/**
 * For each wanted thing, the most that any stretch of the passage can hold of it, 0–1, by the postings alone: what its text, title,
 * heading or the passage that it leans on hold together.
 */
export function within(plan: QueryPlan, segment: Segment, doc: number, groups: WordGroups): number[] {
  const held = ({ terms, weights, parts, shares }: Plan): number => {
    let whole = 0;
    for (let i = 0; i < terms.length; i++) {
      const weight = weights[i] as number;
      if (weight > whole && holds(segment, terms[i] as number, doc, groups)) whole = weight;
    }
    if (parts.length === 0) return whole;
    let partly = 0;
    for (let i = 0; i < parts.length; i++) partly += (shares[i] as number) * held(parts[i] as Plan);
    return Math.max(whole, PARTS_SHARE * partly);
  };
  return plan.wanted.map(held);
}

function holds(segment: Segment, term: number, doc: number, groups: WordGroups): boolean {
  if (term < 0) return false;
  const { postings } = segment;
  const { starts, docs } = postings.arrays;
  return segment.lists(term, groups).rows.some((row) => {
    const to = starts[row + 1] as number;
    const at = postings.seek(doc, starts[row] as number, to);
    return at < to && docs[at] === doc;
  });
}
