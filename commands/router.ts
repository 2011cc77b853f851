import { nameOf } from '../src/cards/source.js';
import { wordsFor } from '../src/cards/words.js';
import type { Command, MessageCommand, Press, Reply, Request, Submit } from './command.js';
import type { Desk } from './desk.js';
import { COMMANDS, MESSAGE_COMMANDS } from './registry.js';
import { choices, say } from './reply.js';
import { guarded, runCommand } from './run.js';

/**
 * Runs a command. Never throws: what it cannot do it says in a private sentence; a bug is logged. `commands` is the registry unless a
 * caller brings another list.
 */
export async function dispatch(request: Request, desk: Desk, commands: readonly Command[] = COMMANDS): Promise<Reply> {
  const command = request.message === undefined ? find(request.name, commands) : findForMessage(request.name);
  if (!command) return say(wordsFor(request.locale).unknownCommand(nameOf(request.name, 60)));
  return runCommand(command, request, desk);
}

/** Choices for the option being typed; none where the command knows none. Never throws. */
export async function complete(
  request: Request,
  focused: { readonly name: string; readonly value: string },
  desk: Desk,
  commands: readonly Command[] = COMMANDS,
): Promise<Reply> {
  try {
    const reply = await find(request.name, commands)?.complete?.(request, focused, desk.of(request.server));
    return reply?.kind === 'choices' ? reply : choices([]);
  } catch (error) {
    // An autocomplete can show no sentence: an empty list is all that Discord takes.
    desk.log.error({ err: error, command: request.name, option: focused.name }, 'completing an option failed');
    return choices([]);
  }
}

/** Answers a button or menu by the verb that its custom_id starts with. Never throws. */
export async function press(press: Press, desk: Desk, commands: readonly Command[] = COMMANDS): Promise<Reply> {
  const verb = verbOf(press.customId);
  const handler = [...commands, ...MESSAGE_COMMANDS]
    .map((c) => (c.presses && Object.hasOwn(c.presses, verb) ? c.presses[verb] : undefined))
    .find(Boolean);
  if (!handler) return say(wordsFor(press.locale).changed);
  return guarded(press, desk, () => handler(press, desk.of(press.server)));
}

/** Takes a form that was filled in, by the verb that its custom_id starts with. Never throws. */
export async function submit(submit: Submit, desk: Desk, commands: readonly Command[] = COMMANDS): Promise<Reply> {
  const verb = verbOf(submit.customId);
  const handler = commands
    .map((c) => (c.submits && Object.hasOwn(c.submits, verb) ? c.submits[verb] : undefined))
    .find(Boolean);
  if (!handler) return say(wordsFor(submit.locale).changed);
  return guarded(submit, desk, () => handler(submit, desk.of(submit.server)));
}

const verbOf = (customId: string): string => /^[a-z-]+/.exec(customId)?.[0] ?? '';

/** Are all answers of a command for the asker only? */
export function isPrivate(name: string, commands: readonly Command[] = COMMANDS): boolean {
  return find(name, commands)?.private === true;
}

function find(name: string, commands: readonly Command[]): Command | undefined {
  const [first] = name.split(' ');
  return commands.find((c) => c.declaration.name === first);
}

function findForMessage(name: string): MessageCommand | undefined {
  return MESSAGE_COMMANDS.find(({ declaration }) => declaration.name === name);
}
