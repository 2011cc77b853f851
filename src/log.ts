import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.js';
import { logLine } from './log-line.js';
import { redact } from './secrets.js';

/** Where log lines go; `process.stdout` and `process.stderr` fit. */
export interface LogDestination {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

export interface LogOptions {
  readonly level: LogLevel;
  /** Standard output by default; the command line passes standard error. A terminal gets short lines, anything else JSON. */
  readonly destination?: LogDestination;
  /** Values that must never appear, such as the bot's token. */
  readonly secrets?: readonly string[];
}

/**
 * An error as plain data. Requests that failed carry their own body, which may hold a reader's question: of an error only
 * what is listed here is kept.
 */
function errorData(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name: type, message, stack, cause } = error;
  const { code, status, method, url } = error as { code?: unknown; status?: unknown; method?: unknown; url?: unknown };
  return {
    type,
    message,
    code,
    status,
    method,
    url,
    stack,
    ...(cause === undefined ? {} : { cause: errorData(cause) }),
  };
}

/**
 * The one logger, made at the edge and passed in. What leaves it holds no token: every line is cleaned as a whole, so
 * that a token inside an error's address or message is caught too.
 */
export function createLogger({ level, destination = process.stdout, secrets = [] }: LogOptions): Logger {
  const show = destination.isTTY === true ? logLine : (line: string) => line;
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorData },
    },
    { write: (line: string) => void destination.write(redact(show(line), secrets)) },
  );
}
