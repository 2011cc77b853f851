import { nameOf } from '../../src/cards/source.js';
import type { Right } from '../../src/digest/delivery-port.js';
import type { Request } from '../command.js';
import type { Admitted } from './gate.js';
import { isId } from './reading.js';
import { shownChannel } from './which.js';

/** Rights without which nothing can be posted. */
const NEEDED: ReadonlySet<Right> = new Set(['ViewChannel', 'SendMessages', 'SendMessagesInThreads']);

export type Grounded =
  /** It can be posted there; what should be known all the same. */
  { readonly ok: true; readonly notes: readonly string[] } | { readonly ok: false; readonly sentence: string };

/**
 * May a digest be posted in this channel, with a ping of this role? Asked before a digest is set up, so that nobody waits for one in vain. A role
 * that cannot be pinged there is refused where the digest is set up (`settingUp`), and does not stop one that is.
 */
export async function checkGround(
  channel: string,
  role: string | null,
  request: Request,
  { server, digests, words }: Admitted,
  settingUp: boolean,
): Promise<Grounded> {
  const texts = words.digests;
  if (!isId(channel)) return { ok: false, sentence: texts.noGround({ kind: 'unknown' }, `#${nameOf(channel, 60)}`) };
  const ground = await digests.ground(server, channel, role);
  const named = request.channels?.[channel];
  // Of another server's channel, or one that is gone, Discord shows no name: then it is written.
  const shown = ground.kind === 'unknown' && named ? `#${nameOf(named.name, 100)}` : shownChannel(channel);
  if (ground.kind === 'ready') return { ok: true, notes: ground.announcement ? [texts.announcement] : [] };
  if (ground.kind !== 'missing') return { ok: false, sentence: texts.noGround(ground, shown) };
  const rights = ground.rights.filter((right) => NEEDED.has(right) || (settingUp && right === 'MentionEveryone'));
  if (rights.length > 0) return { ok: false, sentence: texts.noGround({ kind: 'missing', rights }, shown) };
  return { ok: true, notes: ground.rights.includes('ReadMessageHistory') ? [texts.noHistory(shown)] : [] };
}
