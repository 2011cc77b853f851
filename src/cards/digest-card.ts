import { createHash } from 'node:crypto';
import { cite } from '../corpus/article.js';
import type { DigestSection, ToldStory } from '../digest/compose.js';
import type { DigestDraft } from '../digest/preview.js';
import { type Block, type Button, lengthOf, Sheet, sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { dateLabel, timestamp } from './dates.js';
import { heading } from './heading.js';
import type { Message } from './message.js';
import type { ArticleOf } from './slots.js';
import { excerptBlock, nameOf, sourceOf } from './source.js';
import type { Words } from './words.js';

/** Characters of one page, links counted: a phone's screen and a half. */
const PAGE_MOST = 3000;
/** Components of one page: each item is one, and title, footer and buttons need theirs. */
const PAGE_ITEMS = 20;
const ITEM_MOST = 420;
const ROOM = 900;
/** Outlets named under a story. */
const OUTLETS = 6;

/** How a digest is framed: what it is called, and what stands around it. */
export interface DigestFrame {
  /** What the server calls it; null: just a digest. */
  readonly name: string | null;
  readonly zone: string;
  /** From 1; brought into range. */
  readonly page: number;
  /** It shows what would be posted, and is not posted itself. */
  readonly preview: boolean;
  /** Buttons for a page of so many; their custom_ids carry all they need. */
  readonly buttons: (page: number, pages: number) => readonly (Button | null)[];
}

/** One page of a digest: sections of excerpts, each with its source line; the footer says how many stories were left out. Nothing new reads as one line. */
export function digestCard(draft: DigestDraft, articleOf: ArticleOf, frame: DigestFrame, words: Words): Message {
  if (draft.sections.length === 0) {
    const quiet = new Sheet(null);
    quiet.put(sentence(words.nothingNew(draft.from)));
    return quiet.message(present(frame.buttons(1, 1)));
  }
  const pages = pagesOf(draft.sections.flatMap((section) => blocksOf(section, articleOf, words)));
  const page = Math.min(Math.max(1, frame.page), pages.length);
  const footer = [
    pages.length > 1 ? words.page(page, pages.length) : '',
    draft.leftOut > 0 ? words.digests.leftOut(draft.leftOut) : '',
    frame.preview ? words.preview : '',
  ].filter((part) => part !== '');
  const sheet = new Sheet(ACCENT.answered, footer.join(' · '));
  sheet.put(sentence(titleOf(draft, frame, words)));
  for (const block of pages[page - 1] ?? []) sheet.put(block);
  return sheet.message(present(frame.buttons(page, pages.length)));
}

/** Changes when anything that the digest shows does: by it a button notices that the corpus is another one. Eight hexadecimal digits. */
export function markOf(draft: DigestDraft): string {
  const shown = draft.sections.flatMap(({ kind, items }) => [
    kind,
    ...items.map((i) => `${i.article} ${i.start} ${i.end} ${i.text}`),
  ]);
  return createHash('sha256')
    .update([draft.to, ...shown].join('\n'))
    .digest('hex')
    .slice(0, 8);
}

function titleOf(draft: DigestDraft, { name, zone }: DigestFrame, words: Words): string {
  const { from, to, articles, sections } = draft;
  const stories = sections.flatMap((section) => section.stories ?? []).length + draft.leftOut;
  const line = [
    nameOf(zone),
    from === null ? words.digests.first : words.digests.since(dateLabel(from, words.language)),
    words.digests.count(stories, articles.length),
  ];
  return `${heading(words.digests.title(name, dateLabel(to, words.language)))}\n-# ${line.join(' · ')}`;
}

/** A block for each story, with the outlets that carry it, and for each other item; the first stands under the section's name. */
function blocksOf({ kind, items, stories }: DigestSection, articleOf: ArticleOf, words: Words): Block[] {
  const told = stories
    ? stories.map((story) => joined(itemBlocks(story.items, articleOf, words), carriers(story, words)))
    : itemBlocks(items, articleOf, words);
  const blocks = told.filter(({ cited }) => cited.length > 0);
  // A line that is bold from end to end would be a short answer: a label alone on its line has a colon.
  const label = `**${words.sections[kind]}**:\n`;
  return blocks.map((block, i) => (i === 0 ? { ...block, text: `${label}${block.text}` } : block));
}

function itemBlocks(items: DigestSection['items'], articleOf: ArticleOf, words: Words): Block[] {
  return items.flatMap((item) => {
    const article = articleOf(item.article);
    const room = { most: ITEM_MOST, room: ROOM };
    const block = article ? excerptBlock({ ...sourceOf(article), ...cite(article, item) }, room, words) : null;
    const day = item.day === undefined ? '' : `${timestamp(item.day)}\n`;
    return block ? [{ ...block, text: `${day}${block.text}` }] : [];
  });
}

const joined = (blocks: readonly Block[], below: string): Block => ({
  text: `${blocks.map(({ text }) => text).join('\n')}${below}`,
  cited: blocks.flatMap(({ cited }) => cited),
});

/** `-# also: Outlet, Outlet` for those of a story that are not quoted; `copies` tell its words again. */
function carriers({ articles, copies, items }: ToldStory, words: Words): string {
  const quoted = new Set(articles.filter(({ id }) => items.some((i) => i.article === id)).map(({ outlet }) => outlet));
  const namesOf = (list: readonly { readonly outlet: string }[]) =>
    [...new Set(list.map(({ outlet }) => outlet))].filter((outlet) => !quoted.has(outlet));
  const also = namesOf(articles);
  const again = namesOf(copies).filter((outlet) => !also.includes(outlet));
  const line = [
    also.length > 0
      ? words.digests.also(
          also.slice(0, OUTLETS).map((o) => nameOf(o, 60)),
          also.length,
        )
      : '',
    again.length > 0
      ? words.digests.reprinted(
          again.slice(0, OUTLETS).map((o) => nameOf(o, 60)),
          again.length,
        )
      : '',
  ].filter((part) => part !== '');
  return line.length === 0 ? '' : `\n-# ${line.join(' · ')}`;
}

/** Fills pages from top to bottom. */
function pagesOf(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [[]];
  let room = PAGE_MOST;
  for (const block of blocks) {
    const length = lengthOf(block.text);
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && (length > room || page.length >= PAGE_ITEMS)) {
      pages.push([block]);
      room = PAGE_MOST - length;
    } else {
      page.push(block);
      room -= length;
    }
  }
  return pages;
}

const present = (list: readonly (Button | null)[]): Button[] => list.filter((b): b is Button => b !== null);
