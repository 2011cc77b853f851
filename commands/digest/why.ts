import { whyCard } from '../../src/cards/why-card.js';
import { wordsFor } from '../../src/cards/words.js';
import { draftDigest, explainDigest } from '../../src/digest/preview.js';
import type { Press, Reply, Request } from '../command.js';
import type { Desk } from '../desk.js';
import { privateReply, say } from '../reply.js';
import { type Subject, subjectOf } from './preview.js';

/** Runs of the past that are shown. */
const RUNS = 5;

/** `/digest why`: the digest as it would be now, for each article the step at which it stands or falls, and the last runs. */
export async function whyDigest(request: Request, desk: Desk): Promise<Reply> {
  const subject = await subjectOf(request, desk);
  return 'refusal' in subject ? subject.refusal : privateReply(await card(subject, 1, request, desk));
}

/** Turns its pages: `digest-why:<digest, day or ->:<page>`. */
export async function pressWhy(press: Press, desk: Desk): Promise<Reply> {
  const match = /^digest-why:([0-9a-z-]+):(\d{1,4})$/.exec(press.customId);
  if (!match) return say(wordsFor(press.locale).changed);
  const [, name = '', page = ''] = match;
  const options = name === '-' ? {} : /^\d{4}-\d{2}-\d{2}$/.test(name) ? { since: name } : { digest: name };
  const subject = await subjectOf({ ...press, options }, desk);
  if ('refusal' in subject) return subject.refusal;
  return { kind: 'update', message: await card(subject, Number(page), press, desk) };
}

async function card({ digest, request: asked }: Subject, page: number, request: Request, desk: Desk) {
  // What belongs to another server does not exist here: neither its name nor its number is told.
  const explained = explainDigest(desk, asked).filter(({ fate }) => fate.step !== 'other-server');
  const runs = digest ? ((await desk.digests?.store.ledger.runsOf(digest.id, RUNS)) ?? []) : null;
  const subject = digest?.id ?? asked.since ?? '-';
  return whyCard(
    { name: digest?.name ?? null, subject, draft: draftDigest(desk, asked), explained, runs, page },
    wordsFor(request.locale),
  );
}
