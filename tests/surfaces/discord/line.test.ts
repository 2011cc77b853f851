import { DiscordAPIError, HTTPError, type REST } from 'discord.js';
import { expect, test } from 'vitest';
import { sentenceCard } from '../../../src/cards/sentence-card.js';
import type { Interaction } from '../../../src/surfaces/discord/incoming.js';
import { isGone, restLine } from '../../../src/surfaces/discord/line.js';
import { payloadOf } from '../../../src/surfaces/discord/outgoing.js';

const request = { body: undefined, files: undefined };
const refused = (code: number) => new DiscordAPIError({ code, message: 'no' }, code, 400, 'POST', 'https://x', request);
const closed = () => Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
const payload = payloadOf(sentenceCard('hello'), 'public');

/** A line over a REST client that fails with these, one a request, and then succeeds. */
function line(...faults: Error[]) {
  const sent: string[] = [];
  const send = (method: string) => async (route: string, options: { auth?: boolean }) => {
    sent.push(`${method} ${route} ${options.auth}`);
    const fault = faults.shift();
    if (fault) throw fault;
  };
  const rest = { post: send('POST'), patch: send('PATCH'), delete: send('DELETE') } as unknown as REST;
  return { sent, ...restLine(rest, { id: '1', token: 't', application_id: '2' } as Interaction) };
}

test('no request carries the bot token', async () => {
  const { sent, ...words } = line();
  await words.reply(payload);
  await words.edit(payload);
  await words.followUp(payload);
  await words.remove();
  expect(sent).toEqual([
    'POST /interactions/1/t/callback false',
    'PATCH /webhooks/2/t/messages/@original false',
    'POST /webhooks/2/t false',
    'DELETE /webhooks/2/t/messages/@original false',
  ]);
});

test('a socket that was closed is tried once more, a follow-up is not', async () => {
  for (const word of ['reply', 'update', 'edit'] as const) {
    const once = line(closed());
    await once[word](payload);
    expect(once.sent).toHaveLength(2);
    await expect(line(closed(), closed())[word](payload)).rejects.toThrow('other side closed');
  }
  const follow = line(closed());
  await expect(follow.followUp(payload)).rejects.toThrow('other side closed');
  expect(follow.sent).toHaveLength(1);
});

test('what Discord has refused is not sent again', async () => {
  for (const fault of [refused(50035), new HTTPError(500, 'down', 'POST', 'https://x', request)]) {
    const once = line(fault);
    await expect(once.reply(payload)).rejects.toBe(fault);
    expect(once.sent).toHaveLength(1);
  }
});

test('a deferral that had arrived after all stands, so that the reply follows', async () => {
  await line(closed(), refused(40060)).deferReply('public');
  await line(refused(40060)).deferReply('private');
  await line(refused(40060)).deferUpdate();
  await expect(line(refused(10062)).deferReply('public')).rejects.toMatchObject({ code: 10062 });
  await expect(line(refused(40060)).reply(payload)).rejects.toMatchObject({ code: 40060 });
});

test('an interaction is gone when it is too late, answered already or past its 15 minutes', () => {
  expect([10062, 10015, 40060, 50027].map((code) => isGone(refused(code)))).toEqual([true, true, true, true]);
  expect([refused(50035), closed(), undefined].map(isGone)).toEqual([false, false, false]);
});
