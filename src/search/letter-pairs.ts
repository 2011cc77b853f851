import { grown } from './typed-array.js';

/** Finds the words that share most pairs of neighbouring letters with another, the word's ends counting as letters. */
export class LetterPairs {
  /** By pair (the two UTF-16 units side by side): the numbers of the words that have it, ascending, and how many they are. */
  readonly #words = new Map<number, { ids: Uint32Array<ArrayBuffer>; count: number }>();
  #lengths: Uint8Array<ArrayBuffer> = new Uint8Array(64);
  #size = 0;
  #shared: Uint8Array<ArrayBuffer> = new Uint8Array(64);
  #touched: Uint32Array<ArrayBuffer> = new Uint32Array(64);

  /** Takes a word up and numbers it, from 0. */
  add(word: string): number {
    const id = this.#size++;
    this.#lengths = grown(this.#lengths, this.#size);
    this.#shared = grown(this.#shared, this.#size);
    this.#touched = grown(this.#touched, this.#size);
    this.#lengths[id] = Math.min(255, word.length);
    for (const pair of pairsOf(word)) {
      const of = this.#words.get(pair) ?? { ids: new Uint32Array(4), count: 0 };
      of.ids = grown(of.ids, of.count + 1);
      of.ids[of.count++] = id;
      this.#words.set(pair, of);
    }
    return id;
  }

  /** The `most` words with the most pairs of `word`, most first, the earlier of equal ones first; none that is more than `stretch` letters longer or shorter. */
  nearest(word: string, most: number, stretch: number): number[] {
    const shared = this.#shared;
    const touched = this.#touched;
    let count = 0;
    for (const pair of pairsOf(word)) {
      const of = this.#words.get(pair);
      if (!of) continue;
      for (let i = 0; i < of.count; i++) {
        const id = of.ids[i] as number;
        if (shared[id] === 0) touched[count++] = id;
        // A word of more than 255 pairs is as near as one of 255.
        if (shared[id] !== 255) shared[id] = (shared[id] as number) + 1;
      }
    }
    const byShared = new Uint32Array(256);
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const id = touched[i] as number;
      if (Math.abs((this.#lengths[id] as number) - Math.min(255, word.length)) <= stretch) {
        byShared[shared[id] as number] = (byShared[shared[id] as number] as number) + 1;
        touched[kept++] = id;
      } else shared[id] = 0;
    }
    // The least number of pairs that still comes among the most.
    let least = 255;
    for (let room = most; least > 1 && room > (byShared[least] as number); least--) room -= byShared[least] as number;
    const found: { id: number; pairs: number }[] = [];
    for (let i = 0; i < kept; i++) {
      const id = touched[i] as number;
      const pairs = shared[id] as number;
      shared[id] = 0;
      if (pairs >= least) found.push({ id, pairs });
    }
    return found
      .sort((a, b) => b.pairs - a.pairs || a.id - b.id)
      .slice(0, most)
      .map(({ id }) => id);
  }
}

/** The distinct pairs of a word. Its ends are written ^ and $. */
function pairsOf(word: string): Set<number> {
  const pairs = new Set<number>();
  let before = 0x5e;
  for (let i = 0; i <= word.length; i++) {
    const unit = i < word.length ? word.charCodeAt(i) : 0x24;
    pairs.add(before * 65_536 + unit);
    before = unit;
  }
  return pairs;
}
