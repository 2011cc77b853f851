import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Run } from '../../src/digest/run.js';
import type { DigestSettings } from '../../src/digest/settings.js';
import type { DigestStore } from '../../src/digest/store-port.js';
import { wishes } from '../digest/wishes.js';

const at = (time: string) => new Date(`2026-11-24T${time}Z`);
const LEASE = 60_000;
const leased = (from: Date) => new Date(from.getTime() + LEASE);

/** What every store does, whatever stands behind it. `open` gives an empty one. */
export function storeContract(name: string, open: () => Promise<DigestStore>): void {
  describe(name, () => {
    let store: DigestStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    async function created(change: Parameters<typeof wishes>[0] = {}, server = '1'): Promise<DigestSettings> {
      const result = await store.settings.create(server, wishes(change), at('00:00:00'));
      if (!result.ok) throw new Error('not created');
      return result.value;
    }
    const claim = (owner: string, now: Date) => store.ledger.claim(owner, now, leased(now));
    async function due(digest: DigestSettings, slot = '2026-11-24', dueAt = at('09:00:00')): Promise<Run> {
      await store.ledger.ensureDue([{ digest: digest.id, slot, dueAt }], dueAt);
      const run = await store.ledger.get(`${digest.id}-${slot}`);
      if (!run) throw new Error('not entered');
      return run;
    }

    describe('settings', () => {
      test('come back as they were given, under their own server only', async () => {
        const given = wishes({ days: [2, 7], topics: ['trade', 'вода'], role: '9', quiet: true, lateHours: 0 });
        const digest = await created(given);
        expect(digest).toMatchObject({
          ...given,
          server: '1',
          paused: false,
          mark: null,
          scheduledFrom: at('00:00:00'),
        });
        expect(await store.settings.list('1')).toEqual([digest]);
        expect(await store.settings.get('1', digest.id)).toEqual(digest);
        expect(await store.settings.find(digest.id)).toEqual(digest);
        expect(await store.settings.list('2')).toEqual([]);
        expect(await store.settings.get('2', digest.id)).toBeNull();
        expect(await store.settings.update('2', digest.id, { name: 'theirs' }, at('01:00:00'))).toBeNull();
        expect(await store.settings.remove('2', digest.id)).toBe(false);
        expect(await store.settings.get('1', digest.id)).toEqual(digest);
      });

      test('of 200 attempts 25 are taken, oldest first, and the others are refused', async () => {
        const results = [];
        for (let i = 0; i < 200; i++) {
          results.push(await store.settings.create('1', wishes({ name: `n${i}` }), at('00:00:00')));
        }
        expect(results.filter(({ ok }) => ok)).toHaveLength(25);
        expect(results[25]).toEqual({ ok: false, problem: { kind: 'too-many', most: 25 } });
        expect((await store.settings.list('1')).map((digest) => digest.name)).toEqual(
          Array.from({ length: 25 }, (_, i) => `n${i}`),
        );
        expect((await store.settings.create('2', wishes(), at('00:00:00'))).ok).toBe(true);
      });

      test('a new hour or the end of a pause counts from now, another name does not; a new channel takes the mark away', async () => {
        const { id } = await created();
        const update = (change: object, time: string) => store.settings.update('1', id, change, at(time));
        expect(await update({ name: 'Evening' }, '01:00:00')).toMatchObject({ scheduledFrom: at('00:00:00') });
        expect(await update({ time: '18:00' }, '02:00:00')).toMatchObject({ scheduledFrom: at('02:00:00') });
        expect(await update({ paused: true }, '03:00:00')).toMatchObject({ scheduledFrom: at('02:00:00') });
        expect(await store.settings.active()).toEqual([]);
        expect(await update({ paused: false }, '04:00:00')).toMatchObject({ scheduledFrom: at('04:00:00') });
        const mark = { reason: 'forbidden', since: at('05:00:00') } as const;
        await store.settings.setMark(id, mark);
        expect(await update({ quiet: true }, '06:00:00')).toMatchObject({ mark });
        expect(await update({ channel: '101' }, '06:00:00')).toMatchObject({ mark: null, channel: '101' });
      });

      test('a digest that is removed takes its runs and what it has seen along', async () => {
        const digest = await created();
        const run = await due(digest);
        await claim('a', at('09:00:00'));
        await store.ledger.noteTry(run.key, 'a', ['x'], at('09:00:00'));
        expect(await store.settings.remove('1', digest.id)).toBe(true);
        expect(await store.ledger.end(run.key, 'a', { kind: 'sent', message: '5' }, at('09:00:01'))).toBe(false);
        expect(await store.ledger.get(run.key)).toBeNull();
        expect(await store.articles.seen(digest.id)).toEqual(new Set());
      });
    });

    describe('the ledger', () => {
      test('holds one run for a digest and a date, whatever is entered again', async () => {
        const digest = await created();
        const entry = { digest: digest.id, slot: '2026-11-24', dueAt: at('09:00:00') };
        expect(await store.ledger.ensureDue([entry, entry], at('09:00:00'))).toBe(1);
        await claim('a', at('09:00:00'));
        await store.ledger.end(`${digest.id}-2026-11-24`, 'a', { kind: 'sent', message: '5' }, at('09:00:01'));
        expect(await store.ledger.ensureDue([entry], at('09:00:02'), 'too-late')).toBe(0);
        expect(await claim('a', at('09:00:03'))).toBeNull();
        expect(await store.ledger.ensureDue([{ ...entry, digest: 'unknown' }], at('09:00:02'))).toBe(0);
      });

      test('what was called too late while the clock was ahead is due when its time comes', async () => {
        const digest = await created();
        const entry = { digest: digest.id, slot: '2026-11-24', dueAt: at('09:00:00') };
        await store.ledger.ensureDue([entry], new Date('2027-01-01T00:00:00Z'), 'too-late');
        expect(await claim('a', at('09:00:00'))).toBeNull();
        expect(await store.ledger.ensureDue([entry], at('09:00:00'))).toBe(1);
        expect(await claim('a', at('09:00:00'))).not.toBeNull();
        const earlier = { digest: digest.id, slot: '2026-11-20', dueAt: at('01:00:00') };
        await store.ledger.ensureDue([earlier], at('09:00:00'), 'too-late');
        expect(await store.ledger.ensureDue([earlier], at('09:00:01'))).toBe(0);
      });

      test('gives a run to one owner only, the earliest first, with the channel of now', async () => {
        const digest = await created();
        const second = await due(digest, '2026-11-25', at('10:00:00'));
        const first = await due(digest);
        await store.settings.update('1', digest.id, { channel: '200' }, at('08:00:00'));
        expect(await claim('a', at('08:59:59'))).toBeNull();
        expect(await claim('a', at('10:00:00'))).toMatchObject({
          key: first.key,
          channel: '200',
          triedAt: null,
          state: { kind: 'claimed', owner: 'a', until: leased(at('10:00:00')) },
        });
        expect((await claim('b', at('10:00:00')))?.key).toBe(second.key);
        expect(await claim('c', at('10:00:00'))).toBeNull();
        expect((await store.ledger.unfinished()).map(({ key }) => key)).toEqual([first.key, second.key]);
      });

      test('a claim lapses and is taken over, with what was tried; its old owner can do nothing more', async () => {
        const digest = await created();
        const { key } = await due(digest);
        await claim('a', at('09:00:00'));
        expect(await store.ledger.noteTry(key, 'a', ['x', 'y'], at('09:00:01'))).toBe(true);
        await store.settings.update('1', digest.id, { channel: '200' }, at('09:00:02'));
        expect(await claim('b', at('09:00:59'))).toBeNull();
        expect(await store.ledger.renew('a', [key, 'other'], leased(at('09:00:30')))).toEqual([key]);
        expect(await claim('b', at('09:01:00'))).toBeNull();
        expect(await claim('b', at('09:01:30'))).toMatchObject({
          key,
          channel: '100',
          triedAt: at('09:00:01'),
          articles: ['x', 'y'],
        });
        expect(await store.ledger.renew('a', [key], at('10:00:00'))).toEqual([]);
        expect(await store.ledger.noteTry(key, 'a', [], at('09:01:31'))).toBe(false);
        expect(await store.ledger.end(key, 'a', { kind: 'sent', message: '5' }, at('09:01:31'))).toBe(false);
        expect(await store.ledger.release(key, 'a', at('09:01:31'), true)).toBe(false);
        expect((await store.ledger.get(key))?.state).toMatchObject({ kind: 'claimed', owner: 'b' });
      });

      test('keeps every ending; only what was sent counts as seen', async () => {
        const digest = await created();
        const endings = [
          { kind: 'sent', message: '5' },
          { kind: 'skipped', reason: 'nothing-new' },
          { kind: 'failed', reason: 'forbidden', detail: 'Missing Permissions' },
          { kind: 'uncertain', reason: 'no-history' },
        ] as const;
        for (const [i, ending] of endings.entries()) {
          const { key } = await due(digest, `2026-11-2${i}`);
          await claim('a', at('09:00:00'));
          await store.ledger.noteTry(key, 'a', [`article ${i}`], at('09:00:00'));
          expect(await store.ledger.end(key, 'a', ending, at('09:00:05'))).toBe(true);
          expect(await store.ledger.get(key)).toMatchObject({ state: ending, changedAt: at('09:00:05') });
        }
        expect(await store.articles.seen(digest.id)).toEqual(new Set(['article 0']));
        expect((await store.ledger.runsOf(digest.id, 3)).map(({ slot }) => slot)).toEqual([
          '2026-11-23',
          '2026-11-22',
          '2026-11-21',
        ]);
        expect(await store.ledger.unfinished()).toEqual([]);
      });

      test('a run given back waits, and is free of its attempt only where that is certain', async () => {
        const digest = await created();
        const { key } = await due(digest);
        await claim('a', at('09:00:00'));
        await store.ledger.noteTry(key, 'a', [], at('09:00:00'));
        expect(await store.ledger.release(key, 'a', at('09:05:00'), false)).toBe(true);
        expect(await claim('a', at('09:04:59'))).toBeNull();
        expect(await claim('a', at('09:05:00'))).toMatchObject({ key, triedAt: at('09:00:00') });
        await store.ledger.release(key, 'a', at('09:06:00'), true);
        expect(await claim('b', at('09:06:00'))).toMatchObject({ key, triedAt: null });
      });

      test('waits and leases set before the clock jumped back do not last for ever', async () => {
        const digest = await created();
        await due(digest);
        await claim('a', new Date('2027-11-24T09:00:00Z'));
        expect(await claim('b', at('09:00:00'))).not.toBeNull();
        await store.ledger.release(`${digest.id}-2026-11-24`, 'b', new Date('2027-11-24T09:00:00Z'), true);
        expect(await claim('c', at('09:00:01'))).not.toBeNull();
      });

      test('what failed for lost ground opens again, a fault does not', async () => {
        const digest = await created();
        const fail = async (slot: string, reason: 'forbidden' | 'fault') => {
          const { key } = await due(digest, slot);
          await claim('a', at('09:00:00'));
          await store.ledger.noteTry(key, 'a', [], at('09:00:00'));
          await store.ledger.end(key, 'a', { kind: 'failed', reason, detail: '' }, at('09:00:01'));
        };
        await fail('2026-11-23', 'fault');
        await fail('2026-11-24', 'forbidden');
        expect(await store.ledger.reopen(digest.id, at('09:00:01'))).toBe(0);
        expect(await store.ledger.reopen(digest.id, at('09:00:00'))).toBe(1);
        expect(await claim('a', at('09:10:00'))).toMatchObject({ slot: '2026-11-24', triedAt: null });
      });

      test('knows when each digest was last due', async () => {
        const digest = await created();
        await created({ name: 'never' });
        await due(digest, '2026-11-23', new Date('2026-11-23T09:00:00Z'));
        await due(digest);
        await due(digest, '2027-11-24', new Date('2027-11-24T09:00:00Z'));
        await due(digest, 'now-1', at('11:00:00'));
        expect(await store.ledger.lastDue(at('12:00:00'))).toEqual(new Map([[digest.id, at('09:00:00')]]));
      });
    });

    describe('the house', () => {
      test('a server that left sleeps, and wakes as it was, counting from then', async () => {
        const digest = await created();
        await created({}, '2');
        await store.house.serverLeft('1', at('01:00:00'));
        await store.house.serverLeft('3', at('01:00:00'));
        expect((await store.settings.active()).map(({ server }) => server)).toEqual(['2']);
        expect(await store.house.servers()).toEqual(
          expect.arrayContaining([
            { server: '1', left: true },
            { server: '2', left: false },
          ]),
        );
        await store.house.serverReturned('1', at('05:00:00'));
        await store.house.serverReturned('2', at('05:00:00'));
        expect(await store.settings.list('1')).toEqual([{ ...digest, scheduledFrom: at('05:00:00') }]);
        expect((await store.settings.list('2'))[0]?.scheduledFrom).toEqual(at('00:00:00'));
        expect(await store.settings.active()).toHaveLength(2);
      });

      test('what is old goes: servers that left long ago, and finished runs', async () => {
        const digest = await created();
        await created({}, '2');
        await due(digest, '2026-11-20', at('01:00:00'));
        const old = await claim('a', at('01:00:00'));
        await store.ledger.end(old?.key ?? '', 'a', { kind: 'sent', message: '5' }, at('01:00:00'));
        const open = await due(digest, '2026-11-21', at('01:00:00'));
        await store.house.serverLeft('2', at('01:00:00'));
        await store.house.serverLeft('2', at('23:00:00'));
        await store.house.purge({ left: at('01:00:00'), due: at('01:00:00') });
        expect(await store.settings.list('2')).toHaveLength(1);
        expect(await store.ledger.runsOf(digest.id, 9)).toHaveLength(2);
        await store.house.purge({ left: at('01:00:01'), due: at('02:00:00') });
        expect(await store.settings.list('2')).toEqual([]);
        expect(await store.house.servers()).toEqual([{ server: '1', left: false }]);
        expect((await store.ledger.runsOf(digest.id, 9)).map(({ key }) => key)).toEqual([open.key]);
      });

      test('a notice is told once, until it is released', async () => {
        expect(await store.house.claimNotice('k', at('01:00:00'))).toBe(true);
        expect(await store.house.claimNotice('k', at('02:00:00'))).toBe(false);
        await store.house.releaseNotice('k');
        expect(await store.house.claimNotice('k', at('03:00:00'))).toBe(true);
      });
    });

    test('an article keeps the moment at which it was first seen', async () => {
      await store.articles.firstSeen(['a'], at('01:00:00'));
      expect(await store.articles.firstSeen(['a', 'b'], at('02:00:00'))).toEqual(
        new Map([
          ['a', at('01:00:00')],
          ['b', at('02:00:00')],
        ]),
      );
    });
  });
}
