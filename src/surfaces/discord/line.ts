import { DiscordAPIError, HTTPError, InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js';
import type { Choice } from '../../../commands/command.js';
import type { Modal } from '../../cards/modal.js';
import type { Interaction } from './incoming.js';
import type { Payload } from './outgoing.js';

/**
 * What can be said back to one interaction. The first word must come within 3 seconds, only once; edits and follow-ups
 * within 15 minutes (https://docs.discord.com/developers/interactions/receiving-and-responding). Each method rejects
 * with the error of discord.js.
 */
export interface Line {
  reply(payload: Payload): Promise<void>;
  update(payload: Payload): Promise<void>;
  choices(choices: readonly Choice[]): Promise<void>;
  /** A form; only as the first word. */
  modal(modal: Modal): Promise<void>;
  /** "… is thinking". The visibility given here cannot be changed later. */
  deferReply(visibility: 'public' | 'private'): Promise<void>;
  /** Nothing visible: the pressed message stays as it is until it is edited. */
  deferUpdate(): Promise<void>;
  edit(payload: Payload): Promise<void>;
  followUp(payload: Payload): Promise<void>;
  /** Take the deferred reply away. */
  remove(): Promise<void>;
}

/** 10062 and 10015: too late, or Discord no longer knows it. 40060: answered already. 50027: past its 15 minutes. */
const GONE = new Set<unknown>([10062, 10015, 40060, 50027]);

/** Has this interaction been lost for good, so that trying again or excusing oneself can only fail? */
export const isGone = (error: unknown): boolean => error instanceof DiscordAPIError && GONE.has(error.code);

/** Send, and once more if no answer came. */
async function twice(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (error instanceof DiscordAPIError || error instanceof HTTPError) throw error;
    await send();
  }
}

/**
 * A deferral whose answer was lost is refused when it is sent again; it stands, and has to be followed by the reply, or
 * it would be "thinking" for 15 minutes.
 */
async function unlessAnswered(deferral: Promise<void>): Promise<void> {
  try {
    await deferral;
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === 40060)) throw error;
  }
}

/**
 * The line over Discord's REST API. discord.js retries server errors and resets by itself, but not a keep-alive socket
 * that the other side had closed (UND_ERR_SOCKET): such a request is sent once more. Had the first arrived after all,
 * the second is refused with 40060.
 */
export function restLine(rest: REST, { id, token, application_id: application }: Interaction): Line {
  const original = Routes.webhookMessage(application, token);
  const call = (type: InteractionResponseType, data?: unknown, files: Payload['files'] = []) =>
    twice(() => rest.post(Routes.interactionCallback(id, token), { body: { type, data }, files, auth: false }));
  return {
    reply: ({ body, files }) => call(InteractionResponseType.ChannelMessageWithSource, body, files),
    update: ({ body, files }) => call(InteractionResponseType.UpdateMessage, body, files),
    choices: (choices) => call(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices }),
    modal: (modal) => call(InteractionResponseType.Modal, modal),
    deferReply: (visibility) =>
      unlessAnswered(
        call(InteractionResponseType.DeferredChannelMessageWithSource, {
          flags: visibility === 'private' ? MessageFlags.Ephemeral : 0,
        }),
      ),
    deferUpdate: () => unlessAnswered(call(InteractionResponseType.DeferredMessageUpdate)),
    edit: ({ body, files }) => twice(() => rest.patch(original, { body, files, auth: false })),
    // Not twice: a follow-up that arrived after all would stand there double.
    followUp: async ({ body, files }) => {
      await rest.post(Routes.webhook(application, token), { body, files, auth: false });
    },
    remove: () => twice(() => rest.delete(original, { auth: false })),
  };
}
