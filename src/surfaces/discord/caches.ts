import { type Client, type ClientOptions, Options } from 'discord.js';

/** Keep the bot's own user and its own membership, nobody else's. */
const own = {
  maxSize: 0,
  keepOverLimit: ({ id, client }: { id: string; client: Client }) => id === client.user?.id,
};

/**
 * What discord.js may remember: servers, channels and roles, which it needs, and of people only the bot itself. By
 * default users, members and messages pile up for as long as the process runs; only threads are swept.
 */
export const cacheOptions: Pick<ClientOptions, 'makeCache' | 'sweepers'> = {
  makeCache: Options.cacheWithLimits({
    ApplicationCommandManager: 0,
    AutoModerationRuleManager: 0,
    DMMessageManager: 0,
    EntitlementManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildInviteManager: 0,
    GuildMemberManager: own,
    GuildMessageManager: 0,
    GuildScheduledEventManager: 0,
    GuildStickerManager: 0,
    MessageManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    ThreadMemberManager: 0,
    UserManager: own,
    VoiceStateManager: 0,
  }),
  sweepers: Options.DefaultSweeperSettings,
};
