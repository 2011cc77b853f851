import { grown } from './typed-array.js';

/** Numbers of which the first `count` count. */
export interface Numbers {
  readonly values: Uint32Array<ArrayBuffer>;
  readonly count: number;
}

/** Numbers one after the other. */
export class Row implements Numbers {
  values: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  count = 0;

  push(value: number): void {
    if (this.count === this.values.length) this.values = grown(this.values, this.count + 1);
    this.values[this.count++] = value;
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    this.values = grown(this.values, this.count + more);
  }

  append({ values, count }: Numbers): void {
    for (let i = 0; i < count; i++) this.push(values[i] as number);
  }
}
