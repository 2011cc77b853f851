import { K1, lengthNorm, saturated, UNIT } from './bm25.js';
import type { ReadPassage } from './passage-reader.js';
import { LARGE, type PostingArrays } from './postings.js';
import { type Entry, Segment } from './segment.js';
import { grown } from './typed-array.js';
import { WordLog } from './word-log.js';

/** Takes passages down one after the other and turns them into a segment by a counting sort. */
export class SegmentWriter {
  readonly #entries: Entry[] = [];
  #entryOf: Uint32Array<ArrayBuffer> = new Uint32Array(16);
  #ordinalOf: Uint32Array<ArrayBuffer> = new Uint32Array(16);
  #lengths: Uint32Array<ArrayBuffer> = new Uint32Array(16);
  /** Where the terms of each passage end in the log. */
  #ends: Uint32Array<ArrayBuffer> = new Uint32Array(16);
  /** Term and units of every posting, by passage. */
  #terms: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  #units: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  readonly #words = new WordLog();
  #logged = 0;
  #size = 0;
  #highest = 0;

  /** How many passages were taken down. */
  get size(): number {
    return this.#size;
  }

  /** Begins the passages of an article. */
  begin(entry: Entry): void {
    this.#entries.push(entry);
  }

  /** Takes a passage of the entry begun last down. */
  take({ ordinal, length, log, terms, units }: ReadPassage): void {
    this.#words.append(log.values, log.count);
    const end = this.#logged + terms.count;
    this.#terms = grown(this.#terms, end);
    this.#units = grown(this.#units, end);
    for (let i = 0; i < terms.count; i++) {
      const term = terms.values[i] as number;
      this.#terms[this.#logged + i] = term;
      this.#units[this.#logged + i] = units[term] as number;
      if (term > this.#highest) this.#highest = term;
    }
    this.#logged = end;
    const doc = this.#size++;
    this.#entryOf = grown(this.#entryOf, doc + 1);
    this.#ordinalOf = grown(this.#ordinalOf, doc + 1);
    this.#lengths = grown(this.#lengths, doc + 1);
    this.#ends = grown(this.#ends, doc + 1);
    this.#entryOf[doc] = this.#entries.length - 1;
    this.#ordinalOf[doc] = ordinal;
    this.#lengths[doc] = length;
    this.#ends[doc] = this.#logged;
  }

  /** The segment of all passages taken down. The writer is used up. */
  finish(): Segment {
    const size = this.#size;
    const columns = {
      entryOf: this.#entryOf.slice(0, size),
      ordinalOf: this.#ordinalOf.slice(0, size),
      lengths: this.#lengths.slice(0, size),
    };
    const counts = new Uint32Array(this.#highest + 1);
    for (let i = 0; i < this.#logged; i++)
      counts[this.#terms[i] as number] = (counts[this.#terms[i] as number] as number) + 1;
    const terms = new Uint32Array(counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0));
    const starts = new Uint32Array(terms.length + 1);
    // `counts` becomes the place of each term's next posting.
    for (let term = 0, row = 0, at = 0; term < counts.length; term++) {
      const count = counts[term] as number;
      if (count === 0) continue;
      terms[row] = term;
      counts[term] = at;
      at += count;
      starts[++row] = at;
    }
    const docs = new Uint16Array(this.#logged);
    const units = new Uint8Array(this.#logged);
    const large: number[] = [];
    for (let doc = 0, i = 0; doc < size; doc++) {
      for (const end = this.#ends[doc] as number; i < end; i++) {
        const at = counts[this.#terms[i] as number] as number;
        counts[this.#terms[i] as number] = at + 1;
        const found = this.#units[i] as number;
        docs[at] = doc;
        units[at] = Math.min(LARGE, found);
        if (found >= LARGE) large.push(at, found);
      }
    }
    const lists = { terms, starts, docs, units, large: Uint32Array.from(large) };
    return new Segment(this.#entries, columns, { ...lists, ...ceilingsOf(lists, columns.lengths) }, this.#words.data());
  }
}

/** The greatest saturated frequency of each row, rounded up, at the mean of these lengths. */
export function ceilingsOf(
  { starts, docs, units, large }: Pick<PostingArrays, 'starts' | 'docs' | 'units' | 'large'>,
  lengths: Uint32Array,
): Pick<PostingArrays, 'ceilings' | 'mean'> {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const norms = Float64Array.from(lengths, (length) => K1 * lengthNorm(length, mean));
  const larger = new Map<number, number>();
  for (let i = 0; i < large.length; i += 2) larger.set(large[i] as number, large[i + 1] as number);
  const ceilings = new Float32Array(starts.length - 1);
  for (let row = 0; row < ceilings.length; row++) {
    let most = 0;
    for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
      const found = units[i] === LARGE ? (larger.get(i) as number) : (units[i] as number);
      most = Math.max(most, saturated(found * UNIT, norms[docs[i] as number] as number));
    }
    ceilings[row] = Math.min(1, most * 1.000001);
  }
  return { ceilings, mean };
}
