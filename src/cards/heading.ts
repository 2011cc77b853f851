import { escapeText, unescapeText } from './escape.js';
import { oneLine } from './visible.js';

const MARK = '### ';

/** The heading of a card; of an answer it is the question, which buttons read back with `questionOf`. */
export function heading(text: string): string {
  return `${MARK}${escapeText(oneLine(text))}`;
}

/** The question in the heading of a message's text displays: `questionOf([heading(q)]) === oneLine(q)`. Null without a heading, and for an empty one. */
export function questionOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const line = text.split('\n').find((l) => l.startsWith(MARK));
    if (line !== undefined) return unescapeText(line.slice(MARK.length)) || null;
  }
  return null;
}
