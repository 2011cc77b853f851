import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';

/** Why the surface ended, for the process's exit code and its last line. */
export interface ExitReason {
  /** 0 when asked to stop; 78 (EX_CONFIG) where restarting cannot help; 69 (EX_UNAVAILABLE) where it may. See sysexits(3). */
  readonly code: 0 | 69 | 78;
  /** What happened and what to do. Holds no token. */
  readonly sentence: string;
}

export const STOPPED: ExitReason = { code: 0, sentence: 'Left Discord.' };

export const TOKEN_REFUSED: ExitReason = {
  code: 78,
  sentence:
    'Discord refused the token. Copy it again from the Bot page of https://discord.com/developers/applications into DISCORD_TOKEN in .env (after "Reset Token" the old one is void), then start again.',
};

const INTENTS_REFUSED: ExitReason = {
  code: 78,
  sentence:
    'Discord refused the intents asked for. This bot needs none that has to be switched on, so that this is a fault of this version: please report it.',
};

/**
 * Close codes after which discord.js does not come back
 * (https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes).
 */
export function reasonOfClose(code: number): ExitReason {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return TOKEN_REFUSED;
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return INTENTS_REFUSED;
    default:
      return {
        code: 78,
        sentence: `Discord closed the connection for good (${code}, ${GatewayCloseCodes[code] ?? 'unknown'}). See whether there is a newer version of this bot.`,
      };
  }
}

/** The system's short name of a network fault, such as ECONNREFUSED; undici wraps it in a cause. */
function networkCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return networkCode(cause) ?? (typeof code === 'string' ? code : null);
}

/** What a failed request or a failed start means for whoever runs the bot. */
export function reasonOf(error: unknown): ExitReason {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return TOKEN_REFUSED;
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return TOKEN_REFUSED;
    return { code: 69, sentence: `Discord refused a request: ${error.message} (${error.code}). Try again later.` };
  }
  if (error instanceof HTTPError) {
    return {
      code: 69,
      sentence: `Discord is out of order (HTTP ${error.status}). Try again later; https://discordstatus.com tells more.`,
    };
  }
  if (error instanceof Error && /intents/i.test(error.message)) return INTENTS_REFUSED;
  if (error instanceof Error && /authentication failed/i.test(error.message)) return TOKEN_REFUSED;
  const code = networkCode(error) ?? (error instanceof Error ? error.message : String(error));
  return {
    code: 69,
    sentence: `Discord could not be reached (${code}). Check this machine's connection, and DISCORD_API_URL if it is set; then start again.`,
  };
}
