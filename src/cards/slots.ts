import type { Article, Citation } from '../corpus/article.js';
import { type Block, lengthOf } from './budget.js';
import { sourceLine, sourceOf } from './source.js';
import { type InlineValue, inline } from './value.js';
import { visible } from './visible.js';
import type { Words } from './words.js';

/** Finds the article of a citation. */
export type ArticleOf = (id: string) => Article | undefined;

export interface SlotOptions {
  /** Most values to show (all). */
  readonly values?: number;
  /** One value a line, however short they are. */
  readonly lines?: boolean;
  /** Markdown of the program's own to show after a value, e.g. a timestamp; empty for none. */
  readonly after?: (citation: Citation) => string;
}

/** Longest value, and longest link of a footnote. */
const VALUE_MOST = 160;
const LINK_MOST = 320;
const SEPARATOR = ' · ';
/** Where a value is longer than this, each stands on a line of its own. */
const LINE_OF_ITS_OWN = 60;
/** Sources named for one value; more would bury it. */
const MARKS = 4;

/**
 * The facts of a card, a line each: `**When** 8–10 October 2025 ¹ ²`. Values that read the same are one value with the footnotes of all that
 * say so; values that differ stand side by side. Every value is a citation, every footnote a source. Slots without a value are left out.
 */
export class Slots {
  readonly #articleOf: ArticleOf;
  readonly #words: Words;
  readonly #footnotes: boolean;
  readonly #lines: string[] = [];
  readonly #cited: Citation[] = [];
  readonly #notes = new Map<string, { readonly mark: string; readonly line: string }>();
  #room: number;

  /** `room`: characters for lines and footnotes together. Without `footnotes` the card names its one source elsewhere. */
  constructor(articleOf: ArticleOf, words: Words, room: number, footnotes = true) {
    this.#articleOf = articleOf;
    this.#words = words;
    this.#room = room;
    this.#footnotes = footnotes;
  }

  /** Adds a slot; tells how many values did not fit. */
  add(label: string, citations: readonly Citation[], options: SlotOptions = {}): number {
    const values = this.#valuesOf(citations);
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

  /** The lines of all slots. */
  facts(): Block {
    return { text: this.#lines.join('\n'), cited: this.#cited };
  }

  /** `-# ¹ Outlet · date · link`, a line for each source. */
  footnotes(): Block {
    const lines = [...this.#notes.values()].map(({ mark, line }) => `-# ${mark} ${line}`);
    return { text: this.#footnotes ? lines.join('\n') : '', cited: [] };
  }

  #valuesOf(citations: readonly Citation[]): { readonly value: InlineValue; readonly all: Citation[] }[] {
    const byText = new Map<string, { value: InlineValue; all: Citation[] }>();
    for (const citation of citations) {
      const value = inline(citation, VALUE_MOST);
      if (!value || !this.#articleOf(citation.article)) continue;
      const key = visible(value.cited.text).toLowerCase();
      const same = byText.get(key);
      if (!same) byText.set(key, { value, all: [value.cited] });
      else if (same.all.every((c) => c.article !== citation.article)) same.all.push(value.cited);
    }
    return [...byText.values()];
  }

  /** The value with its marks, its footnotes registered; null, and nothing changed, where it does not fit. */
  #fitted({ value, all }: { value: InlineValue; all: Citation[] }, options: SlotOptions): string | null {
    const sources = all.slice(0, MARKS);
    const fresh = new Map<string, { mark: string; line: string }>();
    for (const citation of sources) {
      const article = this.#articleOf(citation.article);
      if (!article || this.#notes.has(article.id) || fresh.has(article.id)) continue;
      const mark = superscript(this.#notes.size + fresh.size + 1);
      fresh.set(article.id, { mark, line: sourceLine(sourceOf(article), citation.text, this.#words, LINK_MOST) });
    }
    const marks = sources.map((c) => (this.#notes.get(c.article) ?? fresh.get(c.article))?.mark ?? '');
    const after = options.after?.(value.cited) ?? '';
    const text = [value.markdown, after, this.#footnotes ? marks.join(' ') : ''].filter((t) => t !== '').join(' ');
    const notes = this.#footnotes ? [...fresh.values()].reduce((sum, n) => sum + lengthOf(n.line) + 8, 0) : 0;
    const cost = lengthOf(text) + SEPARATOR.length + notes;
    if (cost > this.#room) return null;
    this.#room -= cost;
    for (const [id, note] of fresh) this.#notes.set(id, note);
    this.#cited.push(...sources);
    return text;
  }
}

const superscript = (n: number): string => [...String(n)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
