import { saturated } from './bm25.js';
import type { Norms } from './norms.js';
import { PARTS_SHARE, type Plan } from './query-plan.js';
import type { Segment } from './segment.js';
import type { WordGroups } from './word-groups.js';

/** A posting list, read from its beginning to its end once. */
export interface Row {
  readonly to: number;
  /** The posting that comes next. */
  next: number;
}

/** The lists of one term that stands for a wanted thing; frequencies add up over them. */
export interface Alternative {
  readonly weight: number;
  /** No passage of the segment scores more by it. */
  readonly ceiling: number;
  readonly rows: readonly Row[];
  /**
   * True for a group that holds the first alternative's only list as well and weighs no more: that list is not among `rows`, its
   * frequencies count on top. What stands in no other list of the group scores more by the first alternative.
   */
  readonly onTop: boolean;
}

/** A wanted thing's posting lists in one segment. */
export interface Operator {
  readonly rarity: number;
  readonly alternatives: readonly Alternative[];
  readonly parts: readonly { readonly operator: Operator; readonly share: number }[];
  /** No passage of the segment scores more for it, rarity left aside. */
  readonly ceiling: number;
  /** How many postings and how many lists it has, its parts included. */
  readonly length: number;
  readonly lists: number;
}

/** Looks the lists of a wanted thing up in a segment. */
export function operatorOf(plan: Plan, segment: Segment, mean: number, groups: WordGroups): Operator {
  const { postings } = segment;
  const { starts } = postings.arrays;
  let ceiling = 0;
  let length = 0;
  let count = 0;
  let first: { readonly row: number; readonly weight: number } | null = null;
  const alternatives: Alternative[] = [];
  for (let t = 0; t < plan.terms.length; t++) {
    const term = plan.terms[t] as number;
    const weight = plan.weights[t] as number;
    if (term < 0 || weight <= 0) continue;
    const lists = segment.lists(term, groups);
    if (lists.rows.length === 0) continue;
    const most = weight * postings.ceiling(lists.ceiling, mean);
    ceiling = Math.max(ceiling, most);
    const onTop = first !== null && weight <= first.weight && lists.rows.includes(first.row);
    const rows: Row[] = [];
    for (const row of lists.rows)
      if (!onTop || row !== first?.row) rows.push({ to: starts[row + 1] as number, next: starts[row] as number });
    if (rows.length === 0) continue;
    if (t === 0 && rows.length === 1) first = { row: lists.rows[0] as number, weight };
    for (const { next, to } of rows) length += to - next;
    count += rows.length;
    alternatives.push({ weight, ceiling: most, rows, onTop });
  }
  const parts = plan.parts.length > 0 ? partsOf(plan, segment, mean, groups) : NO_PARTS;
  for (const { operator } of parts) {
    length += operator.length;
    count += operator.lists;
  }
  const together = parts.reduce((sum, { operator, share }) => sum + share * operator.ceiling, 0);
  return {
    rarity: plan.rarity,
    alternatives,
    parts,
    ceiling: Math.max(ceiling, PARTS_SHARE * together),
    length,
    lists: count,
  };
}

// The scorer's loops meet one kind of array where nearly all are empty: an array that `map` makes of an empty one is of another kind.
const NO_PARTS: Operator['parts'] = [];

function partsOf({ parts, shares }: Plan, segment: Segment, mean: number, groups: WordGroups): Operator['parts'] {
  return parts.map((part, p) => ({ operator: operatorOf(part, segment, mean, groups), share: shares[p] as number }));
}

/** What one passage scores for an operator. Passages must be asked for in ascending order. */
export function valueAt({ alternatives, parts }: Operator, segment: Segment, norms: Norms, doc: number): number {
  const { postings } = segment;
  let value = 0;
  let first = 0;
  for (let a = 0; a < alternatives.length; a++) {
    const { rows, weight, ceiling, onTop } = alternatives[a] as Alternative;
    if (ceiling <= value) continue;
    let frequency = onTop ? first : 0;
    for (const row of rows) {
      row.next = postings.seek(doc, row.next, row.to);
      if (row.next < row.to && postings.arrays.docs[row.next] === doc) frequency += postings.frequencyAt(row.next);
    }
    if (a === 0) first = frequency;
    if (frequency > 0) value = Math.max(value, weight * saturated(frequency, norms.of(doc)));
  }
  if (parts.length === 0) return value;
  let together = 0;
  for (const { operator, share } of parts) together += share * valueAt(operator, segment, norms, doc);
  return Math.max(value, PARTS_SHARE * together);
}
