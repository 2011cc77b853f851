/** The highest of some scores: a heap, the lowest of them on top. */
export class HighestScores {
  #scores = new Float64Array(256);
  #most = 0;

  /** Begins anew with so many zeros. */
  begin(most: number): void {
    if (this.#scores.length < most) this.#scores = new Float64Array(most);
    this.#scores.fill(0, 0, most);
    this.#most = most;
  }

  get least(): number {
    return this.#scores[0] as number;
  }

  /** Takes a score that is above the least of them up in its place. */
  replaceLeast(score: number): void {
    const scores = this.#scores;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= this.#most) break;
      if (child + 1 < this.#most && (scores[child + 1] as number) < (scores[child] as number)) child++;
      if ((scores[child] as number) >= score) break;
      scores[i] = scores[child] as number;
      i = child;
    }
    scores[i] = score;
  }
}
