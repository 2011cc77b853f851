import type { Logger } from 'pino';
import type { Delivery, PostOutcome } from './delivery-port.js';
import type { Drafted, Drafter } from './draft.js';
import { windowOf } from './due.js';
import { keysIn } from './key.js';
import { regained, tellOfDoubt, tellOfLoss } from './notices.js';
import type { DoubtReason, Run } from './run.js';
import type { DigestSettings, MarkReason } from './settings.js';
import type { DigestStore, Ending } from './store-port.js';

/** All that a run needs to be delivered. */
export interface Courier<M> {
  readonly store: DigestStore;
  readonly delivery: Delivery<M>;
  readonly draft: Drafter<M>;
  readonly log: Logger;
  readonly now: () => Date;
  /** Resolves when the next post may go. */
  readonly pace: () => Promise<void>;
  /** Who holds the claim. */
  readonly owner: string;
  /** Milliseconds before the attempts that follow a lost one, one for each. */
  readonly backoff: readonly number[];
}

/** What became of a claim: ended, given back until `from`, or taken over by another process meanwhile. */
export type Delivered = Ending | { readonly kind: 'waits'; readonly from: Date } | { readonly kind: 'overtaken' };

/**
 * Milliseconds in which the same nonce keeps a second post from standing there: Discord says "the past few minutes"
 * (https://docs.discord.com/developers/resources/message#create-message).
 */
const NONCE_HOLDS = 60_000;

const TRY_AGAIN = 60_000;
const DRAFT_AGAIN = 300_000;
/** However long Discord says it is busy. */
const LONGEST_WAIT = 900_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/**
 * Brings one claimed run to an end: skips it, or looks for it where a post was tried before, drafts it, posts it. A post is
 * repeated only when it is certain that the one before it does not stand there. Rejects only where the store fails.
 */
export async function deliver<M extends { readonly components: unknown }>(
  run: Run,
  courier: Courier<M>,
): Promise<Delivered> {
  const { store, delivery, log, now, owner } = courier;

  async function end(ending: Ending): Promise<Delivered> {
    return (await store.ledger.end(run.key, owner, ending, now())) ? ending : { kind: 'overtaken' };
  }
  async function wait(milliseconds: number, untried: boolean): Promise<Delivered> {
    const from = new Date(now().getTime() + milliseconds);
    return (await store.ledger.release(run.key, owner, from, untried))
      ? { kind: 'waits', from }
      : { kind: 'overtaken' };
  }
  async function sent(digest: DigestSettings, message: string, announcement: boolean): Promise<Delivered> {
    // Before it is noted as sent: after a crash here the message is found, and published if it was not.
    if (announcement && !(await delivery.crosspost(run.channel, message))) {
      log.warn({ run: run.key }, 'a digest stands in its announcement channel but was not published to its followers');
    }
    const ending = await end({ kind: 'sent', message });
    await regained(digest, store);
    return ending;
  }
  async function refused(digest: DigestSettings, reason: MarkReason, detail: string): Promise<Delivered> {
    if (digest.mark?.reason !== reason) await store.settings.setMark(digest.id, { reason, since: now() });
    const ending = await end({ kind: 'failed', reason, detail });
    await tellOfLoss(digest, reason, courier);
    return ending;
  }
  async function doubt(digest: DigestSettings, reason: DoubtReason): Promise<Delivered> {
    const ending = await end({ kind: 'uncertain', reason });
    if (ending.kind === 'uncertain') await tellOfDoubt(digest, run, courier);
    return ending;
  }
  const isLate = (digest: DigestSettings) => now().getTime() - run.dueAt.getTime() > windowOf(digest);

  /** Looks for the message of an earlier attempt; null where there is none. `fresh`: its nonce still holds. */
  async function look(digest: DigestSettings, fresh: boolean): Promise<Delivered | null> {
    await courier.pace();
    const found = await delivery.find(run);
    switch (found.kind) {
      case 'found':
        return sent(digest, found.message, found.announcement);
      case 'absent':
        return null;
      case 'gone':
        return refused(digest, 'gone', 'the channel was deleted');
      case 'unreadable':
        return fresh ? null : doubt(digest, found.reason);
      case 'unreachable':
        return fresh ? null : wait(Math.min(found.after, LONGEST_WAIT), false);
    }
  }

  async function attempt(digest: DigestSettings, message: M, articles: readonly string[]): Promise<PostOutcome | null> {
    await courier.pace();
    // Written down just before, and refused where another process has taken over.
    return (await store.ledger.noteTry(run.key, owner, articles, now())) ? delivery.post(digest, run, message) : null;
  }

  async function post(digest: DigestSettings, message: M, articles: readonly string[]): Promise<Delivered> {
    // The clock may be set while an attempt hangs, and stands still for performance.now() while the machine sleeps.
    const began = { clock: now().getTime(), timer: performance.now() };
    const isFresh = () =>
      Math.abs(now().getTime() - began.clock) < NONCE_HOLDS && performance.now() - began.timer < NONCE_HOLDS;
    let untried = run.triedAt === null;
    for (let attempts = 0; ; attempts++) {
      const outcome = await attempt(digest, message, articles);
      switch (outcome?.kind) {
        case undefined:
          return { kind: 'overtaken' };
        case 'posted':
          return sent(digest, outcome.message, outcome.announcement);
        case 'refused':
          return refused(digest, outcome.reason, outcome.detail);
        case 'faulty':
          log.error({ run: run.key, detail: outcome.detail }, 'Discord does not take a digest');
          return end({ kind: 'failed', reason: 'fault', detail: outcome.detail });
        case 'busy':
          return wait(Math.min(outcome.after, LONGEST_WAIT), untried);
        case 'lost': {
          untried = false;
          log.warn({ run: run.key, detail: outcome.detail }, 'no answer to the post of a digest');
          const rest = courier.backoff[attempts];
          if (rest === undefined) return wait(TRY_AGAIN, false);
          await pause(rest);
          const known = await look(digest, isFresh());
          if (known) return known;
        }
      }
    }
  }

  async function drafting(digest: DigestSettings): Promise<Drafted<M> | { readonly kind: 'faulty' }> {
    try {
      const drafted = await courier.draft(digest, run, now());
      const whole = drafted.kind === 'nothing' || keysIn(drafted.message.components).includes(run.key);
      if (!whole) throw new Error('The message does not carry its key');
      return drafted;
    } catch (error) {
      log.error({ err: error, run: run.key }, 'a digest could not be drafted');
      return { kind: 'faulty' };
    }
  }

  const digest = await store.settings.find(run.digest);
  if (!digest) return { kind: 'overtaken' };
  if (run.triedAt !== null) {
    const known = await look(digest, false);
    if (known) return known;
  }
  if (isLate(digest)) {
    return end(
      run.triedAt === null
        ? { kind: 'skipped', reason: 'too-late' }
        : { kind: 'failed', reason: 'fault', detail: 'Discord answered to no attempt in time' },
    );
  }
  if (digest.paused && !run.slot.startsWith('now-')) return end({ kind: 'skipped', reason: 'paused' });
  const drafted = await drafting(digest);
  switch (drafted.kind) {
    case 'nothing':
      return end({ kind: 'skipped', reason: 'nothing-new' });
    case 'faulty':
      return wait(DRAFT_AGAIN, run.triedAt === null);
    case 'message':
      return post(digest, drafted.message, drafted.articles);
  }
}
