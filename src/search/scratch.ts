import { SEGMENT_PASSAGES } from './segment.js';

/** Scores by passage of one segment, with a list of the passages that have one, so that clearing costs no more than filling did. */
export class Scratch {
  readonly values = new Float64Array(SEGMENT_PASSAGES);
  readonly touched = new Uint16Array(SEGMENT_PASSAGES);
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

  clear(): void {
    for (let i = 0; i < this.count; i++) this.values[this.touched[i] as number] = 0;
    this.count = 0;
  }
}
