import type { Segment } from './segment.js';

/** A passage with its score. */
export interface Found {
  readonly segment: Segment;
  readonly doc: number;
  score: number;
}

/** Scores that differ by less are equal: sums of the same addends in another order may differ in their last bits. */
const GRAIN = 1e9;
export const rounded = (score: number) => Math.round(score * GRAIN) / GRAIN;

/** Best first; equal scores in the order of the articles, and of the passages within one. */
export function order(a: Found, b: Found): number {
  return b.score - a.score || compareOrder(a, b);
}

function compareOrder(a: Found, b: Found): number {
  return (
    a.segment.entry(a.doc).order - b.segment.entry(b.doc).order ||
    (a.segment.columns.ordinalOf[a.doc] as number) - (b.segment.columns.ordinalOf[b.doc] as number)
  );
}

/** Best first, with scores that were changed since they were last compared. */
export function sortBest(found: Found[]): void {
  for (const hit of found) hit.score = rounded(hit.score);
  found.sort(order);
}

/** The best passages met so far: a binary heap with the worst of them on top. */
export class Best {
  readonly #most: number;
  readonly #heap: Found[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** What a passage must at least score to be among the best; 0 while there is room. */
  get threshold(): number {
    return this.#heap.length < this.#most ? 0 : (this.#heap[0] as Found).score;
  }

  offer(segment: Segment, doc: number, score: number): void {
    if (this.#most === 0) return;
    const heap = this.#heap;
    if (heap.length < this.#most) {
      heap.push({ segment, doc, score });
      this.#up(heap.length - 1);
      return;
    }
    const worst = heap[0] as Found;
    if (score < worst.score) return;
    const found = { segment, doc, score };
    if (order(found, worst) >= 0) return;
    heap[0] = found;
    this.#down();
  }

  /** Best first. */
  list(): Found[] {
    return [...this.#heap].sort(order);
  }

  #up(from: number): void {
    const heap = this.#heap;
    for (let i = from; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (order(heap[i] as Found, heap[parent] as Found) <= 0) return;
      [heap[i], heap[parent]] = [heap[parent] as Found, heap[i] as Found];
      i = parent;
    }
  }

  #down(): void {
    const heap = this.#heap;
    for (let i = 0; ; ) {
      let worst = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < heap.length && order(heap[child] as Found, heap[worst] as Found) > 0) worst = child;
      if (worst === i) return;
      [heap[i], heap[worst]] = [heap[worst] as Found, heap[i] as Found];
      i = worst;
    }
  }
}
