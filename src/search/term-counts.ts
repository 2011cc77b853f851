import type { Numbers } from './row.js';
import { grown } from './typed-array.js';
import { CONCEPT, FIRST_STEM, STOP_WORD } from './word-log.js';

/** The terms of a passage, each once, with its units beside it; counted from logs, see `WordLog`. */
export class TermCounts implements Numbers {
  values: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  units: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  count = 0;
  /** By term + `FIRST_STEM`: its units so far. That of the stop words is never 0: so they are passed over without being told apart. */
  #known: Uint32Array<ArrayBuffer> = new Uint32Array(1024);

  /** Makes room for terms below `size`. */
  reserve(size: number): void {
    this.#known = grown(this.#known, size + FIRST_STEM);
    this.#known[STOP_WORD] = 1;
  }

  /** Adds the terms of a log, from one place on. */
  add({ values, count }: Numbers, from: number, units: number): void {
    this.values = grown(this.values, this.count + count);
    const terms = this.values;
    const known = this.#known;
    let own = this.count;
    for (let i = from; i < count; i++) {
      let value = values[i] as number;
      if (value === CONCEPT) {
        value = (values[i + 1] as number) + FIRST_STEM;
        i += 2;
      }
      const before = known[value] as number;
      known[value] = before + units;
      // Whether a term is new cannot be foretold: it is written down and kept if it is.
      terms[own] = value - FIRST_STEM;
      own += (before - 1) >>> 31;
    }
    this.count = own;
  }

  /** Puts the units beside the terms. */
  settle(): void {
    const { values, count } = this;
    this.units = grown(this.units, count);
    for (let i = 0; i < count; i++) {
      const at = (values[i] as number) + FIRST_STEM;
      this.units[i] = this.#known[at] as number;
      this.#known[at] = 0;
    }
  }
}
