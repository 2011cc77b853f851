import { grown } from './typed-array.js';

/** The words that have a pair of letters: their numbers, ascending, and how many they are. */
interface Having {
  ids: Uint32Array<ArrayBuffer>;
  count: number;
}

/** What a place in the order is multiplied by, so that the number of pairs decides before it. */
const PLACES = 2 ** 40;

/** Finds the words that share most pairs of neighbouring letters with another, the word's ends counting as letters. */
export class LetterPairs {
  /** By pair: of the letters a to z and the ends by their place in a square, of others by their UTF-16 units. */
  readonly #plain: (Having | undefined)[] = new Array(LETTERS * LETTERS).fill(undefined);
  readonly #others = new Map<number, Having>();
  #lengths: Uint8Array<ArrayBuffer> = new Uint8Array(64);
  #size = 0;
  #shared: Uint8Array<ArrayBuffer> = new Uint8Array(64);
  #touched: Uint32Array<ArrayBuffer> = new Uint32Array(64);

  /** Takes a word up and numbers it, from 0. */
  add(word: string): number {
    const id = this.#size++;
    this.#lengths = grown(this.#lengths, this.#size);
    this.#shared = grown(this.#shared, this.#size);
    this.#touched = grown(this.#touched, this.#size + 1);
    this.#lengths[id] = Math.min(255, word.length);
    let before = START;
    for (let i = 0; i <= word.length; i++) {
      const unit = i < word.length ? word.charCodeAt(i) : END;
      const of = this.#having(before, unit) ?? this.#begin(before, unit);
      before = unit;
      // A pair that comes twice counts once.
      if (of.count > 0 && of.ids[of.count - 1] === id) continue;
      if (of.count === of.ids.length) of.ids = grown(of.ids, of.count + 1);
      of.ids[of.count++] = id;
    }
    return id;
  }

  /**
   * The `most` words with the most pairs of `word`, most first; none that is more than `stretch` letters longer or shorter.
   *
   * @param place where a word stands among those with as many pairs, the lowest first; −1 leaves it out
   */
  nearest(word: string, most: number, stretch: number, place: (id: number) => number = (id) => id): number[] {
    const shared = this.#shared;
    const touched = this.#touched;
    let count = 0;
    const asked = new Set<Having>();
    let before = START;
    for (let i = 0; i <= word.length; i++) {
      const unit = i < word.length ? word.charCodeAt(i) : END;
      const of = this.#having(before, unit);
      before = unit;
      if (!of || asked.has(of)) continue;
      asked.add(of);
      const { ids } = of;
      for (let k = 0; k < of.count; k++) {
        const id = ids[k] as number;
        const known = shared[id] as number;
        // Whether a word is new cannot be foretold: it is written down and kept if it is.
        touched[count] = id;
        count += (known - 1) >>> 31;
        // A word of more than 255 pairs is as near as one of 255.
        if (known !== 255) shared[id] = known + 1;
      }
    }
    const length = Math.min(255, word.length);
    const byShared = new Uint32Array(256);
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const id = touched[i] as number;
      const pairs = shared[id] as number;
      if (Math.abs((this.#lengths[id] as number) - length) <= stretch) {
        byShared[pairs] = (byShared[pairs] as number) + 1;
        touched[kept++] = id;
      } else shared[id] = 0;
    }
    // Where a word stands is asked only of those that may come among the most: more of them where some are left out.
    let found: { id: number; rank: number }[] = [];
    for (let wanted = most; ; wanted += most - found.length) {
      let least = 255;
      for (let room = wanted; least > 1 && room > (byShared[least] as number); least--)
        room -= byShared[least] as number;
      found = [];
      for (let i = 0; i < kept; i++) {
        const id = touched[i] as number;
        const pairs = shared[id] as number;
        if (pairs < least) continue;
        const at = place(id);
        if (at >= 0) found.push({ id, rank: (255 - pairs) * PLACES + at });
      }
      if (found.length >= most || least === 1) break;
    }
    for (let i = 0; i < kept; i++) shared[touched[i] as number] = 0;
    return found
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ id }) => id);
  }

  #having(before: number, unit: number): Having | undefined {
    const [first, second] = [letterOf(before), letterOf(unit)];
    return first < 0 || second < 0 ? this.#others.get(before * 65_536 + unit) : this.#plain[first * LETTERS + second];
  }

  #begin(before: number, unit: number): Having {
    const of: Having = { ids: new Uint32Array(4), count: 0 };
    const [first, second] = [letterOf(before), letterOf(unit)];
    if (first < 0 || second < 0) this.#others.set(before * 65_536 + unit, of);
    else this.#plain[first * LETTERS + second] = of;
    return of;
  }
}

/** A word's ends are written ^ and $. */
const START = 0x5e;
const END = 0x24;
const LETTERS = 28;

/** 0 to 25 for a to z, then the ends; −1 for anything else. */
function letterOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  return unit === START ? 26 : unit === END ? 27 : -1;
}
