import type { Range } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import { isWholeList } from './lists.js';

/** How much a match counts by where it stands, beside 1 in the sentence itself. */
export const NEAR = { neighbour: 0.75, passage: 0.65, item: 0.8, sibling: 0.35 } as const;

/**
 * How well the sentences or items of a passage hold what is wanted, with what stands around them; of one passage at a time, since there
 * are hundreds for a question and arrays of their own would be most of what is allocated.
 */
export class SentenceShares {
  /** By sentence and, within it, by wanted thing, 0–1: what the sentence itself says; the same with what stands around it. */
  own: Float64Array = new Float64Array(0);
  matched = new Float64Array(256);
  readonly #things: number;
  readonly #asOne: boolean;
  /** By wanted thing: the best of the passage, and what of it reaches every sentence. */
  readonly #elsewhere: Float64Array;
  readonly #reaching: Float64Array;

  /** `asOne`: whether a list may answer as a whole, so that one item may say what and another of whom. */
  constructor(things: number, asOne: boolean) {
    this.#things = things;
    this.#asOne = asOne;
    this.#elsewhere = new Float64Array(things);
    this.#reaching = new Float64Array(things);
  }

  /** Takes up a passage. `around`: how well what stands around the passage holds each thing. */
  load(passage: Passage, ranges: readonly Range[], own: Float64Array, around: readonly number[]): void {
    const things = this.#things;
    const all = own.length;
    if (this.matched.length < all) this.matched = new Float64Array(2 * all);
    this.own = own;
    const elsewhere = this.#elsewhere.fill(0);
    for (let at = 0, w = 0; at < all; at++) {
      elsewhere[w] = Math.max(elsewhere[w] as number, own[at] as number);
      if (++w === things) w = 0;
    }
    const isList = passage.kind === 'list';
    if (!isList) this.#reach(NEAR.passage, around);
    const reaching = this.#reaching;
    const { matched } = this;
    for (let i = 0, at = 0; i < ranges.length; i++) {
      if (isList) {
        const isOne = this.#asOne && isWholeList(ranges[i] as Range, passage);
        this.#reach(isOne ? NEAR.item : NEAR.sibling, around);
      }
      for (let w = 0; w < things; w++, at++) {
        let share = Math.max(own[at] as number, reaching[w] as number);
        if (!isList && i > 0) share = Math.max(share, NEAR.neighbour * (own[at - things] as number));
        if (!isList && i + 1 < ranges.length) share = Math.max(share, NEAR.neighbour * (own[at + things] as number));
        matched[at] = share;
      }
    }
  }

  /** What a sentence itself says, and the same with what stands around it. */
  of(i: number): { own: number[]; matched: number[] } {
    const own: number[] = [];
    const matched: number[] = [];
    for (let at = i * this.#things; at < (i + 1) * this.#things; at++) {
      own.push(this.own[at] as number);
      matched.push(this.matched[at] as number);
    }
    return { own, matched };
  }

  #reach(far: number, around: readonly number[]): void {
    for (let w = 0; w < this.#things; w++)
      this.#reaching[w] = Math.max(far * (this.#elsewhere[w] as number), around[w] ?? 0);
  }
}
