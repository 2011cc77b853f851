import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { articleOf } from '../../../commands/article-of.js';
import { answerTo } from '../../../commands/ask.js';
import type { Request } from '../../../commands/command.js';
import type { Desk } from '../../../commands/desk.js';
import { check } from '../../../commands/door.js';
import { findSources } from '../../../commands/find-sources.js';
import { checkAskedOf, checkAsOf, checkDate, checkText } from '../../../commands/options.js';
import { dispatch } from '../../../commands/router.js';
import { type BriefFacts, briefArticle, briefTopic } from '../../answer/brief.js';
import { oneLine } from '../../cards/visible.js';
import { wordsFor } from '../../cards/words.js';
import type { Citation } from '../../corpus/article.js';
import { draftDigest } from '../../digest/preview.js';
import type { Difference } from '../../facts/fact.js';
import { lookUpEvent } from '../../facts/lookup.js';
import { answerJson, briefJson, digestJson, summitJson } from './json.js';
import { linesOf } from './lines.js';
import { render } from './render.js';
import { localeOf, type Output, styleOf } from './style.js';

/** Where a verb writes: answers on `out` (nothing but JSON with `json`), what is wrong on `err`. */
export interface Terminal {
  readonly out: Writable & Output;
  readonly err: Writable & Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface AskOptions {
  readonly json?: boolean;
  readonly outlet?: string;
  readonly after?: string;
  readonly before?: string;
  readonly asOf?: string;
}

/** 0: done, also when the corpus does not tell; 1: the input cannot be read; 2: a bug. */
export type ExitCode = 0 | 1 | 2;

/** `ask "question"`. */
export async function askVerb(
  question: string,
  options: AskOptions,
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  const { json, asOf, ...rest } = options;
  const filters = { ...rest, ...(asOf === undefined ? {} : { as_of: asOf }) };
  if (!json) return show(requestOf('ask', { question, ...filters }, desk, terminal), desk, terminal);
  return askInJson(question, requestOf('ask', filters, desk, terminal), desk, terminal);
}

/** `ask --stdin --json`: one question a line in, one JSON object a line out, each as soon as it is known. */
export async function askLines(
  input: AsyncIterable<string | Uint8Array>,
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  for await (const line of linesOf(input)) {
    // A line that is no question is answered as invalid, and is no failure of the run; a bug is.
    if ((await askInJson(line, requestOf('ask', {}, desk, terminal), desk, terminal)) === 2) code = 2;
  }
  return code;
}

/** `summit "name"`. */
export async function summitVerb(
  name: string,
  { json = false, asOf }: { json?: boolean; asOf?: string },
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  const request = requestOf('summit', { name, ...(asOf === undefined ? {} : { as_of: asOf }) }, desk, terminal);
  if (!json) return show(request, desk, terminal);
  const typed = checkText(oneLine(name), wordsFor(request.locale));
  if (!typed.ok) return refuse(typed.sentence, terminal);
  const by = checkAsOf(request, desk.corpus, wordsFor(request.locale));
  if (!by.ok) return refuse(by.sentence, terminal);
  const lookup = lookUpEvent(desk.facts(by.value).events, typed.value, desk.corpus.lexicon);
  const e = lookup.event;
  const cited = e
    ? [e.dates, e.place, e.chair, e.participants, e.documents, e.figures, e.disagreements.flatMap(valuesOf)].flat()
    : [];
  return write(summitJson(lookup), [...cited, ...(e?.coverage ?? []).flatMap((c) => c.excerpts)], desk, terminal);
}

/** `brief "topic"`, or of one article by its id with `article`. */
export async function briefVerb(
  topic: string,
  { json = false, article = false },
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  const request = article
    ? requestOf('brief article', { article: topic }, desk, terminal)
    : requestOf('brief topic', { topic }, desk, terminal);
  if (!json) return show(request, desk, terminal);
  const typed = checkText(oneLine(topic), wordsFor(request.locale));
  if (!typed.ok) return refuse(typed.sentence, terminal);
  const result = article
    ? ofArticle(typed.value, articleOf(request, desk)(typed.value) ? briefArticle(typed.value, desk.corpus) : null)
    : briefTopic(typed.value, { corpus: desk.corpus, index: desk.index, filter: { server: null } });
  const b = result.outcome === 'found' ? result.brief : null;
  const cited = b ? [b.who, b.when, b.figures, b.documents, b.sentences].flat() : [];
  return write(briefJson(typed.value, result), cited, desk, terminal);
}

/** `digest [--since DATE]`: what would be posted now. */
export async function digestVerb(
  { since = '', json = false }: { since?: string; json?: boolean },
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  const request = requestOf('digest preview', since === '' ? {} : { since }, desk, terminal);
  if (!json) return show(request, desk, terminal);
  const day = checkDate(since, 'since', 'first', wordsFor(request.locale));
  if (!day.ok) return refuse(day.sentence, terminal);
  const draft = draftDigest(desk, { since: day.value ?? null, now: request.now, filter: { server: null } });
  const cited = draft.sections.flatMap((s) => s.items);
  return write(digestJson(draft, articleOf(request, desk)), cited, desk, terminal);
}

/** A command whose reply is printed as it is: `sources`, `who`, `figures`, `timeline`, `compare`. */
export async function plainVerb(
  name: string,
  options: Request['options'],
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  return show(requestOf(name, options, desk, terminal), desk, terminal);
}

/** `find-sources "text"`: the command on a message, for a text of one's own. */
export async function findSourcesVerb(text: string, desk: Desk, terminal: Terminal): Promise<ExitCode> {
  const request = requestOf(findSources.declaration.name, {}, desk, terminal);
  return show({ ...request, message: text }, desk, terminal);
}

const valuesOf = ({ values }: Difference) => values.map(({ value }) => value);

async function askInJson(question: string, request: Request, desk: Desk, terminal: Terminal): Promise<ExitCode> {
  const asked = checkAskedOf(request, desk.corpus, wordsFor(request.locale));
  if (!asked.ok) return refuse(asked.sentence, terminal);
  const started = performance.now();
  const answer = answerTo(question, asked.value, request, desk);
  const elapsed = performance.now() - started;
  const cited = [
    ...answer.excerpts,
    ...(answer.answer ? [answer.answer] : []),
    ...answer.disagreements.flatMap((d) => d.values),
  ];
  const code = await write(answerJson(question, answer, elapsed), cited, desk, terminal);
  return code === 0 && answer.outcome === 'invalid' ? 1 : code;
}

function ofArticle(id: string, brief: BriefFacts | null) {
  return brief ? { outcome: 'found' as const, brief, articles: [id] } : { outcome: 'nothing' as const };
}

/** Prints a command's reply as text. A sentence that says what is wrong with the input goes to stderr. */
async function show(request: Request, desk: Desk, terminal: Terminal): Promise<ExitCode> {
  const reply = await dispatch(request, desk);
  if (reply.kind === 'choices') return 2;
  if (reply.kind === 'modal') return refuse(wordsFor(request.locale).noForms, terminal);
  const refused = reply.kind === 'message' && reply.refused === true;
  const output: Writable & Output = refused ? terminal.err : terminal.out;
  await put(output, render(reply.message, styleOf(output, terminal.env)));
  return refused ? 1 : 0;
}

/** The door stands before JSON as before any other surface. */
async function write(value: object, cited: readonly Citation[], desk: Desk, terminal: Terminal): Promise<ExitCode> {
  const result = check({ components: [], files: [], cited }, desk.corpus, null);
  if (!result.ok) {
    desk.log.error({ faults: result.faults }, 'an answer was not verbatim and was not printed');
    await put(terminal.err, `${wordsFor(localeOf(terminal.env)).bug}\n`);
    return 2;
  }
  await put(terminal.out, `${JSON.stringify(value)}\n`);
  return 0;
}

async function refuse(sentence: string, terminal: Terminal): Promise<ExitCode> {
  await put(terminal.err, `${sentence}\n`);
  return 1;
}

/** Writes, and waits where the reader is slower. */
async function put(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

function requestOf(name: string, options: Request['options'], desk: Desk, { env }: Terminal): Request {
  return { name, options, locale: localeOf(env), server: null, mayManage: false, now: desk.now() };
}
