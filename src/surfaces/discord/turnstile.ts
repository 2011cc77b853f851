/**
 * Lets callers through one at a time, each in a turn of the event loop of its own. Work that keeps the processor busy for
 * some milliseconds would otherwise run in one go when many interactions arrive together: no answer would leave, and no
 * deferral fall due, before the last was done.
 */
export function turnstile(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => void setImmediate(resolve)));
    return last;
  };
}
