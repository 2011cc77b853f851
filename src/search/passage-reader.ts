import type { Article } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import type { Analyser } from './analyser.js';
import { FIELD_UNITS } from './bm25.js';
import { masthead } from './closeness.js';
import { grown } from './typed-array.js';
import { CONCEPT, FIRST_STEM, STOP_WORD } from './word-log.js';

/** Numbers of which the first `count` count. */
export interface Numbers {
  readonly values: Uint32Array<ArrayBuffer>;
  readonly count: number;
}

/** A passage that was read; good until the next one is. */
export interface ReadPassage {
  readonly ordinal: number;
  /** Words of the text, stop words included. */
  readonly length: number;
  /** What the title and the text hold in order, see `WordLog`. */
  readonly log: Numbers;
  /** Every term that the passage holds, once, and beside it its weighted frequency. */
  readonly terms: Numbers;
  readonly units: Uint32Array;
}

/** Counts what the passages of articles hold: weighted frequencies of terms over the fields, length; and their words in the vocabulary. */
export class PassageReader {
  readonly #analyser: Analyser;
  /** By term: its units in the passage being read. */
  #known: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  readonly #terms = new Row();
  /** By place in `#terms`, once the passage was read. */
  #units: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  readonly #log = new Row();
  /** The terms of the title that was read last, and its log. */
  readonly #title = new Row();
  readonly #titleLog = new Row();

  constructor(analyser: Analyser) {
    this.#analyser = analyser;
  }

  /** Reads an article's passages in order; each of their words is counted once more or once less. */
  read(article: Article, passages: readonly Passage[], by: 1 | -1, taker: (passage: ReadPassage) => void): void {
    const analyser = this.#analyser;
    const { body } = article;
    this.#title.count = 0;
    this.#titleLog.count = 0;
    analyser.read(masthead(article));
    this.#titleLog.push(analyser.count);
    this.#each(this.#title, this.#titleLog);
    for (let ordinal = 0; ordinal < passages.length; ordinal++) {
      const { start, end, heading } = passages[ordinal] as Passage;
      analyser.read(body, start, end);
      const length = analyser.count;
      this.#log.count = 0;
      this.#log.append(this.#titleLog);
      this.#add(FIELD_UNITS.text, this.#log);
      analyser.countWords(by);
      this.#addAll(this.#title, FIELD_UNITS.title);
      if (heading) {
        analyser.read(body, heading.start, heading.end);
        this.#add(FIELD_UNITS.heading);
      }
      const context = contextOf(body, passages, ordinal);
      if (context) {
        analyser.read(body, context.start, context.end);
        this.#add(FIELD_UNITS.context);
      }
      this.#settle();
      taker({ ordinal, length, log: this.#log, terms: this.#terms, units: this.#units });
      this.#terms.count = 0;
    }
  }

  /** Puts the units beside their terms and forgets them by term. */
  #settle(): void {
    const { values, count } = this.#terms;
    this.#units = grown(this.#units, count);
    for (let i = 0; i < count; i++) {
      this.#units[i] = this.#known[values[i] as number] as number;
      this.#known[values[i] as number] = 0;
    }
  }

  readonly #field = new Row();

  /** Adds what the analyser read last to the passage's terms. */
  #add(units: number, log: Row | null = null): void {
    this.#field.count = 0;
    this.#each(this.#field, log);
    this.#addAll(this.#field, units);
  }

  #addAll({ values, count }: Row, units: number): void {
    const terms = this.#terms;
    this.#known = grown(this.#known, this.#analyser.vocabulary.size);
    const known = this.#known;
    for (let i = 0; i < count; i++) {
      const term = values[i] as number;
      if (known[term] === 0) terms.push(term);
      known[term] = (known[term] as number) + units;
    }
  }

  /** Every term of what the analyser read last, stems that vote and concepts, and the log of it. */
  #each(terms: Row, log: Row | null): void {
    const analyser = this.#analyser;
    const { stems, count } = analyser;
    const note = (term: number, _: unknown, words: number) => {
      terms.push(term);
      if (!log) return;
      log.push(CONCEPT);
      log.push(term);
      log.push(words);
    };
    for (let i = 0; i < count; i++) {
      const stem = stems[i] as number;
      const stop = analyser.isStop(i);
      if (!stop) terms.push(stem);
      analyser.conceptsAt(i, note);
      if (log) log.push(stop ? STOP_WORD : stem + FIRST_STEM);
    }
  }
}

/** Numbers one after the other. */
class Row implements Numbers {
  values: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  count = 0;

  push(value: number): void {
    if (this.count === this.values.length) this.values = grown(this.values, this.count + 1);
    this.values[this.count++] = value;
  }

  append({ values, count }: Row): void {
    for (let i = 0; i < count; i++) this.push(values[i] as number);
  }
}

/** The passage before, where a passage points back to it. */
export function contextOf(body: string, passages: readonly Passage[], ordinal: number): Passage | null {
  const before = passages[ordinal - 1];
  const passage = passages[ordinal];
  return before && passage && leansOnContext(body.slice(passage.start, passage.end)) ? before : null;
}

/** How a sentence begins that points back to what stood before it, whatever it is about. */
const POINTS_BACK = new RegExp(
  `^["“«']?(?:${[
    'he|she|they|it|this|that|these|those|his|her|their|its|both',
    '(?:(?:following|after|before|during|at|in|on the sidelines of|as a result of) )?(?:the|these|those|this|their) (?:(?:two|three|four|five|six|same) )?(?:meeting|summit|event|document|package|deal|agreement|talks|visit|plan|discussions?|negotiations|session|conference|leaders|presidents|ministers|sides|parties|delegations|participants|countries)',
    'он|она|они|это|эти|(?:после|в ходе|по итогам) (?:встречи|переговоров|саммита|заседания)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** A passage that begins by pointing back ("The meeting was attended by:", "He said …", "After the talks …") is about what stands before it. */
function leansOnContext(text: string): boolean {
  return POINTS_BACK.test(text) || /:\s*(?:\r?\n|$)/.test(text.slice(0, 200));
}
