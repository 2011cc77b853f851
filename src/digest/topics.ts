import type { ArticleFilter } from '../corpus/corpus.js';
import type { PassageIndex } from '../search/index-port.js';

/** A passage below this speaks of a word or two of the topic and not of the topic. */
const LEAST_SCORE = 0.35;
/** Passages looked at for one topic: more than a digest could ever show. */
const MOST = 2_000;

/** Ids of the articles that speak of a topic, as the search index understands it: names in any spelling and script. */
export function articlesOn(topic: string, index: PassageIndex, filter: ArticleFilter): ReadonlySet<string> {
  const hits = index.search(topic, { filter, limit: MOST });
  return new Set(hits.filter(({ score }) => score >= LEAST_SCORE).map(({ passage }) => passage.article));
}

/** The topics that no article speaks of: a digest saved with them waits for articles to come. */
export function silentTopics(topics: readonly string[], index: PassageIndex, filter: ArticleFilter): readonly string[] {
  return topics.filter((topic) => articlesOn(topic, index, filter).size === 0);
}
