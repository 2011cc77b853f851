/** The passages that hold one term, by ascending passage number, with its weighted frequency in each. */
export interface PostingList {
  readonly docs: Uint32Array;
  /** Term frequency, summed over the fields with their weights. */
  readonly frequencies: Float32Array;
}

/** Maps terms to the passages that hold them. Add every passage in ascending order, then `seal`. */
export class Postings {
  readonly #growing = new Map<string, { docs: number[]; frequencies: number[] }>();
  readonly #lists = new Map<string, PostingList>();

  /** `frequencies`: weighted term frequencies of passage `doc`. */
  add(doc: number, frequencies: ReadonlyMap<string, number>): void {
    for (const [term, frequency] of frequencies) {
      let list = this.#growing.get(term);
      if (!list) {
        list = { docs: [], frequencies: [] };
        this.#growing.set(term, list);
      }
      list.docs.push(doc);
      list.frequencies.push(frequency);
    }
  }

  seal(): this {
    for (const [term, { docs, frequencies }] of this.#growing) {
      this.#lists.set(term, { docs: Uint32Array.from(docs), frequencies: Float32Array.from(frequencies) });
    }
    this.#growing.clear();
    return this;
  }

  get(term: string): PostingList | undefined {
    return this.#lists.get(term);
  }

  /** In how many passages the term stands. */
  documentFrequency(term: string): number {
    return this.#lists.get(term)?.docs.length ?? 0;
  }

  terms(): IterableIterator<string> {
    return this.#lists.keys();
  }
}
