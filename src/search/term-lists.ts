import { saturated } from './bm25.js';
import type { Postings } from './postings.js';

/** The posting lists of a term in one segment: its own, and those of the stems that stand for it. Frequencies add up over them. */
export interface TermLists {
  /** Rows of the segment's postings. */
  readonly rows: readonly number[];
  /** The greatest saturated frequency at the segment's own mean length, rounded up. */
  readonly ceiling: number;
}

export interface GroupLists extends TermLists {
  /** How many passages that were not removed stand in them. */
  readonly documents: number;
}

/** By passage of a segment: the units met so far. Zeros outside of `groupLists`. */
const met = new Uint32Array(65_536);

/** A term that nothing but itself stands for. */
export function ownList(postings: Postings, term: number): TermLists {
  const row = postings.row(term);
  return row < 0 ? NO_LISTS : { rows: [row], ceiling: postings.arrays.ceilings[row] as number };
}

const NO_LISTS: TermLists = { rows: [], ceiling: 0 };

/** The lists of several terms as one. `shares` (see `unitShares`), `removed`: by passage of the segment. */
export function groupLists(
  postings: Postings,
  terms: readonly number[],
  shares: Float64Array,
  removed: Uint8Array | null,
): GroupLists {
  const { starts, docs } = postings.arrays;
  const rows = terms.map((term) => postings.row(term)).filter((row) => row >= 0);
  for (const row of rows) {
    const to = starts[row + 1] as number;
    for (let i = starts[row] as number; i < to; i++)
      met[docs[i] as number] = (met[docs[i] as number] as number) + postings.unitsAt(i);
  }
  let most = 0;
  let documents = 0;
  for (const row of rows) {
    const to = starts[row + 1] as number;
    for (let i = starts[row] as number; i < to; i++) {
      const doc = docs[i] as number;
      const units = met[doc] as number;
      if (units === 0) continue;
      met[doc] = 0;
      if (removed?.[doc] !== 1) documents++;
      const share = units * (shares[doc] as number);
      if (share > most) most = share;
    }
  }
  return { rows, ceiling: Math.min(1, saturated(most, 1) * 1.000001), documents };
}
