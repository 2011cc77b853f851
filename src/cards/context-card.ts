import { type Article, cite, type Range } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import { type Block, lengthOf, Sheet } from './budget.js';
import { ACCENT } from './colours.js';
import { quoteWithin } from './cut.js';
import { heading } from './heading.js';
import type { Message } from './message.js';
import { citationOf, nameOf, sourceLine, sourceOf } from './source.js';
import { inline } from './value.js';
import type { Words } from './words.js';

/** A stretch of an article that is to be shown where it stands. */
export interface InPlace {
  readonly article: Article;
  readonly range: Range;
  /** All passages of the article, in order. */
  readonly passages: readonly Passage[];
}

/** Characters for one stretch, with what stands around it. */
const MOST = 2400;

/**
 * Each stretch in its place: the heading above it, the passage before, its own passage with the stretch in bold, the passage after.
 * `title`: the question that led here, or null.
 */
export function contextCard(title: string | null, stretches: readonly InPlace[], words: Words): Message {
  const sheet = new Sheet(ACCENT.answered);
  sheet.put({ text: heading(title ?? words.contextTitle), cited: [] });
  const share = Math.min(MOST, Math.floor(sheet.room / Math.max(1, stretches.length)));
  for (const [at, stretch] of stretches.entries()) {
    if (at > 0) sheet.rule();
    for (const block of placeBlocks(stretch, share, words)) sheet.put(block);
  }
  return sheet.message();
}

function placeBlocks({ article, range, passages }: InPlace, share: number, words: Words): Block[] {
  const shown = passages.filter((p) => p.kind !== 'aside');
  const first = shown.findIndex((p) => p.end > range.start);
  const last = shown.findLastIndex((p) => p.start < range.end);
  const [from, to] = [shown[first], shown[last]];
  const source = sourceOf(article);
  const line = sourceLine(source, article.body.slice(range.start, range.end), words, Math.floor(share / 3));
  const title = nameOf(article.title);
  const room = share - lengthOf(line) - lengthOf(title) - 8;
  if (!from || !to) return [];
  const main = mainBlock(
    article,
    { start: Math.min(from.start, range.start), end: Math.max(to.end, range.end) },
    range,
    Math.floor(room * 0.6),
  );
  if (!main) return [];
  const around = Math.floor((room - lengthOf(main.text)) / 2) - 1;
  const before = shown[first - 1];
  const after = shown[last + 1];
  return [
    headingBlock(article, from, title),
    ...(before ? present(beforeBlock(article, before, around)) : []),
    main,
    ...(after ? present(wholeOrCut(article, after, around)) : []),
    { text: line, cited: [] },
  ];
}

/** `-# Title of the article › Heading above the passage`. */
function headingBlock(article: Article, passage: Passage, title: string): Block {
  const value = passage.heading ? inline(cite(article, passage.heading), 120) : null;
  return { text: `-# ${title}${value ? ` › ${value.markdown}` : ''}`, cited: value ? [value.cited] : [] };
}

function mainBlock(article: Article, around: Range, marked: Range, most: number): Block | null {
  const whole = cite(article, around);
  const shown = quoteWithin(whole.text, [[marked.start - around.start, marked.end - around.start]], most);
  return shown ? { text: shown.markdown, cited: [citationOf(whole, shown)] } : null;
}

function wholeOrCut(article: Article, range: Range, most: number): Block | null {
  const whole = cite(article, range);
  const shown = quoteWithin(whole.text, [], most);
  return shown ? { text: shown.markdown, cited: [citationOf(whole, shown)] } : null;
}

/** What stands before is shown from its end: its last sentences that fit. */
function beforeBlock(article: Article, passage: Passage, most: number): Block | null {
  for (const { start } of [passage, ...passage.sentences]) {
    const whole = cite(article, { start, end: passage.end });
    const shown = quoteWithin(whole.text, [], most - 2);
    if (!shown || shown.end < whole.text.length) continue;
    const before = start > passage.start ? `> … ${shown.markdown.slice(2)}` : shown.markdown;
    return { text: before, cited: [whole] };
  }
  return null;
}

const present = (block: Block | null): Block[] => (block ? [block] : []);
