import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BotProcess } from '../loopcord/lib/child.mjs';
import { createLoopcord, type Loopcord } from '../loopcord/lib/index.mjs';

/** The start command of the built program. */
export const COMMAND = `${process.execPath} dist/src/main.js`;

/** Every setting that a developer's own `.env` might hold, unset: an empty value wins over the file and counts as unset. */
export const BLANK = Object.fromEntries(
  ['DISCORD_GUILD_ID', 'LOG_LEVEL', 'LOG_QUESTIONS', 'PLAYGROUND', 'PORT', 'CORPUS_DIR'].map((name) => [name, '']),
);

export interface Running {
  readonly lc: Loopcord;
  readonly bot: BotProcess;
  stop(): Promise<void>;
}

/** The real process beside a double of Discord; nothing waits until it has joined. `env` comes last. */
export async function launch(env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const data = await mkdtemp(path.join(tmpdir(), 'rapporteur-'));
  const lc = await createLoopcord({ quiet: 150, enforceConcurrency: false });
  const bot = new BotProcess(lc, { cmd: COMMAND, env: { ...BLANK, DATA_DIR: data, ...env } });
  bot.start();
  return {
    lc,
    bot,
    async stop() {
      await bot.stop();
      await lc.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Joined, with its commands registered. */
export async function joined(env?: Readonly<Record<string, string>>): Promise<Running> {
  const running = await launch(env);
  await running.bot.ready({ commands: true });
  return running;
}
