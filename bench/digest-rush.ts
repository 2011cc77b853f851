import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DigestStore } from '../src/digest/store-port.js';
import { openStore, storeFile } from '../src/store/sqlite.js';
import type * as Child from '../tests/loopcord/lib/child.mjs';
import type * as Double from '../tests/loopcord/lib/index.mjs';

/** What a full hour came to. Times in milliseconds. */
export interface Rush {
  readonly digests: number;
  readonly posted: number;
  readonly doubled: number;
  /** From the hour to the last post. */
  readonly took: number;
  /** Posts in the fullest second. */
  readonly fullest: number;
  readonly requests: number;
  /** Of all requests, those that were answered 429. */
  readonly limited: number;
  readonly asked: number;
  /** First answers of interactions while digests were posted: median, 95th percentile, slowest. */
  readonly answers: { readonly p50: number; readonly p95: number; readonly max: number };
}

const START = Date.parse('2026-11-24T08:59:50Z');
const HOUR = Date.parse('2026-11-24T09:00:00Z');
const ASK_EVERY = 150;
const QUESTIONS = ['who attended Almaty', 'trade with Russia', 'what is the population of Brazil', 'когда был саммит'];

const loadDouble = async () => {
  const file = (name: string) => pathToFileURL(path.resolve('tests/loopcord/lib', name)).href;
  return {
    ...((await import(file('index.mjs'))) as typeof Double),
    ...((await import(file('child.mjs'))) as typeof Child),
  };
};

async function setUp(store: DigestStore, channels: readonly { readonly server: string; readonly channel: string }[]) {
  for (const { server, channel } of channels) {
    await store.settings.create(
      server,
      {
        channel,
        name: 'Rush',
        days: 'daily',
        time: '09:00',
        zone: 'UTC',
        topics: [],
        atMost: 5,
        role: null,
        quiet: false,
        whenNothing: 'line',
        lateHours: 6,
        createdBy: '1',
      },
      new Date(START),
    );
  }
}

/** The built bot beside a double of Discord with its rate limits: so many servers have a digest due in the same minute, and meanwhile somebody asks. */
export async function digestRush(servers = 1_000): Promise<Rush> {
  const { createLoopcord, BotProcess, until } = await loadDouble();
  const folder = await mkdtemp(path.join(tmpdir(), 'rapporteur-rush-'));
  const created = Date.now();
  const lc = await createLoopcord({ quiet: 50, enforceConcurrency: false, clock: new Date(START).toISOString() });
  const channels = Array.from({ length: servers }, (_, i) => {
    const guild = lc.world.addGuild({ name: `Server ${i}` });
    return { server: guild.id, channel: lc.world.addChannel(guild, { name: 'digest' }).id };
  });
  const opened = await openStore(storeFile(folder));
  if (!opened.ok) throw new Error(opened.sentence);
  const { store } = opened;
  await setUp(store, channels);
  const bot = new BotProcess(lc, {
    cmd: `${process.execPath} dist/src/main.js`,
    env: {
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      NODE_OPTIONS: `--require ${path.resolve('tests/loopcord/clock.cjs')}`,
      LOOPCORD_CLOCK_OFFSET_MS: String(START - Date.now()),
    },
  });
  try {
    bot.start();
    await bot.ready({ commands: true, timeout: 60_000 });
    const wait = HOUR - (START + Date.now() - created);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
    const began = performance.now();
    const before = { posts: lc.posts.length, requests: lc.requests().length };
    const standing = () => channels.map(({ channel }) => lc.world.messages.get(channel)?.size ?? 0);
    const asked: Promise<Double.Timeline>[] = [];
    const asking = setInterval(() => {
      const question = QUESTIONS[asked.length % QUESTIONS.length] ?? '';
      asked.push(lc.driver.slash({ name: 'ask', options: { question } }));
    }, ASK_EVERY);
    const seconds = new Map<number, number>();
    let seen = 0;
    await until(
      () => {
        const count = standing().reduce((sum, size) => sum + size, 0);
        const second = Math.floor((performance.now() - began) / 1_000);
        seconds.set(second, (seconds.get(second) ?? 0) + count - seen);
        seen = count;
        return count >= servers;
      },
      servers * 100 + 30_000,
      'all posts',
    );
    const took = performance.now() - began;
    clearInterval(asking);
    const answers = (await Promise.all(asked))
      .map(({ ackMs }) => ackMs ?? Number.POSITIVE_INFINITY)
      .sort((a, b) => a - b);
    const at = (share: number) => answers[Math.min(answers.length - 1, Math.floor(share * answers.length))] ?? 0;
    return {
      digests: servers,
      posted: standing().filter((size) => size > 0).length,
      doubled: standing().filter((size) => size > 1).length,
      took: Math.round(took),
      fullest: Math.max(...seconds.values()),
      requests: lc.requests().length - before.requests,
      limited: lc.requests(({ status }) => status === 429).length,
      asked: answers.length,
      answers: { p50: at(0.5), p95: at(0.95), max: at(1) },
    };
  } finally {
    await bot.stop();
    await store.close();
    await lc.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

// Run by hand: npm run -s build && node dist/bench/digest-rush.js [servers]
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(await digestRush(Number(process.argv[2] ?? 1_000)), null, 2));
}
