import type { Message } from '../src/cards/message.js';
import { wordsFor } from '../src/cards/words.js';
import type { Command, Reply, Request } from './command.js';
import type { Desk } from './desk.js';
import { check } from './door.js';
import { say } from './reply.js';

/** Runs a command that is at hand, as `dispatch` runs one by its name; the others need not be loaded for it. Never throws. */
export function runCommand(command: Pick<Command, 'run'>, request: Request, desk: Desk): Promise<Reply> {
  return guarded(request, desk, () => command.run(request, desk.of(request.server)));
}

/** The door of every surface: a reply that shows what the corpus does not say is not sent, it is a bug. */
export async function guarded(request: Request, desk: Desk, run: () => Promise<Reply>): Promise<Reply> {
  try {
    const reply = await run();
    const message = messageOf(reply);
    if (!message) return reply;
    const result = check(message, desk.corpus, request.server);
    if (result.ok) return reply;
    desk.log.error({ command: request.name, faults: result.faults }, 'a reply was not verbatim and was not sent');
  } catch (error) {
    desk.log.error({ err: error, command: request.name }, 'a command failed');
  }
  return say(wordsFor(request.locale).bug);
}

function messageOf(reply: Reply): Message | null {
  return 'message' in reply ? reply.message : null;
}
