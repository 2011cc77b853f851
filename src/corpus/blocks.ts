import type { Range } from './article.js';
import { beginsBiography, isAside } from './asides.js';

/** A stretch of a body by its shape. Ranges exclude marks (`## `, `- `) and surrounding white space. */
export type Block =
  | { readonly kind: 'heading'; readonly text: Range }
  | { readonly kind: 'prose'; readonly text: Range }
  | { readonly kind: 'aside'; readonly text: Range }
  /** What follows "About the author", up to the next heading with a mark. */
  | { readonly kind: 'biography'; readonly text: Range }
  | { readonly kind: 'list'; readonly lead: Range | null; readonly items: readonly Range[] };

interface Line extends Range {
  readonly text: string;
  readonly mark: 'heading' | 'bullet' | null;
  /** A blank line stands before it. */
  readonly apart: boolean;
}

const HARD_WRAP = 160;
const HEADING_WORDS = 14;
const ITEM_LENGTH = 200;
const MARKED_HEADING = /^#{1,6}\s+/;
const BULLET = /^(?:[-*+•–—]|\d{1,2}[.)])\s+(?=\S)/;
const ENDS_SENTENCE = /[.!?…;。]["'”’»)\]*]*$/u;

/**
 * Cuts a body into headings, paragraphs, lists and asides. Reads Markdown, and plain text as it is scraped: one paragraph a
 * line, headings without marks, lists without bullets after a line that ends with a colon.
 */
export function blocks(body: string): Block[] {
  const lines = readLines(body);
  const out: Block[] = [];
  let biography = false;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    const begins = beginsBiography(line.text);
    biography = begins || (biography && line.mark !== 'heading');
    const list = biography ? null : listAt(lines, i);
    if (list) {
      out.push(list.block);
      i = list.next;
    } else if (isAside(line.text)) {
      out.push({ kind: 'aside', text: line });
      i++;
    } else if (line.mark === 'heading' || (!biography && isBareHeading(lines, i))) {
      out.push({ kind: 'heading', text: line });
      i++;
    } else {
      out.push({ kind: biography ? 'biography' : 'prose', text: line });
      i++;
    }
  }
  return out;
}

/** Lines of text; the lines of a hard-wrapped paragraph are joined to one. */
function readLines(body: string): Line[] {
  const raw: Line[] = [];
  let apart = true;
  for (const match of body.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const content = match[0].trimEnd();
    if (match[0] === '') break;
    if (content.trim() === '') {
      apart = true;
      continue;
    }
    const indent = content.length - content.trimStart().length;
    const text = content.slice(indent);
    const heading = MARKED_HEADING.exec(text);
    const bullet = BULLET.exec(text);
    const skip = (heading ?? bullet)?.[0].length ?? 0;
    const start = match.index + indent + skip;
    raw.push({
      start,
      end: match.index + content.length,
      text: text.slice(skip),
      mark: heading ? 'heading' : bullet ? 'bullet' : null,
      apart,
    });
    apart = false;
  }
  return raw.some((line) => line.end - line.start > HARD_WRAP) ? raw : joinWrapped(raw, body);
}

function joinWrapped(raw: readonly Line[], body: string): Line[] {
  const joined: Line[] = [];
  for (const line of raw) {
    const last = joined.at(-1);
    const continues =
      last &&
      !line.apart &&
      !line.mark &&
      last.mark !== 'heading' &&
      last.end - last.start > 40 &&
      !last.text.endsWith(':');
    if (continues) joined[joined.length - 1] = { ...last, end: line.end, text: body.slice(last.start, line.end) };
    else joined.push(line);
  }
  return joined;
}

/** A short line without a full stop that stands over a paragraph. */
function isBareHeading(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line;
  const next = lines[i + 1];
  if (!next || line.mark || ENDS_SENTENCE.test(line.text) || line.text.endsWith(',')) return false;
  if (line.text.split(/\s+/).length > HEADING_WORDS || !/^[\p{Lu}\p{N}"“«']/u.test(line.text)) return false;
  const towers = next.text.length > 1.5 * line.text.length && ENDS_SENTENCE.test(next.text);
  return towers || next.mark === 'bullet' || (line.text.endsWith(':') === false && isBareHeading(lines, i + 1));
}

/** The list that begins at line `i`, with its lead line, or null. */
function listAt(lines: readonly Line[], i: number): { block: Block; next: number } | null {
  const line = lines[i] as Line;
  const introduces = !line.mark && line.text.endsWith(':');
  const first = lines[i + 1];
  if (introduces && first) {
    const marked = first.mark === 'bullet';
    const items = run(lines, i + 1, marked ? (l) => l.mark === 'bullet' : isBareItem);
    // Bare lines make a list only where there are several of them: a lone short line may be anything.
    if (items.length >= (marked ? 1 : 2))
      return { block: { kind: 'list', lead: line, items }, next: i + 1 + items.length };
  }
  if (line.mark === 'bullet') {
    const items = run(lines, i, (l) => l.mark === 'bullet');
    return { block: { kind: 'list', lead: null, items }, next: i + items.length };
  }
  return null;
}

function isBareItem(line: Line): boolean {
  return !line.mark && line.text.length <= ITEM_LENGTH && !/[.!?:]["'”’»)\]]*$/u.test(line.text) && !isAside(line.text);
}

function run(lines: readonly Line[], from: number, belongs: (line: Line) => boolean): Line[] {
  const found: Line[] = [];
  for (let i = from; i < lines.length && belongs(lines[i] as Line); i++) found.push(lines[i] as Line);
  return found;
}
