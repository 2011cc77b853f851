import type { Article, Citation } from '../corpus/article.js';
import { newFigures } from './new-figures.js';
import { type Fate, sift } from './sift.js';
import { type Story, storiesOf } from './stories.js';
import { Told, tellingSentences } from './telling.js';
import { comingUp, thisDay } from './this-day.js';
import { type DigestRequest, type DigestSources, type View, viewOf } from './view.js';
import { dateIn } from './zone-clock.js';

export type SectionKind = 'introduction' | 'new' | 'figures' | 'coming' | 'this-day';

/** A story as a digest tells it. */
export interface ToldStory extends Story {
  /** One or two sentences, verbatim. */
  readonly items: readonly Citation[];
}

export interface DigestSection {
  readonly kind: SectionKind;
  /** All that the section shows, in order; of what is coming up, with the first day of it. */
  readonly items: readonly (Citation & { readonly day?: string })[];
  /** Of `introduction` and `new`: the same items by story. */
  readonly stories?: readonly ToldStory[];
}

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
const PER_STORY = 2;
const MOST = { figures: 3, coming: 3, thisDay: 2 } as const;

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
  const fates = new Map<string, Fate>();
  const fresh = sift(view, sources, request, fates);
  const ids = new Set(fresh.map(({ id }) => id));
  const to = dateIn(now, zone ?? 'UTC');
  const { stories, copies } = storiesOf(fresh, view);
  for (const [id, of] of copies) fates.set(id, { step: 'near-copy', of });
  const told = new Told();
  const shown = tell(stories, view, most, told, fates);
  const draft = { key: `${since ?? 'first'}..${to}`, from: since, to, articles: [...ids] };
  if (shown.length === 0) return { view, fates, draft: { ...draft, sections: [], leftOut: 0 } };
  const quoted = <T extends Citation>(citations: readonly T[], limit: number) =>
    citations.filter(({ text }) => told.add(text)).slice(0, limit);
  const earlier = view.articles.filter(({ id }) => !ids.has(id));
  const carried = shown.flatMap(({ articles }) => articles);
  const sections: DigestSection[] = [
    { kind: since === null ? 'introduction' : 'new', items: shown.flatMap(({ items }) => items), stories: shown },
    {
      kind: 'figures',
      items: since === null ? [] : newFigures(carried, earlier, view.corpus, { limit: MOST.figures, told }),
    },
    { kind: 'coming', items: quoted(comingUp(view, ids, to), MOST.coming) },
    { kind: 'this-day', items: quoted(thisDay(view, ids, to), MOST.thisDay) },
  ];
  const leftOut = [...fates.values()]
    .filter((fate) => fate.step === 'cap')
    .map((fate) => ('story' in fate ? fate.story : 0));
  return {
    view,
    fates,
    draft: { ...draft, sections: sections.filter(({ items }) => items.length > 0), leftOut: new Set(leftOut).size },
  };
}

/** Tells the first `most` stories that can be quoted. */
function tell(stories: readonly Story[], view: View, most: number, told: Told, fates: Map<string, Fate>): ToldStory[] {
  const shown: ToldStory[] = [];
  let beyond = 0;
  for (const story of stories) {
    const full = shown.length >= most;
    const items = full ? [] : tellingSentences(story, view.corpus, story.carriers > 1 ? PER_STORY : 1, told);
    if (full) beyond++;
    const fate: Fate = full
      ? { step: 'cap', story: shown.length + beyond }
      : items.length > 0
        ? { step: 'told', story: shown.length + 1 }
        : { step: 'nothing-to-quote' };
    for (const { id } of story.articles) fates.set(id, fate);
    if (items.length > 0) shown.push({ ...story, items });
  }
  return shown;
}
