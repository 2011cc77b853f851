import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/sqlite.js';
import { keysStanding } from '../digest/loop.js';
import { wishes } from '../digest/wishes.js';
import { createLoopcord, until } from '../loopcord/lib/index.mjs';

const DIGESTS = 200;
const A_SERVER = 25;

/** Where the processes kill themselves with -9, in turn, and after how many times. */
const DEATHS = [
  ['claim', 30],
  ['noteTry', 26],
  ['post begun', 22],
  ['post', 24],
  ['end', 24],
] as const;

test('two processes on one store, killed in turn during 200 due digests: none doubled, none lost', {
  timeout: 90_000,
}, async () => {
  const lc = await createLoopcord({ rateLimits: 'off' });
  const folder = await mkdtemp(path.join(tmpdir(), 'rapporteur-crash-'));
  const file = path.join(folder, 'rapporteur.db');
  const opened = await openStore(file);
  if (!opened.ok) throw new Error(opened.sentence);
  const { store } = opened;
  const now = new Date();

  const channels: string[] = [];
  const keys: string[] = [];
  for (let i = 0; i < DIGESTS / A_SERVER; i++) {
    const guild = lc.world.addGuild({ name: `Guild ${i}` });
    for (let j = 0; j < A_SERVER; j++) {
      const channel = lc.world.addChannel(guild, { name: `digest-${j}` }).id;
      channels.push(channel);
      const created = await store.settings.create(guild.id, wishes({ channel }), now);
      if (!created.ok) throw new Error(created.problem.kind);
      keys.push(`${created.value.id}-2026-11-24`);
      await store.ledger.ensureDue([{ digest: created.value.id, slot: '2026-11-24', dueAt: now }], now);
    }
  }

  const running = new Set<ChildProcess>();
  let finished = false;
  let deaths = 0;
  /** Runs processes one after the other, each until it has killed itself. */
  async function inTurn(): Promise<void> {
    while (!finished) {
      const [step, times] = DEATHS[deaths++ % DEATHS.length] ?? DEATHS[0];
      const { NODE_OPTIONS: _options, ...env } = process.env;
      const child = spawn(process.execPath, ['tests/e2e/digest-crash.mjs', file, step, `${times}`], {
        env: { ...env, ...lc.env(), DISCORD_ME: lc.world.bot.id },
        stdio: 'inherit',
      });
      running.add(child);
      const signal = await new Promise((resolve) => child.once('exit', (_code, name) => resolve(name)));
      running.delete(child);
      if (signal !== 'SIGKILL') throw new Error('A process ended of itself');
      // As if the minutes were over in which Discord itself keeps a second post from standing there.
      lc.world.nonces.clear();
    }
  }
  const processes = Promise.all([inTurn(), inTurn()]);
  try {
    await Promise.race([
      processes,
      until(async () => (await store.ledger.unfinished()).length === 0, 80_000, 'the end of every run'),
    ]);
    const standing = keysStanding(lc, channels);
    expect(keys.filter((key) => standing.get(key) !== 1).map((key) => [key, standing.get(key)])).toEqual([]);
    const states = await Promise.all(keys.map(async (key) => (await store.ledger.get(key))?.state.kind));
    expect(states.filter((state) => state !== 'sent')).toEqual([]);
    // Each kind of death was died by both.
    expect(deaths).toBeGreaterThanOrEqual(2 * DEATHS.length);
  } finally {
    finished = true;
    for (const child of running) child.kill('SIGKILL');
    await processes;
    await store.close();
    await lc.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
