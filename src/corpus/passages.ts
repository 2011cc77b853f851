import type { Range } from './article.js';

/**
 * A stretch of an article that is found and shown as one: a paragraph, or a list with the line that introduces it.
 * All ranges are offsets in the article's body.
 */
export interface Passage extends Range {
  /** `<article id>:<start>`; unique in a corpus. */
  readonly key: string;
  readonly article: string;
  /** Position among the article's passages, from 0. */
  readonly ordinal: number;
  /** `aside`: captions, bylines, notices; never shown as an excerpt. */
  readonly kind: 'prose' | 'list' | 'aside';
  /** The text of the nearest heading above (without marks), if any. */
  readonly heading: Range | null;
  /** For a list: the line that introduces it. */
  readonly lead: Range | null;
  /** For a list: its items, without bullet marks; empty otherwise. */
  readonly items: readonly Range[];
  /** Sentences of prose; for a list, its lead line and items. */
  readonly sentences: readonly Range[];
}
