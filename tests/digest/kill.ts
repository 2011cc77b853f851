import type { Delivery } from '../../src/digest/delivery-port.js';
import type { DigestStore, Ledger } from '../../src/digest/store-port.js';

/** A step of the runner, in order. `post begun`: the request is out, and nobody waits for its answer any more. */
export const STEPS = ['ensureDue', 'claim', 'noteTry', 'post begun', 'post', 'crosspost', 'end'] as const;
export type Step = (typeof STEPS)[number];

const never = <T>(): Promise<T> => new Promise<T>(() => {});

/**
 * A runner's ports, of which everything stops once a step is done, as when its process is killed there: no call returns
 * any more. `dead` tells whether that has happened.
 */
export function mortal<M>(store: DigestStore, delivery: Delivery<M>, last: Step | null) {
  let dead = false;
  const through = <A extends unknown[], R>(step: Step | null, call: (...given: A) => Promise<R>) => {
    return async (...given: A): Promise<R> => {
      if (dead) return never();
      if (step === 'post' && last === 'post begun') {
        dead = true;
        void call(...given);
        return never();
      }
      const result = await call(...given);
      if (step !== null && step === last && result !== null) dead = true;
      return dead ? never() : result;
    };
  };
  const { ledger, settings, house } = store;
  const mortalLedger: Ledger = {
    ...ledger,
    ensureDue: through('ensureDue', ledger.ensureDue),
    claim: through('claim', ledger.claim),
    noteTry: through('noteTry', ledger.noteTry),
    end: through('end', ledger.end),
    release: through(null, ledger.release),
    renew: through(null, ledger.renew),
    reopen: through(null, ledger.reopen),
  };
  return {
    isDead: () => dead,
    store: {
      ...store,
      ledger: mortalLedger,
      settings: { ...settings, setMark: through(null, settings.setMark) },
      house: { ...house, claimNotice: through(null, house.claimNotice), purge: through(null, house.purge) },
    } satisfies DigestStore,
    delivery: {
      post: through('post', delivery.post),
      find: through(null, delivery.find),
      crosspost: through('crosspost', delivery.crosspost),
      ground: through(null, delivery.ground),
      tellAdmin: through(null, delivery.tellAdmin),
    } satisfies Delivery<M>,
  };
}
