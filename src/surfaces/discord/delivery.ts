import {
  type APIChannel,
  type APIGuild,
  type APIGuildChannel,
  type APIGuildMember,
  type APIMessage,
  ChannelType,
  DiscordAPIError,
  MessageFlags,
  REST,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Component, Message } from '../../cards/message.js';
import { noticeCard } from '../../cards/notice-card.js';
import type { DiscordConfig } from '../../config.js';
import type { Delivery, FindOutcome, Ground, Notice, PostOutcome } from '../../digest/delivery-port.js';
import { nonceOf } from '../../digest/key.js';
import type { Run } from '../../digest/run.js';
import type { DigestSettings } from '../../digest/settings.js';
import { groundOf, isThread, type Standing } from './ground.js';
import { findInHistory } from './history.js';
import { payloadOf } from './outgoing.js';
import { outcomeOf } from './post-outcome.js';
import { restOptions } from './registration.js';

export interface DeliveryOptions {
  /** As `deliveryRest` makes it: never one that repeats requests by itself. */
  readonly rest: REST;
  /** The bot's user id; known once the bot has joined. */
  readonly me: () => string;
  readonly log: Logger;
  readonly now: () => Date;
  /** A channel's type where it is known without asking Discord. */
  readonly typeOf?: (channel: string) => ChannelType | undefined;
}

/** Milliseconds for one request, its body included. */
const TIMEOUT = 10_000;

/** Milliseconds until a history that could not be read is asked for again. */
const ASK_AGAIN = 15_000;

/**
 * A REST client for posts. It repeats nothing by itself: after a server error, a time-out or a reset nobody knows whether
 * the post took effect. It does not wait out a 429 either: the runner has other posts to make meanwhile.
 */
export const deliveryRest = (config: DiscordConfig, timeout = TIMEOUT): REST =>
  new REST({ ...restOptions(config), retries: 0, timeout, rejectOnRateLimit: () => true }).setToken(config.token);

/** The standing, or what keeps it from being known. */
type Known =
  | { readonly kind: 'known'; readonly standing: Standing }
  | { readonly kind: 'gone' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unreachable'; readonly after: number };

const unreachable = (outcome: ReturnType<typeof outcomeOf>) =>
  ({ kind: 'unreachable', after: outcome.kind === 'busy' ? outcome.after : ASK_AGAIN }) as const;

/** Posts digests over Discord's REST API. Needs the intent Guilds only, since history is read by request. */
export function createDelivery({ rest, me, log, now, typeOf }: DeliveryOptions): Delivery<Message> {
  const timeout = rest.options.timeout;
  /** Guards the body too: discord.js stops its own timer at the headers. */
  const signal = () => AbortSignal.timeout(timeout);
  const get = async <T>(route: `/${string}`, query?: URLSearchParams): Promise<T> =>
    (await rest.get(route, { signal: signal(), ...(query === undefined ? {} : { query }) })) as T;

  async function isAnnouncement(channel: string): Promise<boolean> {
    const type = typeOf?.(channel) ?? (await get<APIChannel>(Routes.channel(channel)).catch(() => null))?.type;
    return type === ChannelType.GuildAnnouncement;
  }

  /** `server`: the channel has to be one of it. */
  async function standingIn(server: string, channel: string): Promise<Known> {
    try {
      const found = await get<APIChannel>(Routes.channel(channel));
      if (!('guild_id' in found) || found.guild_id !== server) return { kind: 'gone' };
      const holder =
        isThread(found.type) && 'parent_id' in found && found.parent_id
          ? await get<APIGuildChannel>(Routes.channel(found.parent_id))
          : found;
      const [guild, member] = await Promise.all([
        get<APIGuild>(Routes.guild(server)),
        get<APIGuildMember>(Routes.guildMember(server, me())),
      ]);
      const overwrites = ('permission_overwrites' in holder ? holder.permission_overwrites : undefined) ?? [];
      const metadata = 'thread_metadata' in found ? found.thread_metadata : undefined;
      return {
        kind: 'known',
        standing: {
          channel: { type: found.type, thread_metadata: metadata },
          overwrites,
          server: guild,
          member,
          me: me(),
        },
      };
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome.kind === 'refused') return { kind: outcome.reason === 'gone' ? 'gone' : 'closed' };
      // An id that is none of Discord's is answered with 400.
      if (outcome.kind === 'faulty') return { kind: 'gone' };
      log.debug({ err: error, channel }, 'a channel could not be looked up');
      return unreachable(outcome);
    }
  }

  const send = async (channel: string, body: object, files: ReturnType<typeof payloadOf>['files']) =>
    (await rest.post(Routes.channelMessages(channel), { body, files, signal: signal() })) as APIMessage;

  async function tell(channel: string, notice: Notice): Promise<boolean> {
    const { body, files } = payloadOf(noticeCard(notice), 'public');
    const about =
      notice.kind === 'uncertain' ? notice.run.key : `${notice.digest.id} ${notice.reason} ${now().getTime()}`;
    const say = () => send(channel, { ...body, nonce: nonceOf(`notice ${about}`), enforce_nonce: true }, files);
    try {
      await say();
    } catch (error) {
      if (outcomeOf(error).kind !== 'lost') return false;
      // Whether it arrived is not known; with the same nonce it stands there once.
      return say().then(
        () => true,
        () => false,
      );
    }
    return true;
  }

  async function tellUser(user: string, notice: Notice): Promise<boolean> {
    const channel = await rest
      .post(Routes.userChannels(), { body: { recipient_id: user }, signal: signal() })
      .catch(() => null);
    return channel === null ? false : tell((channel as APIChannel).id, notice);
  }

  return {
    async post(digest: DigestSettings, run: Run, message: Message): Promise<PostOutcome> {
      const { body, files } = payloadOf(message, 'public');
      const ping: Component[] = digest.role === null ? [] : [{ type: 10, content: `<@&${digest.role}>` }];
      try {
        const { id } = await send(
          run.channel,
          {
            ...body,
            components: [...ping, ...body.components],
            flags: body.flags | (digest.quiet ? MessageFlags.SuppressNotifications : 0),
            allowed_mentions: { parse: [], roles: digest.role === null ? [] : [digest.role] },
            nonce: nonceOf(run.key),
            enforce_nonce: true,
          },
          files,
        );
        return { kind: 'posted', message: id, announcement: await isAnnouncement(run.channel) };
      } catch (error) {
        return outcomeOf(error);
      }
    },

    async find(run: Run): Promise<FindOutcome> {
      const known = await standingIn(run.server, run.channel);
      if (known.kind === 'closed') return { kind: 'unreadable', reason: 'closed' };
      if (known.kind !== 'known') return known;
      // Without the right Discord answers with an empty list, as if nothing had ever been said there.
      const ground = groundOf(known.standing, null, now());
      if (ground.kind === 'missing' && ground.rights.includes('ReadMessageHistory')) {
        return { kind: 'unreadable', reason: 'no-history' };
      }
      const announcement = known.standing.channel.type === ChannelType.GuildAnnouncement;
      try {
        const page = (before: string | null) =>
          get<APIMessage[]>(
            Routes.channelMessages(run.channel),
            new URLSearchParams({ limit: '100', ...(before === null ? {} : { before }) }),
          );
        const found = await findInHistory(page, run, me(), now());
        return found.kind === 'found' ? { ...found, announcement } : found;
      } catch (error) {
        const outcome = outcomeOf(error);
        return outcome.kind === 'refused' ? { kind: 'unreadable', reason: 'closed' } : unreachable(outcome);
      }
    },

    async crosspost(channel: string, message: string): Promise<boolean> {
      try {
        await rest.post(Routes.channelMessageCrosspost(channel, message), { signal: signal() });
        return true;
      } catch (error) {
        log.debug({ err: error, channel }, 'a message was not published');
        // 40033: it had been published before.
        return error instanceof DiscordAPIError && error.code === 40033;
      }
    },

    async ground(server: string, channel: string, role: string | null = null): Promise<Ground> {
      const known = await standingIn(server, channel);
      switch (known.kind) {
        case 'known':
          return groundOf(known.standing, role, now());
        case 'unreachable':
          return { kind: 'unreachable' };
        default:
          return { kind: 'unknown' };
      }
    },

    async tellAdmin(notice: Notice): Promise<boolean> {
      const { digest } = notice;
      if (await tellUser(digest.createdBy, notice)) return true;
      const guild = await get<APIGuild>(Routes.guild(digest.server)).catch(() => null);
      if (guild === null) return false;
      if (guild.owner_id !== digest.createdBy && (await tellUser(guild.owner_id, notice))) return true;
      // A community's channel for its moderators, and then the one for Discord's own notes.
      for (const channel of [guild.public_updates_channel_id, guild.system_channel_id]) {
        if (channel && (await tell(channel, notice))) return true;
      }
      return false;
    },
  };
}
