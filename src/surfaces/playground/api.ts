import type { Logger } from 'pino';
import { z } from 'zod';
import type { Press, Reply, Request, Submit } from '../../../commands/command.js';
import type { About } from './about.js';
import type { CatalogueEntry, MessageEntry } from './catalogue.js';
import { checkOptions, fittingOptions } from './options.js';
import { toWire } from './wire.js';

/** What the API needs; the four functions are the router's, bound to the desk. They may throw: that is a bug, told and logged. */
export interface ApiOptions {
  readonly dispatch: (request: Request) => Promise<Reply>;
  readonly complete: (request: Request, focused: { readonly name: string; readonly value: string }) => Promise<Reply>;
  readonly press: (press: Press) => Promise<Reply>;
  readonly submit: (submit: Submit) => Promise<Reply>;
  readonly commands: readonly CatalogueEntry[];
  readonly messageCommands: readonly MessageEntry[];
  readonly about: About;
  readonly now: () => Date;
  readonly log: Logger;
}

/** An answer as JSON; an error is `{ error: sentence }`. */
export interface ApiAnswer {
  readonly status: number;
  readonly json: unknown;
}

/** One endpoint: takes the body's JSON (undefined for GET). Never throws. */
export interface Endpoint {
  readonly method: 'GET' | 'POST';
  readonly answer: (body: unknown) => Promise<ApiAnswer>;
}

const locale = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .max(35)
  .catch('en-US');
const options = z.record(z.string(), z.unknown());
const commandBody = z.object({ name: z.string().max(100), options, locale });
const completeBody = commandBody.extend({
  focused: z.object({ name: z.string().max(32), value: z.union([z.string(), z.number()]).transform(String) }),
});
/** Longer than any message of Discord's, shorter than what the body limit lets through. */
const onMessageBody = z.object({ name: z.string().max(32), text: z.string().max(16_000), locale });
const pressBody = z.object({
  customId: z.string().min(1).max(100),
  values: z.array(z.string().max(100)).max(25),
  texts: z.array(z.string()).max(40),
  locale,
});

const submitBody = z.object({
  customId: z.string().min(1).max(100),
  fields: z.record(z.string().max(100), z.array(z.string().max(4_000)).max(25)),
  locale,
});

/** The endpoints by path. */
export function endpoints(options: ApiOptions): ReadonlyMap<string, Endpoint> {
  const { commands, messageCommands, about } = options;
  return new Map<string, Endpoint>([
    [
      '/api/about',
      { method: 'GET', answer: async () => ({ status: 200, json: { commands, messageCommands, about } }) },
    ],
    ['/api/command', { method: 'POST', answer: (body) => command(body, options) }],
    ['/api/complete', { method: 'POST', answer: (body) => complete(body, options) }],
    ['/api/message', { method: 'POST', answer: (body) => onMessage(body, options) }],
    ['/api/press', { method: 'POST', answer: (body) => press(body, options) }],
    ['/api/submit', { method: 'POST', answer: (body) => submit(body, options) }],
  ]);
}

/** An error as the page shows it. */
export function fault(status: number, error: string): ApiAnswer {
  return { status, json: { error } };
}

async function command(body: unknown, { commands, dispatch, now, log }: ApiOptions): Promise<ApiAnswer> {
  const sent = commandBody.safeParse(body);
  if (!sent.success) return malformed('a command');
  const entry = commands.find(({ name }) => name === sent.data.name);
  if (entry === undefined) return unknown(sent.data.name);
  const checked = checkOptions(entry, sent.data.options);
  if (checked.kind === 'wrong') return fault(400, checked.reason);
  return answered(`/${entry.name}`, log, () =>
    dispatch(toRequest(entry.name, checked.values, sent.data.locale, now())),
  );
}

async function complete(body: unknown, { commands, complete, now, log }: ApiOptions): Promise<ApiAnswer> {
  const sent = completeBody.safeParse(body);
  if (!sent.success) return malformed('a completion');
  const { name, focused, locale } = sent.data;
  const entry = commands.find((entry) => entry.name === name);
  if (entry === undefined) return unknown(name);
  if (!entry.options.some((option) => option.name === focused.name && option.autocomplete)) {
    return fault(400, `“${focused.name}” of /${name} has nothing to complete.`);
  }
  const values = fittingOptions(entry, sent.data.options);
  return answered(`completion of /${name}`, log, () => complete(toRequest(name, values, locale, now()), focused));
}

async function onMessage(body: unknown, { messageCommands, dispatch, now, log }: ApiOptions): Promise<ApiAnswer> {
  const sent = onMessageBody.safeParse(body);
  if (!sent.success) return malformed('a command on a message');
  const { name, text, locale } = sent.data;
  if (!messageCommands.some((entry) => entry.name === name))
    return fault(404, `There is no command “${name}” in the menu of a message. Reload the page and try again.`);
  return answered(name, log, () => dispatch({ ...toRequest(name, {}, locale, now()), message: text }));
}

async function press(body: unknown, { press, now, log }: ApiOptions): Promise<ApiAnswer> {
  const sent = pressBody.safeParse(body);
  if (!sent.success) return malformed('a press');
  const { customId, values, texts, locale } = sent.data;
  const verb = customId.split(':', 1)[0] ?? customId;
  return answered(`button "${verb}"`, log, () =>
    press({ ...toRequest(verb, {}, locale, now()), customId, values, texts }),
  );
}

async function submit(body: unknown, { submit, now, log }: ApiOptions): Promise<ApiAnswer> {
  const sent = submitBody.safeParse(body);
  if (!sent.success) return malformed('a form');
  const { customId, fields, locale } = sent.data;
  const verb = customId.split(':', 1)[0] ?? customId;
  return answered(`form "${verb}"`, log, () => submit({ ...toRequest(verb, {}, locale, now()), customId, fields }));
}

/** Whoever sits at this machine runs the bot, so they may manage; the playground belongs to no server. */
function toRequest(name: string, options: Request['options'], locale: string, now: Date): Request {
  return { name, options, locale, server: null, mayManage: true, now };
}

/** The log names the command and the error, never what was asked. */
async function answered(what: string, log: Logger, run: () => Promise<Reply>): Promise<ApiAnswer> {
  try {
    return { status: 200, json: { reply: toWire(await run()) } };
  } catch (error) {
    log.error({ err: error, what }, 'the playground could not answer');
    return fault(
      500,
      `Something broke inside Rapporteur at ${what}. The terminal that runs it says what; try again, or ask otherwise.`,
    );
  }
}

function malformed(what: string): ApiAnswer {
  return fault(400, `What was sent is not ${what} that the playground understands. Reload the page and try again.`);
}

function unknown(name: string): ApiAnswer {
  return fault(404, `There is no command /${name}. Type / to see the commands.`);
}
