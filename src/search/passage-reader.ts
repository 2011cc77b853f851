import type { Article } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import type { Analyser } from './analyser.js';
import { FIELD_UNITS } from './bm25.js';
import { masthead } from './closeness.js';
import { grown } from './typed-array.js';

/** What is done with a passage that is read; `close` ends it. */
export interface PassageTaker {
  /** The next word of the title or, behind that, of the text: the number of its stem + 1; 0 for a stop word. */
  place(stem: number): void;
  /** A word of the text that is no stop word, by its number in the vocabulary. */
  word(word: number): void;
  /** A term that the passage holds, once, with its weighted frequency. */
  post(term: number, units: number): void;
  /** `length`: words of the text, stop words included. */
  close(ordinal: number, length: number): void;
}

const numbered = (analyser: Analyser, i: number) => (analyser.isStop(i) ? 0 : (analyser.stems[i] as number) + 1);

/** Counts what the passages of articles hold: weighted frequencies of terms over the fields, length, words. */
export class PassageReader {
  readonly #analyser: Analyser;
  /** By term: its units in the passage being read. */
  #units: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  #terms: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  #count = 0;
  /** The terms of the title that was read last. */
  #title: number[] = [];
  #titleWords: number[] = [];

  constructor(analyser: Analyser) {
    this.#analyser = analyser;
  }

  /**
   * Reads an article's passages in order.
   */
  read(article: Article, passages: readonly Passage[], taker: PassageTaker): void {
    const analyser = this.#analyser;
    const { body } = article;
    this.#title = [];
    analyser.read(masthead(article));
    this.#each((term) => this.#title.push(term));
    this.#titleWords = Array.from({ length: analyser.count }, (_, i) => numbered(analyser, i));
    passages.forEach((passage, ordinal) => {
      analyser.read(body, passage.start, passage.end);
      const length = analyser.count;
      for (const stem of this.#titleWords) taker.place(stem);
      for (let i = 0; i < length; i++) {
        taker.place(numbered(analyser, i));
        if (!analyser.isStop(i)) taker.word(analyser.wordOf(i));
      }
      this.#each((term) => this.#add(term, FIELD_UNITS.text));
      for (const term of this.#title) this.#add(term, FIELD_UNITS.title);
      if (passage.heading) {
        analyser.read(body, passage.heading.start, passage.heading.end);
        this.#each((term) => this.#add(term, FIELD_UNITS.heading));
      }
      const context = contextOf(body, passages, ordinal);
      if (context) {
        analyser.read(body, context.start, context.end);
        this.#each((term) => this.#add(term, FIELD_UNITS.context));
      }
      for (let i = 0; i < this.#count; i++) {
        const term = this.#terms[i] as number;
        taker.post(term, this.#units[term] as number);
        this.#units[term] = 0;
      }
      this.#count = 0;
      taker.close(ordinal, length);
    });
  }

  /** Every term of what the analyser read last: stems that vote, and concepts. */
  #each(found: (term: number) => void): void {
    const analyser = this.#analyser;
    for (let i = 0; i < analyser.count; i++) {
      if (!analyser.isStop(i)) found(analyser.stems[i] as number);
      analyser.conceptsAt(i, found);
    }
  }

  #add(term: number, units: number): void {
    this.#units = grown(this.#units, term + 1);
    const known = this.#units[term] as number;
    if (known === 0) {
      this.#terms = grown(this.#terms, this.#count + 1);
      this.#terms[this.#count++] = term;
    }
    this.#units[term] = known + units;
  }
}

/** The passage before, where a passage points back to it. */
export function contextOf(body: string, passages: readonly Passage[], ordinal: number): Passage | null {
  const before = passages[ordinal - 1];
  const passage = passages[ordinal];
  return before && passage && leansOnContext(body.slice(passage.start, passage.end)) ? before : null;
}

/** A passage that begins by pointing back ("The meeting was attended by:", "He said …") is about what stands before it. */
function leansOnContext(text: string): boolean {
  return (
    /^["“«']?(?:he|she|they|it|this|that|these|those|the (?:meeting|summit|event|document|package|deal|agreement|talks|visit|plan)|his|her|their|its|он|она|они|это|эти)(?!\p{L})/iu.test(
      text,
    ) || /:\s*(?:\r?\n|$)/.test(text.slice(0, 200))
  );
}
