import { saturated } from './bm25.js';
import type { Row } from './operator.js';
import type { Scratch } from './scratch.js';
import type { Segment } from './segment.js';

/** A stretch of a segment's passages: from one, up to before another; at most `WINDOW` of them. */
export interface Stretch {
  readonly segment: Segment;
  readonly norms: Float64Array;
  readonly from: number;
  readonly to: number;
}

/** Raises the passages of a list, or those of them that have a score `among` others, to what they score for it. */
export function raiseBy(
  row: Row,
  weight: number,
  { segment: { postings }, norms, from, to }: Stretch,
  among: Float64Array | null,
  own: Scratch,
): void {
  const { docs } = postings.arrays;
  let i = postings.seek(from, row.next, row.to);
  for (; i < row.to; i++) {
    const at = docs[i] as number;
    if (at >= to) break;
    if (among && among[at - from] === 0) continue;
    own.raise(at - from, weight * saturated(postings.frequencyAt(i), norms[at] as number));
  }
  row.next = i;
}

/** Adds the frequencies of a list to the passages, or to those of them that have a score `among` others. */
export function addFrequencies(
  row: Row,
  { segment: { postings }, from, to }: Stretch,
  among: Float64Array | null,
  frequencies: Scratch,
): void {
  const { docs } = postings.arrays;
  let i = postings.seek(from, row.next, row.to);
  for (; i < row.to; i++) {
    const at = docs[i] as number;
    if (at >= to) break;
    if (among && among[at - from] === 0) continue;
    frequencies.add(at - from, postings.frequencyAt(i));
  }
  row.next = i;
}
