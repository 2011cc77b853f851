import { type APIMessage, SnowflakeUtil } from 'discord.js';
import { keysIn } from '../../digest/key.js';
import type { Run } from '../../digest/run.js';

/** Pages of a hundred messages, newest first. */
const MOST_PAGES = 10;

/** How much Discord's clock and this machine's may differ. */
const CLOCKS_DIFFER = 2 * 3_600_000;

export type InHistory =
  | { readonly kind: 'found'; readonly message: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: 'too-long' };

/**
 * Looks for a run's key in the bot's own messages of a channel, from the newest back to before its first try. A message's id
 * tells Discord's time of it; where this machine's clock was ahead at the first try, the whole history is searched.
 * `page` gives up to a hundred messages before an id, newest first, and rejects as it fails.
 */
export async function findInHistory(
  page: (before: string | null) => Promise<readonly APIMessage[]>,
  run: Run,
  me: string,
  now: Date,
): Promise<InHistory> {
  const tried = (run.triedAt ?? run.dueAt).getTime();
  const oldest = tried > now.getTime() ? 0 : tried - CLOCKS_DIFFER;
  let before: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const messages = await page(before);
    const found = messages.find(({ author, components }) => author.id === me && keysIn(components).includes(run.key));
    if (found) return { kind: 'found', message: found.id };
    const last = messages.at(-1);
    if (!last || messages.length < 100 || SnowflakeUtil.timestampFrom(last.id) < oldest) return { kind: 'absent' };
    before = last.id;
  }
  return { kind: 'unreadable', reason: 'too-long' };
}
