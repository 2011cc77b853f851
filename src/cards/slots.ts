import type { Citation } from '../corpus/article.js';
import { type Block, lengthOf } from './budget.js';
import { type ArticleOf, Footnotes } from './footnotes.js';
import { type InlineValue, inline } from './value.js';
import { visible } from './visible.js';
import type { Words } from './words.js';

export type { ArticleOf } from './footnotes.js';

export interface SlotOptions {
  /** Most values to show (all). */
  readonly values?: number;
  /** One value a line, however short they are. */
  readonly lines?: boolean;
  /** Markdown of the program's own to show after a value, e.g. a timestamp; empty for none. */
  readonly after?: (citation: Citation) => string;
}

/** Longest value. */
const VALUE_MOST = 160;
const SEPARATOR = ' · ';
/** Where a value is longer than this, each stands on a line of its own. */
const LINE_OF_ITS_OWN = 60;

/** A value with all that say so. */
export interface SharedValue {
  readonly value: InlineValue;
  readonly all: readonly Citation[];
}

/** Values that read the same as one value with all that say so, in the order given; each source counts once. */
export function sharedValues(citations: readonly Citation[], articleOf: ArticleOf): SharedValue[] {
  const byText = new Map<string, { value: InlineValue; all: Citation[] }>();
  for (const citation of citations) {
    const value = inline(citation, VALUE_MOST);
    if (!value || !articleOf(citation.article)) continue;
    const key = visible(value.cited.text).toLowerCase();
    const same = byText.get(key);
    if (!same) byText.set(key, { value, all: [value.cited] });
    else if (same.all.every((c) => c.article !== citation.article)) same.all.push(value.cited);
  }
  return [...byText.values()];
}

/**
 * The facts of a card, a line each: `**When** 8–10 October 2025 ¹ ²`. Values that read the same are one value with the footnotes of all that
 * say so; values that differ stand side by side. Every value is a citation, every footnote a source. Slots without a value are left out.
 */
export class Slots {
  readonly #articleOf: ArticleOf;
  readonly #words: Words;
  readonly #marked: boolean;
  readonly #lines: string[] = [];
  readonly #cited: Citation[] = [];
  #notes: Footnotes;
  #room: number;

  /** `room`: characters for lines and footnotes together. Without `footnotes` the card names its one source elsewhere. */
  constructor(articleOf: ArticleOf, words: Words, room: number, footnotes = true) {
    this.#articleOf = articleOf;
    this.#words = words;
    this.#room = room;
    this.#marked = footnotes;
    this.#notes = new Footnotes(articleOf, words);
  }

  /** Adds a slot; tells how many values did not fit. */
  add(label: string, citations: readonly Citation[], options: SlotOptions = {}): number {
    const values = sharedValues(citations, this.#articleOf);
    // Room for the label and for the count of what is left out.
    this.#room -= label.length + 30;
    const shown: string[] = [];
    for (const value of values.slice(0, options.values ?? values.length)) {
      const text = this.#fitted(value, options);
      if (text === null) break;
      shown.push(text);
    }
    const left = values.length - shown.length;
    if (shown.length === 0) return left;
    if (left > 0) shown.push(this.#words.andMore(left));
    const lines = options.lines || shown.some((text) => lengthOf(text) > LINE_OF_ITS_OWN);
    // A line that is bold from end to end would be a short answer: a label alone on its line has a colon.
    this.#lines.push(lines ? `**${label}**:\n${shown.join('\n')}` : `**${label}** ${shown.join(SEPARATOR)}`);
    return left;
  }

  /** Adds a block that cites on its own, apart from the lines before it; false where it does not fit. */
  block(make: (notes: Footnotes) => Block): boolean {
    const notes = this.#notes.copy();
    const block = make(notes);
    const cost = lengthOf(block.text) + 2 + notes.length - this.#notes.length;
    if (block.text === '' || cost > this.#room) return false;
    this.#room -= cost;
    this.#notes = notes;
    this.#lines.push(`\n${block.text}`);
    this.#cited.push(...block.cited);
    return true;
  }

  /** The lines of all slots. */
  facts(): Block {
    return { text: this.#lines.join('\n'), cited: this.#cited };
  }

  /** `-# ¹ Outlet · date · link`, a line for each source. */
  footnotes(): Block {
    return this.#marked ? this.#notes.block() : { text: '', cited: [] };
  }

  /** The value with its marks, its footnotes registered; null, and nothing changed, where it does not fit. */
  #fitted({ value, all }: SharedValue, options: SlotOptions): string | null {
    const notes = this.#notes.copy();
    const marks = notes.marks(all);
    const after = options.after?.(value.cited) ?? '';
    const text = `${[value.markdown, after].filter((t) => t !== '').join(' ')}${this.#marked ? marks : ''}`;
    const added = this.#marked ? notes.length - this.#notes.length + 1 : 0;
    const cost = lengthOf(text) + SEPARATOR.length + added;
    if (cost > this.#room) return null;
    this.#room -= cost;
    this.#notes = notes;
    this.#cited.push(...all.slice(0, 4));
    return text;
  }
}
