import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Reply, Request } from '../../../commands/command.js';
import type { Desk } from '../../../commands/desk.js';
import { check } from '../../../commands/door.js';
import { wordsFor } from '../../cards/words.js';
import type { Citation } from '../../corpus/article.js';
import { render } from './render.js';
import { localeOf, type Output, styleOf } from './style.js';

/** Where a verb writes: answers on `out` (nothing but JSON with `json`), what is wrong on `err`. */
export interface Terminal {
  readonly out: Writable & Output;
  readonly err: Writable & Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0: done, also when the corpus does not tell; 1: the input cannot be read; 2: a bug. */
export type ExitCode = 0 | 1 | 2;

/** Prints a command's reply as text. A sentence that says what is wrong with the input goes to stderr. */
export async function show(reply: Reply, request: Request, terminal: Terminal): Promise<ExitCode> {
  if (reply.kind === 'choices') return 2;
  if (reply.kind === 'modal') return refuse(wordsFor(request.locale).noForms, terminal);
  const refused = reply.kind === 'message' && reply.refused === true;
  const output: Writable & Output = refused ? terminal.err : terminal.out;
  await put(output, render(reply.message, styleOf(output, terminal.env)));
  return refused ? 1 : 0;
}

/** Prints JSON. The door stands before JSON as before any other surface. */
export async function write(
  value: object,
  cited: readonly Citation[],
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  const result = check({ components: [], files: [], cited }, desk.corpus, null);
  if (!result.ok) {
    desk.log.error({ faults: result.faults }, 'an answer was not verbatim and was not printed');
    await put(terminal.err, `${wordsFor(localeOf(terminal.env)).bug}\n`);
    return 2;
  }
  await put(terminal.out, `${JSON.stringify(value)}\n`);
  return 0;
}

/** What is wrong with the input, on stderr. */
export async function refuse(sentence: string, terminal: Terminal): Promise<ExitCode> {
  await put(terminal.err, `${sentence}\n`);
  return 1;
}

/** Writes, and waits where the reader is slower. */
async function put(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

/** What somebody at the terminal asks: of no server, with no rights. */
export function requestOf(name: string, options: Request['options'], desk: Desk, { env }: Terminal): Request {
  return { name, options, locale: localeOf(env), server: null, mayManage: false, now: desk.now() };
}
