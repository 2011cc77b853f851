import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Delivery, FindOutcome, Ground, Notice, PostOutcome } from '../../src/digest/delivery-port.js';
import type { Drafter } from '../../src/digest/draft.js';
import { buttonId } from '../../src/digest/key.js';
import type { Run } from '../../src/digest/run.js';
import { createRunner } from '../../src/digest/runner.js';
import type { DigestSettings, Wishes } from '../../src/digest/settings.js';
import type { DigestStore } from '../../src/digest/store-port.js';
import { clock, emptyStore, log } from './loop.js';
import { wishes } from './wishes.js';

interface Small {
  readonly components: readonly { readonly custom_id: string }[];
}

const HOUR = 3_600_000;
const posted = (message: string): PostOutcome => ({ kind: 'posted', message, announcement: false });

let store: DigestStore;
beforeEach(async () => {
  store = await emptyStore();
});
afterEach(() => store.close());

/** A runner over a Discord of a few lines: what it is to answer is set by the test, what it was asked is kept. */
function bench(start: string) {
  const time = clock(start);
  const posts: Run[] = [];
  const told: Notice[] = [];
  const next: PostOutcome[] = [];
  const state = {
    find: { kind: 'absent' } as FindOutcome,
    ground: { kind: 'ready', announcement: false } as Ground,
    reachable: true,
  };
  const delivery: Delivery<Small> = {
    post: async (_digest, run) => {
      posts.push(run);
      return next.shift() ?? posted(`message ${posts.length}`);
    },
    find: async () => state.find,
    crosspost: async () => true,
    ground: async () => state.ground,
    tellAdmin: async (notice) => {
      if (state.reachable) told.push(notice);
      return state.reachable;
    },
  };
  const draft: { write: Drafter<Small> } = {
    write: async (_digest, { key }) => ({
      kind: 'message',
      message: { components: [{ custom_id: buttonId(key) }] },
      articles: ['article'],
    }),
  };
  let owners = 0;
  const runner = () =>
    createRunner<Small>({
      store,
      delivery,
      draft: (...run) => draft.write(...run),
      log,
      now: time.now,
      pace: async () => {},
      owner: `owner ${owners++}`,
      backoff: [1],
    });
  const first = runner();
  return {
    ...time,
    posts,
    told,
    next,
    state,
    draft,
    runner,
    /** Sets the clock and looks. */
    async at(when: string) {
      time.set(when);
      await first.once();
    },
    async later(milliseconds: number) {
      time.pass(milliseconds);
      await first.once();
    },
    async setUp(change: Partial<Wishes> = {}): Promise<DigestSettings> {
      const created = await store.settings.create('1', wishes({ zone: 'Asia/Almaty', ...change }), time.now());
      if (!created.ok) throw new Error(created.problem.kind);
      return created.value;
    },
    slots: () => posts.map(({ slot }) => slot),
    runs: async ({ id }: DigestSettings) =>
      (await store.ledger.runsOf(id, 99)).map(
        ({ slot, state: { kind, ...rest } }) => `${slot} ${kind}${'reason' in rest ? ` ${rest.reason}` : ''}`,
      ),
  };
}

describe('a day', () => {
  test('comes once, at its hour, and what it showed counts as seen', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    const digest = await b.setUp();
    await b.at('2026-11-24T03:59:59Z');
    expect(b.slots()).toEqual([]);
    await b.at('2026-11-24T04:00:00Z');
    await b.at('2026-11-24T04:00:30Z');
    await b.at('2026-11-25T03:59:59Z');
    expect(b.slots()).toEqual(['2026-11-24']);
    expect(await store.articles.seen(digest.id)).toEqual(new Set(['article']));
    await b.at('2026-11-25T04:00:00Z');
    expect(b.slots()).toEqual(['2026-11-24', '2026-11-25']);
  });

  test('set up after its hour, it begins tomorrow; an earlier hour set later does not come twice today', async () => {
    const b = bench('2026-11-24T05:00:00Z');
    const digest = await b.setUp();
    await b.at('2026-11-24T06:00:00Z');
    expect(b.slots()).toEqual([]);
    await b.at('2026-11-25T04:00:00Z');
    await store.settings.update('1', digest.id, { time: '12:00' }, b.now());
    await b.at('2026-11-25T08:00:00Z');
    expect(b.slots()).toEqual(['2026-11-25']);
    await b.at('2026-11-26T07:00:00Z');
    expect(await b.runs(digest)).toEqual(['2026-11-26 sent', '2026-11-25 sent']);
  });

  test('with nothing new it is skipped, and says why', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    const digest = await b.setUp();
    b.draft.write = async () => ({ kind: 'nothing' });
    await b.at('2026-11-24T04:00:00Z');
    expect(b.posts).toEqual([]);
    expect(await b.runs(digest)).toEqual(['2026-11-24 skipped nothing-new']);
  });

  test('paused it does not come, and after the pause not for the days between', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    const digest = await b.setUp();
    await store.settings.update('1', digest.id, { paused: true }, b.now());
    await b.at('2026-11-24T04:00:00Z');
    await store.settings.update('1', digest.id, { paused: false }, b.now());
    await b.at('2026-11-24T05:00:00Z');
    expect(b.slots()).toEqual([]);
    await b.at('2026-11-25T04:00:00Z');
    expect(b.slots()).toEqual(['2026-11-25']);
  });

  test('a zone that the system does not know keeps nobody else from theirs', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    await b.setUp({ zone: 'Asia/Nowhere' });
    const other = await b.setUp({ name: 'other' });
    await b.at('2026-11-24T04:00:00Z');
    expect(b.posts.map(({ digest }) => digest)).toEqual([other.id]);
  });
});

describe('a machine that slept, and a clock that jumps', () => {
  test('what was missed is posted late within the window, and recorded as skipped beyond it', async () => {
    const b = bench('2026-11-20T00:00:00Z');
    const digest = await b.setUp({ lateHours: 6 });
    await b.at('2026-11-20T04:00:00Z');
    await b.at('2026-11-24T10:00:00Z');
    expect(b.slots()).toEqual(['2026-11-20', '2026-11-24']);
    expect(await b.runs(digest)).toEqual([
      '2026-11-24 sent',
      '2026-11-23 skipped too-late',
      '2026-11-22 skipped too-late',
      '2026-11-21 skipped too-late',
      '2026-11-20 sent',
    ]);
    await b.at('2026-11-25T10:00:01Z');
    expect(b.slots()).toHaveLength(2);
  });

  test('the same after a restart, when nothing is remembered', async () => {
    const b = bench('2026-11-20T00:00:00Z');
    const digest = await b.setUp({ lateHours: 1 });
    b.set('2026-11-22T04:59:00Z');
    await b.runner().once();
    await b.runner().once();
    expect(await b.runs(digest)).toEqual([
      '2026-11-22 sent',
      '2026-11-21 skipped too-late',
      '2026-11-20 skipped too-late',
    ]);
  });

  test('back over its hour: no second post for the date', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    await b.setUp();
    await b.at('2026-11-24T04:00:00Z');
    await b.at('2026-11-24T02:00:00Z');
    await b.at('2026-11-24T04:00:00Z');
    await b.at('2026-11-23T04:00:00Z');
    await b.at('2026-11-24T05:00:00Z');
    expect(b.slots()).toEqual(['2026-11-24']);
  });

  test.each(['2026-12-24T12:00:00Z', '2027-11-24T12:00:00Z'])(
    'forth to %s and back: the dates between come when they come, once each',
    async (wrong) => {
      const b = bench('2026-11-24T00:00:00Z');
      await b.setUp({ lateHours: 1 });
      await b.at('2026-11-24T04:00:00Z');
      await b.at(wrong);
      for (let day = 24; day <= 30; day++) await b.at(`2026-11-${day}T04:00:20Z`);
      expect(b.slots()).toEqual([24, 25, 26, 27, 28, 29, 30].map((day) => `2026-11-${day}`));
    },
  );

  test('set up while the clock was ahead, it comes all the same', async () => {
    const b = bench('2027-11-24T00:00:00Z');
    await b.setUp();
    await b.at('2026-11-24T03:00:00Z');
    await b.at('2026-11-24T04:00:00Z');
    expect(b.slots()).toEqual(['2026-11-24']);
  });

  test('a run that waits when the clock is set back is not forgotten', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    await b.setUp();
    b.next.push({ kind: 'busy', after: 600_000 });
    await b.at('2026-11-24T09:00:00Z');
    expect(b.posts).toHaveLength(1);
    await b.at('2026-11-24T04:30:00Z');
    expect(b.slots()).toEqual(['2026-11-24', '2026-11-24']);
  });
});

describe('what Discord answers', () => {
  test('busy: again when it says, and no look at the history, since nothing can stand there', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    const digest = await b.setUp();
    b.state.find = { kind: 'unreadable', reason: 'no-history' };
    b.next.push({ kind: 'busy', after: 90_000 });
    await b.at('2026-11-24T04:00:00Z');
    await b.later(89_999);
    expect(b.posts).toHaveLength(1);
    await b.later(1);
    expect(b.posts).toHaveLength(2);
    expect(await b.runs(digest)).toEqual(['2026-11-24 sent']);
  });

  test('no answer, twice, and then out of reach for an hour: looked for before each further post', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    const digest = await b.setUp();
    b.next.push({ kind: 'lost', detail: '' }, { kind: 'lost', detail: '' });
    await b.at('2026-11-24T04:00:00Z');
    expect(b.posts).toHaveLength(2);
    b.state.find = { kind: 'unreachable', after: 60_000 };
    for (let minute = 0; minute < 60; minute++) await b.later(60_000);
    expect(b.posts).toHaveLength(2);
    b.state.find = { kind: 'found', message: '77', announcement: false };
    await b.later(60_000);
    expect(b.posts).toHaveLength(2);
    expect((await store.ledger.runsOf(digest.id, 1))[0]?.state).toEqual({ kind: 'sent', message: '77' });
  });

  test('no answer until the window is over: failed, and not posted after it', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    const digest = await b.setUp({ lateHours: 1 });
    for (let i = 0; i < 500; i++) b.next.push({ kind: 'lost', detail: '' });
    await b.at('2026-11-24T04:00:00Z');
    for (let minute = 0; minute < 62; minute++) await b.later(61_000);
    expect(await b.runs(digest)).toEqual(['2026-11-24 failed fault']);
    const tries = b.posts.length;
    await b.later(HOUR);
    expect(b.posts).toHaveLength(tries);
  });

  test('a message that Discord does not take is a fault, and the next day is tried again', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    const digest = await b.setUp();
    b.next.push({ kind: 'faulty', detail: 'Invalid Form Body (50035)' });
    await b.at('2026-11-24T04:00:00Z');
    await b.at('2026-11-25T04:00:00Z');
    expect(await b.runs(digest)).toEqual(['2026-11-25 sent', '2026-11-24 failed fault']);
    expect(b.told).toEqual([]);
  });

  test('a draft that fails, or does not carry its key, is not posted and tried again', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    await b.setUp();
    const good = b.draft.write;
    b.draft.write = async () => Promise.reject(new Error('a bug'));
    await b.at('2026-11-24T04:00:00Z');
    b.draft.write = async () => ({ kind: 'message', message: { components: [] }, articles: [] });
    await b.later(301_000);
    expect(b.posts).toEqual([]);
    b.draft.write = good;
    await b.later(301_000);
    expect(b.slots()).toEqual(['2026-11-24']);
  });
});

describe('after a crash in the middle of a post', () => {
  /** A run that a process claimed, tried to post and left behind. */
  async function left(b: ReturnType<typeof bench>): Promise<DigestSettings> {
    const digest = await b.setUp();
    b.set('2026-11-24T04:00:00Z');
    await store.ledger.ensureDue([{ digest: digest.id, slot: '2026-11-24', dueAt: b.now() }], b.now());
    const run = await store.ledger.claim('dead', b.now(), new Date(b.now().getTime() + 60_000));
    await store.ledger.noteTry(run?.key ?? '', 'dead', ['article'], b.now());
    return digest;
  }

  test('nobody touches it before its claim has lapsed', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    await left(b);
    await b.later(59_000);
    expect(b.posts).toEqual([]);
    await b.later(1_000);
    expect(b.posts).toHaveLength(1);
  });

  test('found: sent, and what it showed is seen', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    const digest = await left(b);
    b.state.find = { kind: 'found', message: '77', announcement: false };
    await b.later(60_000);
    expect(b.posts).toEqual([]);
    expect(await b.runs(digest)).toEqual(['2026-11-24 sent']);
    expect(await store.articles.seen(digest.id)).toEqual(new Set(['article']));
  });

  test.each(['no-history', 'closed', 'too-long'] as const)(
    'unreadable (%s): uncertain, not posted again, and an admin told once',
    async (reason) => {
      const b = bench('2026-11-24T00:00:00Z');
      const digest = await left(b);
      b.state.find = { kind: 'unreadable', reason };
      await b.later(60_000);
      await b.later(60_000);
      expect(b.posts).toEqual([]);
      expect(await b.runs(digest)).toEqual([`2026-11-24 uncertain ${reason}`]);
      expect(b.told).toMatchObject([{ kind: 'uncertain', run: { slot: '2026-11-24' } }]);
      await b.at('2026-11-25T04:00:00Z');
      expect(b.slots()).toEqual(['2026-11-25']);
    },
  );

  test('the channel is gone, and what stood there with it: failed and marked', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    const digest = await left(b);
    b.state.find = { kind: 'gone' };
    b.state.ground = { kind: 'unknown' };
    await b.later(60_000);
    expect(await b.runs(digest)).toEqual(['2026-11-24 failed gone']);
    expect(b.told).toMatchObject([{ kind: 'lost-ground', reason: 'gone' }]);
  });

  test('absent, and its window is over: not posted any more', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    const digest = await left(b);
    await b.later(7 * HOUR);
    expect(b.posts).toEqual([]);
    expect(await b.runs(digest)).toEqual(['2026-11-24 failed fault']);
  });
});

describe('losing ground', () => {
  test.each(['gone', 'closed', 'forbidden', 'refused'] as const)(
    '%s: the settings stay, marked; an admin is told once; it resumes within its window when the right returns',
    async (reason) => {
      const b = bench('2026-11-24T00:00:00Z');
      const digest = await b.setUp();
      b.state.ground = { kind: 'missing', rights: ['SendMessages'] };
      b.next.push({ kind: 'refused', reason, detail: '' }, { kind: 'refused', reason, detail: '' });
      await b.at('2026-11-24T04:00:00Z');
      expect(await store.settings.find(digest.id)).toMatchObject({ mark: { reason, since: b.now() } });
      expect(b.told).toMatchObject([{ kind: 'lost-ground', reason }]);
      await b.at('2026-11-25T04:00:00Z');
      expect(await b.runs(digest)).toEqual([`2026-11-25 failed ${reason}`, `2026-11-24 failed ${reason}`]);
      expect(b.told).toHaveLength(1);
      // Another process looks at once; the one that has looked before looks again after some minutes.
      b.state.ground = { kind: 'missing', rights: ['ReadMessageHistory'] };
      b.pass(HOUR);
      await b.runner().once();
      expect(await b.runs(digest)).toEqual(['2026-11-25 sent', `2026-11-24 failed ${reason}`]);
      expect((await store.settings.find(digest.id))?.mark).toBeNull();
      b.next.push({ kind: 'refused', reason, detail: '' });
      await b.at('2026-11-26T04:00:00Z');
      expect(b.told).toHaveLength(2);
    },
  );

  test('where nobody can be told, it is tried again the next time', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    await b.setUp();
    b.state.ground = { kind: 'unknown' };
    b.state.reachable = false;
    for (let i = 0; i < 3; i++) b.next.push({ kind: 'refused', reason: 'gone', detail: '' });
    await b.at('2026-11-24T04:00:00Z');
    b.state.reachable = true;
    await b.at('2026-11-25T04:00:00Z');
    await b.at('2026-11-26T04:00:00Z');
    expect(b.told).toHaveLength(1);
  });

  test('a server that leaves sleeps, is woken by its return, and is forgotten after 30 days', async () => {
    const b = bench('2026-11-24T00:00:00Z');
    await b.setUp();
    await store.house.serverLeft('1', b.now());
    await b.at('2026-11-24T04:00:00Z');
    b.set('2026-12-23T23:00:00Z');
    await b.runner().once();
    expect(await store.settings.list('1')).toHaveLength(1);
    await store.house.serverReturned('1', b.now());
    await b.at('2026-12-24T04:00:00Z');
    expect(b.slots()).toEqual(['2026-12-24']);
    await store.house.serverLeft('1', b.now());
    b.pass(31 * 24 * HOUR);
    await b.runner().once();
    expect(await store.settings.list('1')).toEqual([]);
  });
});

test('two hundred digests at the same minute are shared by three runners, once each', async () => {
  const b = bench('2026-11-24T00:00:00Z');
  for (let server = 0; server < 8; server++) {
    for (let i = 0; i < 25; i++) await store.settings.create(`${server}`, wishes(), b.now());
  }
  b.set('2026-11-24T04:00:00Z');
  await Promise.all([b.runner(), b.runner(), b.runner()].map((runner) => runner.once()));
  expect(b.posts).toHaveLength(200);
  expect(new Set(b.posts.map(({ key }) => key)).size).toBe(200);
});

test('stopped, it claims nothing more and waits for what is on its way', async () => {
  const b = bench('2026-11-24T00:00:00Z');
  await b.setUp();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const good = b.draft.write;
  b.draft.write = async (...run) => {
    await held;
    return good(...run);
  };
  b.set('2026-11-24T04:00:00Z');
  const runner = b.runner();
  runner.start();
  while ((await store.ledger.unfinished())[0]?.state.kind !== 'claimed') await new Promise((r) => setTimeout(r, 5));
  const stopped = runner.stop();
  release();
  await stopped;
  expect(b.slots()).toEqual(['2026-11-24']);
  b.pass(24 * HOUR);
  runner.wake();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(b.slots()).toEqual(['2026-11-24']);
});
