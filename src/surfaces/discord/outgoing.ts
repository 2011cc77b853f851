import { MessageFlags, type RawFile } from 'discord.js';
import type { Choice } from '../../../commands/command.js';
import type { Message } from '../../cards/message.js';

/** Limits of an autocomplete choice (https://docs.discord.com/developers/interactions/application-commands). */
const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;

/** A message in Discord's own JSON, and the files that go with it. */
export interface Payload {
  readonly body: {
    readonly flags: number;
    readonly components: Message['components'];
    /** The whole list: an attachment that the message had before and that is not named here is taken off. */
    readonly attachments: readonly { readonly id: number; readonly description?: string }[];
    readonly allowed_mentions: { readonly parse: readonly never[] };
  };
  readonly files: RawFile[];
}

/**
 * A message as it is sent: Components V2, no pings, for all or for the asker only. The V2 flag goes with edits too
 * (https://docs.discord.com/developers/components/reference); visibility is settled by the first answer, so that edits
 * are always given as `public`. Files are bytes, never a path or an address.
 */
export function payloadOf(message: Message, visibility: 'public' | 'private'): Payload {
  return {
    body: {
      flags: MessageFlags.IsComponentsV2 | (visibility === 'private' ? MessageFlags.Ephemeral : 0),
      components: message.components,
      attachments: message.files.map(({ description }, id) =>
        description === undefined ? { id } : { id, description },
      ),
      allowed_mentions: { parse: [] },
    },
    files: message.files.map(({ name, data, contentType }) => ({ name, data, contentType })),
  };
}

const cut = (name: string): string =>
  name.length <= MAX_CHOICE_LENGTH ? name : `${name.slice(0, MAX_CHOICE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/**
 * Choices that Discord takes: at most 25, names of 1–100 characters. A value is what the command gets back, so that one
 * of the wrong length is left out, not cut.
 */
export function choicesOf(choices: readonly Choice[]): Choice[] {
  return choices
    .filter(({ name, value }) => name.trim() !== '' && value.length > 0 && value.length <= MAX_CHOICE_LENGTH)
    .slice(0, MAX_CHOICES)
    .map(({ name, value }) => ({ name: cut(name), value }));
}
