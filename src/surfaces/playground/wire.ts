import type { Choice, Reply } from '../../../commands/command.js';
import type { Component } from '../../cards/message.js';
import type { Modal } from '../../cards/modal.js';

/** A message as the page gets it: Discord's own components, files inside as base64. */
export interface WireMessage {
  readonly components: readonly Component[];
  readonly files: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly description: string;
    readonly base64: string;
  }[];
}

export type WireReply =
  | { readonly kind: 'message'; readonly visibility: 'public' | 'private'; readonly message: WireMessage }
  | { readonly kind: 'update'; readonly message: WireMessage }
  | { readonly kind: 'modal'; readonly modal: Modal }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

/** Discord shows at most this many choices. */
const MAX_CHOICES = 25;

/** A reply as JSON for the page; what only the door's check needs (`cited`) stays here. */
export function toWire(reply: Reply): WireReply {
  if (reply.kind === 'choices') return { kind: 'choices', choices: reply.choices.slice(0, MAX_CHOICES) };
  if (reply.kind === 'modal') return reply;
  const message: WireMessage = {
    components: reply.message.components,
    files: reply.message.files.map(({ name, contentType, description, data }) => ({
      name,
      contentType,
      description: description ?? '',
      base64: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64'),
    })),
  };
  return reply.kind === 'update'
    ? { kind: 'update', message }
    : { kind: 'message', visibility: reply.visibility, message };
}
