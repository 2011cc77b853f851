import type { Article, Range } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import type { Fit } from './fit.js';

/** A sentence or list item that may answer, with what of the question it holds. */
export interface Candidate {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentence or item, in the article's body. */
  readonly range: Range;
  /** For each wanted thing, 0–1: what the sentence itself says. */
  readonly own: readonly number[];
  /** The same with what stands around it, which counts less: neighbours, passage, heading, title. */
  readonly matched: readonly number[];
  /** Share of the question's rarity that is in `matched`, 0–1. */
  readonly coverage: number;
  /** Stretches of the body of the kind that the question wants; null where the kind has no shape. */
  readonly fitting: readonly Fit[] | null;
  /** For ordering: coverage, fit and the passage's own rank together. */
  readonly score: number;
  /** The same without what the rank weighs more where a subject is described: comparable between questions. */
  readonly worth: number;
}

/** Candidates that a reader sees at first. */
export const SHOWN_FIRST = 3;

/** The best sentence of a passage, with what they are ordered by. */
export interface Best {
  readonly score: number;
  readonly start: number;
  readonly place: number;
  readonly candidate: Candidate;
}
