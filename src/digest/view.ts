import { type Article, publishedBetween } from '../corpus/article.js';
import type { ArticleFilter, Corpus } from '../corpus/corpus.js';
import { viewOf as partOf } from '../corpus/view.js';
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
  const seen = partOf(corpus, (article) => passes(article, filter));
  const kept = <T extends { readonly article: string }>(list: readonly T[]): readonly T[] =>
    seen === corpus ? list : list.filter(({ article }) => seen.article(article) !== undefined);
  return {
    articles: newestFirst(seen),
    corpus: seen,
    events: events
      .map((event) => ({ ...event, dates: kept(event.dates), coverage: kept(event.coverage) }))
      .filter(({ coverage }) => coverage.length > 0),
  };
}

/** Corpora are immutable, so that each is put in order once. */
const ordered = new WeakMap<Corpus, readonly Article[]>();

function newestFirst(corpus: Corpus): readonly Article[] {
  let articles = ordered.get(corpus);
  if (!articles) {
    articles = byDate(corpus.articles);
    ordered.set(corpus, articles);
  }
  return articles;
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
