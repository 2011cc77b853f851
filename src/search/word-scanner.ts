import { words } from '../text/words.js';
import { hashOf, PRIME, SEED } from './string-table.js';
import { grown } from './typed-array.js';
import { Units } from './units.js';

const UNKNOWN = 0;
const OTHER = 1;
const LETTER = 2;
const MARK = 3;
const NUMBER = 4;
const SURROGATE = 5;

/** What each UTF-16 unit is to a word; filled in as units are met. */
const CLASSES = new Uint8Array(65_536);

function classOf(unit: number): number {
  const known = CLASSES[unit] as number;
  if (known !== UNKNOWN) return known;
  const char = String.fromCharCode(unit);
  const found =
    unit >= 0xd800 && unit <= 0xdfff
      ? SURROGATE
      : /\p{L}/u.test(char)
        ? LETTER
        : /\p{M}/u.test(char)
          ? MARK
          : /\p{N}/u.test(char)
            ? NUMBER
            : OTHER;
  CLASSES[unit] = found;
  return found;
}

/** True for a UTF-16 unit that is a letter of its own. */
export const isLetter = (unit: number): boolean => classOf(unit) === LETTER;

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019 || unit === 0x60;
const isPoint = (unit: number) => unit === 0x2e || unit === 0x2c;

/**
 * Finds the places of words, as `words` of text/words.ts does, without an object a word: the offsets stand in `starts` and `ends` until the
 * next call.
 */
export class WordScanner {
  starts: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  ends: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  /** By word: the hash of its units, see `StringTable`. */
  hashes: Int32Array<ArrayBuffer> = new Int32Array(1024);
  readonly #units = new Units();

  /** The units of the stretch that was scanned last, from 0. */
  get units(): Uint16Array<ArrayBuffer> {
    return this.#units.array;
  }

  /** How many words stand in `text.slice(from, to)`; offsets count from the beginning of `text`. */
  scan(text: string, from = 0, to = text.length): number {
    const length = to - from;
    const units = this.#load(text, from, to);
    const { starts, ends, hashes } = this;
    // What is imported is looked up again wherever it is used: not for every letter.
    const [seed, prime] = [SEED, PRIME];
    let count = 0;
    for (let i = 0; i < length; ) {
      const first = classOf(units[i] as number);
      if (first === SURROGATE) return this.#scanRare(text, from, to);
      if (first !== LETTER && first !== NUMBER) {
        i++;
        continue;
      }
      const start = i++;
      if (first === NUMBER) {
        i = endOfNumber(units, i, length);
        hashes[count] = hashOf(units, start, i);
      } else {
        // Most words are letters up to a space or a mark: their hash is had in one go.
        let hash = Math.imul(seed ^ (units[start] as number), prime);
        for (; i < length; i++) {
          const unit = units[i] as number;
          if (CLASSES[unit] !== LETTER) break;
          hash = Math.imul(hash ^ unit, prime);
        }
        const end = endOfWord(units, i, length);
        hashes[count] = end === i ? hash : hashOf(units, start, end);
        i = end;
      }
      starts[count] = from + start;
      ends[count++] = from + i;
    }
    return count;
  }

  /** The first `most` words of `text.slice(from, to)`, by their places alone: their hashes are not found out. Returns how many there are. */
  locate(text: string, from: number, to: number, most: number): number {
    const length = to - from;
    const units = this.#load(text, from, to);
    const { starts, ends } = this;
    let count = 0;
    for (let i = 0; i < length && count < most; ) {
      const first = classOf(units[i] as number);
      if (first === SURROGATE) return Math.min(most, this.#scanRare(text, from, to));
      if (first !== LETTER && first !== NUMBER) {
        i++;
        continue;
      }
      starts[count] = from + i++;
      if (first === LETTER) while (i < length && CLASSES[units[i] as number] === LETTER) i++;
      i = first === LETTER ? endOfWord(units, i, length) : endOfNumber(units, i, length);
      ends[count++] = from + i;
    }
    return count;
  }

  #load(text: string, from: number, to: number): Uint16Array<ArrayBuffer> {
    const most = to - from + 1;
    this.starts = grown(this.starts, most);
    this.ends = grown(this.ends, most);
    this.hashes = grown(this.hashes, most);
    this.#units.load(text, from, to);
    return this.#units.array;
  }

  /** Letters beyond the first 65,536 are rare in the corpora this is made for; the pattern itself reads them. */
  #scanRare(text: string, from: number, to: number): number {
    const found = words(text.slice(from, to));
    found.forEach(({ start, end }, i) => {
      this.starts[i] = from + start;
      this.hashes[i] = hashOf(this.units, start, end);
      this.ends[i] = from + end;
    });
    return found.length;
  }
}

function endOfNumber(units: Uint16Array, at: number, to: number): number {
  let i = at;
  for (;;) {
    while (i < to && classOf(units[i] as number) === NUMBER) i++;
    if (i + 1 >= to || !isPoint(units[i] as number) || classOf(units[i + 1] as number) !== NUMBER) return i;
    i++;
  }
}

function endOfWord(units: Uint16Array, at: number, to: number): number {
  let i = at;
  for (; i < to; i++) {
    const kind = classOf(units[i] as number);
    if (kind !== LETTER && kind !== MARK && kind !== NUMBER) break;
  }
  while (i + 1 < to && isApostrophe(units[i] as number)) {
    const next = classOf(units[i + 1] as number);
    if (next !== LETTER && next !== MARK) break;
    i += 2;
    for (; i < to; i++) {
      const kind = classOf(units[i] as number);
      if (kind !== LETTER && kind !== MARK) break;
    }
  }
  return i;
}
