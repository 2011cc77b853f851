import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { openStore, storeFile } from '../../src/store/sqlite.js';
import { wishes } from '../digest/wishes.js';
import { storeContract } from './contract.js';

async function opened(file: string) {
  const result = await openStore(file);
  if (!result.ok) throw new Error(result.sentence);
  return result.store;
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rapporteur-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

storeContract('SQLite in memory', () => opened(':memory:'));

let files = 0;
storeContract('SQLite in a file', () => opened(path.join(folder, `${files++}.db`)));

const now = new Date('2026-11-24T09:00:00Z');

test('the folder is made, and what was stored is there again', async () => {
  const file = storeFile(path.join(folder, 'deep', 'data'));
  const first = await opened(file);
  await first.settings.create('1', wishes(), now);
  await first.close();
  const again = await opened(file);
  expect(await again.settings.list('1')).toHaveLength(1);
  await again.close();
});

test('two that share a file never claim the same run', async () => {
  const file = path.join(folder, 'shared.db');
  const [a, b] = await Promise.all([opened(file), opened(file)]);
  const created = await a.settings.create('1', wishes(), now);
  const digest = created.ok ? created.value.id : '';
  const slots = Array.from({ length: 40 }, (_, i) => `slot-${i}`);
  await b.ledger.ensureDue(
    slots.map((slot) => ({ digest, slot, dueAt: now })),
    now,
  );
  const claimed: string[] = [];
  for (;;) {
    const runs = await Promise.all([a, b].map(({ ledger }, i) => ledger.claim(`${i}`, now, new Date(+now + 60_000))));
    if (runs.every((run) => run === null)) break;
    claimed.push(...runs.flatMap((run) => (run ? [run.slot] : [])));
  }
  expect(claimed.sort()).toEqual(slots.sort());
  await Promise.all([a.close(), b.close()]);
});

test('a file of a later version, or of something else, is refused with a sentence and left alone', async () => {
  const file = path.join(folder, 'later.db');
  await (await opened(file)).close();
  const db = await openDatabase(file);
  db.exec('INSERT INTO migrations VALUES (99, 0)');
  db.close();
  expect(await openStore(file)).toEqual({ ok: false, sentence: expect.stringContaining('later version') });

  const text = path.join(folder, 'text.db');
  await writeFile(text, 'not a database, but a text that is long enough to be read as one '.repeat(20));
  expect(await openStore(text)).toEqual({ ok: false, sentence: expect.stringContaining('text.db cannot be opened') });
});
