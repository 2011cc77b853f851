import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import pino from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { postJson, type Sent, send } from './client.js';
import { startFixture } from './fixture.js';

let playground: Awaited<ReturnType<typeof startFixture>>;
let logged: string[];
let log: pino.Logger;

beforeAll(async () => {
  log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  playground = await startFixture({ log });
});
beforeEach(() => {
  logged = [];
});
afterAll(() => playground.close());

const get = (path: string, sent: Sent = {}) => send(playground.url, path, sent);
const post = (path: string, body: unknown, headers: OutgoingHttpHeaders = {}) =>
  postJson(playground.url, path, body, headers);

const who = { name: 'ask', options: { question: 'who attended Almaty' }, locale: 'ru' };

describe('the playground’s page', () => {
  it('is served with its files, under a policy that loads nothing from elsewhere', async () => {
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    const files = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] as string);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect((await get(file)).status, file).toBe(200);
    expect(page.text).not.toMatch(/(?:src|href)="(?!\/)|style=|onclick=/);
  });

  it('answers HEAD, refuses other verbs and unknown addresses', async () => {
    expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    expect(await get('/', { method: 'DELETE' })).toMatchObject({ status: 405, headers: { allow: 'GET' } });
    expect((await get('/api/command')).status).toBe(405);
    for (const path of [
      '/nothing',
      '/index.html',
      '/../playground.ts',
      '/%2e%2e/api.ts',
      '//',
      '/api',
      '/?/app.js/x/../..',
    ]) {
      const { status, text } = await get(path);
      if (path.startsWith('/?')) expect(status).toBe(200);
      else
        expect([status, JSON.parse(text).error], path).toEqual([
          404,
          expect.stringContaining('nothing at this address'),
        ]);
    }
  });

  it('tells the commands, sub-commands spelled out and required options first', async () => {
    const { headers, text } = await get('/api/about');
    expect(headers['cache-control']).toBe('no-store');
    const { commands, about } = JSON.parse(text);
    expect(commands.map(({ name }: { name: string }) => name)).toEqual([
      'ask',
      'brief topic',
      'brief article',
      'summit',
      'sources',
      'schedule',
      'remind',
      'broken',
    ]);
    expect(commands[0].options.map(({ name }: { name: string }) => name)).toEqual([
      'question',
      'outlet',
      'after',
      'private',
    ]);
    expect(about.examples).toHaveLength(3);
  });
});

describe('who may ask', () => {
  const port = () => new URL(playground.url).port;

  it('is whoever names this machine as the host', async () => {
    expect((await get('/', { headers: { host: `localhost:${port()}` } })).status).toBe(200);
    for (const host of [
      'evil.example',
      `evil.example:${port()}`,
      '127.0.0.1:1',
      'localhost',
      `127.0.0.1.evil:${port()}`,
    ]) {
      const { status, text } = await get('/api/about', { headers: { host } });
      expect([status, JSON.parse(text).error], host).toEqual([403, expect.stringContaining(playground.url)]);
    }
  });

  it('is no page of another site', async () => {
    const before = playground.seen.dispatched.length;
    expect((await post('/api/command', who, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/api/command', who, { origin: 'null' })).status).toBe(403);
    expect((await post('/api/command', who, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post('/api/command', who, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await post('/api/command', who, { 'content-type': 'text/plain' })).status).toBe(415);
    expect(playground.seen.dispatched).toHaveLength(before);
    expect((await post('/api/command', who, { origin: playground.url, 'sec-fetch-site': 'same-origin' })).status).toBe(
      200,
    );
  });
});

describe('a command', () => {
  it('reaches the router as a request from this machine', async () => {
    const { status, json } = await post('/api/command', who);
    expect(status).toBe(200);
    expect(playground.seen.dispatched.at(-1)).toEqual({
      name: 'ask',
      options: { question: 'who attended Almaty' },
      locale: 'ru',
      server: null,
      mayManage: true,
      now: new Date('2025-11-03T10:00:00Z'),
    });
    expect(json.reply).toMatchObject({ kind: 'message', visibility: 'public' });
    expect(json.reply.message).not.toHaveProperty('cited');
  });

  it('may ask for a form, and what was filled in reaches the router', async () => {
    const { json } = await post('/api/command', { name: 'remind', options: {} });
    expect(json.reply).toMatchObject({ kind: 'modal', modal: { custom_id: 'remind-form' } });
    const filled = await post('/api/submit', { customId: 'remind-form', fields: { time: ['10:00'], days: ['daily'] } });
    expect(playground.seen.submitted.at(-1)).toMatchObject({
      name: 'remind-form',
      customId: 'remind-form',
      fields: { time: ['10:00'], days: ['daily'] },
      mayManage: true,
      server: null,
    });
    expect(filled.json.reply).toMatchObject({ kind: 'message', visibility: 'private' });
    expect((await post('/api/submit', { customId: 'remind-form', fields: { time: '10:00' } })).status).toBe(400);
  });

  it('brings its files along', async () => {
    const { json } = await post('/api/command', { name: 'sources', options: {} });
    const [picture, text] = json.reply.message.files;
    expect(picture).toMatchObject({ name: 'line.png', contentType: 'image/png', description: 'A blue field' });
    expect(Buffer.from(text.base64, 'base64').toString()).toBe('News Central Asia\n');
  });

  it.each([
    [{ name: 'nope', options: {} }, 404, 'no command /nope'],
    [{ name: 'brief', options: {} }, 404, 'no command /brief'],
    [{ name: 'ask', options: {} }, 400, 'needs “question”'],
    [{ name: 'ask', options: { question: '' } }, 400, 'needs “question”'],
    [{ name: 'ask', options: { question: 7 } }, 400, '“question” must be a text'],
    [{ name: 'ask', options: { question: 'x'.repeat(6000) } }, 400, 'at most 500 characters long; it has 6,000'],
    [{ name: 'ask', options: { question: 'x', private: 'yes' } }, 400, 'must be true or false'],
    [{ name: 'ask', options: { question: 'x', shell: 'y' } }, 400, 'no option “shell”'],
    [{ name: 'ask', options: { question: 'x', constructor: 'y' } }, 400, 'no option “constructor”'],
    [{ name: 'brief article', options: { article: 'a', length: 'endless' } }, 400, 'one of: Three sentences, A page'],
    [{ name: 'brief article', options: { article: 'a', lines: 1.5 } }, 400, 'whole number'],
    [{ name: 'brief article', options: { article: 'a', lines: 21 } }, 400, 'at most 20'],
    [{ name: 'schedule', options: {} }, 400, 'needs channel, which only a Discord server has'],
    [{ name: 'ask' }, 400, 'not a command'],
    [{ name: 'ask', options: [] }, 400, 'not a command'],
    [{ name: {}, options: {} }, 400, 'not a command'],
    [[], 400, 'not a command'],
    [null, 400, 'not a command'],
    ['{"name":', 400, 'not JSON'],
    ['', 400, 'not JSON'],
    ['"x"', 400, 'not a command'],
    [`{"x":"${'y'.repeat(200_000)}"}`, 413, 'at most 64 kB'],
  ])('that is wrong is answered with a sentence: %.60j', async (body, status, sentence) => {
    const before = playground.seen.dispatched.length;
    const got = await post('/api/command', body);
    expect([got.status, got.json]).toEqual([status, { error: expect.stringContaining(sentence) }]);
    expect(playground.seen.dispatched).toHaveLength(before);
  });

  it('that breaks is told to the reader and logged without the question', async () => {
    const { status, json } = await post('/api/command', { name: 'broken', options: {} });
    expect([status, json.error]).toEqual([500, expect.stringContaining('/broken')]);
    expect(json.error).not.toContain('secret');
    expect(logged.join()).toContain('could not answer');
    await post('/api/command', who);
    expect(logged.join()).not.toContain('Almaty');
  });

  it('in a locale that is none is answered in English', async () => {
    await post('/api/command', { ...who, locale: '../../etc' });
    expect(playground.seen.dispatched.at(-1)?.locale).toBe('en-US');
  });
});

describe('completion and presses', () => {
  it('completes the option being typed, with the others that fit', async () => {
    const { json } = await post('/api/complete', {
      name: 'ask',
      options: { question: 'who', private: 'half' },
      focused: { name: 'outlet', value: 'ast' },
    });
    expect(json.reply.choices).toEqual([
      { name: 'Astana 2022', value: 'id:Astana 2022' },
      { name: 'Astana 2025', value: 'id:Astana 2025' },
    ]);
    expect(playground.seen.completed.at(-1)).toMatchObject({
      request: { options: { question: 'who' } },
      focused: { name: 'outlet', value: 'ast' },
    });
  });

  it('has nothing to complete where none was declared', async () => {
    const body = { name: 'ask', options: {}, focused: { name: 'question', value: '' } };
    expect(await post('/api/complete', body)).toMatchObject({
      status: 400,
      json: { error: expect.stringContaining('question') },
    });
    expect((await post('/api/complete', { name: 'ask', options: {} })).status).toBe(400);
  });

  it('passes a press on with its verb, its values and the texts it stood on', async () => {
    const { json } = await post('/api/press', { customId: 'pick:1', values: ['nca'], texts: ['## Sources'] });
    expect(json.reply.kind).toBe('update');
    expect(playground.seen.pressed.at(-1)).toMatchObject({
      name: 'pick',
      customId: 'pick:1',
      values: ['nca'],
      texts: ['## Sources'],
      options: {},
    });
  });

  it.each([{}, { customId: '', values: [], texts: [] }, { customId: 'x'.repeat(101), values: [], texts: [] }])(
    'refuses a press that is none: %j',
    async (body) => {
      expect((await post('/api/press', body)).status).toBe(400);
    },
  );
});

describe('the port', () => {
  it('is the next free one where the wished one is taken, and that is logged', async () => {
    const blocker: Server = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const { port: taken } = blocker.address() as AddressInfo;
    const second = await startFixture({ port: taken, log });
    const port = Number(new URL(second.url).port);
    expect(port).not.toBe(taken);
    expect(logged.join()).toContain(`port ${taken} cannot be used, the playground took ${port}`);
    await second.close();
    await new Promise((resolve) => blocker.close(resolve));
  });

  it('is given back on closing, even while a connection is open', async () => {
    const other = await startFixture();
    const { port } = new URL(other.url);
    const socket = connect(Number(port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await other.close();
    await closed;
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
