import { UNIT } from './bm25.js';

/** The arrays of a segment's postings, for merging and for keeping them in a file. */
export interface PostingArrays {
  /** Terms with at least one posting, ascending. */
  readonly terms: Uint32Array<ArrayBuffer>;
  /** Where the postings of each term begin, and at last where all end. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** By posting: the passage, ascending within a term. */
  readonly docs: Uint16Array<ArrayBuffer>;
  /** By posting: the weighted frequency in units; 255: it is larger and stands in `large`. */
  readonly units: Uint8Array<ArrayBuffer>;
  /** Pairs of posting and units, for frequencies of 255 units and more. */
  readonly large: Uint32Array<ArrayBuffer>;
  /** By term: the greatest saturated frequency of its postings at the segment's own mean length. */
  readonly ceilings: Float32Array<ArrayBuffer>;
  /** The mean length at which the ceilings were taken. */
  readonly mean: number;
}

export const LARGE = 255;

/** Which passages of one segment hold which terms: compressed sparse rows in typed arrays. */
export class Postings {
  readonly arrays: PostingArrays;
  readonly #large = new Map<number, number>();

  constructor(arrays: PostingArrays) {
    this.arrays = arrays;
    for (let i = 0; i < arrays.large.length; i += 2)
      this.#large.set(arrays.large[i] as number, arrays.large[i + 1] as number);
  }

  /** Calls `found` with every term and how many passages hold it. */
  count(found: (term: number, passages: number) => void): void {
    const { terms, starts } = this.arrays;
    for (let row = 0; row < terms.length; row++)
      found(terms[row] as number, (starts[row + 1] as number) - (starts[row] as number));
  }

  /** The row of a term, or −1 where no passage holds it. */
  row(term: number): number {
    const { terms } = this.arrays;
    let [low, high] = [0, terms.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = terms[middle] as number;
      if (found === term) return middle;
      if (found < term) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Weighted frequency of a posting, in units. */
  unitsAt(posting: number): number {
    const units = this.arrays.units[posting] as number;
    return units === LARGE ? (this.#large.get(posting) as number) : units;
  }

  /** Weighted frequency of a posting. */
  frequencyAt(posting: number): number {
    return this.unitsAt(posting) * UNIT;
  }

  /** No saturated frequency that is at most `at` at the segment's own mean length is above this at another one. */
  ceiling(at: number, mean: number): number {
    // A longer mean shortens every passage by the same factor at most: norm' ≥ norm × min(1, mean / mean').
    const shrink = mean > 0 ? Math.min(1, this.arrays.mean / mean) : 1;
    return at > 0 ? 1.000001 / (1 + (1 / at - 1) * shrink) : 0;
  }

  /** The first posting in `from … to` whose passage is not before `doc`; looks ahead in doubling steps. */
  seek(doc: number, from: number, to: number): number {
    const { docs } = this.arrays;
    let step = 1;
    let low = from;
    let high = from;
    while (high < to && (docs[high] as number) < doc) {
      low = high + 1;
      high += step;
      step *= 2;
    }
    if (high > to) high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((docs[middle] as number) < doc) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
