import type { Citation } from '../corpus/article.js';
import type { ArticleFilter } from '../corpus/corpus.js';

/** A verbatim stretch of an article with all that a reader needs to check it. */
export interface Excerpt extends Citation {
  /** SHA-256 of the article's body. */
  readonly hash: string;
  readonly kind: 'article' | 'note';
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly url: string | null;
  /** UTF-16 offsets in `text`, in order, not overlapping: what to show in bold. */
  readonly highlights: readonly (readonly [number, number])[];
}

/** A bold answer: a span of the first excerpt's article. */
export interface ShortAnswer extends Citation {
  readonly hash: string;
}

export interface Disagreement {
  readonly about: string;
  readonly values: readonly (Citation & { readonly value: string })[];
}

/** A word of the question that was read as another. */
export interface Understood {
  readonly from: string;
  readonly to: string;
}

export type Outcome = 'answered' | 'near-miss' | 'nothing' | 'invalid';

export interface Answer {
  readonly question: string;
  readonly outcome: Outcome;
  /** Only when `invalid`: what is wrong and what to do. */
  readonly message?: string;
  /** Only when `invalid`: the same for programs. */
  readonly reason?: 'empty' | 'no-words' | 'too-long';
  /** The bold answer; null unless `answered` and sure. */
  readonly answer: ShortAnswer | null;
  /** In the order a reader sees them, at most 5. */
  readonly excerpts: readonly Excerpt[];
  readonly disagreements: readonly Disagreement[];
  /** Questions that the corpus can answer, or spellings that it knows. */
  readonly suggestions: readonly string[];
  readonly understood: readonly Understood[];
  /** For a near miss: words of the question that the corpus does (`known`) and does not (`missing`) speak of together. */
  readonly known: readonly string[];
  readonly missing: readonly string[];
  /** What was searched: number of articles, how many speak of the question, first and last day of publication. */
  readonly searched: {
    readonly articles: number;
    readonly speaking: number;
    readonly from: string | null;
    readonly to: string | null;
  };
}

export interface Answerer {
  /** Never throws on bad input: outcome `invalid` with a message. */
  ask(question: string, filter: ArticleFilter): Answer;
}
