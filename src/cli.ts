#!/usr/bin/env node
import './surfaces/terminal/compiled-regexps.js';
import { Command, Option } from 'commander';
import dotenv from 'dotenv';
import { type Config, readConfig } from './config.js';
import type { Corpus } from './corpus/corpus.js';
import { loadCorpus } from './corpus/load.js';
import { createLogger } from './log.js';
import { corpusSource, importFolder } from './places.js';
import type { Terminal } from './surfaces/terminal/terminal.js';

const terminal: Terminal = { out: process.stdout, err: process.stderr, env: process.env };
// A verb's modules are loaded when it is run: loading all of them takes longer than some verbs.
const verbs = () => import('./surfaces/terminal/verbs.js');
const OPEN_QUESTIONS = 'tests/eval/questions.jsonl';

// `rapporteur … | head` closes our output: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

function config(): Config {
  dotenv.config({ quiet: true });
  const { corpus, data } = program.opts<{ corpus?: string; data?: string }>();
  const read = readConfig({
    ...process.env,
    ...(corpus === undefined ? {} : { CORPUS_DIR: corpus }),
    ...(data === undefined ? {} : { DATA_DIR: data }),
  });
  if (read.ok) return read.config;
  for (const problem of read.problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}

const loggerOf = ({ logLevel, discord }: Config) =>
  createLogger({ level: logLevel, destination: process.stderr, secrets: discord ? [discord.token] : [] });

const corpusOf = async ({ corpusDir, dataDir }: Config): Promise<Corpus> =>
  loadCorpus(await corpusSource(corpusDir, dataDir));

/** The desk over the corpus; what is wrong with its files is told on stderr, and nothing can be answered from an empty one. */
async function desk() {
  const settings = config();
  const corpus = await corpusOf(settings);
  for (const { file, line, reason } of corpus.problems) process.stderr.write(`${file}:${line}: ${reason}\n`);
  if (corpus.articles.length === 0) {
    process.stderr.write(
      'The corpus holds no article that can be read. Name a folder with article files: --corpus DIR.\n',
    );
    process.exit(1);
  }
  const { openDesk } = await import('../commands/desk.js');
  return openDesk(
    corpus,
    loggerOf({ ...settings, logLevel: settings.logLevel === 'info' ? 'error' : settings.logLevel }),
    () => new Date(),
  );
}

const today = () => new Date().toISOString().slice(0, 10);
const asOf = new Option('--as-of <date>', 'what was known by this day, YYYY-MM-DD or YYYY-MM');
const json = new Option('--json', 'print JSON and nothing else');

const program = new Command('rapporteur')
  .description('Answers questions about a corpus of articles with cited, verbatim excerpts.')
  .option('--corpus <dir>', 'a folder with article files, in place of the shipped corpus')
  .option('--data <dir>', 'where imported articles and stored data go (default: data)')
  .showSuggestionAfterError()
  .configureHelp({ showGlobalOptions: true });

/** Sets the exit code instead of leaving at once, so that a pipe is written to its end. */
const run = (work: Promise<number>): Promise<void> =>
  work.then((code) => {
    process.exitCode = code;
  });

program
  .command('ask')
  .argument('[question...]', 'what you want to know, in quotation marks or not')
  .description('answer one question, or with --stdin one question a line')
  .option('--stdin', 'read questions from standard input, one a line; needs --json')
  .option('--outlet <name>', 'only articles of this outlet')
  .option('--after <date>', 'only articles published on or after this day, YYYY-MM-DD or YYYY-MM')
  .option('--before <date>', 'only articles published on or before this day')
  .option('--as-of <date>', 'what was known by this day')
  .addOption(json)
  .action(async (words: string[], { stdin, ...options }: { stdin?: boolean; json?: boolean }) => {
    if (stdin && !options.json) program.error('ask --stdin prints JSON only: add --json', { exitCode: 1 });
    if (!stdin && words.length === 0)
      program.error('ask needs a question: rapporteur ask "who attended …"', { exitCode: 1 });
    const { askLines, askVerb } = await import('./surfaces/terminal/verb-ask.js');
    await run(
      stdin
        ? askLines(process.stdin, await desk(), terminal)
        : askVerb(words.join(' '), options, await desk(), terminal),
    );
  });

program
  .command('summit')
  .argument('<name>', 'a place or a name, in any spelling')
  .description('one card on a meeting: dates, place, who, documents, figures')
  .addOption(asOf)
  .addOption(json)
  .action(async (name: string, options: { json?: boolean; asOf?: string }) =>
    run((await verbs()).summitVerb(name, options, await desk(), terminal)),
  );

program
  .command('who')
  .argument('<name>', 'a person, in any spelling')
  .description('one card on a person: offices by source, events, what they said')
  .action(async (name: string) => run((await verbs()).plainVerb('who', { name }, await desk(), terminal)));

program
  .command('figures')
  .argument('<measure>', 'what is measured, for example: trade')
  .description('all values of a measure over time, each with its source')
  .addOption(asOf)
  .action(async (measure: string, { asOf }: { asOf?: string }) =>
    run(
      (await verbs()).plainVerb(
        'figures',
        { measure, ...(asOf === undefined ? {} : { as_of: asOf }) },
        await desk(),
        terminal,
      ),
    ),
  );

program
  .command('timeline')
  .argument('[topic]', 'a name or a subject; without it, everything')
  .description('what happened and what was to come, in order of time')
  .option('--from <date>', 'first day to show, YYYY-MM-DD or YYYY-MM')
  .option('--to <date>', 'last day to show')
  .action(async (topic: string | undefined, stretch: { from?: string; to?: string }) =>
    run(
      (await verbs()).plainVerb(
        'timeline',
        { ...(topic === undefined ? {} : { topic }), ...stretch },
        await desk(),
        terminal,
      ),
    ),
  );

program
  .command('compare')
  .argument('<topic>', 'a name or a subject')
  .description('what each outlet says of a topic, and which say nothing of it')
  .action(async (topic: string) => run((await verbs()).plainVerb('compare', { topic }, await desk(), terminal)));

program
  .command('find-sources')
  .argument('<text>', 'a message, a claim, a paragraph')
  .description('excerpts that speak to what a text says, figures that agree or differ')
  .action(async (text: string) => run((await verbs()).findSourcesVerb(text, await desk(), terminal)));

program
  .command('brief')
  .argument('<topic>', 'a topic, or with --article an article id')
  .description('one summary card: who, when, figures, documents, telling sentences')
  .option('--article', 'the topic is the id of an article')
  .addOption(json)
  .action(async (topic: string, options: { json?: boolean; article?: boolean }) =>
    run((await verbs()).briefVerb(topic, options, await desk(), terminal)),
  );

program
  .command('digest')
  .description('the digest that would be posted now')
  .option('--since <date>', 'what came into the corpus since this day; without it, the first digest')
  .addOption(json)
  .action(async (options: { since?: string; json?: boolean }) =>
    run((await verbs()).digestVerb(options, await desk(), terminal)),
  );

program
  .command('sources')
  .description('the articles that were read')
  .action(async () => run((await verbs()).plainVerb('sources', {}, await desk(), terminal)));

program
  .command('import')
  .argument('<file...>', 'raw text, HTML or Markdown')
  .description('turn raw articles into article files, in --corpus DIR or else in <data>/articles')
  .option('--outlet <name>', 'who published it')
  .option('--url <address>', 'where it was published')
  .option('--published <date>', 'when, YYYY-MM-DD or YYYY-MM')
  .option('--title <text>', 'its title')
  .option('--author <name>', 'who wrote it')
  .action(
    async (
      files: string[],
      options: { outlet?: string; url?: string; published?: string; title?: string; author?: string },
    ) => {
      const { corpusDir, dataDir } = config();
      const { importVerb } = await import('./surfaces/terminal/verb-import.js');
      // The shipped folder alone: a note that an earlier import displaced still tells what its original is.
      const { folders, lexicon } = await corpusSource(null, dataDir);
      const shipped = await loadCorpus({ folders, lexicon });
      const notes = shipped.articles.filter(({ kind }) => kind === 'note');
      await run(
        importVerb(
          files,
          { ...options, folder: importFolder(corpusDir, dataDir), today: today(), notes },
          terminal,
          process.stdin,
        ),
      );
    },
  );

program
  .command('check')
  .description('validate every corpus file')
  .action(async () => {
    const { checkVerb } = await import('./surfaces/terminal/verb-check.js');
    await run(Promise.resolve(checkVerb(await corpusOf(config()), terminal)));
  });

program
  .command('eval')
  .argument('[file]', 'questions with known answers, one JSON object a line', OPEN_QUESTIONS)
  .description('run a question set and print a table')
  .option('--misses', 'list what went wrong')
  .action(async (file: string, { misses = false }: { misses?: boolean }) => {
    const { evalVerb } = await import('./surfaces/terminal/verb-eval.js');
    await run(evalVerb(file, (await desk()).answerer, misses, terminal));
  });

program
  .command('register')
  .description('write the commands to Discord')
  .action(async () => {
    const discord = config().discord;
    if (discord === null)
      return program.error('register needs DISCORD_TOKEN in the environment or in .env', { exitCode: 1 });
    const { REGISTERED } = await import('../commands/registry.js');
    const { registerVerb } = await import('./surfaces/terminal/verb-register.js');
    await run(registerVerb(discord, REGISTERED, terminal));
  });

program
  .command('start')
  .description('run the surfaces: Discord with a token, the playground without')
  .action(async () => {
    const { corpus, data } = program.opts<{ corpus?: string; data?: string }>();
    if (corpus !== undefined) process.env.CORPUS_DIR = corpus;
    if (data !== undefined) process.env.DATA_DIR = data;
    await import('./main.js');
  });

await program.parseAsync();
