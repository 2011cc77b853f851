/** Passages that are scored in one go: so many that their scores stay in the processor's cache. */
export const WINDOW = 8192;

/** Scores by passage of one window, with a list of the passages that have one, so that clearing costs no more than filling did. */
export class Scratch {
  readonly values = new Float64Array(WINDOW);
  readonly touched = new Uint16Array(WINDOW);
  count = 0;

  /** Raises a passage's score to `value`, which is above 0. */
  raise(doc: number, value: number): void {
    const known = this.values[doc] as number;
    if (known === 0) this.touched[this.count++] = doc;
    if (value > known) this.values[doc] = value;
  }

  /** Adds `value`, which is above 0, to a passage's score. */
  add(doc: number, value: number): void {
    const known = this.values[doc] as number;
    if (known === 0) this.touched[this.count++] = doc;
    this.values[doc] = known + value;
  }

  /** A passage's score, which is 0 from then on; `count` is left as it is. */
  take(doc: number): number {
    const value = this.values[doc] as number;
    this.values[doc] = 0;
    return value;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.values[this.touched[i] as number] = 0;
    this.count = 0;
  }
}
