import type { Article } from '../corpus/article.js';
import { compose, type DigestSection } from './compose.js';
import { type Fate, sift } from './sift.js';
import { type DigestRequest, type DigestSources, viewOf } from './view.js';
import { dateIn } from './zone-clock.js';

/** What a digest would hold; without sections where there is nothing new. */
export interface DigestDraft {
  /** Names what the draft covers: `first..2025-12-10`, `2025-12-01..2025-12-10`. */
  readonly key: string;
  /** First day covered, `YYYY-MM-DD`; null for the first digest, which introduces the corpus. */
  readonly from: string | null;
  /** Last day covered, `YYYY-MM-DD`: the day of `now` in the zone. */
  readonly to: string;
  readonly sections: readonly DigestSection[];
  /** Stories that were found but did not fit. */
  readonly leftOut: number;
  /** Ids of the articles that are new and pass the filters, copies and what did not fit included. */
  readonly articles: readonly string[];
}

export interface Explained {
  readonly article: Article;
  readonly fate: Fate;
}

const MOST_STORIES = 5;

/**
 * Drafts a digest: the new articles by story, figures that are new, what is coming, this day. Pure: the clock is passed in. Never throws for
 * a zone that exists.
 */
export function draftDigest(sources: DigestSources, request: DigestRequest): DigestDraft {
  return work(sources, request).draft;
}

/** For each article of the corpus, newest first, the step at which it stands or falls in the digest as it would be now. */
export function explainDigest(sources: DigestSources, request: DigestRequest): readonly Explained[] {
  const { view, fates } = work(sources, request);
  const hidden = sources.corpus.articles.filter(({ id }) => !fates.has(id));
  return [
    ...view.articles.map((article): Explained => ({ article, fate: fates.get(article.id) ?? { step: 'seen' } })),
    ...hidden.map((article): Explained => ({ article, fate: { step: 'other-server' } })),
  ];
}

function work(sources: DigestSources, request: DigestRequest) {
  const { since, now, zone, most = MOST_STORIES } = request;
  const view = viewOf(sources, request.filter);
  const { fresh, fates } = sift(view, sources, request);
  const to = dateIn(now, zone ?? 'UTC');
  const composed = compose(fresh, view, { first: since === null, day: to, most });
  const draft: DigestDraft = {
    key: `${since ?? 'first'}..${to}`,
    from: since,
    to,
    articles: fresh.map(({ id }) => id),
    sections: composed.sections,
    leftOut: composed.sections.length === 0 ? 0 : composed.leftOut,
  };
  return { view, draft, fates: new Map([...fates, ...composed.fates]) };
}
