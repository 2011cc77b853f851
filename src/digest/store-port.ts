import type { Checked } from './checks.js';
import type { DoubtReason, FailReason, Run, SkipReason } from './run.js';
import type { Change, DigestSettings, Mark, Wishes } from './settings.js';

/** A run that has fallen due. */
export interface Due {
  readonly digest: string;
  /** Local date, or `slotOfNow`. */
  readonly slot: string;
  readonly dueAt: Date;
}

/** How a claim ends. */
export type Ending =
  | { readonly kind: 'sent'; readonly message: string }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'failed'; readonly reason: FailReason; readonly detail: string }
  | { readonly kind: 'uncertain'; readonly reason: DoubtReason };

/** The settings of digests. A digest is found under its own server only. */
export interface SettingsStore {
  /** Refuses more than `MOST_DIGESTS` in one server. */
  create(server: string, wishes: Wishes, now: Date): Promise<Checked<DigestSettings>>;
  /** Of one server, oldest first. */
  list(server: string): Promise<readonly DigestSettings[]>;
  get(server: string, id: string): Promise<DigestSettings | null>;
  /** As `changed` says; null where there is no such digest. */
  update(server: string, id: string, change: Change, now: Date): Promise<DigestSettings | null>;
  /** With its ledger and its seen-marks; whether there was one. */
  remove(server: string, id: string): Promise<boolean>;
  /** Of every server that has the bot, paused ones left out. */
  active(): Promise<readonly DigestSettings[]>;
  /** Of whatever server; null where it is gone. For the runner, which knows the run only. */
  find(id: string): Promise<DigestSettings | null>;
  setMark(id: string, mark: Mark | null): Promise<void>;
}

/** What each digest has shown. */
export interface SeenStore {
  /** Ids of the articles that a digest has sent; empty before its first. */
  seen(digest: string): Promise<ReadonlySet<string>>;
  /** Notes articles that are new here, and tells for each of these when it was first seen. */
  firstSeen(articles: readonly string[], now: Date): Promise<ReadonlyMap<string, Date>>;
}

/** The ledger: one run for a digest and a local date, for ever. */
export interface Ledger {
  /**
   * Enters runs that are not there yet, as due or, with `skip`, as skipped. What is there stays as it is, but for what
   * was called too late at a time later than `now`, while the clock was ahead: that is due. Returns how many changed.
   */
  ensureDue(runs: readonly Due[], now: Date, skip?: SkipReason): Promise<number>;
  /**
   * Takes the earliest run that is due (and whose wait is over), or whose claim has lapsed; atomic among processes.
   * The run comes with the digest's channel of now, unless a post was tried already: then it keeps its own.
   */
  claim(owner: string, now: Date, until: Date): Promise<Run | null>;
  /** Makes the claims of an owner last longer. Returns the keys that it still holds. */
  renew(owner: string, keys: readonly string[], until: Date): Promise<readonly string[]>;
  /** Notes what is going to be posted, before the first attempt. False where the claim was lost. */
  noteTry(key: string, owner: string, articles: readonly string[], now: Date): Promise<boolean>;
  /** Ends a claim; `sent` marks the articles as seen. False where the claim was lost. */
  end(key: string, owner: string, ending: Ending, now: Date): Promise<boolean>;
  /** Gives a claim back as due, not to be claimed before `from`. `untried`: it is certain that no message stands there. */
  release(key: string, owner: string, from: Date, untried: boolean): Promise<boolean>;
  /** Runs that failed for lost ground since then become due again. Returns how many. */
  reopen(digest: string, dueSince: Date): Promise<number>;
  get(key: string): Promise<Run | null>;
  /** The newest `most` runs of a digest, newest first. */
  runsOf(digest: string, most: number): Promise<readonly Run[]>;
  /** Those due or claimed, earliest first. */
  unfinished(): Promise<readonly Run[]>;
  /** When each digest's latest run up to now was due; those that were asked for by `/digest now` left out. */
  lastDue(now: Date): Promise<ReadonlyMap<string, Date>>;
}

/** Servers that come and go, and what was said once. */
export interface HouseStore {
  /** Settings are kept, and sleep. The first such moment counts. */
  serverLeft(server: string, at: Date): Promise<void>;
  serverReturned(server: string, at: Date): Promise<void>;
  /** Servers with settings, and whether they have the bot. */
  servers(): Promise<readonly { readonly server: string; readonly left: boolean }[]>;
  /** Removes what belongs to servers left before `left`, and finished runs that were due before `due`. */
  purge(before: { readonly left: Date; readonly due: Date }): Promise<void>;
  /** True for the first who asks for this key: then it is to be told. Atomic among processes. */
  claimNotice(key: string, now: Date): Promise<boolean>;
  /** Nobody could be told, or the reason is gone: it may be told again. */
  releaseNotice(key: string): Promise<void>;
}

/** All that the digest keeps. Asynchronous, so that a database across the network can stand behind it. */
export interface DigestStore {
  readonly settings: SettingsStore;
  readonly articles: SeenStore;
  readonly ledger: Ledger;
  readonly house: HouseStore;
  close(): Promise<void>;
}
