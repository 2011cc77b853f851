import type { Article, Range } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import { pattern } from '../text/pattern.js';
import type { Analyser } from './analyser.js';
import { FIELD_UNITS } from './bm25.js';
import { masthead } from './closeness.js';
import { type Numbers, Row } from './row.js';
import { TermCounts } from './term-counts.js';

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
  readonly #terms = new TermCounts();
  readonly #log = new Row();
  /** The logs of the title that was read last, and of what stands around a passage. */
  readonly #title = new Row();
  readonly #around = new Row();

  constructor(analyser: Analyser) {
    this.#analyser = analyser;
  }

  /** Reads an article's passages in order; each of their words is counted once more or once less. */
  read(article: Article, passages: readonly Passage[], by: 1 | -1, taker: (passage: ReadPassage) => void): void {
    const analyser = this.#analyser;
    const terms = this.#terms;
    const log = this.#log;
    const { body } = article;
    analyser.read(masthead(article));
    const titleWords = analyser.count;
    this.#title.count = 0;
    analyser.appendTo(this.#title);
    for (let ordinal = 0; ordinal < passages.length; ordinal++) {
      const { start, end, heading } = passages[ordinal] as Passage;
      analyser.read(body, start, end, by);
      const length = analyser.count;
      log.count = 0;
      log.push(titleWords);
      log.append(this.#title);
      const text = log.count;
      analyser.appendTo(log);
      terms.count = 0;
      terms.reserve(analyser.vocabulary.size);
      terms.add(this.#title, 0, FIELD_UNITS.title);
      terms.add(log, text, FIELD_UNITS.text);
      if (heading) this.#add(body, heading, FIELD_UNITS.heading);
      const context = contextOf(body, passages, ordinal);
      if (context) this.#add(body, context, FIELD_UNITS.context);
      terms.settle();
      taker({ ordinal, length, log, terms, units: terms.units });
    }
  }

  /** Lets the vocabulary know of the words that were counted. */
  settle(): void {
    this.#analyser.settle();
  }

  /** Adds the terms of what stands around the passage. */
  #add(body: string, { start, end }: Range, units: number): void {
    this.#analyser.read(body, start, end);
    this.#around.count = 0;
    this.#analyser.appendTo(this.#around);
    this.#terms.reserve(this.#analyser.vocabulary.size);
    this.#terms.add(this.#around, 0, units);
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

const PEOPLE = pattern('iu')`
  ^["“«']?(?:he|she|they|он|она|они)(?!\p{L})|
  (?<!\p{L})(?:the|these|both|two|оба|обе) (?:two )?(?:
    leaders|presidents|ministers|prime ministers|sides|parties|delegations|heads of state|officials|лидера|
    президента|министра|стороны
  )(?!\p{L})
`;

/** True where a passage that points back means people, who may have been named some passages before: "The two leaders signed …". */
export function pointsToPeople(text: string): boolean {
  return PEOPLE.test(text.slice(0, 120));
}
