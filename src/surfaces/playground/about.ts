import { type Article, publishedBetween } from '../../corpus/article.js';

/** One article as the side column lists it. */
export interface AboutArticle {
  readonly title: string;
  readonly outlet: string;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly published: string;
  readonly kind: 'article' | 'note';
  readonly url: string | null;
}

/** What the page tells about the corpus before anything is asked. */
export interface About {
  /** Oldest first. */
  readonly articles: readonly AboutArticle[];
  /** First and last day of publication, `YYYY-MM-DD`; null when the corpus is empty. */
  readonly from: string | null;
  readonly to: string | null;
  /** Questions to click, best three. */
  readonly examples: readonly string[];
}

/**
 * Sums a corpus up for the side column. The playground belongs to no server, so only articles of scope `all` are told of.
 *
 * @param articles the articles in force
 * @param examples questions that the corpus can answer; the page shows the first three
 */
export function aboutArticles(articles: readonly Article[], examples: readonly string[]): About {
  const seen = articles
    .filter((article) => article.scope === 'all')
    .sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  const spans = seen.map((article) => publishedBetween(article.published));
  return {
    articles: seen.map(({ title, outlet, published, kind, url }) => ({
      title,
      outlet,
      published,
      kind,
      url: url ?? null,
    })),
    from: spans.reduce<string | null>((first, { from }) => (first === null || from < first ? from : first), null),
    to: spans.reduce<string | null>((last, { to }) => (last === null || to > last ? to : last), null),
    examples: examples.slice(0, 3),
  };
}
