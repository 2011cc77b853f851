import { digestCard, markOf } from '../../src/cards/digest-card.js';
import { type Words, wordsFor } from '../../src/cards/words.js';
import { type DigestDraft, draftDigest } from '../../src/digest/preview.js';
import type { DigestSettings } from '../../src/digest/settings.js';
import type { DigestRequest } from '../../src/digest/view.js';
import { articleOf } from '../article-of.js';
import type { Press, Reply, Request } from '../command.js';
import type { Desk } from '../desk.js';
import { checkDate, textOption } from '../options.js';
import { privateReply, say } from '../reply.js';
import { askedNow } from './asked.js';
import { admit, mayLook } from './gate.js';
import { previewButtons, readPageState } from './pages.js';
import { whichDigest } from './which.js';

/** What is to be looked at: a digest that was set up, or none in particular. */
export interface Subject {
  readonly digest: DigestSettings | null;
  readonly request: DigestRequest;
}

/**
 * What `/digest preview` and `/digest why` look at: with `since` the articles from that day on; otherwise the server's digest as it would be
 * now; where nothing is set up, the digest that would introduce the corpus.
 */
export async function subjectOf(request: Request, desk: Desk): Promise<Subject | { readonly refusal: Reply }> {
  const words = wordsFor(request.locale);
  // What new articles would make is no secret; how this server's digests are set up is its managers' business.
  const open = request.name === 'digest preview' && textOption(request, 'digest') === '';
  const manages = mayLook(request);
  if (!manages && !open) return { refusal: say(words.digests.notManager) };
  const since = checkDate(textOption(request, 'since'), 'since', 'first', words);
  if (!since.ok) return { refusal: say(since.sentence) };
  const plain = {
    digest: null,
    request: { since: since.value ?? null, now: request.now, filter: { server: request.server } },
  };
  const { digests } = desk;
  if (since.value !== undefined || !digests || request.server === null || !manages) return plain;
  if (textOption(request, 'digest') === '' && (await digests.store.settings.list(request.server)).length === 0)
    return plain;
  const room = admit(request, desk);
  if ('refusal' in room) return room;
  const found = await whichDigest(request, room);
  if ('refusal' in found) return found;
  return { digest: found.digest, request: await askedNow(found.digest, desk, digests.store, request.now) };
}

/** `/digest preview`: what a digest would hold now. It posts nothing. */
export async function previewDigest(request: Request, desk: Desk): Promise<Reply> {
  const subject = await subjectOf(request, desk);
  if ('refusal' in subject) return subject.refusal;
  const draft = draftDigest(desk, subject.request);
  return privateReply(card(draft, subject, 1, request, desk));
}

/** Turns the pages of a preview in place. */
export async function pressPreview(press: Press, desk: Desk): Promise<Reply> {
  const words = wordsFor(press.locale);
  const [, name = '', what = ''] = press.customId.split(':');
  const state = readPageState(what);
  if (!state) return say(words.changed);
  const asked = name === '-' ? (state.since === null ? {} : { since: state.since }) : { digest: name };
  const subject = await subjectOf({ ...press, options: asked }, desk);
  if ('refusal' in subject) return subject.refusal;
  const draft = draftDigest(desk, subject.request);
  if (markOf(draft) !== state.mark) return say(words.changed);
  return { kind: 'update', message: card(draft, subject, state.page, press, desk) };
}

function card(draft: DigestDraft, { digest, request: asked }: Subject, page: number, request: Request, desk: Desk) {
  const words: Words = wordsFor(request.locale);
  const state = { since: draft.from, mark: markOf(draft), copy: true };
  const frame = {
    name: digest?.name ?? null,
    zone: asked.zone ?? 'UTC',
    page,
    preview: true,
    buttons: previewButtons(digest?.id ?? '-', state, words),
  };
  return digestCard(draft, articleOf(request, desk), frame, words);
}
