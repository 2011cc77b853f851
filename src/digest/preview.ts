import { candidatesOf, rankSentences } from '../answer/centrality.js';
import { type Article, type Citation, cite, publishedBetween } from '../corpus/article.js';
import type { ArticleFilter, Corpus } from '../corpus/corpus.js';
import { viewOf } from '../corpus/view.js';
import type { EventFacts } from '../facts/event.js';
import { leadingDate } from '../facts/event-label.js';
import { findEvents } from '../facts/events.js';
import { gatherFacts } from '../facts/gather.js';
import { passes } from '../search/passage-index.js';

export type SectionKind = 'introduction' | 'new' | 'figures' | 'this-day' | 'coming';

export interface DigestSection {
  readonly kind: SectionKind;
  readonly items: readonly Citation[];
}

/** What a digest would hold; without sections where there is nothing new. */
export interface DigestDraft {
  /** Names what the draft covers: `first..2025-12-10`, `2025-12-01..2025-12-10`. */
  readonly key: string;
  /** First day covered, `YYYY-MM-DD`; null for the first digest, which introduces the corpus. */
  readonly from: string | null;
  /** Last day covered, `YYYY-MM-DD`: the day of `now` in UTC. */
  readonly to: string;
  readonly sections: readonly DigestSection[];
  /** Items that were found but did not fit. */
  readonly leftOut: number;
}

export interface DigestRequest {
  /** `YYYY-MM-DD`; null for the first digest. */
  readonly since: string | null;
  readonly now: Date;
  readonly filter: ArticleFilter;
  /** Most items in all (8). */
  readonly limit?: number;
}

const LIMIT = 8;
/** Of all items: enough for a phone screen and a half together with the stories. */
const MOST_FIGURES = 3;

/**
 * Drafts a digest of the articles first seen since a day: by the day on which they were imported, otherwise by that of their
 * publication. Without such a day it introduces the corpus, an outlet at a time. Pure: the clock is passed in. Never throws.
 */
export function draftDigest(corpus: Corpus, { since, now, filter, limit = LIMIT }: DigestRequest): DigestDraft {
  const to = now.toISOString().slice(0, 10);
  const view = viewOf(corpus, (article) => passes(article, filter));
  const fresh = view.articles.filter((article) => {
    const seen = article.imported ?? publishedBetween(article.published).to;
    return since === null || seen >= since;
  });
  const draft = { key: `${since ?? 'first'}..${to}`, from: since, to };
  if (fresh.length === 0) return { ...draft, sections: [], leftOut: 0 };
  const stories = storiesOf(view, since === null ? onePerOutlet(fresh) : fresh);
  const events = findEvents(view);
  const found: DigestSection[] = [
    { kind: since === null ? 'introduction' : 'new', items: stories },
    { kind: 'figures', items: since === null ? [] : figuresOf(view, fresh, stories) },
    { kind: 'this-day', items: eventsOn(events, (day) => day.slice(5) === to.slice(5) && day < to, 'day') },
    { kind: 'coming', items: eventsOn(events, (day) => day > to) },
  ];
  return { ...draft, ...within(limit, found) };
}

/** The newest article of each outlet, newest first. */
function onePerOutlet(articles: readonly Article[]): Article[] {
  const newest = new Map<string, Article>();
  for (const article of byDate(articles)) if (!newest.has(article.outlet)) newest.set(article.outlet, article);
  return [...newest.values()];
}

const byDate = (articles: readonly Article[]) =>
  [...articles].sort(
    (a, b) =>
      publishedBetween(b.published).to.localeCompare(publishedBetween(a.published).to) || a.id.localeCompare(b.id),
  );

/** The most telling sentence of each article, newest article first. */
function storiesOf(corpus: Corpus, articles: readonly Article[]): Citation[] {
  return byDate(articles).flatMap((article) => {
    const [best] = rankSentences(candidatesOf(article, corpus.passagesOf(article.id)));
    return best ? [cite(article, best.range)] : [];
  });
}

function figuresOf(corpus: Corpus, articles: readonly Article[], stories: readonly Citation[]): Citation[] {
  const told = (figure: Citation) =>
    stories.some((story) => story.article === figure.article && figure.start >= story.start && figure.end <= story.end);
  return byDate(articles)
    .flatMap((article) => gatherFacts(corpus, corpus.passagesOf(article.id)).figures)
    .filter((figure) => !told(figure));
}

/** For each event whose leading date begins on such a day, the sentence that says so. */
function eventsOn(events: readonly EventFacts[], wanted: (day: string) => boolean, precision?: 'day'): Citation[] {
  return events.flatMap((event) => {
    const date = leadingDate(event.dates);
    if (!date || !wanted(date.from) || (precision && date.precision !== precision)) return [];
    const excerpts = event.coverage.find(({ article }) => article === date.article)?.excerpts ?? [];
    const saying = excerpts.find(({ start, end }) => start <= date.start && date.end <= end) ?? excerpts[0];
    return saying ? [saying] : [];
  });
}

/** Cuts sections to `limit` items in all; each keeps at least one as long as there is room. */
function within(limit: number, found: readonly DigestSection[]): Pick<DigestDraft, 'sections' | 'leftOut'> {
  const filled = found.filter(({ items }) => items.length > 0);
  const total = filled.reduce((sum, { items }) => sum + items.length, 0);
  let room = limit;
  const sections = filled.flatMap(({ kind, items }, i): DigestSection[] => {
    const kept = Math.max(0, room - (filled.length - i - 1));
    const shown = items.slice(0, Math.min(kept, kind === 'figures' ? MOST_FIGURES : kept));
    room -= shown.length;
    return shown.length > 0 ? [{ kind, items: shown }] : [];
  });
  return { sections, leftOut: total - sections.reduce((sum, { items }) => sum + items.length, 0) };
}
