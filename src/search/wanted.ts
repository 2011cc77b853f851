import type { Concept, Gazetteer } from './gazetteer.js';
import type { Spelling } from './spelling.js';
import type { Term } from './terms.js';

/** One thing that a question asks about, with every way in which the index may hold it. */
export interface Wanted {
  /** As typed. */
  readonly text: string;
  /** Terms that stand for it, with how well (0–1). */
  readonly alternatives: readonly { readonly term: string; readonly weight: number }[];
  /** A name (the lexicon's, or by its capital letter), a number or an ordinal: what an answer must not miss. */
  readonly binding: boolean;
  /** For a phrase: its words, which count where the phrase itself is not found. */
  readonly parts: readonly Wanted[];
  /** How much it counts beside its rarity: below 1 for words that only frame a question. */
  readonly weight: number;
  /** A word so common in any text that it is never rarer than `COMMON_RARITY`, however small the corpus. */
  readonly common: boolean;
  /** "Third": counts what is named behind it. */
  readonly ordinal: boolean;
  /** Neither the corpus nor the lexicon knows it, whatever spelling was tried. */
  readonly unknown: boolean;
  readonly concepts: readonly Concept[];
  /** Its place in the question, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** True for a question that names nobody, nothing and no number: such a one of many words describes what it is about. */
export const namesNothing = (wanted: readonly Wanted[]): boolean => !wanted.some(({ binding }) => binding);

export interface Query {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly wanted: readonly Wanted[];
  readonly understood: readonly { readonly from: string; readonly to: string }[];
}

/** What a query is read against. */
export interface Vocabulary {
  /** True if some passage holds the term. */
  has(term: string): boolean;
  /** Terms of the index whose letters, in Latin script, are these. */
  inOtherScript(latin: string): readonly string[];
  /** Stems of the index that are of one root with a stem. */
  relativesOf(stem: string): readonly string[];
  /** The stem of the index whose word, in Latin letters, sounds like a name in Cyrillic, or null. */
  soundingLike(stem: string): string | null;
  readonly gazetteer: Gazetteer;
  readonly spelling: Spelling;
}
