/**
 * Colours of the pictures, on a ground of their own, so that they read alike in a light and in a dark client. Every ink has a contrast of at
 * least 4.5 : 1 against the ground (https://www.w3.org/TR/WCAG22/#contrast-minimum); a test measures it.
 */
export const PALETTE = {
  ground: '#16262d',
  ink: '#f4f7f6',
  quiet: '#b4c4c9',
  rule: '#3a525c',
  accent: '#62c6d6',
  differ: '#f2bd66',
} as const;

/** Colours of sources in a legend; their numbers tell them apart as well, for those who cannot tell the colours. */
export const SERIES = ['#62c6d6', '#a5d68c', '#c3b1f5', '#f5a3b8', '#e8d97a', '#9db7f0'] as const;
