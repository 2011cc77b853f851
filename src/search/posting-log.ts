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
}

/** What passages hold, taken down one after the other, for a counting sort by term. */
export class PostingLog {
  readonly #chunks: Chunk[] = [];
  #current = 0;
  /** How much of the current chunk is filled. */
  #filled = CHUNK;
  #postings = 0;
  #highest = 0;
  #large: number[] = [];

  /** Takes a passage's terms down, and beside each its units. */
  append({ values, count }: Numbers, units: Uint32Array): void {
    for (let i = 0; i < count; i++) {
      const term = values[i] as number;
      const own = units[i] as number;
      if (own >= LARGE) this.#large.push(own);
      if (term > this.#highest) this.#highest = term;
      this.#push(term, Math.min(LARGE, own));
    }
    this.#postings += count;
    this.#push(END, 0);
  }

  #push(term: number, units: number): void {
    if (this.#filled === CHUNK) {
      this.#current++;
      this.#filled = 0;
      if (this.#current > this.#chunks.length)
        this.#chunks.push({ terms: new Uint32Array(CHUNK), units: new Uint8Array(CHUNK) });
    }
    const { terms, units: all } = this.#chunks[this.#current - 1] as Chunk;
    terms[this.#filled] = term;
    all[this.#filled++] = units;
  }

  /** The postings by term. The log is empty then. */
  sorted(): Pick<PostingArrays, 'terms' | 'starts' | 'docs' | 'units' | 'large'> {
    const counts = new Uint32Array(this.#highest + 1);
    for (let c = 0; c < this.#current; c++) {
      const { terms } = this.#chunks[c] as Chunk;
      const filled = this.#filledOf(c);
      for (let i = 0; i < filled; i++) {
        const term = terms[i] as number;
        if (term !== END) counts[term] = (counts[term] as number) + 1;
      }
    }
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
    const docs = new Uint16Array(this.#postings);
    const units = new Uint8Array(this.#postings);
    const large: number[] = [];
    let larger = 0;
    let doc = 0;
    for (let c = 0; c < this.#current; c++) {
      const chunk = this.#chunks[c] as Chunk;
      const filled = this.#filledOf(c);
      for (let i = 0; i < filled; i++) {
        const term = chunk.terms[i] as number;
        if (term === END) {
          doc++;
          continue;
        }
        const own = chunk.units[i] as number;
        const at = counts[term] as number;
        counts[term] = at + 1;
        docs[at] = doc;
        units[at] = own;
        if (own === LARGE) large.push(at, this.#large[larger++] as number);
      }
    }
    this.#clear();
    return { terms, starts, docs, units, large: Uint32Array.from(large) };
  }

  #filledOf(chunk: number): number {
    return chunk + 1 < this.#current ? CHUNK : this.#filled;
  }

  /** The chunks are kept for the next passages. */
  #clear(): void {
    this.#current = 0;
    this.#filled = CHUNK;
    this.#postings = 0;
    this.#highest = 0;
    this.#large = [];
  }
}
