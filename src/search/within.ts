import { PARTS_SHARE, type Plan, type QueryPlan } from './query-plan.js';
import type { Segment } from './segment.js';

/**
 * For each wanted thing, the most that any stretch of the passage can hold of it, 0–1, by the postings alone: what its text, title,
 * heading or the passage that it leans on hold together.
 */
export function within(plan: QueryPlan, segment: Segment, doc: number): number[] {
  const held = ({ terms, weights, parts, shares }: Plan): number => {
    let whole = 0;
    for (let i = 0; i < terms.length; i++) {
      const weight = weights[i] as number;
      if (weight > whole && holds(segment, terms[i] as number, doc)) whole = weight;
    }
    if (parts.length === 0) return whole;
    let partly = 0;
    for (let i = 0; i < parts.length; i++) partly += (shares[i] as number) * held(parts[i] as Plan);
    return Math.max(whole, PARTS_SHARE * partly);
  };
  return plan.wanted.map(held);
}

function holds({ postings }: Segment, term: number, doc: number): boolean {
  const row = term < 0 ? -1 : postings.row(term);
  if (row < 0) return false;
  const { starts, docs } = postings.arrays;
  const to = starts[row + 1] as number;
  const at = postings.seek(doc, starts[row] as number, to);
  return at < to && docs[at] === doc;
}
