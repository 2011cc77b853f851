import type { Range } from '../corpus/article.js';
import { lengthOf } from './budget.js';
import { type Highlights, quote } from './escape.js';

/** A stretch of a text that is shown, with `…` where something stands before or after it. */
export interface Shown extends Range {
  /** Markdown: a quote. */
  readonly markdown: string;
}

/**
 * Quotes a text in at most `most` characters (escapes counted). What does not fit is cut at a line's end or between words, with a visible
 * `…`; where the first highlight would be cut off, the stretch begins shortly before it. Null where not even a few words fit.
 */
export function quoteWithin(text: string, highlights: Highlights, most: number): Shown | null {
  const whole = shown(text, highlights, { start: 0, end: text.length });
  if (lengthOf(whole.markdown) <= most) return text.trim() === '' ? null : whole;
  const first = highlights[0];
  const fromStart = longest(text, highlights, 0, most);
  if (!first || (fromStart && first[1] <= fromStart.end)) return fromStart;
  return longest(text, highlights, wordBefore(text, Math.max(0, first[0] - 80)), most) ?? fromStart;
}

/** Fewest characters of an excerpt that are worth showing. */
const FEWEST = 24;

function longest(text: string, highlights: Highlights, start: number, most: number): Shown | null {
  const ends = wordEnds(text, start);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const fits = lengthOf(shown(text, highlights, { start, end: ends[middle] as number }).markdown) <= most;
    if (fits) low = middle + 1;
    else high = middle;
  }
  const end = ends[low - 1];
  if (end === undefined || end - start < Math.min(FEWEST, text.length)) return null;
  return shown(text, highlights, { start, end: lineEnd(text, start, end) });
}

/** The last line's end before `end` if that keeps most of the stretch (a list is cut between its items), otherwise `end`. */
function lineEnd(text: string, start: number, end: number): number {
  if (end === text.length) return end;
  const line = text.slice(start, end).trimEnd().lastIndexOf('\n');
  return line > (end - start) * 0.6 ? start + text.slice(start, start + line).trimEnd().length : end;
}

/** Where words end from `start` on; a text without spaces may be cut between any two characters. */
function wordEnds(text: string, start: number): number[] {
  const ends = [...text.slice(start).matchAll(/\S+/g)].map((word) => start + word.index + word[0].length);
  if (ends.length > 8) return ends;
  const all: number[] = [];
  for (let at = start; at < text.length; ) {
    at += String.fromCodePoint(text.codePointAt(at) as number).length;
    all.push(at);
  }
  return all;
}

function wordBefore(text: string, at: number): number {
  const space = text.slice(0, at).search(/\s\S*$/);
  return space < 0 || at - space > 80 ? surrogateSafe(text, at) : space + 1;
}

const surrogateSafe = (text: string, at: number): number =>
  /^[\udc00-\udfff]/.test(text.slice(at)) ? Math.max(0, at - 1) : at;

function shown(text: string, highlights: Highlights, range: Range): Shown {
  const piece = text.slice(range.start, range.end);
  const moved = highlights
    .map(([a, b]) => [Math.max(a, range.start) - range.start, Math.min(b, range.end) - range.start] as const)
    .filter(([a, b]) => a < b);
  const body = quote(piece, moved);
  const before = range.start > 0 ? '… ' : '';
  const rest = text.slice(range.end);
  const after = rest === '' ? '' : /^\s*\n/.test(rest) ? '\n> …' : ' …';
  return { ...range, markdown: `> ${before}${body.slice(2)}${after}` };
}
