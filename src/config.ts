import { z } from 'zod';
import { redact } from './secrets.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How to join Discord. */
export interface DiscordConfig {
  /** The bot's token. A secret: never logged, never put into a sentence. */
  readonly token: string;
  /** Base of Discord's API without version and without a closing slash; null means Discord's own. */
  readonly apiUrl: string | null;
  /** Server to register the commands in while developing; null registers them for all servers. */
  readonly guildId: string | null;
}

/** All that the environment decides, read once at the start. */
export interface Config {
  /** null when no token is given: then only the playground runs. */
  readonly discord: DiscordConfig | null;
  /** null when the playground stays off. Port 0 asks the system for any free one. */
  readonly playground: { readonly port: number } | null;
  readonly logLevel: LogLevel;
  /** May question text appear in the log? Only where the operator asks for it. */
  readonly logQuestions: boolean;
  /** Folder of articles that replaces the shipped corpus; null uses the shipped one. */
  readonly corpusDir: string | null;
  /** Folder for imported articles and stored data. */
  readonly dataDir: string;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const YES = new Set(['true', '1', 'yes', 'on']);
const NO = new Set(['false', '0', 'no', 'off']);

const isPort = (value: string): boolean => /^\d{1,5}$/.test(value) && Number(value) <= 65_535;

function isApiBase(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (url.protocol === 'http:' || url.protocol === 'https:') && !url.search && !url.hash;
}

/** A check whose message is a sentence after the variable's name; `tell` sees the faulty value. */
const checked = (test: (value: string) => boolean, tell: (value: string) => string) =>
  z.string().refine(test, { error: (issue) => tell(String(issue.input)) });

const ENVIRONMENT = z.object({
  DISCORD_TOKEN: z
    .string()
    .transform((value) => value.replace(/^Bot\s+/i, ''))
    // Printable ASCII without spaces: anything else cannot stand in an HTTP header. The value itself is a secret.
    .refine((value) => /^[\x21-\x7e]+$/.test(value), {
      error:
        'holds characters that no bot token has. Copy it again from the Bot page of https://discord.com/developers/applications, on one line and without quotes.',
    })
    .optional(),
  DISCORD_API_URL: checked(
    isApiBase,
    (value) =>
      `is "${value}", which is not an http or https address. Remove the line to use Discord itself, or write one such as http://127.0.0.1:1234/api.`,
  )
    .refine((value) => !/\/v\d+\/?$/.test(value), {
      error: (issue) => `is "${String(issue.input)}": leave the version away, it is added (…/api, not …/api/v10).`,
    })
    .optional(),
  DISCORD_GUILD_ID: checked(
    (value) => /^\d{17,20}$/.test(value),
    (value) =>
      `is "${value}", which is not a server id (17 to 20 digits). In Discord, switch on Developer Mode, right-click the server and choose Copy Server ID; or remove the line.`,
  ).optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: (issue) => `is "${String(issue.input)}". Use one of ${LOG_LEVELS.join(', ')}.` })
    .default('info'),
  LOG_QUESTIONS: checked(
    (value) => YES.has(value.toLowerCase()) || NO.has(value.toLowerCase()),
    (value) => `is "${value}". Use true or false.`,
  ).default('false'),
  PLAYGROUND: checked(
    (value) => value === 'on' || value === 'off' || isPort(value),
    (value) => `is "${value}". Use on, off, or a port between 0 and 65535.`,
  ).optional(),
  PORT: checked(isPort, (value) => `is "${value}". Use a port between 0 and 65535.`).default('4747'),
  CORPUS_DIR: z.string().optional(),
  DATA_DIR: z.string().default('data'),
});

type Environment = z.infer<typeof ENVIRONMENT>;

function playgroundOf(env: Environment): Config['playground'] {
  const wanted = env.PLAYGROUND ?? (env.DISCORD_TOKEN === undefined ? 'on' : 'off');
  if (wanted === 'off') return null;
  return { port: Number(wanted === 'on' ? env.PORT : wanted) };
}

/**
 * Read the settings of `.env.example` out of an environment such as `process.env`. An empty value counts as unset.
 * Each problem is one sentence that names the variable, what is wrong with it and what to do; a token is never printed, wherever it was put.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const given: Record<string, string> = {};
  for (const name of Object.keys(ENVIRONMENT.shape)) {
    const value = env[name]?.trim();
    if (value) given[name] = value;
  }
  const parsed = ENVIRONMENT.safeParse(given);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => redact(`${issue.path.join('.')} ${issue.message}`)),
    };
  }
  const read = parsed.data;
  return {
    ok: true,
    config: {
      discord:
        read.DISCORD_TOKEN === undefined
          ? null
          : {
              token: read.DISCORD_TOKEN,
              apiUrl: read.DISCORD_API_URL?.replace(/\/+$/, '') ?? null,
              guildId: read.DISCORD_GUILD_ID ?? null,
            },
      playground: playgroundOf(read),
      logLevel: read.LOG_LEVEL,
      logQuestions: YES.has(read.LOG_QUESTIONS.toLowerCase()),
      corpusDir: read.CORPUS_DIR ?? null,
      dataDir: read.DATA_DIR,
    },
  };
}
