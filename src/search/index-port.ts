import type { ArticleFilter } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passages.js';

/** A passage that speaks to a query. */
export interface Hit {
  readonly passage: Passage;
  /** Comparable between queries: 0 (nothing in common) to about 1 (says all of it). */
  readonly score: number;
}

/** Finds passages by what they say. Implementations are pure after they were built. */
export interface PassageIndex {
  /** Best first, at most `limit` (10). Asides are never returned. */
  search(query: string, options: { readonly filter: ArticleFilter; readonly limit?: number }): readonly Hit[];
}
