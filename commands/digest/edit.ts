import { savedCard } from '../../src/cards/digest-settings-card.js';
import type { DigestSettings } from '../../src/digest/settings.js';
import { silentTopics } from '../../src/digest/topics.js';
import type { Reply, Request, Submit } from '../command.js';
import type { Desk } from '../desk.js';
import { privateReply, say } from '../reply.js';
import { editForm, givenIn, NEW_FORM } from './form.js';
import { type Admitted, admit } from './gate.js';
import { checkGround } from './ground.js';
import { type Given, readGiven } from './reading.js';
import { whichDigest } from './which.js';

/** `/digest edit`: changes what was given; with nothing given, by a form. */
export async function editDigest(request: Request, desk: Desk): Promise<Reply> {
  const room = admit(request, desk);
  if ('refusal' in room) return room.refusal;
  const found = await whichDigest(request, room);
  if ('refusal' in found) return found.refusal;
  const { digest: _, ...given } = request.options;
  if (Object.keys(given).length === 0) return { kind: 'modal', modal: editForm(found.digest, room.words) };
  return change(found.digest, given, request, desk, room);
}

/** The form of an existing digest comes back. */
export async function submitEdit(submit: Submit, desk: Desk): Promise<Reply> {
  const room = admit(submit, desk);
  if ('refusal' in room) return room.refusal;
  const digest = await room.digests.store.settings.get(room.server, submit.customId.slice(NEW_FORM.length + 1));
  if (!digest) return say(room.words.digests.none);
  return change(digest, givenIn(submit), submit, desk, room);
}

async function change(
  digest: DigestSettings,
  given: Given,
  request: Request,
  desk: Desk,
  room: Admitted,
): Promise<Reply> {
  const { server, digests, words } = room;
  const read = readGiven(given, request.locale);
  if (!read.ok) return say(words.digests.problem(read.problem));
  const { channel, role } = { ...digest, ...read.change };
  const ground = await checkGround(channel, role, request, room, true);
  if (!ground.ok) return say(ground.sentence);
  const changed = await digests.store.settings.update(server, digest.id, read.change, request.now);
  if (!changed) return say(words.digests.none);
  digests.wake();
  const silent = read.change.topics ? silentTopics(changed.topics, desk.index, { server }) : [];
  const notes = [...ground.notes, ...(silent.length > 0 ? [words.digests.silentTopics(silent)] : [])];
  return privateReply(savedCard(changed, notes, request.now, words));
}
