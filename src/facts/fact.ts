import type { Citation, Range } from '../corpus/article.js';
import type { DatedCitation } from './event.js';

/** A stretch of time as a text tells it; first and last day `YYYY-MM-DD`, inclusive. */
export type Period = Pick<DatedCitation, 'from' | 'to' | 'precision'>;

/** A number with what bounds it. */
export interface FigureNumber {
  /** With the scale applied; of a range the lower end. */
  readonly value: number;
  /** The least and the greatest that the words allow: null where they are open ("more than": no `high`). Equal for an exact number. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: 'exact' | 'more' | 'less' | 'about' | 'up-to';
  readonly kind: 'money' | 'percent' | 'count' | 'quantity';
  /** The unit as written; null for money and percentages, and where none stands there. */
  readonly unit: string | null;
  /** ISO 4217; null unless money. Never converted. */
  readonly currency: string | null;
}

/** A sum, share, count or quantity with what it measures, of whom, of when, and who says so. */
export interface Figure {
  /** The clause that says it. */
  readonly citation: Citation;
  /** The number alone, with its bound, currency and unit: `more than $45 billion`. */
  readonly span: Citation;
  readonly number: FigureNumber;
  /** Normalised words of what is measured, the head first: `['trade']`, `['package', 'investment']`. May be empty. */
  readonly measure: readonly string[];
  /** Names whom or what the figure is of, normalised (the lexicon's name where it has one), sorted: `['Central Asia', 'Russia']`. */
  readonly of: readonly string[];
  /** The other words of the clause that say what it is about, stemmed, sorted. */
  readonly about: readonly string[];
  readonly period: Period | null;
  /** The name of who says it where that is not the outlet itself, as the text has it or as the lexicon names it. */
  readonly saidBy: string | null;
  /** `level`: so much there was; `rise` and `fall`: so much more or less than before. */
  readonly change: 'level' | 'rise' | 'fall';
  readonly article: string;
  /** When the article was published. */
  readonly published: string;
}

/** All that the sources say of one person. */
export interface PersonFacts {
  /** Stable while the corpus says the same; at most 60 characters of [a-z0-9-]. */
  readonly key: string;
  /** The lexicon's name, otherwise the fullest spelling of the sources. */
  readonly name: string;
  /** Each way in which the sources spell the name, once for a source. */
  readonly spellings: readonly Citation[];
  /** Offices as each source gives them, without the name where they can be cut from it. */
  readonly offices: readonly Citation[];
  /** Countries that the offices or lists name, normalised. */
  readonly countries: readonly string[];
  /** Ids of the events that the person chaired or took part in, in order of time. */
  readonly events: readonly string[];
  /** Sentences in which the person says, proposes or promises something, in order of publication. */
  readonly statements: readonly Citation[];
}

/** A document under all its names. */
export interface DocumentFact {
  readonly key: string;
  /** The lexicon's name, otherwise the fullest wording of the sources. */
  readonly name: string;
  /** The years that it is for, where a source tells them. */
  readonly period: Period | null;
  /** Each source's words for it, with what it says was done with it; null where only named. */
  readonly tellings: readonly (Citation & { readonly status: DocumentStatus | null; readonly sentence: Range })[];
  /** Ids of the events that it belongs to. */
  readonly events: readonly string[];
}

export type DocumentStatus = 'drafted' | 'adopted' | 'signed';

export type DifferenceKind = 'date' | 'place' | 'figure' | 'office' | 'host' | 'spelling';

/** One source's value among those that differ. */
export interface DifferentValue {
  /** The sentence or clause that says so; never empty. */
  readonly citation: Citation;
  /** The value itself, cut from the citation's article as it stands. */
  readonly value: Citation;
  readonly article: string;
  readonly outlet: string;
  readonly published: string;
  /** The source appeared later and says that an earlier value was changed or corrected. */
  readonly later?: true;
}

/** Sources that say different things of the same: side by side, never merged, never judged. */
export interface Difference {
  /** Stable while the sources say the same; at most 60 characters of [a-z0-9-]. */
  readonly id: string;
  /** A label made of spans and names of the corpus, no prose: `trade · Central Asia, Russia · 2024`, `Samarkand · Apr 2025`. */
  readonly about: string;
  readonly kind: DifferenceKind;
  /** The event that it belongs to, if any. */
  readonly event: string | null;
  /** The person that it belongs to (`PersonFacts.key`), if any. */
  readonly person: string | null;
  /** At least two, in order of publication; one for each source and value. */
  readonly values: readonly DifferentValue[];
}

/** Something with a date, for a timeline. */
export interface TimelineEntry extends Period {
  readonly kind: 'event' | 'happening' | 'plan';
  /** For an event its id. */
  readonly event: string | null;
  /** For an event its name; otherwise the sentence that tells it. */
  readonly label: string;
  /** What tells it, one for each source; the first tells it best. The date itself is inside. */
  readonly citations: readonly Citation[];
  /** True where the date lay ahead of the article that tells it. */
  readonly ahead: boolean;
}
