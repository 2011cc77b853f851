import { LRUCache } from 'lru-cache';
import type { Article, Citation } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import { newFigures } from './new-figures.js';
import type { Fate } from './sift.js';
import { type Story, storiesOf } from './stories.js';
import { Told, tellingSentences } from './telling.js';
import { comingUp, thisDay } from './this-day.js';
import type { View } from './view.js';

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

/** What new articles come to, once they are sifted. */
export interface Composed {
  readonly sections: readonly DigestSection[];
  /** Stories beyond the most. */
  readonly leftOut: number;
  /** What became of each new article. */
  readonly fates: ReadonlyMap<string, Fate>;
}

export interface ComposeOptions {
  /** The first digest introduces the corpus: its figures are not new. */
  readonly first: boolean;
  /** The day that it bears, `YYYY-MM-DD`. */
  readonly day: string;
  /** Most stories. */
  readonly most: number;
}

const PER_STORY = 2;
const MOST = { figures: 3, coming: 3, thisDay: 2 } as const;

/** Compositions kept for a corpus: at nine in the morning a thousand servers ask for the same one. */
const KEPT = 100;
const known = new WeakMap<Corpus, LRUCache<string, Composed>>();

/** Composes a digest of new articles (newest first): stories, figures, what is coming, this day; nothing is told twice. Pure, and remembered. */
export function compose(fresh: readonly Article[], view: View, options: ComposeOptions): Composed {
  const { first, day, most } = options;
  let compositions = known.get(view.corpus);
  if (!compositions) {
    compositions = new LRUCache({ max: KEPT });
    known.set(view.corpus, compositions);
  }
  const key = [first, day, most, ...fresh.map(({ id }) => id)].join('\n');
  let composed = compositions.get(key);
  if (!composed) {
    composed = composeAnew(fresh, view, options);
    compositions.set(key, composed);
  }
  return composed;
}

function composeAnew(fresh: readonly Article[], view: View, { first, day, most }: ComposeOptions): Composed {
  const fates = new Map<string, Fate>();
  const { stories, copies } = storiesOf(fresh, view);
  for (const [id, of] of copies) fates.set(id, { step: 'near-copy', of });
  const told = new Told();
  const shown = tell(stories, view, most, told, fates);
  const leftOut = new Set([...fates.values()].flatMap((fate) => (fate.step === 'cap' ? [fate.story] : []))).size;
  if (shown.length === 0) return { sections: [], leftOut, fates };
  const quoted = <T extends Citation>(citations: readonly T[], limit: number) =>
    citations.filter(({ text }) => told.add(text)).slice(0, limit);
  const ids = new Set(fresh.map(({ id }) => id));
  const earlier = view.articles.filter(({ id }) => !ids.has(id));
  const carried = shown.flatMap(({ articles }) => articles);
  const figures = first ? [] : newFigures(carried, earlier, view.corpus, { limit: MOST.figures, told });
  const sections: DigestSection[] = [
    { kind: first ? 'introduction' : 'new', items: shown.flatMap(({ items }) => items), stories: shown },
    { kind: 'figures', items: figures },
    { kind: 'coming', items: quoted(comingUp(view, ids, day), MOST.coming) },
    { kind: 'this-day', items: quoted(thisDay(view, ids, day), MOST.thisDay) },
  ];
  return { sections: sections.filter(({ items }) => items.length > 0), leftOut, fates };
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
