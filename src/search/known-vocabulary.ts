import { toLatin } from '../text/scripts.js';
import type { Gazetteer } from './gazetteer.js';
import { Relatives } from './relatives.js';
import { SoundsAlike } from './sounds-alike.js';
import { Spelling } from './spelling.js';
import type { VocabularyTable } from './vocabulary-table.js';
import type { Vocabulary } from './wanted.js';

/** What an index knows of words, as a question is read against it. */
export class KnownVocabulary implements Vocabulary {
  readonly gazetteer: Gazetteer;
  readonly spelling: Spelling;
  readonly #table: VocabularyTable;
  readonly #documents: (term: number) => number;
  readonly #relatives: Relatives;
  readonly #sounds: SoundsAlike;

  /** `documents`: in how many passages a term stands, by its number; 0 for −1. */
  constructor(table: VocabularyTable, gazetteer: Gazetteer, documents: (term: number) => number) {
    const words = table.knownWords();
    this.gazetteer = gazetteer;
    this.spelling = new Spelling(words);
    this.#table = table;
    this.#documents = documents;
    this.#relatives = new Relatives(table);
    this.#sounds = new SoundsAlike(words);
  }

  /** Takes up what nearly every question asks for; done by the first one too, but then somebody waits for it. */
  prepare(): void {
    this.spelling.prepare();
    this.#relatives.prepare();
  }

  // Handed on as a function of its own.
  readonly has = (term: string): boolean => this.#documents(this.#table.find(term)) > 0;

  isName(stem: string): boolean {
    return this.#table.isName(this.#table.find(stem));
  }

  holdsRussian(): boolean {
    return this.#table.holdsRussian;
  }

  inOtherScript(latin: string): readonly string[] {
    return this.#table.inLatin(toLatin(latin));
  }

  relativesOf(stem: string): readonly string[] {
    return this.#relatives.of(stem);
  }

  soundingLike(stem: string): string | null {
    return this.#sounds.find(stem);
  }
}
