import type { Article } from './article.js';
import type { Corpus } from './corpus.js';

/** The part of a corpus whose articles are kept; the corpus itself where that is all of it. */
export function viewOf(corpus: Corpus, keeps: (article: Article) => boolean): Corpus {
  const articles = corpus.articles.filter(keeps);
  if (articles.length === corpus.articles.length) return corpus;
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    ...corpus,
    articles,
    passages: corpus.passages.filter(({ article }) => byId.has(article)),
    article: (id) => byId.get(id),
    articleByHash: (prefix) => {
      const found = corpus.articleByHash(prefix);
      return found && byId.has(found.id) ? found : undefined;
    },
    passagesOf: (id) => (byId.has(id) ? corpus.passagesOf(id) : []),
  };
}

/** May a server see an article? `null`: a direct message, the terminal, the playground. */
export function maySee(article: Article, server: string | null): boolean {
  return article.scope === 'all' || (server !== null && article.scope === server);
}
