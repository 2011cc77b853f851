import { answerTo, ask } from '../../../commands/ask.js';
import type { Request } from '../../../commands/command.js';
import type { Desk } from '../../../commands/desk.js';
import { checkAskedOf } from '../../../commands/options.js';
import { runCommand } from '../../../commands/run.js';
import { wordsFor } from '../../cards/words.js';
import { answerJson } from './json.js';
import { linesOf } from './lines.js';
import { type ExitCode, refuse, requestOf, show, type Terminal, write } from './terminal.js';

export interface AskOptions {
  readonly json?: boolean;
  readonly outlet?: string;
  readonly after?: string;
  readonly before?: string;
  readonly asOf?: string;
}

/** `ask "question"`. */
export async function askVerb(
  question: string,
  options: AskOptions,
  desk: Desk,
  terminal: Terminal,
): Promise<ExitCode> {
  const { json, asOf, ...rest } = options;
  const filters = { ...rest, ...(asOf === undefined ? {} : { as_of: asOf }) };
  if (!json) {
    const request = requestOf('ask', { question, ...filters }, desk, terminal);
    return show(await runCommand(ask, request, desk), request, terminal);
  }
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
