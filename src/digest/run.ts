import type { MarkReason } from './settings.js';

/** Why nothing was posted although it was due. */
export type SkipReason =
  /** Nothing new, and the digest is silent then. */
  | 'nothing-new'
  /** The bot was down, or the clock jumped, until the window for late posts had passed. */
  | 'too-late'
  /** Paused or removed between falling due and being posted. */
  | 'paused';

/** Why a post failed: the ground was lost, or `fault`: something in the program or in Discord kept failing. */
export type FailReason = MarkReason | 'fault';

/** Why nobody can know whether it was posted: the history may not be read, or is too long to be searched. */
export type DoubtReason = 'no-history' | 'closed' | 'too-long';

/**
 * How far one run has come: due → claimed → sent | skipped | failed | uncertain. A claim lapses at `until` unless its
 * owner renews it, and then any process may take it over.
 */
export type RunState =
  | { readonly kind: 'due' }
  | { readonly kind: 'claimed'; readonly owner: string; readonly until: Date }
  | { readonly kind: 'sent'; readonly message: string }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'failed'; readonly reason: FailReason; readonly detail: string }
  | { readonly kind: 'uncertain'; readonly reason: DoubtReason };

/** One row of the ledger: a digest on one local date. */
export interface Run {
  /** Unique: `keyOf(digest, slot)`. */
  readonly key: string;
  readonly digest: string;
  readonly server: string;
  /** Where it is posted: the digest's channel when it was claimed. */
  readonly channel: string;
  /** The local date `YYYY-MM-DD`; for one asked for by `/digest now`, `now-` and a number. */
  readonly slot: string;
  readonly dueAt: Date;
  readonly state: RunState;
  readonly changedAt: Date;
  /** When a post was first tried; null before. Only from then on can there be a message. */
  readonly triedAt: Date | null;
  /** Ids of the articles that the message covers, known from the first try on; they count as seen once it is sent. */
  readonly articles: readonly string[];
}
