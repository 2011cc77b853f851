import type { Logger } from 'pino';
import { type Courier, deliver } from './deliver.js';
import type { Delivery } from './delivery-port.js';
import type { Drafter } from './draft.js';
import { dueWatch } from './due.js';
import { groundWatch } from './ground-watch.js';
import type { Run } from './run.js';
import type { DigestStore } from './store-port.js';

export interface RunnerOptions<M> {
  readonly store: DigestStore;
  readonly delivery: Delivery<M>;
  readonly draft: Drafter<M>;
  readonly log: Logger;
  readonly now: () => Date;
  readonly pace: () => Promise<void>;
  /** Names this process among those that share the store; another one after each start. */
  readonly owner: string;
  /** Milliseconds that a claim holds without being renewed (60,000). */
  readonly lease?: number;
  /** Milliseconds between looks at the ledger, at most (30,000, or half a lease). */
  readonly poll?: number;
  /** Runs that are delivered at the same time (8). */
  readonly atOnce?: number;
  /** Milliseconds before each attempt that follows a lost one (500, 2,000, 5,000). */
  readonly backoff?: readonly number[];
}

export interface Runner {
  start(): void;
  /** Looks at the ledger at once, as after `/digest now` or a change of settings. */
  wake(): void;
  /** One look: enters what is due, claims and delivers until nothing is left to claim. For tests. */
  once(): Promise<void>;
  /** Claims nothing more; resolves when what is on its way has ended. What does not end stays claimed. */
  stop(): Promise<void>;
}

const DAY = 86_400_000;
/** A server that removed the bot has its settings kept for so long. */
const SERVER_KEPT = 30 * DAY;
const RUNS_KEPT = 90 * DAY;
const PURGE_EVERY = 6 * 3_600_000;

/** Delivers digests when they fall due. Several runners, in one process or many, may share a store. */
export function createRunner<M extends { readonly components: unknown }>(options: RunnerOptions<M>): Runner {
  const { store, log, now, owner, lease = 60_000, atOnce = 8 } = options;
  const poll = options.poll ?? Math.min(30_000, lease / 2);
  const courier: Courier<M> = { ...options, backoff: options.backoff ?? [500, 2_000, 5_000] };
  const due = dueWatch(store, log);
  const ground = groundWatch(options);
  const onTheWay = new Map<string, Promise<void>>();
  let purged = Number.NEGATIVE_INFINITY;
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let heart: NodeJS.Timeout | undefined;
  let started = false;
  /** When the next digest falls due. */
  let next: Date | null = null;
  /** When the first of those that were given back may be claimed again. */
  let soonest: Date | null = null;
  let turn = Promise.resolve();

  const until = () => new Date(now().getTime() + lease);
  const failed = (error: unknown) => log.error({ err: error }, 'the ledger of digests could not be worked on');

  async function carry(run: Run): Promise<void> {
    try {
      const done = await deliver(run, courier);
      log.info({ run: run.key, server: run.server, ...done }, 'digest');
      if (done.kind === 'sent') ground.regained(run.digest);
      if (done.kind === 'waits') {
        soonest = soonest !== null && soonest < done.from ? soonest : done.from;
        arm();
      }
    } catch (error) {
      // The claim lapses; whoever takes it over looks for the message first.
      log.error({ err: error, run: run.key }, 'a digest was left where it is');
    }
  }

  /** Claims as many as may be on their way at once; each that ends makes room for the next. */
  async function fill(): Promise<void> {
    while (!stopping && onTheWay.size < atOnce) {
      const run = await store.ledger.claim(owner, now(), until());
      if (!run) return;
      // Its lease had lapsed, after the clock was set or the machine slept, but it is in hand.
      if (onTheWay.has(run.key)) return;
      const carried = carry(run).finally(() => {
        onTheWay.delete(run.key);
        void inTurn(fill);
      });
      onTheWay.set(run.key, carried);
    }
  }

  async function look(): Promise<void> {
    next = await due.enter(now());
    await ground.look(now());
    await fill();
    if (performance.now() - purged < PURGE_EVERY) return;
    purged = performance.now();
    await store.house.purge({
      left: new Date(now().getTime() - SERVER_KEPT),
      due: new Date(now().getTime() - RUNS_KEPT),
    });
  }

  /** One after the other: two fills at once would claim more than may be on their way. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    turn = turn.then(work).catch(failed);
    return turn;
  }

  /** Sets the timer for the next look. */
  function arm(): void {
    clearTimeout(timer);
    if (stopping || !started) return;
    const rest = [next, soonest].flatMap((at) => (at === null ? [] : [at.getTime() - now().getTime()]));
    timer = setTimeout(() => void round(), Math.max(0, Math.min(poll, ...rest)) + 1);
  }

  async function round(): Promise<void> {
    clearTimeout(timer);
    if (soonest !== null && soonest <= now()) soonest = null;
    await inTurn(look);
    arm();
  }

  async function idle(): Promise<void> {
    while (onTheWay.size > 0) await Promise.all(onTheWay.values());
    await turn;
    if (onTheWay.size > 0) await idle();
  }

  const beat = () => {
    if (onTheWay.size > 0) store.ledger.renew(owner, [...onTheWay.keys()], until()).catch(failed);
  };

  return {
    start() {
      started = true;
      heart = setInterval(beat, lease / 3);
      void round();
    },
    wake: () => void (started && !stopping && round()),
    async once() {
      await inTurn(look);
      await idle();
    },
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await idle();
      clearInterval(heart);
    },
  };
}
