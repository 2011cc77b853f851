import type { Problem } from '../digest/checks.js';
import type { Ground, Right } from '../digest/delivery-port.js';
import type { RunState } from '../digest/run.js';
import type { Days, MarkReason, WhenNothing } from '../digest/settings.js';
import type { Fate } from '../digest/sift.js';

/** Why a channel cannot be used; of the rights, those that are missing. */
export type NoGround = Exclude<Ground, { kind: 'ready' }>;

/** The program's sentences about digests. Arguments come as Markdown, already escaped, except numbers and what has a type of its own. */
export interface DigestWords {
  /** Plain text: the heading escapes it. */
  readonly title: (name: string | null, date: string) => string;
  readonly first: string;
  readonly since: (date: string) => string;
  readonly count: (stories: number, articles: number) => string;
  readonly also: (outlets: readonly string[], all: number) => string;
  readonly reprinted: (outlets: readonly string[], all: number) => string;
  readonly leftOut: (stories: number) => string;
  readonly articlesTitle: (articles: number) => string;
  readonly noArticles: string;
  readonly buttons: Readonly<Record<'articles' | 'remove' | 'keep', string>>;

  readonly onlyInServers: string;
  readonly needsBot: string;
  readonly notManager: string;
  readonly none: string;
  readonly unknown: (given: string, names: readonly string[]) => string;
  readonly which: (names: readonly string[]) => string;
  readonly problem: (problem: Problem) => string;
  readonly noGround: (ground: NoGround, channel: string) => string;
  readonly noHistory: (channel: string) => string;
  readonly announcement: string;
  readonly silentTopics: (topics: readonly string[]) => string;

  readonly saved: string;
  readonly days: (days: Days) => string;
  readonly comes: (days: string, time: string, zone: string) => string;
  readonly next: (timestamps: string) => string;
  readonly helpNext: (name: string, channel: string, timestamps: string) => string;
  readonly paused: string;
  readonly only: (topics: readonly string[]) => string;
  readonly atMost: (stories: number) => string;
  readonly pings: (role: string) => string;
  readonly quiet: string;
  readonly whenNothing: Readonly<Record<WhenNothing, string>>;
  readonly late: (hours: number) => string;
  readonly mark: Readonly<Record<MarkReason, string>>;
  readonly listTitle: (digests: number) => string;
  readonly lastRun: (state: string, when: string) => string;

  readonly pausedNow: (name: string) => string;
  readonly resumedNow: (name: string, next: string) => string;
  readonly askRemove: (name: string, channel: string) => string;
  readonly removed: (name: string) => string;
  readonly kept: (name: string) => string;
  readonly postingNow: (name: string, channel: string) => string;
  readonly nothingNow: (name: string) => string;

  readonly whyTitle: (name: string | null) => string;
  readonly whyLead: (date: string, stories: number, articles: number) => string;
  readonly fate: (fate: Fate, of: string) => string;
  readonly moreArticles: (count: number) => string;
  readonly runsTitle: string;
  readonly noRuns: string;
  readonly run: (state: RunState) => string;

  readonly form: Readonly<Record<'title' | 'editTitle' | 'channel' | 'time' | 'zone' | 'days' | 'topics', string>>;
  readonly formHints: Readonly<Record<'time' | 'zone' | 'days' | 'topics', string>>;
  readonly zoneChoice: (zone: string, offset: string, time: string) => string;
  readonly right: Readonly<Record<Right, string>>;
}
