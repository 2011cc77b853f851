import { grown } from './typed-array.js';
import { Units } from './units.js';

/** The arrays of a table, for keeping it in a file. */
export interface StringTableData {
  readonly chars: Uint16Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/**
 * Numbers distinct strings from 0 in the order in which they came. Looks a stretch of a text's units up without cutting it out, and keeps
 * the letters in one array: no object a string. Open addressing with linear probing, at most two thirds full.
 */
export class StringTable {
  #chars: Uint16Array<ArrayBuffer> = new Uint16Array(256);
  /** Where the letters of each string end; they begin where those of the one before end. */
  #ends: Uint32Array<ArrayBuffer> = new Uint32Array(64);
  /**
   * By slot: the number of a string + 1 in as many low bits as number the slots, and above them those bits of its hash; 0: free. The smaller
   * it is, the more of it stays in the processor's cache.
   */
  #slots: Int32Array<ArrayBuffer> = new Int32Array(128);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a string, or −1. */
  find(text: string): number {
    own.load(text);
    return this.findUnits(own.array, 0, text.length, hashOf(own.array, 0, text.length));
  }

  /** The number of a string, which is added if it is new. */
  intern(text: string): number {
    own.load(text);
    const units = own.array;
    const hash = hashOf(units, 0, text.length);
    const known = this.findUnits(units, 0, text.length, hash);
    if (known >= 0) return known;
    const id = this.#size++;
    const start = this.#startOf(id);
    const end = start + text.length;
    this.#chars = grown(this.#chars, end);
    this.#ends = grown(this.#ends, id + 1);
    for (let i = 0; i < text.length; i++) this.#chars[start + i] = units[i] as number;
    this.#ends[id] = end;
    if (this.#size * 3 > this.#slots.length * 2) this.#grow();
    else this.#place(id, hash);
    return id;
  }

  /** The string of a number below `size`. */
  get(id: number): string {
    const end = this.#ends[id] as number;
    let text = '';
    // `apply` takes the array as it is; spread before a call it would be walked by its iterator.
    for (let i = this.#startOf(id); i < end; i += LONGEST_CALL)
      text += String.fromCharCode.apply(null, this.#chars.subarray(i, Math.min(end, i + LONGEST_CALL)) as never);
    return text;
  }

  /** True if all letters of a string are below U+0080. */
  isAscii(id: number): boolean {
    const end = this.#ends[id] as number;
    for (let i = this.#startOf(id); i < end; i++) if ((this.#chars[i] as number) > 0x7f) return false;
    return true;
  }

  /** The first UTF-16 unit of a string; 0 of an empty one. */
  firstUnit(id: number): number {
    return this.lengthOf(id) > 0 ? (this.#chars[this.#startOf(id)] as number) : 0;
  }

  lengthOf(id: number): number {
    return (this.#ends[id] as number) - this.#startOf(id);
  }

  /** `beginningOf` a string, without putting it together. */
  beginning(id: number, letters: number): number | null {
    const start = this.#startOf(id);
    return this.lengthOf(id) < letters ? null : hashOf(this.#chars, start, start + letters);
  }

  /** How many units a string begins with that the first `length` of these begin with too. */
  sharedWith(id: number, units: Uint16Array, length: number): number {
    const start = this.#startOf(id);
    const most = Math.min(length, this.lengthOf(id));
    const chars = this.#chars;
    let shared = 0;
    while (shared < most && chars[start + shared] === units[shared]) shared++;
    return shared;
  }

  data(): StringTableData {
    return { chars: this.#chars.slice(0, this.#startOf(this.#size)), ends: this.#ends.slice(0, this.#size) };
  }

  static from({ chars, ends }: StringTableData): StringTable {
    const table = new StringTable();
    table.#chars = chars;
    table.#ends = ends;
    table.#size = ends.length;
    let length = 128;
    while (ends.length * 2 > length) length *= 2;
    table.#slots = new Int32Array(length);
    table.#placeAll();
    return table;
  }

  /** The number of the string of these units, or −1. `hash`: theirs. */
  findUnits(units: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const chars = this.#chars;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry === 0) return -1;
      if (((entry ^ hash) & ~mask) !== 0) continue;
      const id = (entry & mask) - 1;
      const start = this.#startOf(id);
      if ((this.#ends[id] as number) - start !== to - from) continue;
      let i = from;
      for (let k = start; i < to && chars[k] === units[i]; k++) i++;
      if (i === to) return id;
    }
  }

  #startOf(id: number): number {
    return id === 0 ? 0 : (this.#ends[id - 1] as number);
  }

  #place(id: number, hash: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = spread(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (hash & ~mask) | (id + 1);
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#placeAll();
  }

  #placeAll(): void {
    for (let id = 0; id < this.#size; id++)
      this.#place(id, hashOf(this.#chars, this.#startOf(id), this.#ends[id] as number));
  }
}

/** The units of a string that is looked up whole. */
const own = new Units();

/** Most letters handed to one call, which takes its arguments from the stack. */
const LONGEST_CALL = 1024;

// FNV-1a (Fowler, Noll & Vo) over UTF-16 units; its low bits alone are poor, so the high ones are folded in.
/** The hash of no letters; that of a letter more is its product with `PRIME`, once the letter's unit was put in by exclusive or. */
export const SEED = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;
const spread = (hash: number) => hash ^ (hash >>> 15);

export function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = SEED;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] as number), PRIME);
  return hash;
}

/** The hash of a string's first `letters` units, or null where it has fewer. */
export function beginningOf(text: string, letters: number): number | null {
  if (text.length < letters) return null;
  own.load(text);
  return hashOf(own.array, 0, letters);
}
