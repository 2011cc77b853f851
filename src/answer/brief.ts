import type { Citation } from '../corpus/article.js';
import type { ArticleFilter, Corpus } from '../corpus/corpus.js';
import type { DatedCitation } from '../facts/event.js';
import type { PassageIndex } from '../search/index-port.js';

/** The facts of an article or of a topic; every one a verbatim span. */
export interface BriefFacts {
  /** The article's title, or the topic as asked. */
  readonly title: string;
  /** Persons, and organisations that act; each once. */
  readonly who: readonly Citation[];
  readonly when: readonly DatedCitation[];
  readonly figures: readonly Citation[];
  readonly documents: readonly Citation[];
  /** The most telling sentences (at most three), most telling first. */
  readonly sentences: readonly Citation[];
}

export type TopicBrief =
  | {
      readonly outcome: 'found';
      readonly brief: BriefFacts;
      /** Ids of the articles that speak of the topic, most telling first. */
      readonly articles: readonly string[];
    }
  | { readonly outcome: 'nothing' };

export interface BriefSources {
  readonly corpus: Corpus;
  readonly index: PassageIndex;
  readonly filter: ArticleFilter;
}

export function briefTopic(_topic: string, _sources: BriefSources): TopicBrief {
  return { outcome: 'nothing' };
}

export function briefArticle(_articleId: string, _corpus: Corpus): BriefFacts | null {
  return null;
}
