import type { Places } from './places.js';
import { grown } from './typed-array.js';

/** The arrays of a log, for merging and for keeping it in a file. */
export interface WordLogData {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** What a number of a passage's log means: a stop word; that a name or group of words begins here; from there on, a word's stem. */
export const STOP_WORD = 0;
/** Followed by the number of the concept's term and by how many words it takes; the words themselves come behind. */
export const CONCEPT = 1;
export const FIRST_STEM = 2;

/**
 * What each passage holds in order, as numbers: 7 bits a byte, the low ones first, the eighth bit set where more follow
 * (frequent words have low numbers: about a byte and a half a word). The first number of a passage is how many words its article's
 * title has, which come before its own.
 */
export class WordLog {
  #bytes: Uint8Array<ArrayBuffer>;
  /** Where the words of each passage end; they begin where those of the one before end. */
  #ends: Uint32Array<ArrayBuffer>;
  #size: number;
  #written: number;

  constructor({ bytes, ends }: WordLogData = { bytes: new Uint8Array(1024), ends: new Uint32Array(16) }, size = 0) {
    this.#bytes = bytes;
    this.#ends = ends;
    this.#size = size;
    this.#written = size === 0 ? 0 : (ends[size - 1] as number);
  }

  static from(data: WordLogData): WordLog {
    return new WordLog(data, data.ends.length);
  }

  /** Appends a number to the passage that `close` will end. */
  push(word: number): void {
    if (this.#written + 5 > this.#bytes.length) this.#bytes = grown(this.#bytes, this.#written + 5);
    let rest = word;
    while (rest > 0x7f) {
      this.#bytes[this.#written++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#written++] = rest;
  }

  /** Appends a whole passage: the first `count` of some numbers. */
  append(values: Uint32Array, count: number): void {
    this.#bytes = grown(this.#bytes, this.#written + 5 * count);
    const bytes = this.#bytes;
    let at = this.#written;
    for (let i = 0; i < count; i++) {
      let rest = values[i] as number;
      while (rest > 0x3fff) {
        bytes[at++] = (rest & 0x7f) | 0x80;
        rest >>>= 7;
      }
      // Nearly all are of one or two bytes, and which cannot be foretold: both are written, and the second counts where it is needed.
      const more = (0x7f - rest) >>> 31;
      bytes[at] = (rest & 0x7f) | (more << 7);
      bytes[at + 1] = rest >>> 7;
      at += 1 + more;
    }
    this.#written = at;
    this.close();
  }

  /** Ends a passage. */
  close(): void {
    this.#ends = grown(this.#ends, this.#size + 1);
    this.#ends[this.#size++] = this.#written;
  }

  /** Appends a whole passage of another log. */
  copy(from: WordLog, passage: number): void {
    const [start, end] = from.#stretch(passage);
    this.#bytes = grown(this.#bytes, this.#written + end - start);
    this.#bytes.set(from.#bytes.subarray(start, end), this.#written);
    this.#written += end - start;
    this.close();
  }

  /**
   * Appends every word and concept whose term has a slot + 1 in `slots` to `found`; words are numbered from the title's first, from 0.
   * Returns how many words the title has. What is found is written down and not handed to a function: that one would be another for every
   * caller, and a call for every word.
   *
   * @param slots by term + `FIRST_STEM`; nothing for a stop word
   */
  among(passage: number, slots: Uint32Array, found: Places): number {
    const bytes = this.#bytes;
    const [start, end] = this.#stretch(passage);
    let title = -1;
    // A concept's term and length, once its mark was read.
    let [pending, term] = [0, 0];
    let at = 0;
    for (let i = start; i < end; ) {
      // As in `append`: the second byte is read and counts where it is needed.
      const byte = bytes[i] as number;
      const more = byte >>> 7;
      const second = i + 1 < end ? (bytes[i + 1] as number) : 0;
      let value = (byte & 0x7f) | ((second & 0x7f & -more) << 7);
      i += 1 + more;
      for (let last = bytes[i - 1] as number, shift = 14; last > 0x7f; shift += 7) {
        last = bytes[i++] as number;
        value |= (last & 0x7f) << shift;
      }
      if (title < 0) title = value;
      else if (pending === 2) {
        term = value;
        pending = 1;
      } else if (pending === 1) {
        const slot = slots[term + FIRST_STEM] as number;
        if (slot > 0) found.push(slot - 1, at, value);
        pending = 0;
      } else if (value === CONCEPT) pending = 2;
      else {
        const slot = slots[value] as number;
        if (slot > 0) found.push(slot - 1, at, 1);
        at++;
      }
    }
    return Math.max(0, title);
  }

  /** Calls `found` with every number of a passage and its place, from 0. */
  each(passage: number, found: (word: number, at: number) => void): void {
    const bytes = this.#bytes;
    const [start, end] = this.#stretch(passage);
    let at = 0;
    for (let i = start; i < end; at++) {
      let byte = bytes[i++] as number;
      let word = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[i++] as number;
        word |= (byte & 0x7f) << shift;
      }
      found(word, at);
    }
  }

  /** Calls `found` with the number of every word's stem, title first; stop words and concepts are passed over. */
  stems(passage: number, found: (stem: number) => void): void {
    let rest = 1;
    this.each(passage, (value) => {
      // The title's length at first, and what stands behind the mark of a concept, are no words.
      if (rest > 0) rest--;
      else if (value === CONCEPT) rest = 2;
      else if (value !== STOP_WORD) found(value - FIRST_STEM);
    });
  }

  data(): WordLogData {
    return { bytes: this.#bytes.slice(0, this.#written), ends: this.#ends.slice(0, this.#size) };
  }

  #stretch(passage: number): [number, number] {
    return [passage === 0 ? 0 : (this.#ends[passage - 1] as number), this.#ends[passage] as number];
  }
}
