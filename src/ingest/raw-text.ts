import { beginsBiography, isAside } from '../corpus/asides.js';
import { blocks } from '../corpus/blocks.js';
import { findDates } from '../text/dates.js';

/** What a scraped text tells about itself, as far as it does. */
export interface Described {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  readonly url?: string;
}

export interface CleanText {
  /** The article's own lines, word for word, paragraphs apart by a blank line. */
  readonly body: string;
  readonly described: Described;
}

/** Shorter than this is a caption or a link. */
const SENTENCE = 60;
const BYLINE =
  /^\*?(?:(?:about the )?author|by|written by|(?:об )?авторе?)\s*:?\s+(\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3})$/iu;
const INLINE_BYLINE = /\bBy:?\s+(\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3})\s*$/u;
const APPEARED = /^The post (.+) appeared first on (.+?)\.?$/i;
const SITE = /^(?:source|источник)\s*:\s*((?:[a-z0-9-]+\.)+[a-z]{2,})$/i;
const MAIL = /@((?:[a-z0-9-]+\.)+[a-z]{2,})\b/i;

/**
 * Leaves out what is not the article's text (captions, notices, buttons, what stands behind a biography) and reads from it what it tells. Never throws.
 */
export function cleanText(raw: string): CleanText {
  const text = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u00a0 ]+$/gm, '');
  const parts: string[] = [];
  /** The line that begins a biography, until it stands there. */
  let about: string | null = null;
  let described: Described = {};
  let title: string | null = null;
  const all = blocks(text);
  all.forEach((block, i) => {
    if (block.kind === 'aside') {
      const line = text.slice(block.text.start, block.text.end);
      described = { ...describe(line), ...described };
      // The byline stays with the text: asked who wrote it, its own words can be shown.
      if (BYLINE.test(line)) parts.push(line);
      else if (beginsBiography(line)) about = line;
    } else if (block.kind === 'biography') {
      const line = text.slice(block.text.start, block.text.end);
      if (!tellsOf(line, described.author)) return;
      if (about !== null) parts.push(about);
      about = null;
      parts.push(line);
    } else if (block.kind === 'list') {
      const start = Math.min(...[block.lead, ...block.items].flatMap((range) => (range ? [range.start] : [])));
      parts.push(lines(text, start, block.items.at(-1)?.end ?? start));
    } else if (block.kind === 'heading') {
      // What stands over everything else is the title, unless prose of the same rank follows under headings of its own.
      const isTitle = parts.length === 0 && title === null && all.slice(i + 1).every(({ kind }) => kind !== 'heading');
      if (isTitle) title = text.slice(block.text.start, block.text.end);
      else parts.push(lines(text, block.text.start, block.text.end));
    } else {
      parts.push(text.slice(block.text.start, block.text.end));
    }
  });
  return { body: `${parts.join('\n\n')}\n`, described: { ...(title === null ? {} : { title }), ...described } };
}

/** True for a paragraph that names the author; other lines behind "About the author" are the page's. */
function tellsOf(line: string, author: string | undefined): boolean {
  const surname = author?.split(' ').at(-1);
  return surname !== undefined && line.length >= SENTENCE && line.includes(surname);
}

/** From the beginning of the line on which a block stands, so that its mark (`## `, `- `) comes along; asides inside are left out. */
function lines(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  return text
    .slice(from, end)
    .split('\n')
    .filter((line) => !isAside(line.trim()))
    .join('\n')
    .trim();
}

/** What one line beside the text tells: who wrote it, when, where it appeared. */
function describe(line: string): Described {
  const appeared = APPEARED.exec(line);
  if (appeared?.[1] && appeared[2]) return { title: appeared[1], outlet: appeared[2] };
  const author = BYLINE.exec(line)?.[1] ?? INLINE_BYLINE.exec(line)?.[1];
  const dates = author ? findDates(line, null).filter((date) => date.precision === 'day' && date.from === date.to) : [];
  const published = dates.length === 1 ? dates[0]?.from : undefined;
  const site = SITE.exec(line)?.[1] ?? MAIL.exec(line)?.[1];
  return {
    ...(author ? { author } : {}),
    ...(published ? { published } : {}),
    ...(site ? { outlet: site } : {}),
  };
}
