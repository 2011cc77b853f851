import { LARGE, type PostingArrays } from './postings.js';
import type { Numbers } from './row.js';

/** So many postings are taken down in arrays of their own: what grows by new ones is never copied. */
const CHUNK = 65_536;
/** Stands in the place of a term where a passage ends. */
const END = 0xffffffff;

interface Chunk {
  readonly terms: Uint32Array;
  /** `LARGE`: it is larger and stands in a list of its own. */
  readonly units: Uint8Array;
  /** How much of it is filled: no passage is cut in two. */
  filled: number;
}

/** What passages hold, taken down one after the other, for a counting sort by term. */
export class PostingLog {
  readonly #chunks: Chunk[] = [];
  /** How many chunks have something in them. */
  #current = 0;
  #postings = 0;
  #highest = 0;
  #large: number[] = [];

  /** Takes a passage's terms down, and beside each its units. */
  append({ values, count }: Numbers, units: Uint32Array): void {
    const chunk = this.#roomFor(count + 1);
    const { terms, units: all } = chunk;
    let { filled } = chunk;
    for (let i = 0; i < count; i++, filled++) {
      const term = values[i] as number;
      const own = units[i] as number;
      if (own >= LARGE) this.#large.push(own);
      if (term > this.#highest) this.#highest = term;
      terms[filled] = term;
      all[filled] = own < LARGE ? own : LARGE;
    }
    terms[filled++] = END;
    chunk.filled = filled;
    this.#postings += count;
  }

  /** A chunk that so many more fit into. */
  #roomFor(count: number): Chunk {
    const last = this.#chunks[this.#current - 1];
    if (last && last.filled + count <= last.terms.length) return last;
    const kept = this.#chunks[this.#current];
    const length = Math.max(CHUNK, count);
    const chunk =
      kept && kept.terms.length >= length
        ? kept
        : { terms: new Uint32Array(length), units: new Uint8Array(length), filled: 0 };
    this.#chunks[this.#current++] = chunk;
    return chunk;
  }

  /** The postings by term. The log is empty then. */
  sorted(): Pick<PostingArrays, 'terms' | 'starts' | 'docs' | 'units' | 'large'> {
    const counts = new Uint32Array(this.#highest + 1);
    for (let c = 0; c < this.#current; c++) {
      const { terms, filled } = this.#chunks[c] as Chunk;
      for (let i = 0; i < filled; i++) {
        const term = terms[i] as number;
        if (term !== END) counts[term] = (counts[term] as number) + 1;
      }
    }
    let rows = 0;
    for (let term = 0; term < counts.length; term++) if (counts[term] !== 0) rows++;
    const terms = new Uint32Array(rows);
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
    const docs = new Uint16Array(this.#postings);
    const units = new Uint8Array(this.#postings);
    const large: number[] = [];
    let larger = 0;
    let doc = 0;
    for (let c = 0; c < this.#current; c++) {
      const { terms: own, units: ownUnits, filled } = this.#chunks[c] as Chunk;
      for (let i = 0; i < filled; i++) {
        const term = own[i] as number;
        if (term === END) {
          doc++;
          continue;
        }
        const unit = ownUnits[i] as number;
        const at = counts[term] as number;
        counts[term] = at + 1;
        docs[at] = doc;
        units[at] = unit;
        if (unit === LARGE) large.push(at, this.#large[larger++] as number);
      }
    }
    this.#clear();
    return { terms, starts, docs, units, large: Uint32Array.from(large) };
  }

  /** The chunks are kept for the next passages. */
  #clear(): void {
    for (const chunk of this.#chunks) chunk.filled = 0;
    this.#current = 0;
    this.#postings = 0;
    this.#highest = 0;
    this.#large = [];
  }
}
