import { LIMIT } from './budget.js';
import { oneLine } from './visible.js';

/** What a link is made of: an address, and the words to open it at. */
export interface Linked {
  readonly kind: 'article' | 'note';
  readonly url: string | null;
  readonly text: string;
}

/**
 * The address that shows an excerpt: for an article's own text the page opened at its sentence by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/) where that fits into `most` characters, for a note the plain address, because the page
 * does not hold the note's words. Null without an address, with one that is not http(s), and with one that is too long.
 */
export function linkOf(source: Linked, most: number = LIMIT.link): string | null {
  const plain = webAddress(source.url);
  if (plain === null) return null;
  if (source.kind === 'article') {
    const directive = textDirective(source.text);
    const opened = `${plain}${plain.includes('#') ? '' : '#'}:~:text=${directive}`;
    if (directive !== '' && opened.length <= most) return opened;
  }
  return plain.length <= most ? plain : null;
}

/** A masked link, `[label](address)`; the label is fixed Markdown. */
export function masked(label: string, address: string): string {
  return `[${label}](${address})`;
}

/** An http(s) address in a form that a masked link can hold, or null. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  // Round brackets would end a masked link, the others could begin something within it.
  return parsed.href.replace(/[()<>[\]*_~|`\\]/g, (c) => (c === '_' ? c : percent(c)));
}

/** Texts up to this length are named whole, longer ones by their first and last words. */
const WHOLE = 80;
const WORDS = 5;

function textDirective(text: string): string {
  const lines = text
    .split(/\s*[\n\r\u2028\u2029]\s*/)
    .map((line) => line.replace(/^\s*(?:[-*+•]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (lines.length === 1 && first.length <= WHOLE) return encode(first);
  const start = first.split(/\s+/).slice(0, WORDS).join(' ');
  const end = last.split(/\s+/).slice(-WORDS).join(' ');
  return `${encode(start)},${encode(end)}`;
}

/** Percent-encodes all that could end the directive or the masked link: `-`, `,` and `&` belong to the directive's own syntax. */
function encode(text: string): string {
  return encodeURIComponent(oneLine(text)).replace(/[-!'()*~_]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
