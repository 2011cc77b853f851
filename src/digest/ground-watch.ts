import type { Logger } from 'pino';
import { type Delivery, takesPosts } from './delivery-port.js';
import { windowOf } from './due.js';
import type { DigestStore } from './store-port.js';

const MINUTE = 60_000;

/** Minutes between looks at one channel: doubled each time, so that a channel that stays closed costs little. */
const LONGEST = 64;

/** Channels looked at in one round. */
const AT_ONCE = 20;

interface Watched {
  readonly from: number;
  readonly minutes: number;
}

/**
 * Looks whether digests that lost their ground have it back: then their mark is taken away, and a run that failed for it
 * is due again as long as its window for late posts is open.
 */
export function groundWatch({
  store,
  delivery,
  log,
}: {
  readonly store: DigestStore;
  readonly delivery: Pick<Delivery<never>, 'ground'>;
  readonly log: Logger;
}): {
  look(now: Date): Promise<void>;
  /** A post succeeded: should it lose ground again, it is looked at from the start. */
  regained(digest: string): void;
} {
  const watched = new Map<string, Watched>();
  return {
    async look(now) {
      const marked = (await store.settings.active()).filter(({ mark }) => mark !== null);
      const ripe = marked.filter(({ id }) => (watched.get(id)?.from ?? 0) <= performance.now()).slice(0, AT_ONCE);
      for (const digest of ripe) {
        const minutes = Math.min(LONGEST, (watched.get(digest.id)?.minutes ?? 0.5) * 2);
        watched.set(digest.id, { from: performance.now() + minutes * MINUTE, minutes });
        if (!takesPosts(await delivery.ground(digest.server, digest.channel))) continue;
        await store.settings.setMark(digest.id, null);
        const again = await store.ledger.reopen(digest.id, new Date(now.getTime() - windowOf(digest)));
        log.info({ digest: digest.id, again }, 'a digest has its channel back');
      }
    },
    regained: (digest) => void watched.delete(digest),
  };
}
