import type { Logger } from 'pino';
import type { Press, Reply, Request, Submit } from '../../../commands/command.js';
import type { Message } from '../../cards/message.js';
import { sentenceCard } from '../../cards/sentence-card.js';
import { nameOf } from '../../cards/source.js';
import { wordsFor } from '../../cards/words.js';
import { type Incoming, type Interaction, readInteraction } from './incoming.js';
import { isGone, type Line } from './line.js';
import { choicesOf, payloadOf } from './outgoing.js';
import { turnstile } from './turnstile.js';

/** The ways into the commands, bound to the desk. */
export interface Router {
  readonly dispatch: (request: Request) => Promise<Reply>;
  readonly complete: (request: Request, focused: { name: string; value: string }) => Promise<Reply>;
  readonly press: (press: Press) => Promise<Reply>;
  readonly submit: (submit: Submit) => Promise<Reply>;
  /** Are all answers of a command for the asker only? */
  readonly isPrivate: (name: string) => boolean;
}

export interface ResponderOptions extends Router {
  readonly log: Logger;
  readonly logQuestions: boolean;
  readonly now?: () => Date;
  /** Milliseconds after which an answer that is not ready defers itself; 1,500 leaves Discord's 3 seconds half used. */
  readonly deferAfter?: number;
  /** Milliseconds after which an answer is given up; under the 15 minutes that Discord keeps the line open. */
  readonly giveUpAfter?: number;
}

type Visibility = 'public' | 'private';

/** How far the answer has come: nothing said, a deferred reply of this visibility, or a deferred update of the message. */
type Stage = 'fresh' | Visibility | 'update';

/** Of a name that a client sent, at most so many characters are shown. */
const LONGEST_NAME = 60;

const LATE = Symbol('late');

/** What the work came to, or LATE; rejects as the work does. The timer does not hold the process. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, milliseconds, LATE).unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function nameIn(incoming: Incoming): string {
  if (incoming.kind === 'other') return incoming.name;
  if (incoming.kind === 'submit') return incoming.submit.name;
  return incoming.kind === 'press' ? incoming.press.name : incoming.request.name;
}

/**
 * Win time. Whether the reply is public has to be known now: the option `private`, where a command has it, decides; a command on a message
 * answers only the one who used it.
 */
async function defer(line: Line, incoming: Incoming, { isPrivate }: Pick<Router, 'isPrivate'>): Promise<Stage> {
  if (incoming.kind === 'press') {
    await line.deferUpdate();
    return 'update';
  }
  // What a form brings about is told to the one who filled it in.
  const hidden =
    incoming.kind === 'submit' ||
    (incoming.kind === 'command' &&
      (incoming.request.message !== undefined ||
        incoming.request.options.private === true ||
        isPrivate(incoming.request.name)));
  const visibility = hidden ? 'private' : 'public';
  await line.deferReply(visibility);
  return visibility;
}

/** Say a message so that it is seen by those it is meant for, whatever has been deferred. */
async function say(line: Line, stage: Stage, message: Message, visibility: Visibility): Promise<void> {
  if (stage === 'fresh') return line.reply(payloadOf(message, visibility));
  if (stage === 'public' && visibility === 'private') {
    // A public deferral stays public when it is edited, and the first follow-up edits it: it has to go first.
    await line.remove();
    return line.followUp(payloadOf(message, visibility));
  }
  return stage === 'update' ? line.followUp(payloadOf(message, visibility)) : line.edit(payloadOf(message, 'public'));
}

async function send(line: Line, stage: Stage, reply: Reply): Promise<void> {
  switch (reply.kind) {
    case 'message':
      return say(line, stage, reply.message, reply.visibility);
    case 'update':
      return stage === 'fresh'
        ? line.update(payloadOf(reply.message, 'public'))
        : line.edit(payloadOf(reply.message, 'public'));
    case 'modal':
      if (stage === 'fresh') return line.modal(reply.modal);
      throw new Error('A form came after the answer had been deferred, and Discord takes it only first');
    case 'choices':
      throw new Error('A command answered with choices where a message was due');
  }
}

/**
 * Answers interactions: reads one, has the command work on it, says the reply. In time: what is not ready after
 * `deferAfter` defers itself. Never rejects: a fault is logged, and the asker gets a private sentence.
 */
export function createResponder(options: ResponderOptions): (interaction: Interaction, line: Line) => Promise<void> {
  const { log, logQuestions, now = () => new Date(), deferAfter = 1_500, giveUpAfter = 600_000 } = options;
  const turn = turnstile();

  async function work(incoming: Exclude<Incoming, { kind: 'completion' }>): Promise<Reply> {
    await turn();
    switch (incoming.kind) {
      case 'command':
        return options.dispatch(incoming.request);
      case 'press':
        return options.press(incoming.press);
      case 'submit':
        return options.submit(incoming.submit);
      case 'other': {
        const message = sentenceCard(wordsFor(incoming.locale).unknownCommand(nameOf(incoming.name, LONGEST_NAME)));
        return { kind: 'message', message, visibility: 'private' };
      }
    }
  }

  async function converse(
    incoming: Exclude<Incoming, { kind: 'completion' }>,
    locale: string,
    line: Line,
    note: Logger,
  ): Promise<void> {
    const started = performance.now();
    let stage: Stage = 'fresh';
    try {
      const working = work(incoming);
      let reply = await within(working, deferAfter);
      if (reply === LATE) {
        stage = await defer(line, incoming, options);
        reply = await within(working, giveUpAfter);
      }
      if (reply === LATE) throw new Error(`No reply after ${giveUpAfter} ms`);
      await send(line, stage, reply);
      note.debug({ ms: Math.round(performance.now() - started), deferred: stage !== 'fresh' }, 'answered');
    } catch (error) {
      if (isGone(error)) return note.warn({ err: error }, 'the answer came too late for Discord, or twice');
      note.error({ err: error }, 'no answer was given');
      await say(line, stage, sentenceCard(wordsFor(locale).bug), 'private').catch((again: unknown) =>
        note.warn({ err: again }, 'nor could the asker be told'),
      );
    }
  }

  /** Nothing can be deferred here, and a list that comes too late is worth nothing: then there are no suggestions. */
  async function complete(incoming: Incoming & { kind: 'completion' }, line: Line, note: Logger): Promise<void> {
    let choices: ReturnType<typeof choicesOf> = [];
    try {
      const work = turn().then(() => options.complete(incoming.request, incoming.focused));
      const reply = await within(work, deferAfter);
      if (reply !== LATE && reply.kind === 'choices') choices = choicesOf(reply.choices);
      else note.warn({}, reply === LATE ? 'suggestions took too long' : 'a command completed with something else');
    } catch (error) {
      note.error({ err: error }, 'no suggestions were found');
    }
    await line.choices(choices).catch((error: unknown) => note.warn({ err: error }, 'suggestions were not sent'));
  }

  return async (interaction, line) => {
    let note = log;
    try {
      const incoming = readInteraction(interaction, now());
      note = log.child({ interaction: interaction.id, name: nameIn(incoming) });
      if (logQuestions && incoming.kind === 'command') note.info({ options: incoming.request.options }, 'asked');
      if (incoming.kind === 'completion') await complete(incoming, line, note);
      else await converse(incoming, interaction.locale, line, note);
    } catch (error) {
      note.error({ err: error }, 'an interaction could not be handled');
    }
  };
}
