import type { Loopcord } from './index.mjs';

export class BotProcess {
  constructor(
    lc: Loopcord,
    options: { cmd: string; cwd?: string; env?: Readonly<Record<string, string>>; quiet?: boolean },
  );
  readonly running: boolean;
  readonly output: string;
  readonly exit: { readonly code: number | null; readonly signal: string | null; readonly expected: boolean } | null;
  readonly done: Promise<void>;
  start(): this;
  /** The gateway's READY was seen and, if asked, commands are registered. */
  ready(options?: { timeout?: number; commands?: boolean }): Promise<this>;
  /** SIGTERM, and SIGKILL after `grace` milliseconds. */
  stop(options?: { signal?: 'SIGTERM' | 'SIGINT'; grace?: number }): Promise<{ code: number | null; ms: number; killed: boolean }>;
  restart(options?: { timeout?: number }): Promise<unknown>;
}
