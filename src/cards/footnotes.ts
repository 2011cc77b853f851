import type { Article, Citation } from '../corpus/article.js';
import { type Block, lengthOf } from './budget.js';
import { sourceLine, sourceOf } from './source.js';
import type { Words } from './words.js';

/** Finds the article of a citation. */
export type ArticleOf = (id: string) => Article | undefined;

interface Note {
  readonly mark: string;
  readonly line: string;
}

/** Longest link of a footnote: an address that opens the page at its sentence is long, and there may be many. */
const LINK_MOST = 320;
/** Sources named for one value; more would bury it. */
const MARKS = 4;

/** The numbered sources under a card. Each article has one footnote, whose link opens it at the first sentence that was cited. */
export class Footnotes {
  readonly #articleOf: ArticleOf;
  readonly #words: Words;
  readonly #notes: Map<string, Note>;

  constructor(articleOf: ArticleOf, words: Words, notes: ReadonlyMap<string, Note> = new Map()) {
    this.#articleOf = articleOf;
    this.#words = words;
    this.#notes = new Map(notes);
  }

  /** The same footnotes, to try on a copy what would be added. */
  copy(): Footnotes {
    return new Footnotes(this.#articleOf, this.#words, this.#notes);
  }

  /**
   * The marks of what is cited, `¹ ²`, after a space at which no line breaks; empty where no article is known. At most four sources are
   * named, each once.
   */
  marks(citations: readonly Citation[]): string {
    const sources = new Map(citations.map((citation) => [citation.article, citation]));
    const marks = [...sources.values()].slice(0, MARKS).flatMap((citation) => {
      const article = this.#articleOf(citation.article);
      if (!article) return [];
      const known = this.#notes.get(article.id);
      if (known) return [known.mark];
      const mark = superscript(this.#notes.size + 1);
      this.#notes.set(article.id, { mark, line: sourceLine(sourceOf(article), citation.text, this.#words, LINK_MOST) });
      return [mark];
    });
    return marks.map((mark) => `\u00a0${mark}`).join('');
  }

  /** `-# ¹ Outlet · date · link`, a line for each source; an empty text without any. */
  block(): Block {
    return { text: [...this.#notes.values()].map(({ mark, line }) => `-# ${mark} ${line}`).join('\n'), cited: [] };
  }

  /** Characters of the block. */
  get length(): number {
    return lengthOf(this.block().text);
  }
}

const superscript = (n: number): string => [...String(n)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
