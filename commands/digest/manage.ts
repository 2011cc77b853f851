import { button } from '../../src/cards/budget.js';
import { nextShown } from '../../src/cards/digest-settings-card.js';
import { sentenceCard } from '../../src/cards/sentence-card.js';
import { slotOfNow } from '../../src/digest/key.js';
import { draftDigest } from '../../src/digest/preview.js';
import type { DigestSettings } from '../../src/digest/settings.js';
import type { Press, Reply, Request } from '../command.js';
import type { Desk } from '../desk.js';
import { privateReply, say } from '../reply.js';
import { askedNow } from './asked.js';
import { type Admitted, admit } from './gate.js';
import { checkGround } from './ground.js';
import { shownChannel, shownName, whichDigest } from './which.js';

type Work = (digest: DigestSettings, request: Request, desk: Desk, room: Admitted) => Promise<Reply>;

/** A subcommand about one digest. */
const onOne =
  (work: Work) =>
  async (request: Request, desk: Desk): Promise<Reply> => {
    const room = admit(request, desk);
    if ('refusal' in room) return room.refusal;
    const found = await whichDigest(request, room);
    return 'refusal' in found ? found.refusal : work(found.digest, request, desk, room);
  };

const told = (sentence: string): Reply => privateReply(sentenceCard(sentence));

/** `/digest pause`. */
export const pauseDigest = onOne(async (digest, { now }, _desk, { server, digests, words }) => {
  await digests.store.settings.update(server, digest.id, { paused: true }, now);
  return told(words.digests.pausedNow(shownName(digest)));
});

/** `/digest resume`: from now on; what fell due meanwhile stays away. */
export const resumeDigest = onOne(async (digest, request, _desk, room) => {
  const { server, digests, words } = room;
  const ground = await checkGround(digest.channel, digest.role, request, room, false);
  if (!ground.ok) return say(ground.sentence);
  const resumed = await digests.store.settings.update(server, digest.id, { paused: false }, request.now);
  if (!resumed) return say(words.digests.none);
  digests.wake();
  return told(
    [words.digests.resumedNow(shownName(digest), nextShown(resumed, request.now, words)), ...ground.notes].join('\n'),
  );
});

/** `/digest remove`: asks back first. */
export const askRemove = onOne(async (digest, _request, _desk, { words }) => {
  const { digests } = words;
  const question = digests.askRemove(shownName(digest), shownChannel(digest.channel));
  return privateReply(
    sentenceCard(question, [
      button(digests.buttons.remove, `digest-remove:${digest.id}`, 4),
      button(digests.buttons.keep, `digest-keep:${digest.id}`),
    ]),
  );
});

/** *Remove* or *Keep it* under that question. */
export async function answerRemove(press: Press, desk: Desk): Promise<Reply> {
  const room = admit(press, desk);
  if ('refusal' in room) return room.refusal;
  const { server, digests, words } = room;
  const [verb, id = ''] = press.customId.split(':');
  const digest = await digests.store.settings.get(server, id);
  if (!digest) return { kind: 'update', message: sentenceCard(words.digests.none) };
  const gone = verb === 'digest-remove' && (await digests.store.settings.remove(server, id));
  const sentence = gone ? words.digests.removed(shownName(digest)) : words.digests.kept(shownName(digest));
  return { kind: 'update', message: sentenceCard(sentence) };
}

/** `/digest now`: besides its schedule, in its channel. Where it would say nothing, the asker is told so instead. */
export const postNow = onOne(async (digest, request, desk, room) => {
  const { digests, words } = room;
  const ground = await checkGround(digest.channel, digest.role, request, room, false);
  if (!ground.ok) return say(ground.sentence);
  const draft = draftDigest(desk, await askedNow(digest, desk, digests.store, request.now));
  if (draft.sections.length === 0 && digest.whenNothing === 'silent')
    return told(words.digests.nothingNow(shownName(digest)));
  const slot = slotOfNow(request.interaction ?? String(request.now.getTime()));
  await digests.store.ledger.ensureDue([{ digest: digest.id, slot, dueAt: request.now }], request.now);
  digests.wake();
  return told(words.digests.postingNow(shownName(digest), shownChannel(digest.channel)));
});
