import type { Article } from '../corpus/article.js';
import type { ArticleFilter } from '../corpus/corpus.js';
import type { NameKind } from '../corpus/lexicon.js';
import type { Passage } from '../corpus/passages.js';
import type { Found } from './best.js';
import type { PassageIndex } from './index-port.js';
import type { Query, Wanted } from './query.js';

/** A passage with what of the question it holds. */
export interface RankedPassage {
  readonly passage: Passage;
  readonly article: Article;
  /** BM25 over all wanted things, normalised by what a passage that says all of it would reach: 0 to about 1. */
  readonly score: number;
  /** For each wanted thing, how well the heading, title or the passage before hold it, 0–1. */
  readonly around: readonly number[];
  /** For each wanted thing, how well the passage alone holds it, 0–1: no stretch of it holds more. */
  readonly within: readonly number[];
  /** Where the index holds it. */
  readonly found: Found;
}

export interface SearchIndex extends PassageIndex {
  readQuery(question: string): Query;
  /** The `limit` best passages, and the lists among the `lists` best: their items say less than they stand for. Best first. */
  rank(query: Query, filter: ArticleFilter, limit: number, lists?: number): readonly RankedPassage[];
  /** For each wanted thing, how well this text alone holds it, 0–1. */
  matchesIn(query: Query, text: string): readonly number[];
  /**
   * For each sentence of a passage that was ranked and, within it, for each wanted thing, how well the sentence alone holds it, 0–1;
   * in an array that is good until the next call.
   */
  matchesBySentence(query: Query, ranked: RankedPassage): Float64Array;
  /** For each wanted thing, the words of this text (by number, from 0) that stand for it. */
  positionsIn(query: Query, text: string): readonly (readonly number[])[];
  /** The lexicon's names in a text, with their kind. */
  namesIn(text: string): readonly { readonly start: number; readonly end: number; readonly kind: NameKind | null }[];
  /** Inverse document frequency of what is wanted; the highest for what no passage holds. */
  rarity(wanted: Wanted): number;
  /** Takes an article up behind the others; throws if one of its id is held. Asides are left out. */
  add(article: Article, passages: readonly Passage[]): void;
  /** Puts an article in the place of the one of its id; throws if there is none. */
  change(article: Article, passages: readonly Passage[]): void;
  /** Takes an article out; false if none of this id is held. */
  remove(articleId: string): boolean;
}
