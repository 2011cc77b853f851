import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, PermissionsBitField, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';
import type { Config, DiscordConfig } from '../../config.js';
import { cacheOptions } from './caches.js';
import type { Declaring } from './declaration.js';
import type { Digests } from './digests.js';
import { type ExitReason, reasonOf, reasonOfClose, STOPPED, TOKEN_REFUSED } from './exit.js';
import type { Interaction } from './incoming.js';
import { restLine } from './line.js';
import { registerCommands, restOptions } from './registration.js';
import { createResponder, type Router } from './responder.js';

export interface DiscordOptions extends Router {
  readonly config: Pick<Config, 'logQuestions'> & { readonly discord: DiscordConfig };
  readonly log: Logger;
  /** For their declarations. */
  readonly commands: readonly Declaring[];
  /** Told when the bot has joined. */
  readonly digests?: Pick<Digests, 'joined'>;
}

export interface DiscordSurface {
  /** Leave Discord: answers on their way get a second to finish. Never takes more than two seconds; may be called twice. */
  close(): Promise<void>;
  /** Settles once, when the surface has ended for good: asked to, or because Discord will not have it. Never rejects. */
  readonly ended: Promise<ExitReason>;
}

/** Milliseconds for answers on their way, and for the gateway to say goodbye. */
const FINISH_WITHIN = 1_000;

/** Milliseconds until commands that could not be registered are tried again. */
const REGISTER_AGAIN_AFTER = 60_000;

/** What posting digests needs; answers need nothing. */
const NEEDED = String(
  PermissionsBitField.resolve(['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'ReadMessageHistory']),
);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());

/**
 * Join Discord's gateway and answer interactions until it ends. Intents: Guilds only, nothing privileged. Returns at
 * once; whether the token was taken shows in the log or in `ended`.
 */
export async function startDiscord(options: DiscordOptions): Promise<DiscordSurface> {
  const { config, log, commands } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: restOptions(config.discord),
    closeTimeout: FINISH_WITHIN,
    ...cacheOptions,
  });
  const respond = createResponder({ ...options, logQuestions: config.logQuestions });
  const open = new Set<Promise<void>>();
  let closing: Promise<void> | null = null;
  let end: (reason: ExitReason) => void = () => {};
  const ended = new Promise<ExitReason>((resolve) => {
    end = resolve;
  });

  async function leave(): Promise<void> {
    await Promise.race([client.destroy().catch(() => {}), pause(FINISH_WITHIN)]);
    // Answers need no bot token, so that they still go out after the gateway was left.
    await Promise.race([Promise.all(open), pause(FINISH_WITHIN / 2)]);
  }

  async function registerAll(applicationId: string): Promise<void> {
    const result = await registerCommands(client.rest, applicationId, commands, config.discord.guildId);
    if (result.kind !== 'failed') {
      log.info({ commands: result.names, scope: result.scope }, `commands ${result.kind}`);
      return;
    }
    log.error({ err: result.error }, result.reason.sentence);
    if (!result.passing || closing !== null) return;
    await pause(REGISTER_AGAIN_AFTER);
    if (closing === null) await registerAll(applicationId);
  }

  // Discord's own JSON rather than discord.js's classes: the same translation serves interactions that come over HTTP.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: Interaction) => {
    const answered = respond(interaction, restLine(client.rest, interaction));
    open.add(answered);
    void answered.finally(() => open.delete(answered));
  });

  client.once(Events.ClientReady, (ready) => {
    const servers = ready.guilds.cache.size;
    log.info({ servers }, `joined Discord as ${ready.user.tag}`);
    if (servers === 0) {
      const invite = `https://discord.com/oauth2/authorize?client_id=${ready.application.id}&scope=bot+applications.commands&permissions=${NEEDED}`;
      log.info(`it is in no server yet; invite it: ${invite}`);
    }
    void registerAll(ready.application.id);
    options.digests?.joined(ready, () => open.size > 0);
  });
  client.on(Events.ShardReconnecting, () => log.info('connection to Discord lost; coming back'));
  client.on(Events.ShardResume, (_shard, missed) => log.info({ missed }, 'connection to Discord resumed'));
  client.on(Events.ShardDisconnect, ({ code }) => end(reasonOfClose(code)));
  client.on(Events.Invalidated, () => end(TOKEN_REFUSED));
  // Without listeners for errors discord.js would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'an error in the Discord client'));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'an error in the connection to Discord'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.rest.on(RESTEvents.InvalidRequestWarning, (counts) => log.warn(counts, 'Discord refuses many requests'));
  client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
    // One 401 makes discord.js forget the token for good.
    if (status === 401 && data.auth) end(TOKEN_REFUSED);
  });

  client.login(config.discord.token).catch((error: unknown) => end(reasonOf(error)));
  void ended.then(() => {
    closing ??= leave();
  });

  return {
    ended,
    close() {
      closing ??= leave();
      return closing.finally(() => end(STOPPED));
    },
  };
}
