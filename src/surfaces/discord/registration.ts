import { type APIApplicationCommand, DiscordAPIError, REST, Routes } from 'discord.js';
import type { DiscordConfig } from '../../config.js';
import { type Declaring, forServer, sameCommands } from './declaration.js';
import { type ExitReason, reasonOf } from './exit.js';

export type Registration =
  | { readonly kind: 'unchanged' | 'written'; readonly names: readonly string[]; readonly scope: 'global' | 'server' }
  | {
      readonly kind: 'failed';
      /** What happened and what to do. */
      readonly reason: ExitReason;
      /** Discord could not be reached or was out of order: it may work later. */
      readonly passing: boolean;
      readonly error: unknown;
    };

/** 50001: no access to that server; 10004: no such server. */
const isForeignServer = (error: unknown): boolean =>
  error instanceof DiscordAPIError && (error.code === 50001 || error.code === 10004);

/**
 * Make Discord's list of commands equal to ours, for all servers or, with `guildId`, for that one. Written with one PUT,
 * and only where something changed: PUT replaces the whole list and keeps what is unchanged, while deleting and creating
 * would use up the 200 creations a day (https://docs.discord.com/developers/interactions/application-commands).
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Declaring[],
  guildId: string | null,
): Promise<Registration> {
  const declared = commands.map(({ declaration }) => (guildId === null ? declaration : forServer(declaration)));
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    const registered = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
    const unchanged = sameCommands(declared, registered);
    if (!unchanged) await rest.put(route, { body: declared });
    return {
      kind: unchanged ? 'unchanged' : 'written',
      names: declared.map(({ name }) => name),
      scope: guildId === null ? 'global' : 'server',
    };
  } catch (error) {
    const reason: ExitReason = isForeignServer(error)
      ? {
          code: 78,
          sentence: `The commands were not registered in the server ${guildId}: the bot is not in it. Invite the bot there, or correct DISCORD_GUILD_ID in .env.`,
        }
      : reasonOf(error);
    return { kind: 'failed', reason, passing: !(error instanceof DiscordAPIError), error };
  }
}

/** Register without joining the gateway: for the command line and for deployments. */
export async function register(config: DiscordConfig, commands: readonly Declaring[]): Promise<Registration> {
  const rest = new REST(restOptions(config)).setToken(config.token);
  try {
    const application = (await rest.get(Routes.currentApplication())) as { id: string };
    return await registerCommands(rest, application.id, commands, config.guildId);
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error), passing: !(error instanceof DiscordAPIError), error };
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

/** Discord's own address unless another is given, as tests do. */
export const restOptions = ({ apiUrl }: DiscordConfig): { api?: string } => (apiUrl === null ? {} : { api: apiUrl });
