import { type Article, type Citation, publishedBetween } from '../corpus/article.js';
import type { ArticleFilter, Corpus } from '../corpus/corpus.js';
import type { EventFacts } from '../facts/event.js';
import type { PassageIndex } from '../search/index-port.js';
import { passes } from '../search/passage-index.js';

/** What digests are drawn from. */
export interface DigestSources {
  readonly corpus: Corpus;
  readonly index: PassageIndex;
  /** All events of the corpus; what a server may not see of them is left out by its view. */
  readonly events: readonly EventFacts[];
}

/** What one digest is asked for. */
export interface DigestRequest {
  /** First day to cover, `YYYY-MM-DD`; null for the first digest, which introduces the corpus. */
  readonly since: string | null;
  /** Only these articles, by id: a digest that was posted, shown again. `known` and `since` then say nothing of what is new. */
  readonly only?: ReadonlySet<string>;
  /**
   * Ids of the articles that earlier digests of this kind had before them. Where it is given it decides what is new, and `since` only says
   * what the digest covers: an article put into the corpus today is new today, however long ago it was published.
   */
  readonly known?: ReadonlySet<string>;
  readonly now: Date;
  /** IANA zone whose calendar counts (UTC). */
  readonly zone?: string;
  readonly filter: ArticleFilter;
  /** Only articles that speak of one of these; none: all. */
  readonly topics?: readonly string[];
  /** Most stories, from 1 (5). */
  readonly most?: number;
}

/** The part of a corpus that one reader may see. */
export interface View {
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly corpus: Corpus;
  readonly events: readonly EventFacts[];
}

/** The part of the sources that a filter lets through. */
export function viewOf({ corpus, events }: DigestSources, filter: ArticleFilter): View {
  const articles = byDate(corpus.articles.filter((article) => passes(article, filter)));
  const ids = new Set(articles.map(({ id }) => id));
  const kept = <T extends { readonly article: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ article }) => ids.has(article));
  return {
    articles,
    corpus: { ...corpus, articles, passages: corpus.passages.filter(({ article }) => ids.has(article)) },
    events: events
      .map((event) => ({ ...event, dates: kept(event.dates), coverage: kept(event.coverage) }))
      .filter(({ coverage }) => coverage.length > 0),
  };
}

/** The day on which an article came into sight: of its import where that is recorded, otherwise of its publication. */
export function firstSeen(article: Article): string {
  return article.imported ?? publishedBetween(article.published).to;
}

/** Newest first; articles of one day by id, so that the order never depends on the file system. */
export function byDate(articles: readonly Article[]): Article[] {
  return [...articles].sort(
    (a, b) =>
      publishedBetween(b.published).to.localeCompare(publishedBetween(a.published).to) || a.id.localeCompare(b.id),
  );
}

/** True where one citation lies within another. */
export function within(inner: Citation, outer: Citation): boolean {
  return inner.article === outer.article && inner.start >= outer.start && inner.end <= outer.end;
}
