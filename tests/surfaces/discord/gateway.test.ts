import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Command, Reply } from '../../../commands/command.js';
import type { DiscordConfig } from '../../../src/config.js';
import { createLogger } from '../../../src/log.js';
import { type DiscordSurface, startDiscord } from '../../../src/surfaces/discord/gateway.js';
import { register } from '../../../src/surfaces/discord/registration.js';
import { createLoopcord, type Loopcord, until } from '../../loopcord/lib/index.mjs';

const CALLBACK = 'POST /interactions/:id/:token/callback';

const echo: Command = {
  declaration: {
    name: 'echo',
    description: 'Say it again',
    contexts: [0, 1],
    integration_types: [0],
    options: [
      { type: 3, name: 'text', description: 'What', required: true, autocomplete: true },
      { type: 5, name: 'private', description: 'Only for you' },
    ],
  },
  run: () => Promise.reject(new Error('not used here')),
  presses: { again: () => Promise.reject(new Error('not used here')) },
};

const card = (text: string, file?: string): Extract<Reply, { kind: 'message' }>['message'] => ({
  cited: [],
  components: [
    { type: 17, components: [{ type: 10, content: text }] },
    ...(file === undefined ? [] : [{ type: 12 as const, items: [{ media: { url: `attachment://${file}` } }] }]),
    { type: 1, components: [{ type: 2, style: 2, label: 'Again', custom_id: 'again:1' }] },
  ],
  files:
    file === undefined
      ? []
      : [{ name: file, data: new Uint8Array([1, 2, 3]), contentType: 'image/png', description: 'three bytes' }],
});

let lc: Loopcord;
let surface: DiscordSurface | null;
let log: string;

beforeEach(async () => {
  lc = await createLoopcord({ quiet: 50 });
  surface = null;
  log = '';
});
afterEach(async () => {
  await surface?.close();
  await lc.stop();
});

const discord = (fields: Partial<DiscordConfig> = {}): DiscordConfig => ({
  token: lc.world.token,
  apiUrl: lc.apiUrl,
  guildId: null,
  ...fields,
});

async function start(
  fields: Partial<DiscordConfig> = {},
  commands: readonly Command[] = [echo],
): Promise<DiscordSurface> {
  surface = await startDiscord({
    config: { discord: discord(fields), logQuestions: false },
    log: createLogger({ level: 'trace', destination: { write: (text) => (log += text) } }),
    commands,
    dispatch: async ({ options, locale, mayManage, server }) => ({
      kind: 'message',
      message: card(
        `${options.text} ${locale} ${mayManage} ${server !== null}`,
        options.text === 'file' ? 'a.png' : undefined,
      ),
      visibility: options.private === true ? 'private' : 'public',
    }),
    complete: async (_request, { value }) => ({
      kind: 'choices',
      choices: [{ name: `${value}!`, value: `${value}!` }],
    }),
    submit: async ({ fields }) => ({ kind: 'message', message: card(String(fields.word)), visibility: 'private' }),
    isPrivate: () => false,
    press: async ({ texts }) => ({ kind: 'update', message: card(`${texts.join()} again`) }),
  });
  return surface;
}

/** Joined, and the commands registered. */
async function joined(fields: Partial<DiscordConfig> = {}, commands?: readonly Command[]): Promise<DiscordSurface> {
  const started = await start(fields, commands);
  await until(() => log.includes('"msg":"commands '), 10_000, 'the commands');
  return started;
}

const say = (text: string, more: object = {}) => lc.driver.slash({ name: 'echo', options: { text }, ...more });

test('answers commands, suggestions and presses, in servers and in direct messages', async () => {
  await joined();
  const answer = await say('hello', { user: 'adele', locale: 'ru' });
  expect(answer).toMatchObject({ ackType: 4, ephemeral: false, text: expect.stringContaining('hello ru true true') });
  const secret = await lc.driver.slash({ name: 'echo', options: { text: 'psst', private: true }, dm: true });
  expect(secret).toMatchObject({
    ackType: 4,
    ephemeral: true,
    text: expect.stringContaining('psst en-US false false'),
  });
  const typed = await lc.driver.autocomplete({ name: 'echo', focused: ['text', 'he'] });
  expect(typed.choices).toEqual([{ name: 'he!', value: 'he!' }]);
  const pressed = await lc.driver.click('Again', answer, { user: 'bob' });
  expect(pressed.ackType).toBe(7);
  expect(answer.text).toContain('hello ru true true again');
  expect(lc.invalidPayloads).toEqual([]);
});

test('pings nobody, whatever the text holds', async () => {
  await joined();
  const { pings } = await say('@everyone <@1> <@&2>');
  expect(pings).toEqual({ users: [], roles: [], everyone: false, defaulted: false });
});

test('files arrive with their alt text and go when the message is updated', async () => {
  await joined();
  const answer = await say('file');
  expect(answer.files.map(({ name, size }) => [name, size])).toEqual([['a.png', 3]]);
  expect(answer.final?.attachments[0]?.description).toBe('three bytes');
  await lc.driver.click('Again', answer);
  expect(answer.final?.attachments).toEqual([]);
});

test('commands are written with one PUT, and not again while they are the same', async () => {
  await joined();
  expect(lc.world.commandWrites).toMatchObject([{ method: 'PUT', guild: null, created: 1 }]);
  expect(await register(discord(), [echo])).toEqual({ kind: 'unchanged', names: ['echo'], scope: 'global' });
  const renamed: Command = { ...echo, declaration: { ...echo.declaration, description: 'Say it twice' } };
  expect(await register(discord(), [renamed])).toMatchObject({ kind: 'written' });
  expect(await register(discord(), [renamed])).toMatchObject({ kind: 'unchanged' });
  expect(lc.world.commandWrites).toHaveLength(2);
});

test('for one server they are registered there only', async () => {
  const guildId = lc.world.guild().id;
  await joined({ guildId });
  expect(lc.world.commands.global.size).toBe(0);
  expect(lc.world.commands.guild.get(guildId)?.size).toBe(1);
  expect(await register(discord({ guildId }), [echo])).toMatchObject({ kind: 'unchanged', scope: 'server' });
});

test('a server that the bot is not in is told in a sentence, and the bot goes on', async () => {
  await start({ guildId: '100000000000000001' });
  await until(() => log.includes('correct DISCORD_GUILD_ID'), 10_000, 'the sentence');
  expect(await register(discord({ guildId: '100000000000000001' }), [echo])).toMatchObject({
    kind: 'failed',
    passing: false,
  });
  expect(lc.gateway.isUp()).toBe(true);
});

test('registration survives a server error that does not pass at once', async () => {
  lc.faults.add('GET /applications/:id/commands', { type: 'status', status: 500 }, { times: 9 });
  await start();
  await until(() => log.includes('out of order (HTTP 500)'), 10_000, 'the sentence');
  expect(lc.gateway.isUp()).toBe(true);
});

test.each([
  ['a closed keep-alive socket', { type: 'close' }],
  ['a reset connection', { type: 'reset' }],
  ['a reset after it had taken effect', { type: 'reset', processed: true }],
  ['a closed socket after it had taken effect', { type: 'close', processed: true }],
  ['server errors', { type: 'status', status: 502 }],
  ['a rate limit', { type: '429', retryAfter: 0.2 }],
] as const)('an answer gets through %s, once', async (_what, fault) => {
  await joined();
  const ordered = lc.faults.add(CALLBACK, fault);
  const answer = await say('still here');
  expect(answer).toMatchObject({ ackType: 4, text: expect.stringContaining('still here') });
  expect(answer.messages).toHaveLength(1);
  expect(ordered.hits).toBe(1);
});

test('a cut socket is resumed, and what was asked meanwhile is answered', async () => {
  await joined();
  lc.gateway.cut();
  await until(() => !lc.gateway.isUp(), 5_000, 'the cut');
  const answer = say('meanwhile');
  await until(() => lc.gateway.stats.resumes === 1, 20_000, 'the resume');
  expect((await answer).text).toContain('meanwhile');
  expect(lc.gateway.stats.identifies).toBe(1);
});

test('a wrong token ends it with a sentence', async () => {
  const { ended } = await start({ token: 'not.the.token' });
  expect(await ended).toEqual({ code: 78, sentence: expect.stringMatching(/refused the token.*DISCORD_TOKEN/) });
  expect(await register(discord({ token: 'not.the.token' }), [echo])).toMatchObject({
    kind: 'failed',
    passing: false,
    reason: { code: 78, sentence: expect.stringContaining('refused the token') },
  });
});

test.each([
  [4004, /refused the token/],
  [4014, /refused the intents/],
  [4012, /closed the connection for good \(4012/],
])('close %i ends it with a sentence', async (code, expected) => {
  const { ended } = await joined();
  lc.gateway.drop(code);
  expect(await ended).toEqual({ code: 78, sentence: expect.stringMatching(expected) });
});

test('a token that is withdrawn while it runs ends it', async () => {
  const { ended } = await start();
  lc.faults.add('GET /applications/:id/commands', { type: 'status', status: 401 });
  expect(await ended).toMatchObject({ code: 78 });
});

test('an address where nobody listens ends it with a sentence', async () => {
  const { ended } = await start({ apiUrl: 'http://127.0.0.1:9/api' });
  expect(await ended).toEqual({ code: 69, sentence: expect.stringMatching(/could not be reached \(ECONNREFUSED\)/) });
});

test('closing leaves in time, lets answers finish, and may be asked twice', async () => {
  const running = await joined();
  await Promise.all([running.close(), running.close()]);
  expect(await running.ended).toMatchObject({ code: 0 });
  await until(() => !lc.gateway.isUp(), 5_000, 'the goodbye');
  expect(lc.gateway.stats.closes).toEqual([1000]);
});

test('closing while it is still joining is no failure', async () => {
  lc.gateway.acceptConnections = false;
  const running = await start();
  await running.close();
  expect(await running.ended).toMatchObject({ code: 0 });
});

test('its log holds no token', async () => {
  await joined();
  lc.faults.add(CALLBACK, { type: 'status', status: 500 }, { times: 20 });
  await say('hello', { timeout: 1_000 });
  await until(() => log.includes('nor could the asker be told'), 10_000, 'the fault');
  expect(log).not.toContain(lc.world.token);
  expect(log).not.toMatch(/interactions\/\d+\/(?!\[redacted\])/);
});
