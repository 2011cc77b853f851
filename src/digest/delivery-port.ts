import type { Run } from './run.js';
import type { DigestSettings, MarkReason } from './settings.js';

/** What came of one attempt to post. */
export type PostOutcome =
  | { readonly kind: 'posted'; readonly message: string; readonly announcement: boolean }
  /** Discord refused, and would again until somebody changes something: no message stands there. */
  | { readonly kind: 'refused'; readonly reason: MarkReason; readonly detail: string }
  /** Not taken for now (429, connection refused): no message stands there; again after so many milliseconds. */
  | { readonly kind: 'busy'; readonly after: number }
  /** The request was faulty (400): a bug, the same again would fail again. */
  | { readonly kind: 'faulty'; readonly detail: string }
  /** No answer, or a server error: nobody knows whether the message stands there. */
  | { readonly kind: 'lost'; readonly detail: string };

/** Whether a message with the run's key stands in its channel. */
export type FindOutcome =
  | { readonly kind: 'found'; readonly message: string; readonly announcement: boolean }
  | { readonly kind: 'absent' }
  /** The channel is gone, and whatever stood there with it. */
  | { readonly kind: 'gone' }
  /** May not be read, or more messages came since than are searched. */
  | { readonly kind: 'unreadable'; readonly reason: 'no-history' | 'closed' | 'too-long' }
  /** Discord cannot be reached, or is busy: ask again after so many milliseconds. */
  | { readonly kind: 'unreachable'; readonly after: number };

/** A right that posting needs, by Discord's name of it. */
export type Right = 'ViewChannel' | 'SendMessages' | 'SendMessagesInThreads' | 'ReadMessageHistory' | 'MentionEveryone';

/** Whether digests can be posted in a channel; asked before one is set up. */
export type Ground =
  | { readonly kind: 'ready'; readonly announcement: boolean }
  /** No such channel in this server, or the bot cannot see it. */
  | { readonly kind: 'unknown' }
  /** Discord cannot be reached for now. */
  | { readonly kind: 'unreachable' }
  /** Not a kind of channel that takes messages: a category, a forum (a post in it is a thread and can be chosen), a stage …; `locked`: a thread that was locked. */
  | { readonly kind: 'unfit'; readonly channel: 'forum' | 'category' | 'voice' | 'locked' | 'other' }
  /** Those that it lacks; without ReadMessageHistory it can post, but not be sure after a crash; without MentionEveryone it pings no role that is not mentionable. */
  | { readonly kind: 'missing'; readonly rights: readonly Right[] };

/** Does a post go through there, whatever else is missing? */
export const takesPosts = (ground: Ground): boolean =>
  ground.kind === 'ready' ||
  (ground.kind === 'missing' &&
    ground.rights.every((right) => right === 'ReadMessageHistory' || right === 'MentionEveryone'));

/** What an admin is told, once each. */
export type Notice =
  | { readonly kind: 'lost-ground'; readonly digest: DigestSettings; readonly reason: MarkReason }
  | { readonly kind: 'uncertain'; readonly digest: DigestSettings; readonly run: Run };

/** What delivery needs of Discord. `M` is a message as the surface sends it. No method rejects. */
export interface Delivery<M> {
  /** One attempt, with the key's nonce enforced; never repeated by itself. Ping and quiet flag come from the digest. */
  post(digest: DigestSettings, run: Run, message: M): Promise<PostOutcome>;
  /** Looks for the run's key in the history of its channel, back to its first try. */
  find(run: Run): Promise<FindOutcome>;
  /** Publishes a message of an announcement channel to those who follow it; whether that worked. */
  crosspost(channel: string, message: string): Promise<boolean>;
  /** May the bot post there? `role`: the role to be pinged, which needs a right if it is not mentionable. */
  ground(server: string, channel: string, role?: string | null): Promise<Ground>;
  /** Tells someone who can mend it, in private where possible; whether anybody was reached. */
  tellAdmin(notice: Notice): Promise<boolean>;
}
