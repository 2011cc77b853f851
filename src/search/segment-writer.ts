import { saturated, unitShares } from './bm25.js';
import type { ReadPassage } from './passage-reader.js';
import { PostingLog } from './posting-log.js';
import { LARGE, type PostingArrays } from './postings.js';
import { type Entry, Segment } from './segment.js';
import { grown } from './typed-array.js';
import { WordLog } from './word-log.js';

/** Takes passages down one after the other and turns them into a segment. */
export class SegmentWriter {
  readonly #entries: Entry[] = [];
  #entryOf: Uint32Array<ArrayBuffer> = new Uint32Array(16);
  #ordinalOf: Uint32Array<ArrayBuffer> = new Uint32Array(16);
  #lengths: Uint32Array<ArrayBuffer> = new Uint32Array(16);
  readonly #log: PostingLog;
  readonly #words = new WordLog();
  #size = 0;

  /** @param log an empty one, which others may have used before */
  constructor(log = new PostingLog()) {
    this.#log = log;
  }

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
    this.#log.append(terms, units);
    const doc = this.#size++;
    this.#entryOf = grown(this.#entryOf, doc + 1);
    this.#ordinalOf = grown(this.#ordinalOf, doc + 1);
    this.#lengths = grown(this.#lengths, doc + 1);
    this.#entryOf[doc] = this.#entries.length - 1;
    this.#ordinalOf[doc] = ordinal;
    this.#lengths[doc] = length;
  }

  /** The segment of all passages taken down. The writer is used up. */
  finish(): Segment {
    const size = this.#size;
    const columns = {
      entryOf: this.#entryOf.slice(0, size),
      ordinalOf: this.#ordinalOf.slice(0, size),
      lengths: this.#lengths.slice(0, size),
    };
    const lists = this.#log.sorted();
    return new Segment(this.#entries, columns, { ...lists, ...ceilingsOf(lists, columns.lengths) }, this.#words.data());
  }
}

/** The greatest saturated frequency of each row, rounded up, at the mean of these lengths. */
export function ceilingsOf(
  { starts, docs, units, large }: Pick<PostingArrays, 'starts' | 'docs' | 'units' | 'large'>,
  lengths: Uint32Array,
): Pick<PostingArrays, 'ceilings' | 'mean'> {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const shares = unitShares(lengths, mean);
  const larger = new Map<number, number>();
  for (let i = 0; i < large.length; i += 2) larger.set(large[i] as number, large[i + 1] as number);
  const ceilings = new Float32Array(starts.length - 1);
  for (let row = 0; row < ceilings.length; row++) {
    let most = 0;
    for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
      const found = units[i] === LARGE ? (larger.get(i) as number) : (units[i] as number);
      const share = found * (shares[docs[i] as number] as number);
      if (share > most) most = share;
    }
    ceilings[row] = Math.min(1, saturated(most, 1) * 1.000001);
  }
  return { ceilings, mean };
}
