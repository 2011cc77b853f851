import { grown } from './typed-array.js';

/** Where terms stand in passages, in the order in which they begin; by place: the term's slot, the number of its first word, how many words it takes. */
export class Places {
  slots: Uint32Array<ArrayBuffer> = new Uint32Array(256);
  starts: Uint32Array<ArrayBuffer> = new Uint32Array(256);
  lengths: Uint32Array<ArrayBuffer> = new Uint32Array(256);
  count = 0;

  push(slot: number, start: number, length: number): void {
    const at = this.count++;
    if (at === this.slots.length) this.#grow();
    this.slots[at] = slot;
    this.starts[at] = start;
    this.lengths[at] = length;
  }

  #grow(): void {
    this.slots = grown(this.slots, this.count);
    this.starts = grown(this.starts, this.count);
    this.lengths = grown(this.lengths, this.count);
  }
}
