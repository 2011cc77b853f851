import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keysIn } from '../../src/digest/key.js';
import type { DigestSettings, Wishes } from '../../src/digest/settings.js';
import type { DigestStore } from '../../src/digest/store-port.js';
import { openStore, storeFile } from '../../src/store/sqlite.js';
import { keysStanding, messagesIn, setUp } from '../digest/loop.js';
import { BotProcess } from '../loopcord/lib/child.mjs';
import { createLoopcord, type Loopcord, until } from '../loopcord/lib/index.mjs';
import { BLANK, COMMAND, launch } from './bot.js';

const DATE = '2026-11-24';
/** Where the bot's calendar begins: its digests fall due some seconds after it has started. */
const START = Date.parse(`${DATE}T08:59:54Z`);
const YESTERDAY = new Date(START - 86_400_000 / 2);
const QUIET = 1 << 12;
const PUBLISHED = 1;

describe('at nine o’clock', () => {
  let lc: Loopcord;
  let bot: BotProcess;
  let store: DigestStore;
  let folder = '';
  const digests: Record<string, DigestSettings> = {};
  const keyOf = (name: string) => `${digests[name]?.id}-${DATE}`;
  const posted = (name: string) =>
    messagesIn(lc, digests[name]?.channel ?? '').find(({ components }) => keysIn(components).includes(keyOf(name)));
  const stateOf = async (name: string) => (await store.ledger.get(keyOf(name)))?.state;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rapporteur-digest-'));
    lc = await createLoopcord({ quiet: 150, enforceConcurrency: false, clock: new Date(START).toISOString() });
    const opened = await openStore(storeFile(folder));
    if (!opened.ok) throw new Error(opened.sentence);
    store = opened.store;
    const { world } = lc;
    const channelOf = (name: string) => world.channel(name).id;
    const deleted = world.addChannel(world.guild(), { name: 'deleted' });
    const alice = world.user('alice').id;
    const all: Record<string, Partial<Wishes>> = {
      plain: { channel: channelOf('digest') },
      loud: { channel: channelOf('general'), role: world.role('mods').id, quiet: true },
      news: { channel: channelOf('news') },
      gone: { channel: deleted.id },
      closed: { channel: channelOf('private') },
      // Six hours ahead: it had its nine o'clock while the bot was away.
      missed: { channel: channelOf('digest'), zone: 'Asia/Bishkek', lateHours: 2 },
      late: { channel: channelOf('digest'), zone: 'Asia/Kolkata', lateHours: 6 },
    };
    for (const [name, wish] of Object.entries(all)) {
      digests[name] = await setUp(store, lc, { name, createdBy: alice, ...wish }, YESTERDAY);
    }
    const other = world.guild('Other Guild');
    const there = { channel: world.channel('general', other).id, createdBy: alice, time: '21:00' };
    digests.left = await setUp(store, lc, { name: 'left', ...there }, YESTERDAY, other.id);
    lc.deleteChannel(deleted);
    bot = new BotProcess(lc, {
      cmd: COMMAND,
      env: {
        ...BLANK,
        DATA_DIR: folder,
        NODE_OPTIONS: `--require ${path.resolve('tests/loopcord/clock.cjs')}`,
        LOOPCORD_CLOCK_OFFSET_MS: String(START - Date.now()),
      },
    });
    bot.start();
    await bot.ready();
    lc.leaveGuild(other);
    await until(async () => (await store.ledger.unfinished()).length === 0 && (await stateOf('plain')), 25_000, 'nine');
  });
  afterAll(async () => {
    await bot.stop();
    await store.close();
    await lc.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('every digest is posted in its channel, once, with its key in a button', async () => {
    for (const name of ['plain', 'loud', 'news']) {
      expect(keysStanding(lc, [digests[name]?.channel ?? '']).get(keyOf(name))).toBe(1);
      expect(await stateOf(name)).toEqual({ kind: 'sent', message: posted(name)?.id });
    }
    expect(lc.invalidPayloads).toEqual([]);
  });

  test('one pings its role and nobody else, quietly; another nobody', () => {
    const loud = posted('loud');
    expect(loud?.ping).toMatchObject({ roles: [digests.loud?.role], users: [], everyone: false });
    expect((loud?.flags ?? 0) & QUIET).toBe(QUIET);
    const plain = posted('plain');
    expect(plain?.ping).toMatchObject({ roles: [], users: [], everyone: false });
    expect((plain?.flags ?? 0) & QUIET).toBe(0);
  });

  test('the one in the announcement channel is published to its followers', () => {
    expect((posted('news')?.flags ?? 0) & PUBLISHED).toBe(PUBLISHED);
  });

  test('where the channel is gone or closed the digest is marked, and who set it up is told once, in private', async () => {
    expect(await stateOf('gone')).toMatchObject({ kind: 'failed', reason: 'gone' });
    expect(await stateOf('closed')).toMatchObject({ kind: 'failed', reason: 'closed' });
    const { server = '' } = digests.gone ?? {};
    const marks = new Map((await store.settings.list(server)).map(({ name, mark }) => [name, mark?.reason]));
    expect(marks).toEqual(
      new Map<string, string | undefined>([
        ['plain', undefined],
        ['loud', undefined],
        ['news', undefined],
        ['gone', 'gone'],
        ['closed', 'closed'],
        ['missed', undefined],
        ['late', undefined],
      ]),
    );
    const told = () => lc.posts.map(({ message }) => text(message)).filter((said) => said.includes('/digest edit'));
    await until(() => told().length > 1, 5_000, 'both notices');
    expect(
      told()
        .map((said) => /\*\*(\w+)\*\*/.exec(said)?.[1])
        .sort(),
    ).toEqual(['closed', 'gone']);
  });

  test('a server that sent the bot away keeps its settings, and they come back with it', async () => {
    const servers = async () => new Map((await store.house.servers()).map(({ server, left }) => [server, left]));
    const { server = '' } = digests.left ?? {};
    expect((await servers()).get(server)).toBe(true);
    expect(await store.settings.list(server)).toHaveLength(1);
    lc.joinGuild(lc.world.guild('Other Guild'));
    await until(async () => (await servers()).get(server) === false, 5_000, 'its return');
  });

  test('what was missed while the bot was away comes late within its window, and not beyond', async () => {
    expect(await stateOf('missed')).toEqual({ kind: 'skipped', reason: 'too-late' });
    expect(await stateOf('late')).toMatchObject({ kind: 'sent' });
  });

  test('after a restart nothing comes again', async () => {
    const before = lc.posts.length;
    await bot.stop();
    expect(bot.exit?.code).toBe(0);
    bot.start();
    await until(() => lc.gateway.stats.readyCount > 1, 20_000, 'the second start');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(lc.posts).toHaveLength(before);
  });
});

test('a store that cannot be opened ends the bot with a sentence', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'rapporteur-broken-'));
  await writeFile(storeFile(folder), 'no database, '.repeat(100));
  const running = await launch({ DATA_DIR: folder });
  await running.bot.done;
  expect(running.bot.exit?.code).toBe(78);
  expect(running.bot.output).toMatch(/rapporteur\.db cannot be opened/);
  await running.stop();
  await rm(folder, { recursive: true, force: true });
});

const text = (message: { readonly components: readonly unknown[] }): string => JSON.stringify(message.components);
