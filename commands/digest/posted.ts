import { digestArticlesCard } from '../../src/cards/digest-articles-card.js';
import { digestCard, markOf } from '../../src/cards/digest-card.js';
import { wordsFor } from '../../src/cards/words.js';
import { keyIn } from '../../src/digest/key.js';
import { draftDigest } from '../../src/digest/preview.js';
import { articleOf } from '../article-of.js';
import type { Press, Reply } from '../command.js';
import type { Desk } from '../desk.js';
import { privateReply, say } from '../reply.js';
import { postedButtons, readPageState } from './pages.js';

/**
 * The buttons of a posted digest, for everyone who sees it: its further pages and the articles behind it, in private. The ledger knows what the run
 * covered; where that cannot be shown as it was, it says that the corpus has changed.
 */
export async function pressPosted(press: Press, desk: Desk): Promise<Reply> {
  const words = wordsFor(press.locale);
  const key = keyIn(press.customId);
  const run = key === null ? null : await desk.digests?.store.ledger.get(key);
  const digest = run && (await desk.digests?.store.settings.find(run.digest));
  if (!run || !digest || run.server !== press.server) return say(words.changed);
  const what = press.customId.split(':')[2] ?? '';
  if (what === 'articles') {
    const articles = run.articles.flatMap((id) => articleOf(press, desk)(id) ?? []);
    return privateReply(digestArticlesCard(articles, words));
  }
  const state = readPageState(what);
  if (!state) return say(words.changed);
  const draft = draftDigest(desk, {
    since: state.since,
    only: new Set(run.articles),
    now: run.dueAt,
    zone: digest.zone,
    filter: { server: digest.server },
    most: digest.atMost,
  });
  if (markOf(draft) !== state.mark) return say(words.changed);
  const buttons = postedButtons(run.key, { ...state, copy: true }, words);
  const frame = { name: digest.name, zone: digest.zone, page: state.page, preview: false, buttons };
  const message = digestCard(draft, articleOf(press, desk), frame, words);
  return state.copy ? { kind: 'update', message } : privateReply(message);
}
