/** Accent colours of the bar beside a card, 0xRRGGBB: one for what the corpus tells, another for near misses; none for nothing. */
export const ACCENT = { answered: 0x1f7a8c, nearMiss: 0xb7791f } as const;
