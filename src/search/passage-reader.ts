import type { Article } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import type { Analyser } from './analyser.js';
import { FIELD_UNITS } from './bm25.js';
import { masthead } from './closeness.js';
import { grown } from './typed-array.js';
import { CONCEPT, FIRST_STEM, STOP_WORD } from './word-log.js';

/** What is done with a passage that is read; `close` ends it. */
export interface PassageTaker {
  /** The next number of the passage's log, see `WordLog`. */
  log(value: number): void;
  /** A word of the text that is no stop word, by its number in the vocabulary. */
  word(word: number): void;
  /** A term that the passage holds, once, with its weighted frequency. */
  post(term: number, units: number): void;
  /** `length`: words of the text, stop words included. */
  close(ordinal: number, length: number): void;
}

/** Counts what the passages of articles hold: weighted frequencies of terms over the fields, length, words. */
export class PassageReader {
  readonly #analyser: Analyser;
  /** By term: its units in the passage being read. */
  #units: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  #terms: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  #count = 0;
  /** The terms of the title that was read last, and its log. */
  #title: number[] = [];
  #titleLog: number[] = [];

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
    this.#titleLog = [];
    analyser.read(masthead(article));
    const titleWords = analyser.count;
    this.#eachWord(
      (term) => this.#title.push(term),
      (value) => this.#titleLog.push(value),
    );
    passages.forEach((passage, ordinal) => {
      analyser.read(body, passage.start, passage.end);
      const length = analyser.count;
      taker.log(titleWords);
      for (const value of this.#titleLog) taker.log(value);
      this.#eachWord(
        (term) => this.#add(term, FIELD_UNITS.text),
        (value) => taker.log(value),
      );
      for (let i = 0; i < length; i++) if (!analyser.isStop(i)) taker.word(analyser.wordOf(i));
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

  /** The same, with the log of what was read. */
  #eachWord(found: (term: number) => void, log: (value: number) => void): void {
    const analyser = this.#analyser;
    for (let i = 0; i < analyser.count; i++) {
      const stop = analyser.isStop(i);
      const stem = analyser.stems[i] as number;
      if (!stop) found(stem);
      analyser.conceptsAt(i, (term, _, words) => {
        found(term);
        log(CONCEPT);
        log(term);
        log(words);
      });
      log(stop ? STOP_WORD : stem + FIRST_STEM);
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
