import type { Logger } from 'pino';
import type { Delivery, Notice } from './delivery-port.js';
import type { Run } from './run.js';
import type { DigestSettings, MarkReason } from './settings.js';
import type { DigestStore } from './store-port.js';

interface Teller {
  readonly store: DigestStore;
  readonly delivery: Pick<Delivery<never>, 'tellAdmin'>;
  readonly log: Logger;
  readonly now: () => Date;
}

const groundKey = ({ id, channel }: DigestSettings): string => `ground:${id}:${channel}`;

/** Tells an admin, unless that was done before; where nobody can be reached, it is tried again the next time. */
async function tellOnce(key: string, notice: Notice, { store, delivery, log, now }: Teller): Promise<void> {
  if (!(await store.house.claimNotice(key, now()))) return;
  if (await delivery.tellAdmin(notice)) return;
  await store.house.releaseNotice(key);
  log.warn({ digest: notice.digest.id, notice: notice.kind }, 'no admin could be told');
}

/** Nothing can be posted there: an admin is told, once until a post succeeds again. */
export const tellOfLoss = (digest: DigestSettings, reason: MarkReason, teller: Teller): Promise<void> =>
  tellOnce(groundKey(digest), { kind: 'lost-ground', digest, reason }, teller);

/** A post succeeded: no mark stands, and the next loss is told again. */
export async function regained(digest: DigestSettings, store: DigestStore): Promise<void> {
  if (digest.mark !== null) await store.settings.setMark(digest.id, null);
  await store.house.releaseNotice(groundKey(digest));
}

/** Nobody can know whether it was posted, so that it is not posted again: an admin is told. */
export const tellOfDoubt = (digest: DigestSettings, run: Run, teller: Teller): Promise<void> =>
  tellOnce(`doubt:${run.key}`, { kind: 'uncertain', digest, run }, teller);
