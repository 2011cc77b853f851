// Discord's Markdown: text → a tree of blocks. Pure; markdown-view.js draws the tree.
import { codeAt, parseInline } from './markdown-inline.js';

const QUOTE_REST = / *>>> ([\s\S]*)$/y;
const QUOTE_LINES = / *> [^\n]*(?:\n *> [^\n]*)*(?:\n|$)/y;
const HEADING = / *(#{1,3}) +([^\n]+)(?:\n|$)/y;
const SUBTEXT = / *-# +([^\n]+)(?:\n|$)/y;
const LIST_LINES =
  /(?: *(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n|$))(?: +[^\s][^\n]*(?:\n|$)|(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n|$))*/y;
const ITEM = /^( *)([-*]|\d{1,9}\.) +([^\n]+)$/;
const FENCE = /```(?:[a-z0-9_+\-.#]+\n)?([\s\S]+?)```\n?/iy;

/**
 * Reads a text display.
 *
 * Line breaks inside a paragraph stay in its text (the page keeps white space); a block swallows the one that ends it.
 *
 * @param {string} text
 * @returns {{type: string}[]} blocks: `paragraph` and `subtext` with `content` (see parseInline), `heading` with `level` 1–3 and `content`,
 *   `quote` with `blocks`, `list` with `start` (null for bullets) and `items` (each a list of blocks), `fence` with `text`
 */
export function parse(text) {
  return parseBlocks(text, false);
}

function parseBlocks(text, inQuote) {
  const blocks = [];
  let paragraph = '';
  let at = 0;
  let lineStart = true;
  const flush = () => {
    if (paragraph !== '') blocks.push({ type: 'paragraph', content: parseInline(paragraph) });
    paragraph = '';
  };
  while (at < text.length) {
    const found = (lineStart ? lineBlockAt(text, at, inQuote) : null) ?? fenceAt(text, at);
    if (found !== null) {
      flush();
      blocks.push(found.block);
      at = found.end;
      lineStart = true;
    } else {
      // An escaped mark or a code span is taken whole, so that no fence begins inside it.
      const end = text[at] === '\\' ? at + 2 : (codeAt(text, at)?.end ?? at + 1);
      paragraph += text.slice(at, end);
      lineStart = text[end - 1] === '\n';
      at = end;
    }
  }
  flush();
  return blocks;
}

function lineBlockAt(text, at, inQuote) {
  const read = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const quote = inQuote ? null : quoteAt(read);
  if (quote !== null) return { block: { type: 'quote', blocks: parseBlocks(quote.text, true) }, end: quote.end };
  const heading = read(HEADING);
  if (heading) {
    const block = { type: 'heading', level: heading[1].length, content: parseInline(heading[2]) };
    return { block, end: HEADING.lastIndex };
  }
  const subtext = read(SUBTEXT);
  if (subtext) return { block: { type: 'subtext', content: parseInline(subtext[1]) }, end: SUBTEXT.lastIndex };
  const list = read(LIST_LINES);
  return list && { block: listOf(list[0].replace(/\n$/, '').split('\n')), end: LIST_LINES.lastIndex };
}

function quoteAt(read) {
  const rest = read(QUOTE_REST);
  if (rest) return { text: rest[1], end: QUOTE_REST.lastIndex };
  const lines = read(QUOTE_LINES);
  return lines && { text: lines[0].replace(/\n$/, '').replace(/^ *> /gm, ''), end: QUOTE_LINES.lastIndex };
}

function fenceAt(text, at) {
  if (!text.startsWith('```', at)) return null;
  FENCE.lastIndex = at;
  const fence = FENCE.exec(text);
  return fence && { block: { type: 'fence', text: fence[1].replace(/^\n+|\n+$/g, '') }, end: FENCE.lastIndex };
}

/** Lines that are indented further than an item's mark belong to that item: a nested list, or more of its text. */
function listOf(lines) {
  const [, indent, mark] = ITEM.exec(lines[0]);
  const items = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (item && item[1].length <= indent.length + 1) items.push({ text: item[3], nested: [] });
    else items.at(-1)?.nested.push(line);
  }
  const start = /\d/.test(mark) ? Number.parseInt(mark, 10) : null;
  return { type: 'list', start, items: items.map(itemBlocks) };
}

function itemBlocks({ text, nested }) {
  const firstItem = nested.findIndex((line) => ITEM.test(line));
  const more = firstItem < 0 ? nested : nested.slice(0, firstItem);
  const content = parseInline([text, ...more.map((line) => line.trimStart())].join('\n'));
  const blocks = [{ type: 'paragraph', content }];
  if (firstItem >= 0) blocks.push(listOf(nested.slice(firstItem)));
  return blocks;
}
