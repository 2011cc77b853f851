#!/usr/bin/env node
import { setTimeout as passing } from 'node:timers/promises';
import dotenv from 'dotenv';
import type { Logger } from 'pino';
import { type Desk, openDesk } from '../commands/desk.js';
import { digestDrafter } from '../commands/digest/drafter.js';
import { REGISTERED } from '../commands/registry.js';
import { complete, dispatch, isPrivate, press, submit } from '../commands/router.js';
import type { Message } from './cards/message.js';
import { type DiscordConfig, readConfig } from './config.js';
import { loadCorpus } from './corpus/load.js';
import type { Drafter } from './digest/draft.js';
import { prepareFacts } from './facts/facts.js';
import { createLogger } from './log.js';
import { corpusSource } from './places.js';
import { aboutArticles } from './surfaces/playground/about.js';

/** EX_CONFIG of sysexits(3): starting again will not help before something is changed. */
const MISCONFIGURED = 78;

const GRACE_MS = 3_000;

/**
 * The store, and the digests that are posted from it. What they say needs the desk, and the desk needs them: drafts wait
 * until `begin` has told who writes them.
 */
async function openPosting(discord: DiscordConfig, dataDir: string, now: () => Date, log: Logger) {
  const { openStore, storeFile } = await import('./store/sqlite.js');
  const opened = await openStore(storeFile(dataDir));
  if (!opened.ok) return opened;
  const { store } = opened;
  const { digestsOf } = await import('./surfaces/discord/digests.js');
  let begin: (draft: Drafter<Message>) => void = () => {};
  const writer = new Promise<Drafter<Message>>((resolve) => {
    begin = resolve;
  });
  const draft: Drafter<Message> = async (...run) => (await writer)(...run);
  const digests = digestsOf({ config: discord, store, draft, log, now });
  return {
    ...digests,
    ok: true as const,
    store,
    begin,
    close: async () => {
      await digests.close();
      await store.close();
    },
  };
}

async function main(): Promise<void> {
  dotenv.config({ quiet: true });
  const read = readConfig(process.env);
  if (!read.ok) {
    for (const problem of read.problems) process.stderr.write(`${problem}\n`);
    process.exit(MISCONFIGURED);
  }
  const { config } = read;
  const log = createLogger({ level: config.logLevel, secrets: config.discord ? [config.discord.token] : [] });
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise failed and nobody waited for it'));

  const corpus = await loadCorpus(await corpusSource(config.corpusDir, config.dataDir));
  for (const { file, line, reason } of corpus.problems) log.warn(`${file}:${line}: ${reason}`);
  if (corpus.articles.length === 0) {
    log.fatal(
      'The corpus holds no article that can be read. Mend what is named above, or name a folder with article files in CORPUS_DIR.',
    );
    process.exitCode = MISCONFIGURED;
    return;
  }
  const now = () => new Date();
  const posting = config.discord ? await openPosting(config.discord, config.dataDir, now, log) : null;
  if (posting?.ok === false) {
    log.fatal(posting.sentence);
    process.exitCode = MISCONFIGURED;
    return;
  }
  const desk = openDesk(corpus, log, now, posting ?? undefined);
  posting?.begin(digestDrafter(desk, posting.store));
  await warm(desk);
  log.info(`Read ${corpus.articles.length} articles, ${corpus.passages.length} passages.`);

  const router = {
    dispatch: (request: Parameters<typeof dispatch>[0]) => dispatch(request, desk),
    complete: (request: Parameters<typeof complete>[0], focused: Parameters<typeof complete>[1]) =>
      complete(request, focused, desk),
    press: (pressed: Parameters<typeof press>[0]) => press(pressed, desk),
    submit: (submitted: Parameters<typeof submit>[0]) => submit(submitted, desk),
    isPrivate: (name: string) => isPrivate(name),
  };
  const open: { close(): Promise<void> }[] = posting ? [posting] : [];
  const stop = (code: number) => {
    setTimeout(() => process.exit(code), GRACE_MS).unref();
    void Promise.allSettled(open.map((surface) => surface.close())).then(() => process.exit(code));
  };
  process.once('SIGTERM', () => stop(0));
  process.once('SIGINT', () => stop(0));

  if (config.playground) {
    const { startPlayground } = await import('./surfaces/playground/playground.js');
    const playground = await startPlayground({
      ...router,
      declarations: REGISTERED.map(({ declaration }) => declaration),
      about: aboutArticles(corpus.articles, corpus.lexicon.examples),
      port: config.playground.port,
      now,
      log,
    });
    open.push(playground);
    log.info(
      config.discord
        ? `The playground is at ${playground.url}`
        : `No DISCORD_TOKEN is set, so Discord is left out; the playground is at ${playground.url}`,
    );
  }
  if (config.discord) {
    const { startDiscord } = await import('./surfaces/discord/gateway.js');
    const discord = await startDiscord({
      ...router,
      config: { discord: config.discord, logQuestions: config.logQuestions },
      commands: REGISTERED,
      ...(posting ? { digests: posting } : {}),
      log,
    });
    open.push(discord);
    const { code, sentence } = await discord.ended;
    if (code === 0) log.info(sentence);
    else log.fatal(sentence);
    stop(code);
  } else if (!config.playground) {
    log.fatal('Nothing to run: DISCORD_TOKEN is not set and PLAYGROUND is off. Set one of them in .env.');
    process.exitCode = MISCONFIGURED;
  }
}

/** Articles whose facts are read within about a second; of more, the facts come in the background. */
const READ_FIRST = 200;
/** So long the reading of many is waited for, in milliseconds: its first turns compile patterns, and none of them can be kept short. */
const FIRST_MS = 1_000;

/** The first answer and the first facts load models and compile patterns: better now than while someone waits. */
async function warm(desk: Desk): Promise<void> {
  for (const question of desk.corpus.lexicon.examples) desk.answerer.ask(question, { server: null });
  desk.answerer.ask('qwertz', { server: null });
  const reading = prepareFacts(desk.corpus).catch((error: unknown) =>
    desk.log.error({ err: error }, 'reading the facts failed'),
  );
  const patience = desk.corpus.articles.length <= READ_FIRST ? [] : [passing(FIRST_MS)];
  await Promise.race([reading, ...patience]);
}

await main();
