import { type APIMessage, SnowflakeUtil } from 'discord.js';
import { expect, test } from 'vitest';
import { buttonId } from '../../../src/digest/key.js';
import type { Run } from '../../../src/digest/run.js';
import { findInHistory } from '../../../src/surfaces/discord/history.js';

const KEY = 'a1b2c3d4-2026-11-24';
const ME = '2';
const TRIED = new Date('2026-11-24T09:00:00Z');
const NOW = new Date('2026-11-24T10:00:00Z');
const MINUTE = 60_000;

const run = (triedAt: Date | null = TRIED) => ({ key: KEY, triedAt, dueAt: TRIED }) as Run;
const at = (minutes: number) => TRIED.getTime() + minutes * MINUTE;
let increment = 0n;
const message = (when: number, { author = ME, key = '' } = {}) =>
  ({
    id: String(SnowflakeUtil.generate({ timestamp: when, increment: increment++ % 4096n })),
    author: { id: author },
    components: key === '' ? [] : [{ type: 1, components: [{ type: 2, custom_id: buttonId(key) }] }],
  }) as unknown as APIMessage;

/** A channel with these messages, oldest first, and how many pages were read. */
function channel(messages: readonly APIMessage[]) {
  const newest = [...messages].reverse();
  let pages = 0;
  return {
    pages: () => pages,
    page: async (before: string | null) => {
      pages++;
      const from = before === null ? 0 : newest.findIndex(({ id }) => id === before) + 1;
      return newest.slice(from, from + 100);
    },
  };
}
const chatter = (count: number, from: number, to: number) =>
  Array.from({ length: count }, (_, i) => message(Math.round(at(from + ((to - from) * i) / count)), { author: '7' }));
const search = (messages: readonly APIMessage[], given = run(), now = NOW) =>
  findInHistory(channel(messages).page, given, ME, now);

test('the bot’s own message with the key is found, under what was said since', async () => {
  const own = message(at(0.1), { key: KEY });
  expect(await search([...chatter(50, -60, 0), own, ...chatter(250, 1, 59)])).toEqual({
    kind: 'found',
    message: own.id,
  });
});

test('another’s message with the key, and one’s own with another key, are none', async () => {
  const others = [message(at(1), { author: '7', key: KEY }), message(at(2), { key: 'a1b2c3d4-2026-11-23' })];
  expect(await search(others)).toEqual({ kind: 'absent' });
  expect(await search([])).toEqual({ kind: 'absent' });
});

test('it is not read further back than the first try, with room for clocks that differ', async () => {
  const long = channel([...chatter(5_000, -600_000, -180), ...chatter(150, -100, 50)]);
  expect(await findInHistory(long.page, run(), ME, NOW)).toEqual({ kind: 'absent' });
  expect(long.pages()).toBe(2);
  const ahead = message(at(-90), { key: KEY });
  expect(await search([ahead, ...chatter(150, -80, 50)])).toMatchObject({ kind: 'found' });
});

test('where the clock was ahead at the first try, time is no reason to stop', async () => {
  const own = message(at(-600), { key: KEY });
  const messages = [own, ...chatter(450, -500, -10)];
  expect(await search(messages, run(TRIED), new Date(at(-5)))).toMatchObject({ kind: 'found' });
});

test('after a thousand messages nobody can know', async () => {
  const busy = channel(chatter(3_000, 0, 59));
  expect(await findInHistory(busy.page, run(), ME, NOW)).toEqual({ kind: 'unreadable', reason: 'too-long' });
  expect(busy.pages()).toBe(10);
});
