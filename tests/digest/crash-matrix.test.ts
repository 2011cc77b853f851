import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRunner } from '../../src/digest/runner.js';
import { createLoopcord, type Fault, type Loopcord } from '../loopcord/lib/index.mjs';
import { mortal, STEPS, type Step } from './kill.js';
import { clock, deliveryOver, draft, emptyStore, keysStanding, log, messagesIn, setUp } from './loop.js';

const LEASE = 60_000;
const TIMEOUT = 300;
const ANNOUNCEMENT = 5;

const FAULTS: Readonly<Record<string, Fault | null>> = {
  'no fault': null,
  500: { type: 'status', status: 500 },
  '500 after success': { type: 'status', status: 500, processed: true },
  reset: { type: 'reset' },
  'reset after success': { type: 'reset', processed: true },
  'closed after success': { type: 'close', processed: true },
  'time-out': { type: 'hang', ms: 5_000 },
  'time-out after success': { type: 'hang', ms: 5_000, processed: true },
  429: { type: '429', retryAfter: 2 },
};

const hangs = (fault: string) => fault.startsWith('time-out');

const CASES = [...STEPS, null].flatMap((step) => Object.keys(FAULTS).map((fault) => [step, fault] as const));

let lc: Loopcord;
beforeAll(async () => {
  lc = await createLoopcord({ rateLimits: 'off' });
  // The first requests compile and connect, which takes longer than the time-out that is tried.
  await crash(null, 'no fault', true);
});
afterAll(() => lc.stop());

let channels = 0;

/**
 * One digest falls due; the first answer to its post is spoilt by `fault`; whoever posts it is killed after `step`; another
 * takes over when the claim has lapsed, and Discord has forgotten the nonce by then. Gives the run, what stands in the
 * channel and what admins were told.
 */
async function crash(step: Step | null, fault: string, readable: boolean, spoils = 'POST /channels/ID/messages') {
  const time = clock('2026-11-24T08:59:00Z');
  const channel = lc.world.addChannel(lc.world.guild(), { name: `crash-${channels++}`, type: ANNOUNCEMENT });
  if (!readable) lc.world.denyBot(channel, 'READ_MESSAGE_HISTORY');
  const store = await emptyStore();
  const digest = await setUp(store, lc, { channel: channel.id, createdBy: lc.world.user('alice').id }, time.now());
  const spoilt = FAULTS[fault];
  if (spoilt) lc.faults.add(spoils.replace('ID', channel.id), spoilt, { times: 1 });
  // Long enough for a busy machine, except where it is the time-out that is tried.
  const delivery = deliveryOver(lc, time.now, hangs(fault) ? TIMEOUT : 5_000);
  const told: string[] = [];
  const listening = {
    ...delivery,
    tellAdmin: async (notice: Parameters<typeof delivery.tellAdmin>[0]) => {
      told.push(notice.kind);
      return true;
    },
  };
  const runner = (owner: string, last: Step | null) => {
    const ports = mortal(store, listening, last);
    const { once } = createRunner({
      ...ports,
      draft,
      log,
      now: time.now,
      pace: async () => {},
      owner,
      lease: LEASE,
      backoff: [1, 1],
    });
    return { once, isDead: ports.isDead };
  };

  time.set('2026-11-24T09:00:00Z');
  const first = runner('first', step);
  const second = runner('second', null);
  const key = `${digest.id}-2026-11-24`;
  const ended = async () => {
    const run = await store.ledger.get(key);
    return run !== null && run.state.kind !== 'due' && run.state.kind !== 'claimed' ? run : null;
  };
  for (let minute = 0; minute < 15; minute++) {
    if (!first.isDead()) {
      const done = first.once();
      // A runner that is killed never comes back; a time-out of its last request has to pass all the same.
      while (!first.isDead() && !(await Promise.race([done.then(() => true), pause(5)])));
      if (first.isDead()) {
        await pause(hangs(fault) ? TIMEOUT + 30 : 30);
        for (const nonce of lc.world.nonces.keys()) if (nonce.startsWith(channel.id)) lc.world.nonces.delete(nonce);
      }
    } else {
      await second.once();
    }
    if (await ended()) break;
    time.pass(LEASE + 1_000);
  }
  const run = await ended();
  // Once more, to see that nothing follows.
  time.pass(LEASE + 1_000);
  await second.once();
  await store.close();
  return { run, key, standing: messagesIn(lc, channel.id), count: keysStanding(lc, [channel.id]).get(key) ?? 0, told };
}

const pause = (milliseconds: number) => new Promise<false>((resolve) => setTimeout(resolve, milliseconds, false));

describe.concurrent('killed after a step, with a fault in the first post', () => {
  test.each(CASES)('%s, %s: posted once', async (step, fault) => {
    const { run, standing, count, told } = await crash(step, fault, true);
    expect(count).toBe(1);
    expect(run?.state).toEqual({ kind: 'sent', message: standing[0]?.id });
    expect(told).toEqual([]);
    // Published to followers too, whenever the bot lived to do so or came back.
    expect((standing[0]?.flags ?? 0) & 1).toBe(1);
  });

  test.each(
    ['GET /channels/ID', 'GET /channels/ID/messages', 'POST /channels/ID/messages/MESSAGE/crosspost'].flatMap((route) =>
      Object.keys(FAULTS).map((fault) => [fault, route] as const),
    ),
  )('killed after the post, and %s in %s: posted once', async (fault, route) => {
    const { run, standing, count } = await crash('post', fault, true, route);
    expect(count).toBe(1);
    expect(run?.state).toEqual({ kind: 'sent', message: standing[0]?.id });
  });

  test.each(CASES)('%s, %s, history unreadable: once, or uncertain and an admin knows', async (step, fault) => {
    const { run, standing, count, told } = await crash(step, fault, false);
    expect(count).toBeLessThanOrEqual(1);
    if (run?.state.kind === 'uncertain') {
      // Only where a post was begun and its poster did not live to hear of it.
      expect(['noteTry', 'post begun', 'post', 'crosspost']).toContain(step);
      expect(told).toEqual(['uncertain']);
    } else {
      expect(run?.state).toEqual({ kind: 'sent', message: standing[0]?.id });
      expect(count).toBe(1);
      expect(told).toEqual([]);
    }
  });
});
