import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { PostOutcome } from '../../digest/delivery-port.js';
import type { MarkReason } from '../../digest/settings.js';

/** Discord's codes for a channel that takes no messages (https://docs.discord.com/developers/topics/opcodes-and-status-codes#json). */
const REASONS: Readonly<Record<number, MarkReason>> = {
  10003: 'gone', // unknown channel
  10004: 'gone', // unknown server
  50001: 'closed', // missing access
  50013: 'forbidden', // missing permissions
  50007: 'forbidden', // cannot send messages to this user
  40001: 'forbidden', // unauthorized
  50008: 'refused', // not a text channel
  50024: 'refused', // not on this type of channel
  50083: 'refused', // the thread is archived
  160005: 'refused', // the thread is locked
  200000: 'refused', // AutoMod
  200001: 'refused', // AutoMod
};

/** Slow mode, and writing too fast in this channel or server: not now. */
const SLOW = new Set<unknown>([20016, 20028, 20029, 31001, 31002]);

/** Faults that come before a request leaves this machine. */
const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const SOON = 5_000;
const LATER = 60_000;

function networkCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : networkCode(cause);
}

type Failure = Exclude<PostOutcome, { kind: 'posted' }>;

/**
 * What a failed request says about the message that it was to create. Pure. Where it does not say for certain that there is
 * none, the outcome is `lost`.
 */
export function outcomeOf(error: unknown): Failure {
  if (error instanceof RateLimitError) return { kind: 'busy', after: Math.max(error.retryAfter, error.timeToReset, 1) };
  if (error instanceof DiscordAPIError) {
    const detail = `${error.message} (${error.code})`;
    if (SLOW.has(error.code)) return { kind: 'busy', after: LATER };
    // Answers without a code of Discord's come from what stands in front of it; 401 concerns the token, not the channel.
    if (error.status === 401 || typeof error.code !== 'number') return { kind: 'busy', after: LATER };
    const reason = REASONS[error.code] ?? (error.status === 403 ? 'forbidden' : error.status === 404 ? 'gone' : null);
    return reason === null ? { kind: 'faulty', detail } : { kind: 'refused', reason, detail };
  }
  if (error instanceof HTTPError) return { kind: 'lost', detail: `HTTP ${error.status}` };
  const code = networkCode(error);
  if (code !== null && UNSENT.has(code)) return { kind: 'busy', after: SOON };
  return { kind: 'lost', detail: code ?? (error instanceof Error ? error.message : String(error)) };
}
