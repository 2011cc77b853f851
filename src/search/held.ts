import type { Article } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passages.js';
import type { Entry } from './segment.js';

/** An article with what the index takes of it. */
export interface Held {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** A corpus's articles, one after the other. */
export function* articlesOf(corpus: Corpus): Generator<Held> {
  for (const article of corpus.articles) yield { article, passages: withoutAsides(corpus.passagesOf(article.id)) };
}

/** The same at once, each with its place among all. */
export function entriesOf(corpus: Corpus): Entry[] {
  return corpus.articles.map((article, order) => ({
    article,
    passages: withoutAsides(corpus.passagesOf(article.id)),
    order,
  }));
}

/** Asides are not searched. */
export function withoutAsides(passages: readonly Passage[]): readonly Passage[] {
  return passages.some(({ kind }) => kind === 'aside') ? passages.filter(({ kind }) => kind !== 'aside') : passages;
}
