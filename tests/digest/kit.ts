import type { Article } from '../../src/corpus/article.js';
import type { Lexicon } from '../../src/corpus/lexicon.js';
import { corpusOf } from '../../src/corpus/load.js';
import type { DigestSources } from '../../src/digest/view.js';
import { findEvents } from '../../src/facts/events.js';
import { buildIndex } from '../../src/search/passage-index.js';

/** What digests are drawn from, made of articles in memory. */
export function sourcesOf(articles: readonly Article[], lexicon?: Lexicon): DigestSources {
  const corpus = corpusOf(articles, lexicon);
  return { corpus, index: buildIndex(corpus), events: findEvents(corpus) };
}
