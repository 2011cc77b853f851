import { pino } from 'pino';
import type { Message } from '../../src/cards/message.js';
import type { Drafter } from '../../src/digest/draft.js';
import { buttonId, keysIn } from '../../src/digest/key.js';
import type { DigestSettings, Wishes } from '../../src/digest/settings.js';
import type { DigestStore } from '../../src/digest/store-port.js';
import { openStore } from '../../src/store/sqlite.js';
import { createDelivery, deliveryRest } from '../../src/surfaces/discord/delivery.js';
import type { Loopcord, StoredMessage } from '../loopcord/lib/index.mjs';
import { wishes } from './wishes.js';

export const log = pino({ level: 'silent' });

/** A small digest that carries its key. */
export const draft: Drafter<Message> = async (digest, { key }) => ({
  kind: 'message',
  message: {
    components: [
      { type: 10, content: `**${digest.name}**` },
      { type: 1, components: [{ type: 2, style: 2, label: 'Why', custom_id: buttonId(key, 'why') }] },
    ],
    files: [],
    cited: [],
  },
  articles: ['article'],
});

/** A clock that is set by hand. */
export function clock(start: string) {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    set(time: string) {
      at = Date.parse(time);
    },
    pass(milliseconds: number) {
      at += milliseconds;
    },
  };
}

/** Delivery over the double of Discord; requests that hang are given up after `timeout` milliseconds. */
export function deliveryOver(lc: Loopcord, now: () => Date, timeout = 5_000) {
  const config = { token: lc.world.token, apiUrl: lc.apiUrl, guildId: null };
  return createDelivery({ rest: deliveryRest(config, timeout), me: () => lc.world.bot.id, log, now });
}

export async function emptyStore(): Promise<DigestStore> {
  const opened = await openStore(':memory:');
  if (!opened.ok) throw new Error(opened.sentence);
  return opened.store;
}

/** A digest of the double's first server. */
export async function setUp(
  store: DigestStore,
  lc: Loopcord,
  change: Partial<Wishes>,
  now: Date,
  server = lc.world.guild().id,
): Promise<DigestSettings> {
  const created = await store.settings.create(server, wishes({ zone: 'UTC', ...change }), now);
  if (!created.ok) throw new Error(created.problem.kind);
  return created.value;
}

/** What stands in a channel, oldest first. */
export const messagesIn = (lc: Loopcord, channel: string): readonly StoredMessage[] => [
  ...(lc.world.messages.get(channel)?.values() ?? []),
];

/** How often each key stands in a channel. */
export function keysStanding(lc: Loopcord, channels: readonly string[]): Map<string, number> {
  const standing = new Map<string, number>();
  for (const channel of channels) {
    for (const { components } of messagesIn(lc, channel)) {
      for (const key of new Set(keysIn(components))) standing.set(key, (standing.get(key) ?? 0) + 1);
    }
  }
  return standing;
}
