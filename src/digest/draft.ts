import type { Run } from './run.js';
import type { DigestSettings } from './settings.js';

/**
 * What a run is going to post. A message carries the run's key in the `custom_id` of one of its buttons (`buttonId`).
 * `articles` are the ids that count as seen once it is sent: those shown, and those left out that are not to come again.
 */
export type Drafted<M> =
  | { readonly kind: 'message'; readonly message: M; readonly articles: readonly string[] }
  /** Nothing new, and the digest is silent then. */
  | { readonly kind: 'nothing' };

/** Writes a digest's message. May be asked again for the same run. */
export type Drafter<M> = (digest: DigestSettings, run: Run, now: Date) => Promise<Drafted<M>>;
