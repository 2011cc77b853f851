import type { Article, Range } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import { type FoundDate, findDates } from '../text/dates.js';
import { type DocumentHit, findDocuments } from './documents.js';
import { type FigureHit, findFigures } from './figures.js';
import type { Mention } from './mention.js';
import { findMentions } from './mentions.js';
import type { NameFinder, NameHit } from './names.js';
import type { PeopleFinder, PersonHit } from './people.js';
import { datelineEnd } from './place-shapes.js';
import type { PlaceHit, Places } from './places.js';
import { findWeekdays } from './weekdays.js';

/** What sentences are read with. */
export interface Reader {
  readonly names: NameFinder;
  readonly places: Places;
  readonly people: PeopleFinder;
  /** Letters of series of gatherings: "UNX" of "UNX25". */
  readonly series: ReadonlySet<string>;
}

/** No sentence is longer than this; what is holds no sentence but noise, and only its beginning is read. */
const LONGEST = 2_000;

/** A sentence or list item with what stands in it; each kind is looked for when first asked for. Offsets of hits count from its start. */
export class Sentence {
  readonly article: Article;
  readonly passage: Passage;
  readonly range: Range;
  /** Position among the passage's sentences, from 0. */
  readonly ordinal: number;
  /** The sentence before it in the same paragraph. */
  readonly before: Sentence | null;
  readonly text: string;
  #reader: Reader;
  #names: readonly NameHit[] | null = null;
  #places: readonly PlaceHit[] | null = null;
  #persons: readonly PersonHit[] | null = null;
  #dates: readonly FoundDate[] | null = null;
  #days: readonly FoundDate[] | null = null;
  #figures: readonly FigureHit[] | null = null;
  #documents: readonly DocumentHit[] | null = null;
  #mentions: readonly Mention[] | null = null;

  constructor(article: Article, passage: Passage, range: Range, before: Sentence | null, reader: Reader) {
    this.article = article;
    this.passage = passage;
    this.range = { start: range.start, end: Math.min(range.end, range.start + LONGEST) };
    this.before = before;
    this.ordinal = before ? before.ordinal + 1 : 0;
    this.text = article.body.slice(this.range.start, this.range.end);
    this.#reader = reader;
  }

  get names(): readonly NameHit[] {
    this.#names ??= this.#reader.names.find(this.text);
    return this.#names;
  }

  get places(): readonly PlaceHit[] {
    this.#places ??= this.#reader.places.find(this.text, this.names);
    return this.#places;
  }

  get persons(): readonly PersonHit[] {
    this.#persons ??= this.#reader.people.find(this.text, this.names);
    return this.#persons;
  }

  get dates(): readonly FoundDate[] {
    this.#dates ??= findDates(this.text, this.article, this.article.language);
    return this.#dates;
  }

  /** The dates, and the days that the publication date gives sense to ("on Sunday"): for what happened, not for what is measured. */
  get days(): readonly FoundDate[] {
    if (this.#days === null) {
      // The line that dates a report dates nothing else.
      const from = datelineEnd(this.text);
      const dates = from === 0 ? this.dates : this.dates.filter(({ start }) => start >= from);
      this.#days = [...dates, ...findWeekdays(this.text, this.article.published, dates)].sort(
        (a, b) => a.start - b.start,
      );
    }
    return this.#days;
  }

  get figures(): readonly FigureHit[] {
    this.#figures ??= /\d|illion|teen |(?:wen|ir|or|if|ix|ven|gh|ne)ty[ -]/iu.test(this.text)
      ? findFigures(this.text, this.dates)
      : [];
    return this.#figures;
  }

  get documents(): readonly DocumentHit[] {
    this.#documents ??= findDocuments(this.text, this.#reader.names);
    return this.#documents;
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= findMentions(this, this.#reader);
    return this.#mentions;
  }

  /** Reads on with another reader: names of the lexicon, dates, figures and documents stay as they were found. */
  readWith(reader: Reader): void {
    this.#reader = reader;
    this.#places = null;
    this.#persons = null;
    this.#mentions = null;
  }

  /** A stretch of the sentence as a stretch of the article's body. */
  at({ start, end }: Range): Range {
    return { start: this.range.start + start, end: this.range.start + end };
  }
}
