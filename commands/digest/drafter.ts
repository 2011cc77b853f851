import { digestCard, markOf } from '../../src/cards/digest-card.js';
import type { Message } from '../../src/cards/message.js';
import { wordsFor } from '../../src/cards/words.js';
import { maySee } from '../../src/corpus/view.js';
import type { Drafter } from '../../src/digest/draft.js';
import { type DigestDraft, draftDigest } from '../../src/digest/preview.js';
import type { DigestSettings } from '../../src/digest/settings.js';
import type { DigestStore } from '../../src/digest/store-port.js';
import type { Desk } from '../desk.js';
import { check } from '../door.js';
import { askedNow } from './asked.js';
import { postedButtons } from './pages.js';

/**
 * Writes the message of a run: what `/digest preview` shows, with the run's key in its buttons. The door stands here as before any
 * surface: a digest that is not verbatim is not posted but thrown, which the runner logs as a fault.
 */
export function digestDrafter(whole: Desk, store: DigestStore): Drafter<Message> {
  return async (digest, run, now) => {
    const desk = whole.of(digest.server);
    const asked = await askedNow(digest, desk, store, now, run.dueAt);
    const draft = draftDigest(desk, asked);
    if (draft.sections.length === 0 && digest.whenNothing === 'silent') return { kind: 'nothing' };
    const message = postedCard(draft, digest, run.key, desk);
    const result = check(message, desk.corpus, digest.server);
    if (!result.ok) throw new Error(`a digest was not verbatim: ${result.faults.join('; ')}`);
    return { kind: 'message', message, articles: coveredBy(draft, asked.later) };
  };
}

function postedCard(draft: DigestDraft, digest: DigestSettings, key: string, desk: Desk): Message {
  const words = wordsFor(digest.locale ?? 'en-US');
  const articleOf = (id: string) => {
    const article = desk.corpus.article(id);
    return article && maySee(article, digest.server) ? article : undefined;
  };
  const buttons = postedButtons(key, { since: draft.from, mark: markOf(draft), copy: false }, words);
  return digestCard(
    draft,
    articleOf,
    { name: digest.name, zone: digest.zone, page: 1, preview: false, buttons },
    words,
  );
}

/**
 * What counts as shown once the digest is posted: all new articles, those left out too, for they are not to come again. Of the first digest,
 * which has the whole corpus before it, what it tells and what came in since it was set up; the rest is old anyway.
 */
function coveredBy({ articles, sections }: DigestDraft, later: ReadonlySet<string>): readonly string[] {
  const told = sections.flatMap(({ stories = [] }) => stories.flatMap((story) => [...story.articles, ...story.copies]));
  const shown = new Set(told.map(({ id }) => id));
  return articles.filter((id) => shown.has(id) || later.has(id));
}
