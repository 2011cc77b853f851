import { savedCard } from '../../src/cards/digest-settings-card.js';
import { DEFAULTS, type Wishes } from '../../src/digest/settings.js';
import { silentTopics } from '../../src/digest/topics.js';
import type { Reply, Request, Submit } from '../command.js';
import type { Desk } from '../desk.js';
import { privateReply, say } from '../reply.js';
import { visibleArticles } from '../visible.js';
import { digestForm, givenIn, NEW_FORM } from './form.js';
import { type Admitted, admit } from './gate.js';
import { checkGround } from './ground.js';
import { type Given, readGiven } from './reading.js';

/** `/digest schedule`: with options at once; without any, or without a zone that could be meant, by a form. */
export async function scheduleDigest(request: Request, desk: Desk): Promise<Reply> {
  const room = admit(request, desk);
  if ('refusal' in room) return room.refusal;
  const given = request.options;
  const known = (await room.digests.store.settings.list(room.server)).at(-1)?.zone;
  if (Object.keys(given).length > 0 && (given.zone !== undefined || known !== undefined))
    return create({ ...(known === undefined ? {} : { zone: known }), ...given }, request, desk, room);
  // What was given is looked at first: a form that opens and then refuses wastes what was typed into it.
  const read = readGiven(given, request.locale);
  if (!read.ok) return say(room.words.digests.problem(read.problem));
  const text = (name: string) => (given[name] === undefined ? {} : { [name]: String(given[name]) });
  const start = {
    channel: request.channel ?? null,
    ...text('channel'),
    ...text('time'),
    ...text('days'),
    ...text('topics'),
  };
  const zone = known === undefined ? {} : { zone: known };
  return { kind: 'modal', modal: digestForm(NEW_FORM, { ...start, ...zone }, room.words) };
}

/** The form for a new digest comes back. */
export async function submitNew(submit: Submit, desk: Desk): Promise<Reply> {
  const room = admit(submit, desk);
  return 'refusal' in room ? room.refusal : create(givenIn(submit), submit, desk, room);
}

async function create(given: Given, request: Request, desk: Desk, room: Admitted): Promise<Reply> {
  const { server, digests, words } = room;
  const read = readGiven(given, request.locale);
  if (!read.ok) return say(words.digests.problem(read.problem));
  const wishes: Wishes = {
    ...DEFAULTS,
    channel: request.channel ?? '',
    locale: request.locale,
    createdBy: request.user ?? '',
    ...read.change,
  };
  const ground = await checkGround(wishes.channel, wishes.role, request, room, true);
  if (!ground.ok) return say(ground.sentence);
  // What is in the corpus by now is known: only what comes later is new to this digest.
  const ids = visibleArticles(desk.corpus, server).map(({ id }) => id);
  await digests.store.articles.firstSeen(ids, request.now);
  const created = await digests.store.settings.create(server, wishes, request.now);
  if (!created.ok) return say(words.digests.problem(created.problem));
  digests.wake();
  const silent = silentTopics(wishes.topics, desk.index, { server });
  const notes = [...ground.notes, ...(silent.length > 0 ? [words.digests.silentTopics(silent)] : [])];
  return privateReply(savedCard(created.value, notes, request.now, words));
}
