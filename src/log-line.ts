const COLOURS: Readonly<Record<string, number>> = { fatal: 31, error: 31, warn: 33, info: 36 };
const DIM = 2;

interface Entry {
  readonly level: string;
  readonly time: string;
  readonly msg?: string;
  readonly err?: { readonly type?: string; readonly message?: string; readonly stack?: string };
  readonly [field: string]: unknown;
}

const paint = (code: number, text: string): string =>
  process.env.NO_COLOR === undefined ? `\u001b[${code}m${text}\u001b[0m` : text;

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/**
 * A line of JSON from the logger as a person at a terminal wants it: local time, level, message, fields; an error's
 * stack below, indented. Colours are left out where NO_COLOR is set (https://no-color.org).
 */
export function logLine(json: string): string {
  const { level, time, msg = '', err, ...fields } = JSON.parse(json) as Entry;
  const clock = new Date(time).toTimeString().slice(0, 8);
  const details = Object.entries(fields).map(([name, value]) => `${name}=${plain(value)}`);
  const head = [paint(DIM, clock), paint(COLOURS[level] ?? DIM, level.padEnd(5)), msg];
  if (details.length > 0) head.push(paint(DIM, details.join(' ')));
  const below = err === undefined ? '' : `\n${(err.stack ?? `${err.type}: ${err.message}`).replace(/^/gm, '    ')}`;
  return `${head.join(' ')}${below}\n`;
}
