/** Milliseconds for which a post gives way to people who wait for an answer; then it goes, so that a full hour still ends. */
const GIVE_WAY = 100;
const LOOK_AGAIN = 10;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/**
 * Lets callers through one after the other, at most `perSecond` in a second, evenly spaced. While somebody waits for an
 * answer (`answering`), a caller gives way, for a tenth of a second at most.
 */
export function pacer(perSecond: number, answering: () => boolean): () => Promise<void> {
  const gap = 1_000 / perSecond;
  let last = Number.NEGATIVE_INFINITY;
  let turn = Promise.resolve();

  async function wait(): Promise<void> {
    const asked = performance.now();
    for (;;) {
      const rest = last + gap - performance.now();
      if (rest > 0) await pause(Math.ceil(rest));
      else if (answering() && performance.now() - asked < GIVE_WAY) await pause(LOOK_AGAIN);
      else break;
    }
    last = performance.now();
  }

  return () => {
    turn = turn.then(wait);
    return turn;
  };
}
