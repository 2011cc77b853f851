import type { Citation } from '../corpus/article.js';
import { quoteWithin } from './cut.js';
import { citationOf } from './source.js';
import { oneLine } from './visible.js';

/** A citation shown within a line. */
export interface InlineValue {
  readonly markdown: string;
  /** What of it is shown. */
  readonly cited: Citation;
}

/** A citation as a value within a line, in at most `most` characters: its first line, cut between words with a visible `…`. */
export function inline(citation: Citation, most: number): InlineValue | null {
  const first = /[^\s][^\n\r\u2028\u2029]*/.exec(citation.text);
  if (!first) return null;
  const start = first.index;
  const line = citationOf(citation, { start, end: start + first[0].trimEnd().length });
  const shown = quoteWithin(line.text, [], most + 2);
  return shown ? { markdown: shown.markdown.slice(2), cited: citationOf(line, shown) } : null;
}

/** Whether two names read the same but for capitals and white space. */
export function sameLabel(a: string, b: string): boolean {
  const folded = (text: string) => oneLine(text).toLowerCase();
  return folded(a) === folded(b);
}
