import { type Citation, cite } from '../corpus/article.js';
import type { ArticleFilter, Corpus } from '../corpus/corpus.js';
import type { DatedCitation } from '../facts/event.js';
import { gatherFacts } from '../facts/gather.js';
import type { Hit, PassageIndex } from '../search/index-port.js';
import { candidatesOf, choose, rankSentences, shareOf, stemsOf } from './centrality.js';

/** The facts of an article or of a topic; every one a verbatim span. */
export interface BriefFacts {
  /** The article's title, or the topic as asked. */
  readonly title: string;
  /** Persons, most spoken of first, then organisations; each once. */
  readonly who: readonly Citation[];
  /** In order of time. */
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

const SENTENCES = 3;
const PASSAGES = 16;
/** A best passage below this speaks of a word or two of the topic and not of the topic. */
const LEAST_SCORE = 0.35;
/** Passages below this share of the best one's score are about something else. */
const LEAST_SHARE = 0.55;

/** Sums up what the corpus tells of a topic, from the passages that speak to it. Never throws. */
export function briefTopic(topic: string, { corpus, index, filter }: BriefSources): TopicBrief {
  const hits = index.search(topic, { filter, limit: PASSAGES });
  const best = hits[0]?.score ?? 0;
  if (best < LEAST_SCORE) return { outcome: 'nothing' };
  const speaking = hits.filter(({ score }) => score >= best * LEAST_SHARE);
  const articles = [...new Set(speaking.map(({ passage }) => passage.article))];
  const facts = gatherFacts(
    corpus,
    speaking.map(({ passage }) => passage),
  );
  const sentences = tellingSentences(speaking, corpus, topic);
  return { outcome: 'found', articles, brief: { title: topic.trim(), ...facts, sentences } };
}

/** Sums up one article; null where the corpus has none of that id. */
export function briefArticle(articleId: string, corpus: Corpus): BriefFacts | null {
  const article = corpus.article(articleId);
  if (!article) return null;
  const passages = corpus.passagesOf(articleId);
  const ranked = rankSentences(candidatesOf(article, passages));
  return {
    title: article.title,
    ...gatherFacts(corpus, passages),
    sentences: choose(ranked, SENTENCES).map((one) => cite(article, one.range)),
  };
}

/** Central sentences of the passages that speak to the topic; a list is shown whole where there is no sentence. */
function tellingSentences(speaking: readonly Hit[], corpus: Corpus, topic: string): Citation[] {
  const asked = stemsOf(topic);
  const best = speaking[0]?.score ?? 1;
  const candidates = speaking.flatMap(({ passage, score }) => {
    const article = corpus.article(passage.article);
    return article ? candidatesOf(article, [passage], () => score / best) : [];
  });
  const weighted = candidates.map((one) => ({ ...one, weight: one.weight * (0.3 + shareOf(asked, one.text)) }));
  const chosen = choose(rankSentences(weighted), SENTENCES).map((one) => cite(one.article, one.range));
  if (chosen.length > 0) return chosen;
  const [first] = speaking;
  const article = first && corpus.article(first.passage.article);
  return article ? [cite(article, { start: first.passage.start, end: first.passage.end })] : [];
}
