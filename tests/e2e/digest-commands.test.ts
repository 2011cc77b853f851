import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StoredMessage, type Timeline, until } from '../loopcord/lib/index.mjs';
import { joined, type Running } from './bot.js';

// One story, told in order: a manager sets up a digest, looks at it, changes it, and takes it away.
let running: Running;
let channel: string;
beforeAll(async () => {
  running = await joined();
  channel = running.lc.world.channel('digest').id;
});
afterAll(() => running.stop());

const manage = (name: string, options: Record<string, string | number | boolean> = {}, more: object = {}) =>
  running.lc.driver.slash({ name: `digest ${name}`, options, user: 'adele', ...more });

/** Said in private, as its first answer or a deferred one, and taken by Discord. */
function said(answer: Timeline): string {
  expect(answer).toMatchObject({ ephemeral: true, valid: true, stillThinking: false });
  expect(answer.pings).toMatchObject({ users: [], roles: [], everyone: false });
  return answer.text.replace(/\\(?=[^\w\s])/g, '');
}
const posted = (): StoredMessage[] =>
  [...(running.lc.world.messages.get(channel)?.values() ?? [])].filter(({ flags }) => (flags & (1 << 6)) === 0);

test('a plain user cannot; where an admin overrode Discord, the bot says so', async () => {
  expect(said(await manage('list', {}, { user: 'alice' }))).toContain('permission "Manage Server"');
});

test('bad input is answered with what to do, and nothing is saved', async () => {
  const { world } = running.lc;
  const morning = { time: '9:00', zone: 'Asia/Almaty', channel: 'digest' };
  expect(said(await manage('schedule', { ...morning, zone: 'Asia/Almata' }))).toMatch(/Did you mean .*Asia\/Almaty/);
  expect(said(await manage('schedule', { ...morning, time: '25:00' }))).toContain('is no time of day');
  const forum = world.addChannel(world.guild(), { name: 'board', type: 15 });
  expect(said(await manage('schedule', { ...morning, channel: forum.id }))).toContain('is a forum');
  const far = world.channel('general', world.guild('Other Guild'));
  expect(said(await manage('schedule', { ...morning, channel: far.id }, { force: true }))).toContain(
    'in this server. Pick one of this server',
  );
  world.denyBot('digest', 'SEND_MESSAGES');
  expect(said(await manage('schedule', morning))).toBe(
    `I may not post in <#${channel}>: the permission "Send Messages" is missing there. Give it to the role Rapporteur, or pick another channel.`,
  );
  world.denyBot('digest');
  expect(said(await manage('list'))).toContain('no digest yet');
});

test('schedule: a zone from the suggestions, and the answer says when it comes next', async () => {
  const { choices } = await running.lc.driver.autocomplete({
    name: 'digest schedule',
    focused: ['zone', 'Алма'],
    user: 'adele',
  });
  expect(choices?.[0]).toMatchObject({ value: 'Asia/Almaty' });
  const text = said(
    await manage('schedule', {
      channel: 'digest',
      time: '9am',
      zone: choices?.[0]?.value ?? '',
      days: 'weekdays',
      topics: 'Almaty, submarines',
      name: 'Morning',
    }),
  );
  expect(text).toContain(`**Morning** <#${channel}> · Monday to Friday at 09:00, Asia/Almaty`);
  expect(text).toMatch(/next <t:\d+:F> \(<t:\d+:R>\)/);
  expect(text).toContain('Nothing in the corpus speaks of “submarines” yet');
});

test('list, edit by options and by form', async () => {
  expect(said(await manage('list'))).toContain('only Almaty and submarines');
  expect(said(await manage('edit', { topics: 'all', 'at-most': 2 }))).toContain('at most 2 stories');
  const form = await manage('edit');
  expect(form).toMatchObject({ ackType: 9, modal: { title: 'Change the digest' } });
  const filled = await running.lc.driver.modal(form, { time: '18:30' }, { user: 'adele' });
  expect(said(filled)).toContain('Monday to Friday at 18:30, Asia/Almaty');
});

test('schedule without options opens a form, and what comes back is saved', async () => {
  const form = await manage('schedule', {}, { channel: 'news' });
  expect(form).toMatchObject({ ackType: 9, modal: { title: 'A digest for this server' } });
  const { driver, world } = running.lc;
  const filled = await driver.modal(form, { time: '7', zone: 'Москва', channel: world.channel('news').id });
  expect(said(filled)).toContain('at 07:00, Europe/Moscow');
  expect(said(filled)).toContain('announcement channel');
  const two = said(await manage('list'));
  expect(two).toContain('2 digests in this server');
  const digest = /\*\*Digest\*\*/.test(two) ? 'Digest' : '';
  await running.lc.driver.click('Remove', await manage('remove', { digest }), { user: 'adele' });
});

test('preview and why', async () => {
  const preview = said(await manage('preview'));
  expect(preview).toContain('### Morning · ');
  expect(preview).toContain('first digest: what the corpus holds');
  expect(preview).toContain('1 more story left out');
  expect(said(await manage('why'))).toMatch(/told, in story 1[\s\S]*its story is number 3[\s\S]*It has not come yet/);
});

test('now: it is posted once, in public, and its buttons work for everyone, after a restart too', async () => {
  const before = posted().length;
  expect(said(await manage('now'))).toContain('is on its way to');
  await until(() => posted().length > before, 8000, 'the digest');
  const message = posted().at(-1) as StoredMessage;
  expect(JSON.stringify(message.components)).toContain('Morning · ');
  expect(said(await manage('now'))).toContain('There is nothing new');
  await running.bot.restart();
  const list = await running.lc.driver.click('Articles', message, { user: 'bob' });
  expect(said(list)).toContain('articles behind this digest');
  expect(said(await manage('why'))).toMatch(/Last runs.*:\n<t:\d+:f> · posted/);
  expect(posted()).toHaveLength(before + 1);
});

test('pause, resume, remove', async () => {
  expect(said(await manage('pause'))).toContain('is paused');
  expect(said(await manage('resume'))).toMatch(/goes on: next <t:/);
  const question = await manage('remove');
  expect(said(await running.lc.driver.click('Keep it', question, { user: 'adele' }))).toContain('stays as it is');
  expect(said(await running.lc.driver.click('Remove', await manage('remove'), { user: 'adele' }))).toContain(
    'is removed',
  );
  expect(said(await manage('list'))).toContain('no digest yet');
  expect(running.lc.invalidPayloads).toEqual([]);
});
