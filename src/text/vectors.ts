/** Terms with their weights. */
export type Vector = ReadonlyMap<string, number>;

/** The same direction at length 1; an empty vector stays empty. */
export function normalised(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0)) || 1;
  return new Map([...vector].map(([term, x]) => [term, x / length]));
}

/** Cosine of two vectors of length 1: 0 (no term in common) to 1, weights not being negative. */
export function cosine(one: Vector, other: Vector): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, x] of fewer) sum += x * (more.get(term) ?? 0);
  return sum;
}
