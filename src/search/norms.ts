import { K1, lengthNorm } from './bm25.js';

/**
 * The addends that saturate frequencies: one for each length that the passages of a segment have, since there are few lengths. What
 * scoring reads for every posting is then two bytes a passage, beside a table that stays in the processor's cache.
 */
export class Norms {
  /** By passage: the number of its length. */
  readonly kinds: Uint16Array<ArrayBuffer>;
  /** By number of a length: the addend at the mean that was asked for last. */
  readonly values: Float64Array<ArrayBuffer>;
  /** By number: the length, in words. */
  readonly #lengths: Uint32Array<ArrayBuffer>;
  #mean = Number.NaN;

  constructor(lengths: Uint32Array) {
    this.kinds = new Uint16Array(lengths.length);
    const numbers = new Map<number, number>();
    for (let doc = 0; doc < lengths.length; doc++) {
      const length = lengths[doc] as number;
      let number = numbers.get(length);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(length, number);
      }
      this.kinds[doc] = number;
    }
    this.#lengths = Uint32Array.from(numbers.keys());
    this.values = new Float64Array(numbers.size);
  }

  /** Takes the mean length over the whole index, in words. */
  at(mean: number): this {
    if (this.#mean === mean) return this;
    for (let number = 0; number < this.values.length; number++)
      this.values[number] = K1 * lengthNorm(this.#lengths[number] as number, mean);
    this.#mean = mean;
    return this;
  }

  /** The addend of a passage. */
  of(doc: number): number {
    return this.values[this.kinds[doc] as number] as number;
  }
}
