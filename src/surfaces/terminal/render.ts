import { escapeText } from '../../cards/escape.js';
import type { Component, Message } from '../../cards/message.js';
import type { Style } from './style.js';

/** A run of characters that look alike. */
interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly link: string | null;
}

/**
 * A card as text for a terminal: the same message that Discord would get, its Markdown read. Headings and highlights are bold, quotes have
 * a rule on the left, source lines and footers are dim; of a picture its alt text is told. Of the buttons those are shown that ask another question, as what one could type.
 * Ends with a line end.
 */
export function render(message: Message, style: Style): string {
  const blocks = message.components.flatMap((c) => blocksOf(c, style));
  return `${blocks.join('\n\n')}\n`;
}

function blocksOf(component: Component, style: Style): string[] {
  if (component.type === 10)
    return [
      component.content
        .split('\n')
        .flatMap((line) => lines(line, style))
        .join('\n'),
    ];
  if (component.type === 1) {
    const asked = component.components.flatMap((c) => (c.type === 2 && 'custom_id' in c ? question(c) : []));
    return asked.length === 0 ? [] : [asked.map((line) => `  ${line}`).join('\n')];
  }
  if (component.type === 12)
    return component.items.map(({ description }) =>
      lines(`-# picture: ${escapeText(description ?? '')}`, style).join('\n'),
    );
  return component.type === 17 ? component.components.flatMap((c) => blocksOf(c, style)) : [];
}

/** What to type instead of pressing; nothing for buttons that show more of the same. */
function question({ label, custom_id }: { label: string; custom_id: string }): string[] {
  if (custom_id.startsWith('ask:')) return [`ask "${custom_id.slice('ask:'.length)}"`];
  if (custom_id.startsWith('person:')) return /:1$/.test(custom_id) ? [`who "${label}"`] : [];
  return custom_id.startsWith('summit:') ? [`summit ${custom_id.slice('summit:'.length)}   ${label}`] : [];
}

/** The link at the end of a source line. */
const SOURCE_LINE = / · \[[^\]]+\]\(([^)\s]+)\)$/;

function lines(markdown: string, style: Style, dim = false): string[] {
  if (markdown.startsWith('> ')) {
    const rule = style.colour ? `${DIM}│${OFF} ` : '│ ';
    return wrap(runs(markdown.slice(2)), style.columns - 2).map(
      (line) => rule + line.map((r) => paint(r, style)).join(''),
    );
  }
  const source = SOURCE_LINE.exec(markdown);
  if (source && !style.links) {
    // An address that cannot hide behind its label stands on a line of its own, where terminals let people click or copy it.
    const address = source[1] ?? '';
    return [...lines(markdown.slice(0, source.index), style, true), style.colour ? `${DIM}${address}${OFF}` : address];
  }
  const heading = markdown.startsWith('### ');
  const quiet = dim || source !== null || markdown.startsWith('-# ');
  const text = runs(markdown.replace(/^(?:### |-# )/, ''), heading, style.links ? null : 'address');
  return wrap(text, style.columns).map((line) => {
    const painted = line.map((r) => paint(r, style)).join('');
    return quiet && style.colour ? `${DIM}${painted}${OFF}` : painted;
  });
}

/** Reads the Markdown that the cards write: escapes, bold, masked links, code. Without links an address is written in place of its label. */
function runs(markdown: string, heading = false, links: 'address' | null = null): Run[] {
  const found: Run[] = [];
  let bold = heading;
  for (const [all, mark, label, address, timestamp, code, plain] of markdown.matchAll(TOKEN)) {
    if (all === '**') bold = !bold;
    else if (label !== undefined && address !== undefined)
      found.push({
        text: links === 'address' ? address : plainLabel(label),
        bold,
        link: links === 'address' ? null : address,
      });
    else if (timestamp !== undefined)
      found.push({ text: new Date(Number(timestamp) * 1000).toISOString().slice(0, 10), bold, link: null });
    else found.push({ text: mark ?? code ?? plain ?? '', bold, link: null });
  }
  return joined(found);
}

const TOKEN = /\*\*|\\([^0-9A-Za-z\s])|\[((?:\\.|[^\]\\])+)\]\(([^)\s]+)\)|<t:(\d+):D>|`([^`]*)`|([\s\S])/gu;

const plainLabel = (label: string): string => label.replace(/\\([^0-9A-Za-z\s])/g, '$1');

/** Breaks runs into lines of at most `columns` characters, between words where that is possible. An address is never broken. */
function wrap(text: readonly Run[], columns: number): Run[][] {
  const wrapped: Run[][] = [[]];
  let width = 0;
  for (const word of words(text)) {
    const length = word.reduce((sum, r) => sum + [...r.text].length, 0);
    const space = word.every((r) => /^\s+$/.test(r.text));
    if (width > 0 && width + length > columns) {
      if (/^\s+$/.test(wrapped.at(-1)?.at(-1)?.text ?? '')) wrapped.at(-1)?.pop();
      wrapped.push([]);
      width = 0;
      if (space) continue;
    }
    wrapped.at(-1)?.push(...word);
    width += length;
  }
  return wrapped.map(joined);
}

/** Runs that look alike as one. */
function joined(line: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of line) {
    const last = whole.at(-1);
    if (last && last.bold === run.bold && last.link === run.link)
      whole[whole.length - 1] = { ...last, text: last.text + run.text };
    else whole.push(run);
  }
  return whole;
}

/** Groups runs into words and the white space between them; a word may be partly bold. */
function words(text: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  let last: 'word' | 'space' | null = null;
  for (const run of text) {
    for (const piece of run.link === null ? (run.text.match(/[^\S\u00a0]+|[\S\u00a0]+/g) ?? []) : [run.text]) {
      const kind = /^[^\S\u00a0]+$/.test(piece) ? 'space' : 'word';
      if (kind === last) groups.at(-1)?.push({ ...run, text: piece });
      else groups.push([{ ...run, text: piece }]);
      last = kind;
    }
  }
  return groups;
}

const BOLD = '\u001b[1m';
const NOT_BOLD = '\u001b[22m';
const DIM = '\u001b[2m';
const OFF = '\u001b[0m';

function paint({ text, bold, link }: Run, style: Style): string {
  const shown = bold && style.colour ? `${BOLD}${text}${NOT_BOLD}` : text;
  return link !== null && style.links ? `\u001b]8;;${link}\u001b\\${shown}\u001b]8;;\u001b\\` : shown;
}
