import { randomUUID } from 'node:crypto';
import { type Client, Events, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';
import type { Message } from '../../cards/message.js';
import type { DiscordConfig } from '../../config.js';
import type { Delivery } from '../../digest/delivery-port.js';
import type { Drafter } from '../../digest/draft.js';
import { pacer } from '../../digest/pacer.js';
import { createRunner } from '../../digest/runner.js';
import type { DigestStore } from '../../digest/store-port.js';
import { createDelivery, deliveryRest } from './delivery.js';

/** Posts a second, behind answers: Discord allows 50 requests a second for all that the bot does. */
const POSTS_A_SECOND = 30;

/** Milliseconds for a post that is on its way when the bot stops; what does not end stays claimed, and is looked for. */
const FINISH_WITHIN = 2_000;

export interface DigestsOptions {
  readonly config: DiscordConfig;
  readonly store: DigestStore;
  readonly draft: Drafter<Message>;
  readonly log: Logger;
  readonly now: () => Date;
}

/** Digests as they are posted in Discord. */
export interface Digests {
  readonly ground: Delivery<Message>['ground'];
  /** Looks at once for what has fallen due. */
  wake(): void;
  /** The bot has joined: from now on digests are posted. `answering`: does somebody wait for an answer? */
  joined(client: Client<true>, answering: () => boolean): void;
  /** Posts nothing more. Never takes longer than two seconds. */
  close(): Promise<void>;
}

/** Makes the poster of digests; it begins when the bot has joined. */
export function digestsOf({ config, store, draft, log, now }: DigestsOptions): Digests {
  const rest = deliveryRest(config);
  let bot: { readonly client: Client<true>; readonly answering: () => boolean } | null = null;
  const delivery = createDelivery({
    rest,
    // Before it has joined, the id in the token, which is the bot's own.
    me: () => bot?.client.user.id ?? Buffer.from(config.token.split('.', 1)[0] ?? '', 'base64').toString(),
    log,
    now,
    typeOf: (channel) => bot?.client.channels.cache.get(channel)?.type,
  });
  const runner = createRunner({
    store,
    delivery,
    draft,
    log,
    now,
    pace: pacer(POSTS_A_SECOND, () => bot?.answering() ?? false),
    owner: randomUUID(),
  });
  const note = (work: Promise<void>) =>
    work.catch((error: unknown) => log.error({ err: error }, 'a server that came or went was not noted'));

  /** Servers that came or went while the bot was away. */
  async function reconcile(client: Client<true>): Promise<void> {
    for (const { server, left } of await store.house.servers()) {
      const here = client.guilds.cache.has(server);
      if (here && left) await store.house.serverReturned(server, now());
      if (!here && !left) await store.house.serverLeft(server, now());
    }
  }

  return {
    ground: delivery.ground,
    wake: runner.wake,
    joined(client, answering) {
      bot = { client, answering };
      // One 401 makes a client forget the token, and this one has a copy of its own: the gateway's listener ends the bot.
      rest.on(RESTEvents.Response, ({ data }, { status }) => {
        if (status === 401 && data.auth) client.emit(Events.Invalidated);
      });
      // Not for an outage: then the server is unavailable, and stays among the bot's own.
      client.on(Events.GuildDelete, ({ id }) => void note(store.house.serverLeft(id, now())));
      client.on(Events.GuildCreate, ({ id }) => void note(store.house.serverReturned(id, now()).then(runner.wake)));
      void note(reconcile(client)).then(runner.start);
    },
    async close() {
      const finished = new Promise<void>((resolve) => void setTimeout(resolve, FINISH_WITHIN).unref());
      await Promise.race([runner.stop(), finished]);
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}
