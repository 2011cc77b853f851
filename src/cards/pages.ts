import { type Block, type Button, button, buttons, LIMIT, lengthOf, Sheet, sentence } from './budget.js';
import { type ArticleOf, Footnotes } from './footnotes.js';
import { heading } from './heading.js';
import { contextId, type PassageKey } from './keys.js';
import type { Message } from './message.js';
import type { Picture } from './pictures/picture.js';
import type { Words } from './words.js';

/** What a piece of a card shows; `tight`: right under the piece before it, as the next line of a list. */
export interface PieceBlock extends Block {
  readonly tight?: boolean;
}

/**
 * A piece of a card: made with the footnotes of the page that it comes to stand on, because its marks depend on them. `first`: it opens the
 * page, so that what it belongs to has to be said again.
 */
export type Piece = (notes: Footnotes, first: boolean) => PieceBlock;

/** A card of any length, which is shown a page at a time. */
export interface Paged {
  readonly title: string;
  readonly accent: number | null;
  /** One line in front of the page's number; may be empty. */
  readonly footer?: string;
  /** A line of the program's own under the title, on every page; may be empty. */
  readonly lead?: string;
  readonly pieces: readonly Piece[];
  /** Most pieces on a page. */
  readonly most?: number;
  /** Draws a picture of the pieces that stand on the page; it hangs before their footnotes. */
  readonly picture?: (shown: readonly Piece[]) => Promise<Picture | null>;
  /** Beside those that turn the page and lead to what was cut: as many as fit into a row. */
  readonly buttons?: readonly (Button | null)[];
  /** The custom_id that shows a page, counted from 1. */
  readonly pageId: (page: number) => string;
}

/** Characters of a page: two screens of a phone, with the addresses behind its links. */
const PAGE = 3200;
/** Components that pieces may take: the heading, a line, a picture, the footnotes and what every sheet reserves stand beside them. */
const PIECES = LIMIT.components - 14;

/** One page of a card; `page` counts from 1 and is brought into range. A piece that alone is longer than a page is left out. */
export async function pagedCard(card: Paged, page: number, articleOf: ArticleOf, words: Words): Promise<Message> {
  const { title, accent, footer = '', lead = '' } = card;
  const head = [heading(title), lead].filter((line) => line !== '').join('\n');
  const room = PAGE - lengthOf(head) - lengthOf(footer) - lengthOf(words.page(100, 100));
  const pages = laidOut(card.pieces, room, card.most ?? PIECES, new Footnotes(articleOf, words));
  const at = Math.min(Math.max(1, page), Math.max(1, pages.length));
  const foot = [footer, pages.length > 1 ? words.page(at, pages.length) : ''].filter((part) => part !== '');
  const sheet = new Sheet(accent, foot.join(' · '));
  sheet.put(sentence(head));
  const shown = pages[at - 1];
  for (const block of joined(shown?.blocks ?? [])) sheet.put(block);
  const picture = shown && (await card.picture?.(shown.pieces));
  if (picture) sheet.picture(picture);
  if (shown) sheet.put(shown.notes.block());
  const context = contextId(keysOf(shown?.blocks ?? [], articleOf));
  return sheet.message(
    buttons(
      at > 1 ? button(words.buttons.previous, card.pageId(at - 1)) : null,
      at < pages.length ? button(words.buttons.next, card.pageId(at + 1)) : null,
      context === null ? null : button(words.buttons.context, context),
      ...(card.buttons ?? []),
    ),
  );
}

/** What a page cites, first what it cut, then the longest: *In context* leads to as many as one custom_id can name. */
function keysOf(blocks: readonly PieceBlock[], articleOf: ArticleOf): PassageKey[] {
  return blocks
    .flatMap(({ text, cited }) => cited.map((one) => ({ ...one, cut: text.includes('…') })))
    .sort((a, b) => Number(b.cut) - Number(a.cut) || b.end - b.start - (a.end - a.start))
    .flatMap(({ article, start, end }) => {
      const hash = articleOf(article)?.hash;
      return hash === undefined ? [] : [{ hash, start, end }];
    });
}

interface Page {
  readonly pieces: readonly Piece[];
  readonly blocks: readonly PieceBlock[];
  readonly notes: Footnotes;
}

/** Blocks that stand tight as one. */
function joined(blocks: readonly PieceBlock[]): Block[] {
  const whole: Block[] = [];
  for (const { text, cited, tight } of blocks) {
    const before = whole.at(-1);
    if (!tight || !before) whole.push({ text, cited });
    else whole[whole.length - 1] = { text: `${before.text}\n${text}`, cited: [...before.cited, ...cited] };
  }
  return whole;
}

function laidOut(pieces: readonly Piece[], room: number, most: number, empty: Footnotes): Page[] {
  const pages: Page[] = [];
  let page = { pieces: [] as Piece[], blocks: [] as PieceBlock[], notes: empty.copy(), length: 0 };
  const turn = () => {
    pages.push(page);
    page = { pieces: [], blocks: [], notes: empty.copy(), length: 0 };
  };
  const fits = (piece: Piece): boolean => {
    const notes = page.notes.copy();
    const block = piece(notes, page.blocks.length === 0);
    if (block.text.trim() === '') return true;
    const length = page.length + lengthOf(block.text) + 1;
    if (length + notes.length > room || page.blocks.length >= Math.min(most, PIECES)) return false;
    page.pieces.push(piece);
    page.blocks.push(block);
    Object.assign(page, { notes, length });
    return true;
  };
  for (const piece of pieces) {
    if (fits(piece) || page.blocks.length === 0) continue;
    turn();
    fits(piece);
  }
  if (page.blocks.length > 0) pages.push(page);
  return pages;
}
