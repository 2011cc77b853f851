import { visible } from './visible.js';

/** Stretches to show in bold: UTF-16 offsets, half-open. */
export type Highlights = readonly (readonly [number, number])[];

/**
 * Writes text so that Discord renders exactly `visible(text)`: no mention, link, emoji code, timestamp, heading, list, quote, spoiler or
 * emphasis comes of it. A backslash before a mark is not shown (https://support.discord.com/hc/en-us/articles/210298617), before a letter
 * or digit it is, so only marks are escaped, and of them only those that can begin something where they stand. A list's items keep the
 * mark that the source wrote, because Discord would renumber and indent them.
 *
 * `highlights` are shown in bold, line by line, without the white space at their borders: `**` next to a space, another `**` or a line's
 * end does not read as bold in every client.
 */
export function escapeText(text: string, highlights: Highlights = []): string {
  let out = '';
  let at = 0;
  for (const [start, end] of boldRuns(text, highlights)) {
    out += `${marked(text, at, start)}**${marked(text, start, end)}**`;
    at = end;
  }
  return out + marked(text, at, text.length);
}

/** The text as a block quote: `> ` before each line of it (https://support.discord.com/hc/en-us/articles/210298617). */
export function quote(text: string, highlights: Highlights = []): string {
  return quoteLines(escapeText(text, highlights));
}

/** Puts `> ` before each line of Markdown. */
export function quoteLines(markdown: string): string {
  return markdown.replace(/^/gm, '> ');
}

/** Text in bold on one line, e.g. a short answer. Empty where there is nothing to show. */
export function bold(text: string): string {
  return escapeText(text, [[0, text.length]]);
}

/** Reads back what `escapeText` wrote: `unescapeText(escapeText(t, h)) === visible(t)`. */
export function unescapeText(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])|\*\*/g, (_, mark: string | undefined) => mark ?? '');
}

/** Marks that can begin something anywhere in a line. */
const ANYWHERE = /[\\*_~`|<>[\]@#]/;
/** What only means something at the start of a line: a bullet, or the point after an ordered list's number. */
const LINE_START = /^[^\S\n]*(?:[-+]|\d+[.)])$/;

function marked(text: string, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i++) {
    const c = text[i] as string;
    if (needsEscape(text, i, c)) out += `\\${c}`;
    else if (c === '\r') out += text[i + 1] === '\n' ? '' : '\n';
    else if (isSurrogate(c)) {
      const pair = String.fromCodePoint(text.codePointAt(i) as number);
      out += visible(pair);
      i += pair.length - 1;
    } else out += visible(c);
  }
  return out;
}

function needsEscape(text: string, at: number, c: string): boolean {
  if (ANYWHERE.test(c)) return true;
  // `:name:` is an emoji and `https://` a link; a colon before a space begins nothing.
  if (c === ':') return /\S/.test(text[at + 1] ?? '');
  if (c === '-' || c === '+' || c === '.' || c === ')') return LINE_START.test(text.slice(lineStart(text, at), at + 1));
  return false;
}

function lineStart(text: string, at: number): number {
  // A list's number has few digits; looking further back than this would make long lines slow.
  for (let i = at; i > Math.max(0, at - 64); i--) if (/[\n\r\u2028\u2029]/.test(text[i - 1] as string)) return i;
  return Math.max(0, at - 64);
}

const isSurrogate = (c: string): boolean => c >= '\ud800' && c <= '\udfff';
const isLowHalf = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

/** Highlights as runs that do not touch, each within one line and without white space at its borders. */
function boldRuns(text: string, highlights: Highlights): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...highlights].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(0, isLowHalf(text, from) ? from - 1 : from);
    const end = Math.min(text.length, isLowHalf(text, to) ? to + 1 : to);
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (start < end) merged.push([start, end]);
  }
  return merged.flatMap(([start, end]) => lineRuns(text, start, end));
}

function lineRuns(text: string, start: number, end: number): [number, number][] {
  const runs: [number, number][] = [];
  for (const line of text.slice(start, end).matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const lead = line[0].length - line[0].trimStart().length;
    const length = line[0].trim().length;
    const from = start + line.index + lead;
    if (length > 0) runs.push([from, from + length]);
  }
  return runs;
}
