/** The `most` highest of the numbers offered; few, so that they are kept in order. */
export class Highest {
  readonly #most: number;
  readonly #numbers: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** The lowest of them; minus infinity while there are fewer than `most`. */
  get least(): number {
    return this.#numbers.length < this.#most ? Number.NEGATIVE_INFINITY : (this.#numbers[this.#most - 1] as number);
  }

  offer(number: number): void {
    if (number <= this.least) return;
    const behind = this.#numbers.findIndex((other) => other < number);
    this.#numbers.splice(behind < 0 ? this.#numbers.length : behind, 0, number);
    if (this.#numbers.length > this.#most) this.#numbers.pop();
  }
}
