import { digestsCard } from '../../src/cards/digest-settings-card.js';
import { sentenceCard } from '../../src/cards/sentence-card.js';
import { wordsFor } from '../../src/cards/words.js';
import type { Press, Reply, Request } from '../command.js';
import type { Desk } from '../desk.js';
import { privateReply, say } from '../reply.js';
import { type Admitted, admit } from './gate.js';

/** `/digest list`: each digest with its channel, its hour, when it comes next, and what became of it last. */
export async function listDigests(request: Request, desk: Desk): Promise<Reply> {
  const room = admit(request, desk);
  if ('refusal' in room) return room.refusal;
  return privateReply(await card(1, request, room));
}

/** Turns its pages. */
export async function pressList(press: Press, desk: Desk): Promise<Reply> {
  const room = admit(press, desk);
  if ('refusal' in room) return room.refusal;
  const page = /^digest-list:(\d{1,2})$/.exec(press.customId)?.[1];
  if (page === undefined) return say(wordsFor(press.locale).changed);
  return { kind: 'update', message: await card(Number(page), press, room) };
}

async function card(page: number, { now }: Request, { server, digests, words }: Admitted) {
  const all = await digests.store.settings.list(server);
  if (all.length === 0) return sentenceCard(words.digests.none);
  const entries = await Promise.all(
    all.map(async (digest) => ({ digest, last: (await digests.store.ledger.runsOf(digest.id, 1))[0] ?? null })),
  );
  return digestsCard(entries, { page, now }, words);
}
