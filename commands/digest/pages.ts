import { type Button, button } from '../../src/cards/budget.js';
import type { Words } from '../../src/cards/words.js';
import { buttonId } from '../../src/digest/key.js';

/** What a page's button carries besides the page: from when on the digest counts, what it showed, and where the button stands. */
export interface PageState {
  readonly since: string | null;
  /** `markOf` the digest. */
  readonly mark: string;
  /** The button stands under a private copy, whose page is changed in place. */
  readonly copy: boolean;
}

/** `p2.2026-11-23.0a1b2c3d`: at most 24 characters. */
function pageState(page: number, { since, mark, copy }: PageState): string {
  return `${copy ? 'c' : 'p'}${page}.${since ?? 'first'}.${mark}`;
}

/** Reads it back; null for anything else. */
export function readPageState(what: string): (PageState & { readonly page: number }) | null {
  const match = /^([pc])(\d{1,2})\.(first|\d{4}-\d{2}-\d{2})\.([0-9a-f]{8})$/.exec(what);
  if (!match) return null;
  const [, kind, page = '', since = '', mark = ''] = match;
  return { page: Number(page), since: since === 'first' ? null : since, mark, copy: kind === 'c' };
}

type Buttons = (page: number, pages: number) => (Button | null)[];

const turning =
  (idOf: (what: string) => string, state: PageState, words: Words): Buttons =>
  (page, pages) => [
    page > 1 ? button(words.buttons.previous, idOf(pageState(page - 1, state))) : null,
    page < pages ? button(words.buttons.next, idOf(pageState(page + 1, state))) : null,
  ];

/** Under a posted digest, and under private copies of its pages: all carry its key, and *Articles* is always there, so that every message does. */
export function postedButtons(key: string, state: PageState, words: Words): Buttons {
  const turn = turning((what) => buttonId(key, what), state, words);
  return (page, pages) => [...turn(page, pages), button(words.digests.buttons.articles, buttonId(key, 'articles'))];
}

/** Under a preview; `subject` is a digest's id, or a day or `-` for one that nobody set up. */
export function previewButtons(subject: string, state: PageState, words: Words): Buttons {
  const turn = turning((what) => `digest-preview:${subject}:${what}`, state, words);
  return (page, pages) => [...turn(page, pages), button(words.buttons.sources, 'sources:1')];
}
