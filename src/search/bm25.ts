/**
 * BM25 with weighted fields (Robertson & Zaragoza 2009, section 3.5): the frequencies of a term in the fields are added up with the
 * fields' weights before they are saturated.
 */

// Saturation and length normalisation; set on the open question sets, see docs/decisions.
export const K1 = 1.3;
export const B = 0.55;

/** Frequencies are kept as whole numbers of this share of one. */
export const UNIT = 1 / 20;

/** How much a word in these places weighs beside one in the passage itself, in units. */
export const FIELD_UNITS = { text: 20, heading: 10, title: 16, context: 5 } as const;

/** How a passage's length, in words, scales its saturation: 1 at the mean. A mean of 0 is that of passages without words. */
export function lengthNorm(length: number, mean: number): number {
  return mean > 0 ? 1 - B + (B * length) / mean : 1 - B;
}

/** Inverse document frequency: of a term that `frequency` of `passages` hold. Never negative. */
export function inverseDocumentFrequency(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/**
 * By passage, what a unit of frequency is beside the passage's norm, at a mean length. Sums of it grow with what they saturate to, so that
 * the greatest is found without a division: `saturated(sum, 1)` is its saturated frequency.
 */
export function unitShares(lengths: Uint32Array, mean: number): Float64Array {
  const shares = new Float64Array(lengths.length);
  for (let doc = 0; doc < shares.length; doc++) shares[doc] = UNIT / (K1 * lengthNorm(lengths[doc] as number, mean));
  return shares;
}

/** Saturated frequency, 0 to below 1; `norm` is K1 times the length's norm. */
export function saturated(frequency: number, norm: number): number {
  return frequency / (frequency + norm);
}
