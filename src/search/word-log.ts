import { grown } from './typed-array.js';

/** The arrays of a log, for merging and for keeping it in a file. */
export interface WordLogData {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/**
 * The words of each passage in order, as numbers: 7 bits a byte, the low ones first, the eighth bit set where more follow
 * (frequent words have low numbers: about a byte and a half a word).
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

  /** Appends a word to the passage that `close` will end. */
  push(word: number): void {
    if (this.#written + 5 > this.#bytes.length) this.#bytes = grown(this.#bytes, this.#written + 5);
    let rest = word;
    while (rest > 0x7f) {
      this.#bytes[this.#written++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#written++] = rest;
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

  /** Calls `found` with the slot and the place of every word whose number, less 1, has a slot + 1 in `slots`. 0 is never looked up. */
  among(passage: number, slots: Uint32Array, found: (slot: number, at: number) => void): void {
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
      if (word === 0) continue;
      const slot = slots[word - 1] as number;
      if (slot > 0) found(slot - 1, at);
    }
  }

  /** Calls `found` with every word of a passage and its place, from 0. */
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

  data(): WordLogData {
    return { bytes: this.#bytes.slice(0, this.#written), ends: this.#ends.slice(0, this.#size) };
  }

  #stretch(passage: number): [number, number] {
    return [passage === 0 ? 0 : (this.#ends[passage - 1] as number), this.#ends[passage] as number];
  }
}
