/** The UTF-16 units of texts, one text at a time, in an array that is as fast to read as no string is. */
export class Units {
  array: Uint16Array<ArrayBuffer> = new Uint16Array(256);
  #bytes = Buffer.from(this.array.buffer);

  /** Takes up `text.slice(from, to)`: its units stand at the beginning of `array` until the next call. */
  load(text: string, from = 0, to = text.length): void {
    const length = to - from;
    if (this.array.length < length) {
      this.array = new Uint16Array(2 * length);
      this.#bytes = Buffer.from(this.array.buffer);
    }
    if (length > SHORT) this.#bytes.write(from === 0 && to === text.length ? text : text.slice(from, to), 'utf16le');
    else for (let i = 0; i < length; i++) this.array[i] = text.charCodeAt(from + i);
  }
}

/** So many units are copied one by one before a call out of JavaScript would have begun. */
const SHORT = 48;
