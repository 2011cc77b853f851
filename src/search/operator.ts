import { saturated } from './bm25.js';
import { PARTS_SHARE, type Plan } from './query-plan.js';
import type { Segment } from './segment.js';

/** A posting list, read from its beginning to its end once. */
export interface Row {
  readonly to: number;
  readonly weight: number;
  /** The posting that comes next. */
  next: number;
}

/** A wanted thing's posting lists in one segment. */
export interface Operator {
  readonly rarity: number;
  readonly rows: readonly Row[];
  readonly parts: readonly { readonly operator: Operator; readonly share: number }[];
  /** No passage of the segment scores more for it, rarity left aside. */
  readonly ceiling: number;
  /** How many postings it has, its parts included. */
  readonly length: number;
}

/** Looks the lists of a wanted thing up in a segment. */
export function operatorOf(plan: Plan, segment: Segment, mean: number): Operator {
  const { postings } = segment;
  const { starts } = postings.arrays;
  let ceiling = 0;
  let length = 0;
  const rows = plan.terms.flatMap((term, t) => {
    const weight = plan.weights[t] as number;
    const row = term < 0 || weight <= 0 ? -1 : postings.row(term);
    if (row < 0) return [];
    ceiling = Math.max(ceiling, weight * postings.ceiling(row, mean));
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    length += to - from;
    return [{ to, weight, next: from }];
  });
  const parts = plan.parts.map((part, p) => ({
    operator: operatorOf(part, segment, mean),
    share: plan.shares[p] as number,
  }));
  for (const { operator } of parts) length += operator.length;
  const together = parts.reduce((sum, { operator, share }) => sum + share * operator.ceiling, 0);
  return { rarity: plan.rarity, rows, parts, ceiling: Math.max(ceiling, PARTS_SHARE * together), length };
}

/** What one passage scores for an operator. Passages must be asked for in ascending order. */
export function valueAt({ rows, parts }: Operator, segment: Segment, norms: Float64Array, doc: number): number {
  const { postings } = segment;
  let value = 0;
  for (const row of rows) {
    row.next = postings.seek(doc, row.next, row.to);
    if (row.next < row.to && postings.arrays.docs[row.next] === doc)
      value = Math.max(value, row.weight * saturated(postings.frequencyAt(row.next), norms[doc] as number));
  }
  if (parts.length === 0) return value;
  let together = 0;
  for (const { operator, share } of parts) together += share * valueAt(operator, segment, norms, doc);
  return Math.max(value, PARTS_SHARE * together);
}
