// Types of what the project's tests use; the double itself is plain JavaScript.
export const FLAG: { readonly EPHEMERAL: number; readonly V2: number; readonly LOADING: number };

export interface Control {
  readonly type: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
  readonly disabled?: boolean;
}

export interface StoredMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly flags: number;
  readonly components: readonly Readonly<Record<string, unknown>>[];
  readonly attachments: readonly { readonly filename: string; readonly description?: string }[];
  readonly ping?: { readonly users: string[]; readonly roles: string[]; readonly everyone: boolean };
  readonly nonce?: string | number;
  readonly deleted?: boolean;
}

/** What came of one interaction; read it again later and it has grown. */
export interface Timeline {
  readonly acked: boolean;
  readonly ackMs: number | null;
  /** 4 reply, 5 deferred reply, 6 deferred update, 7 update, 8 choices; null when nothing was taken. */
  readonly ackType: number | null;
  readonly late: boolean;
  readonly ephemeral: boolean;
  readonly stillThinking: boolean;
  readonly original: StoredMessage | null;
  readonly final: StoredMessage | null;
  readonly messages: readonly StoredMessage[];
  readonly followups: readonly StoredMessage[];
  readonly text: string;
  readonly controls: readonly Control[];
  readonly links: readonly string[];
  readonly files: readonly { readonly name: string; readonly size: number; readonly data: Uint8Array }[];
  readonly choices: readonly { readonly name: string; readonly value: string }[] | null;
  /** The form that was opened, in Discord's JSON. */
  readonly modal: { readonly custom_id: string; readonly title: string } | null;
  readonly pings: { readonly users: string[]; readonly roles: string[]; readonly everyone: boolean; readonly defaulted: boolean };
  readonly valid: boolean;
  readonly errors: readonly unknown[];
  readonly doubleAcks: number;
  readonly requests: readonly { readonly method: string; readonly path: string; readonly status: number; readonly code?: number }[];
}

export interface Action {
  readonly user?: string;
  readonly guild?: string;
  readonly channel?: string;
  readonly dm?: boolean;
  readonly locale?: string;
  readonly permissions?: readonly string[];
  /** Do it though a client would not allow it. */
  readonly force?: boolean;
  readonly noWait?: boolean;
  readonly until?: 'ack' | 'final';
  readonly timeout?: number;
  readonly quiet?: number;
}

export interface Slash extends Action {
  readonly name: string;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
}

export interface Driver {
  slash(call: Slash): Promise<Timeline>;
  autocomplete(call: Slash & { readonly focused: readonly [name: string, typed: string] }): Promise<Timeline>;
  click(control: string | RegExp, on: Timeline | StoredMessage, action?: Action): Promise<Timeline>;
  /** Fills in the form that an interaction opened; fields left out keep their value. */
  modal(opened: Timeline, fields: Readonly<Record<string, string>>, action?: Action): Promise<Timeline>;
  commands(): readonly Readonly<Record<string, unknown>>[];
}

export type Fault =
  | { readonly type: '429'; readonly retryAfter: number; readonly scope?: 'user' | 'shared' | 'global'; readonly processed?: boolean }
  | { readonly type: 'status'; readonly status: number; readonly processed?: boolean }
  | { readonly type: 'reset' | 'close'; readonly processed?: boolean }
  | { readonly type: 'delay' | 'hang'; readonly ms: number; readonly processed?: boolean };

export interface World {
  readonly token: string;
  readonly app: { readonly id: string };
  readonly commands: { readonly global: ReadonlyMap<string, unknown>; readonly guild: ReadonlyMap<string, ReadonlyMap<string, unknown>> };
  readonly commandWrites: readonly { readonly method: string; readonly guild: string | null; readonly created: number; readonly changed: number }[];
  guild(name?: string): Guild;
  user(name: string): { readonly id: string; noDM?: boolean };
  channel(name: string, guild?: Guild): Channel;
  role(name: string, guild?: Guild): { readonly id: string };
  addGuild(guild: { readonly name: string }): Guild;
  addChannel(guild: Guild, channel: { readonly name: string; readonly type?: number }): Channel;
  /** Takes rights away from the bot in one channel, and gives back those taken before. */
  denyBot(channel: string | Channel, ...rights: readonly string[]): Channel;
  readonly bot: { readonly id: string };
  /** By channel. */
  readonly messages: ReadonlyMap<string, ReadonlyMap<string, StoredMessage>>;
  /** What `enforce_nonce` remembers; cleared, it is as if its minutes were over. */
  readonly nonces: { clear(): void; delete(key: string): boolean; keys(): Iterable<string> };
}

export interface Guild {
  readonly id: string;
}

export interface Channel {
  readonly id: string;
  readonly type: number;
}

export interface Loopcord {
  readonly apiUrl: string;
  readonly world: World;
  deleteChannel(channel: Channel): void;
  joinGuild(guild: Guild): void;
  leaveGuild(guild: Guild): void;
  readonly driver: Driver;
  readonly timelines: readonly Timeline[];
  readonly invalidPayloads: readonly unknown[];
  /** Every message that was created, those of interactions too, in order. */
  readonly posts: readonly { readonly message: StoredMessage }[];
  readonly rateLimitHits: readonly unknown[];
  readonly faults: {
    add(route: string, fault: Fault, often?: { readonly times?: number; readonly after?: number }): { readonly hits: number };
    clear(): void;
  };
  readonly gateway: {
    readonly stats: { readonly identifies: number; readonly resumes: number; readonly readyCount: number; readonly closes: readonly number[] };
    acceptConnections: boolean;
    isUp(): boolean;
    /** Cut the socket with no close frame. */
    cut(): void;
    drop(code: number): void;
  };
  requests(filter?: (request: { readonly method: string; readonly path: string; readonly route: string; readonly status: number; readonly code?: number }) => boolean): readonly unknown[];
  env(): Record<string, string>;
  stop(): Promise<void>;
}

export function createLoopcord(options?: {
  readonly quiet?: number;
  readonly rateLimits?: 'realistic' | 'off';
  /** Where the calendar of the double begins; its timers stay real. */
  readonly clock?: string;
  readonly ackDeadlineMs?: number;
  readonly heartbeatInterval?: number;
  /** One identify in 5 seconds, as Discord has it; true by default. */
  readonly enforceConcurrency?: boolean;
}): Promise<Loopcord>;
export function until<T>(test: () => T | Promise<T>, milliseconds?: number, what?: string): Promise<T>;

/** What a Discord client would not let a user do. */
export class UserError extends Error {}
