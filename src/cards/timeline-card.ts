import type { TimelineEntry } from '../facts/fact.js';
import { ACCENT } from './colours.js';
import { spanLabel } from './dates.js';
import { escapeText } from './escape.js';
import type { ArticleOf } from './footnotes.js';
import { timelineId } from './keys.js';
import type { Message } from './message.js';
import { type Piece, pagedCard } from './pages.js';
import type { Picture } from './pictures/picture.js';
import type { TimelineRow } from './pictures/timeline.js';
import { nameOf } from './source.js';
import { inline } from './value.js';
import { oneLine } from './visible.js';
import type { Words } from './words.js';

export interface TimelineCardOptions {
  /** The heading: what was asked for, or the program's word. */
  readonly title: string;
  readonly from?: string;
  readonly to?: string;
  readonly articleOf: ArticleOf;
  readonly words: Words;
  readonly draw: (rows: readonly TimelineRow[]) => Promise<Picture | null>;
}

const SENTENCE_MOST = 200;

/** What happened and what was to come, a line each, in order of time; on each page a picture of what it holds. */
export function timelineCard(
  entries: readonly TimelineEntry[],
  page: number,
  options: TimelineCardOptions,
): Promise<Message> {
  const { title, from, to, articleOf, words, draw } = options;
  const lines = entries.flatMap((entry) => {
    const line = lineOf(entry, articleOf, words);
    return line ? [line] : [];
  });
  return pagedCard(
    {
      title,
      accent: ACCENT.answered,
      pieces: lines.map(({ piece }) => piece),
      most: 6,
      picture: (shown) => draw(lines.filter(({ piece }) => shown.includes(piece)).map(({ row }) => row)),
      pageId: (to_) => timelineId(to_, from, to),
    },
    page,
    articleOf,
    words,
  );
}

/** An entry as a line of the card and as a row of the picture: the same words. Null where no article tells it. */
function lineOf(
  entry: TimelineEntry,
  articleOf: ArticleOf,
  words: Words,
): { readonly piece: Piece; readonly row: TimelineRow } | null {
  const citations = entry.citations.filter(({ article }) => articleOf(article));
  const [first] = citations;
  const sentence = entry.kind === 'event' || !first ? null : inline(first, SENTENCE_MOST);
  if (!first || (entry.kind !== 'event' && !sentence)) return null;
  const date = spanLabel(entry, words.language);
  const ahead = entry.ahead ? ` · ${words.pictures.ahead}` : '';
  const cut = sentence?.markdown.endsWith('…') ? ' …' : '';
  const label = sentence ? `${sentence.cited.text}${cut}` : withoutDate(entry.label);
  const markdown = sentence?.markdown ?? nameOf(label, 200);
  const outlets = citations.map(({ article }) => oneLine(articleOf(article)?.outlet ?? ''));
  const cited = sentence ? [sentence.cited, ...citations.slice(1)] : citations;
  return {
    piece: (notes) => ({
      text: `**${escapeText(date)}**${ahead} · ${markdown}${notes.marks(citations)}`,
      cited,
    }),
    row: {
      from: entry.from,
      to: entry.to,
      date,
      label: oneLine(label),
      source: [...new Set(outlets)].slice(0, 3).join(' · '),
      ahead: entry.ahead,
    },
  };
}

/** An event's name without the date in it, which stands in front. */
function withoutDate(name: string): string {
  const parts = name.split(' · ');
  return parts.length < 3
    ? name
    : parts.filter((part) => !/^(?:[\d–\s]*\p{L}{3}[\p{L}–\s\d]*)?\d{4}$/u.test(part)).join(' · ');
}
