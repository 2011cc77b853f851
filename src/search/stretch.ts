import { saturated, UNIT } from './bm25.js';
import type { Norms } from './norms.js';
import type { Row } from './operator.js';
import { LARGE } from './postings.js';
import type { Scratch } from './scratch.js';
import type { Segment } from './segment.js';

/** A stretch of a segment's passages: from one, up to before another; at most `WINDOW` of them. */
export interface Stretch {
  readonly segment: Segment;
  readonly norms: Norms;
  readonly from: number;
  readonly to: number;
}

/** Adds what the passages of a list score for it to their totals, but for those that the judge turns down: most words of most questions are one list. */
export function addList(
  row: Row,
  factor: number,
  { segment: { postings }, norms: { kinds, values: norms }, from, to }: Stretch,
  judge: ((doc: number) => boolean) | null,
  totals: Scratch,
): void {
  const { docs, units } = postings.arrays;
  const { values, touched } = totals;
  let { count } = totals;
  let i = postings.seek(from, row.next, row.to);
  for (; i < row.to; i++) {
    const at = docs[i] as number;
    if (at >= to) break;
    const doc = at - from;
    const known = values[doc] as number;
    if (known === 0) {
      if (judge && !judge(at)) continue;
      touched[count++] = doc;
    }
    const few = units[i] as number;
    const frequency = few === LARGE ? postings.frequencyAt(i) : few * UNIT;
    values[doc] = known + factor * saturated(frequency, norms[kinds[at] as number] as number);
  }
  totals.count = count;
  row.next = i;
}

/** Raises the passages of a list, or those of them that have a score `among` others, to what they score for it; puts their frequencies down in `noted`. */
export function raiseBy(
  row: Row,
  weight: number,
  { segment: { postings }, norms: { kinds, values: norms }, from, to }: Stretch,
  among: Float64Array | null,
  own: Scratch,
  noted: Float64Array | null,
): void {
  const { docs, units } = postings.arrays;
  const { values, touched } = own;
  let { count } = own;
  let i = postings.seek(from, row.next, row.to);
  for (; i < row.to; i++) {
    const at = docs[i] as number;
    if (at >= to) break;
    const doc = at - from;
    if (among && among[doc] === 0) continue;
    const few = units[i] as number;
    const frequency = few === LARGE ? postings.frequencyAt(i) : few * UNIT;
    if (noted) noted[doc] = frequency;
    const value = weight * saturated(frequency, norms[kinds[at] as number] as number);
    const known = values[doc] as number;
    if (known === 0) touched[count++] = doc;
    if (value > known) values[doc] = value;
  }
  own.count = count;
  row.next = i;
}

/**
 * The same for one of several lists whose frequencies add up: `sums` holds what the lists before it added, `base` what is counted on top of
 * them all. A passage is raised at each of its lists; the last raises it to what it scores for the sum.
 */
export function raiseBySum(
  row: Row,
  weight: number,
  { segment: { postings }, norms: { kinds, values: norms }, from, to }: Stretch,
  among: Float64Array | null,
  own: Scratch,
  sums: Float64Array,
  base: Float64Array | null,
): void {
  const { docs, units } = postings.arrays;
  const { values, touched } = own;
  let { count } = own;
  let i = postings.seek(from, row.next, row.to);
  for (; i < row.to; i++) {
    const at = docs[i] as number;
    if (at >= to) break;
    const doc = at - from;
    if (among && among[doc] === 0) continue;
    const few = units[i] as number;
    const sum = (sums[doc] as number) + (few === LARGE ? postings.frequencyAt(i) : few * UNIT);
    sums[doc] = sum;
    const frequency = base ? sum + (base[doc] as number) : sum;
    const value = weight * saturated(frequency, norms[kinds[at] as number] as number);
    const known = values[doc] as number;
    if (known === 0) touched[count++] = doc;
    if (value > known) values[doc] = value;
  }
  own.count = count;
  row.next = i;
}
