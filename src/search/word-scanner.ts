import { words } from '../text/words.js';
import { grown } from './typed-array.js';

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

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019 || unit === 0x60;
const isPoint = (unit: number) => unit === 0x2e || unit === 0x2c;

/**
 * Finds the places of words, as `words` of text/words.ts does, without an object a word: the offsets stand in `starts` and `ends` until
 * the next call.
 */
export class WordScanner {
  starts: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  ends: Uint32Array<ArrayBuffer> = new Uint32Array(1024);

  /** How many words stand in `text.slice(from, to)`; offsets count from the beginning of `text`. */
  scan(text: string, from = 0, to = text.length): number {
    const most = to - from + 1;
    this.starts = grown(this.starts, most);
    this.ends = grown(this.ends, most);
    const { starts, ends } = this;
    let count = 0;
    for (let i = from; i < to; ) {
      const first = classOf(text.charCodeAt(i));
      if (first === SURROGATE) return this.#scanRare(text, from, to);
      if (first !== LETTER && first !== NUMBER) {
        i++;
        continue;
      }
      const start = i++;
      if (first === NUMBER) i = endOfNumber(text, i, to);
      else i = endOfWord(text, i, to);
      starts[count] = start;
      ends[count++] = i;
    }
    return count;
  }

  /** Letters beyond the first 65,536 are rare in the corpora this is made for; the pattern itself reads them. */
  #scanRare(text: string, from: number, to: number): number {
    const found = words(text.slice(from, to));
    found.forEach(({ start, end }, i) => {
      this.starts[i] = from + start;
      this.ends[i] = from + end;
    });
    return found.length;
  }
}

function endOfNumber(text: string, at: number, to: number): number {
  let i = at;
  for (;;) {
    while (i < to && classOf(text.charCodeAt(i)) === NUMBER) i++;
    if (i + 1 >= to || !isPoint(text.charCodeAt(i)) || classOf(text.charCodeAt(i + 1)) !== NUMBER) return i;
    i++;
  }
}

function endOfWord(text: string, at: number, to: number): number {
  let i = at;
  for (; i < to; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind !== LETTER && kind !== MARK && kind !== NUMBER) break;
  }
  while (i + 1 < to && isApostrophe(text.charCodeAt(i))) {
    const next = classOf(text.charCodeAt(i + 1));
    if (next !== LETTER && next !== MARK) break;
    i += 2;
    for (; i < to; i++) {
      const kind = classOf(text.charCodeAt(i));
      if (kind !== LETTER && kind !== MARK) break;
    }
  }
  return i;
}
