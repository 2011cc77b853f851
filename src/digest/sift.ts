import type { Article } from '../corpus/article.js';
import { articlesOn } from './topics.js';
import { type DigestRequest, type DigestSources, firstSeen, type View } from './view.js';

/** At which step an article stands or falls; the steps in the order in which they are taken. */
export type Fate =
  /** It belongs to another server. Never to be shown to this one. */
  | { readonly step: 'other-server' }
  /** An earlier digest had it before it. */
  | { readonly step: 'seen' }
  | { readonly step: 'too-old'; readonly firstSeen: string }
  /** It speaks of none of the topics. */
  | { readonly step: 'topic' }
  /** It tells word for word what the article `of` tells. */
  | { readonly step: 'near-copy'; readonly of: string }
  /** Its story, counted from 1, is beyond the most that a digest tells. */
  | { readonly step: 'cap'; readonly story: number }
  /** Its story was told already in the same words, or holds nothing that can be quoted. */
  | { readonly step: 'nothing-to-quote' }
  | { readonly step: 'told'; readonly story: number };

/** The articles that are new and speak of a topic, newest first; of the others, where they fell. */
export function sift(
  view: View,
  { index }: DigestSources,
  request: DigestRequest,
): { readonly fresh: readonly Article[]; readonly fates: ReadonlyMap<string, Fate> } {
  const { topics = [], filter } = request;
  const on = topics.length === 0 ? null : new Set(topics.flatMap((topic) => [...articlesOn(topic, index, filter)]));
  const fates = new Map<string, Fate>();
  const fresh = view.articles.filter((article) => {
    const fate = agedOut(article, request) ?? (on && !on.has(article.id) ? ({ step: 'topic' } as const) : null);
    if (fate) fates.set(article.id, fate);
    return fate === null;
  });
  return { fresh, fates };
}

function agedOut(article: Article, { since, known, only }: DigestRequest): Fate | null {
  if (only) return only.has(article.id) ? null : { step: 'seen' };
  if (known) return known.has(article.id) ? { step: 'seen' } : null;
  const day = firstSeen(article);
  return since !== null && day < since ? { step: 'too-old', firstSeen: day } : null;
}
