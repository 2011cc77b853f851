import type { Article } from '../src/corpus/article.js';
import type { Corpus } from '../src/corpus/corpus.js';
import { maySee } from '../src/corpus/view.js';

/** The articles that a server may see. */
export function visibleArticles(corpus: Corpus, server: string | null): readonly Article[] {
  return corpus.articles.filter((article) => maySee(article, server));
}

/** The outlets of those articles, each once, in alphabetical order. */
export function visibleOutlets(corpus: Corpus, server: string | null): readonly string[] {
  const outlets = new Map(visibleArticles(corpus, server).map((a) => [a.outlet.toLowerCase(), a.outlet]));
  return [...outlets.values()].sort((a, b) => a.localeCompare(b));
}
