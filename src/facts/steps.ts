/**
 * Between steps of a computation; whoever drives it may pause there. A step should take no more than a few milliseconds, however many
 * articles there are: whoever is answered meanwhile waits for it.
 */
export type Steps<T> = Generator<void, T, void>;

/** Items that are sorted or copied in one step. */
const CHUNK = 500;

/** The items in order, in steps; those that compare as equal stay as they stood. */
export function* sorted<T>(items: Iterable<T>, compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  let run: T[] = [];
  for (const item of items) {
    run.push(item);
    if (run.length < CHUNK) continue;
    runs.push(run.sort(compare));
    run = [];
    yield;
  }
  if (run.length > 0) runs.push(run.sort(compare));
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const out: T[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const first = j >= b.length || (i < a.length && compare(a[i] as T, b[j] as T) <= 0);
    out.push(first ? (a[i++] as T) : (b[j++] as T));
    if (out.length % CHUNK === 0) yield;
  }
  return out;
}

/** The entries of an iterable as a map, in steps. */
export function* mapOf<K, V>(entries: Iterable<readonly [K, V]>): Steps<Map<K, V>> {
  const out = new Map<K, V>();
  for (const [key, value] of entries) {
    out.set(key, value);
    if (out.size % CHUNK === 0) yield;
  }
  return out;
}

/** What each item gives, in steps: of those that give none, nothing. */
export function* gathered<T, U>(items: Iterable<T>, of: (item: T, i: number) => readonly U[]): Steps<U[]> {
  const out: U[] = [];
  let i = 0;
  for (const item of items) {
    for (const one of of(item, i)) out.push(one);
    if (++i % CHUNK === 0) yield;
  }
  return out;
}
