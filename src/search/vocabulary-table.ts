import { isCyrillic, toLatin } from '../text/scripts.js';
import type { KnownTerms } from './relatives.js';
import type { KnownWords } from './spelling.js';
import { StringTable, type StringTableData } from './string-table.js';
import { grown } from './typed-array.js';

/** The arrays of a vocabulary, for keeping it in a file. */
export interface VocabularyData {
  readonly terms: StringTableData;
  readonly words: StringTableData;
  readonly documents: Uint32Array<ArrayBuffer>;
  readonly stems: Uint32Array<ArrayBuffer>;
  readonly counts: Uint32Array<ArrayBuffer>;
  readonly capitals: Uint32Array<ArrayBuffer>;
  readonly smalls: Uint32Array<ArrayBuffer>;
}

/** For each time that a name is written small within sentences, it is written with a capital letter so often at least. */
const CAPITALS_A_SMALL = 8;

/** The Cyrillic block of Unicode. */
const CYRILLIC = { from: 0x400, to: 0x500 } as const;

/**
 * The terms of the index (stems and concepts) with the number of passages that hold each, and the words of its texts with their
 * stems and how often they stand there. Both are numbered from 0 and stay numbered when nothing holds them any more.
 */
export class VocabularyTable implements KnownTerms {
  readonly #terms: StringTable;
  readonly #words: StringTable;
  #documents: Uint32Array<ArrayBuffer>;
  #stems: Uint32Array<ArrayBuffer>;
  #counts: Uint32Array<ArrayBuffer>;
  /** By term: how often its words stand within a sentence with a capital letter, and how often they are written small. */
  #capitals: Uint32Array<ArrayBuffer>;
  #smalls: Uint32Array<ArrayBuffer>;
  /** The words with the lowest numbers are the lexicon's: known whether a passage holds them or not. */
  #learnt = 0;
  /** Latin letters of the words that are not in Latin letters, and of their stems → the words; as far as `#foldedWords`. */
  readonly #folded = new Map<string, number[]>();
  #foldedWords = 0;
  /** What is known of `holdsRussian`, as far as `#looked`. */
  #russian = false;
  #looked = 0;

  constructor(data?: VocabularyData) {
    this.#terms = data ? StringTable.from(data.terms) : new StringTable();
    this.#words = data ? StringTable.from(data.words) : new StringTable();
    this.#documents = data?.documents ?? new Uint32Array(64);
    this.#stems = data?.stems ?? new Uint32Array(64);
    this.#counts = data?.counts ?? new Uint32Array(64);
    this.#capitals = data?.capitals ?? new Uint32Array(64);
    this.#smalls = data?.smalls ?? new Uint32Array(64);
  }

  get size(): number {
    return this.#terms.size;
  }

  /** The number of a term, or −1. */
  find(term: string): number {
    return this.#terms.find(term);
  }

  intern(term: string): number {
    const id = this.#terms.intern(term);
    this.#documents = grown(this.#documents, id + 1);
    this.#capitals = grown(this.#capitals, id + 1);
    this.#smalls = grown(this.#smalls, id + 1);
    return id;
  }

  term(id: number): string {
    return this.#terms.get(id);
  }

  lengthOf(id: number): number {
    return this.#terms.lengthOf(id);
  }

  beginning(id: number, letters: number): number | null {
    return this.#terms.beginning(id, letters);
  }

  sharedWith(id: number, units: Uint16Array, length: number): number {
    return this.#terms.sharedWith(id, units, length);
  }

  internWord(word: string, stem: number): number {
    const id = this.#words.intern(word);
    this.#stems = grown(this.#stems, id + 1);
    this.#counts = grown(this.#counts, id + 1);
    this.#stems[id] = stem;
    return id;
  }

  /** Takes a word of the lexicon up; before any word of a text. */
  learn(word: string, stem: string): void {
    this.#learnt = Math.max(this.#learnt, this.internWord(word, this.intern(stem)) + 1);
  }

  /** In how many passages a term stands; 0 for −1. */
  documents(term: number): number {
    return term < 0 ? 0 : (this.#documents[term] as number);
  }

  countDocuments(term: number, by: number): void {
    this.#documents[term] = (this.#documents[term] as number) + by;
  }

  /** Counts a word so many times more, modulo 2³². */
  countWord(word: number, by: number): void {
    this.#counts[word] = (this.#counts[word] as number) + by;
  }

  /** Counts how a term's words are written so many times more, modulo 2³². */
  countCase(term: number, capital: number, small: number): void {
    this.#capitals[term] = (this.#capitals[term] as number) + capital;
    this.#smalls[term] = (this.#smalls[term] as number) + small;
  }

  /** True for a term that the texts write with a capital letter: a name, however a question writes it. False for −1. */
  isName(term: number): boolean {
    if (term < 0) return false;
    const capitals = this.#capitals[term] as number;
    return capitals > 0 && capitals >= CAPITALS_A_SMALL * (this.#smalls[term] as number);
  }

  /** The words of the texts and of the lexicon, as far as passages or the lexicon have them. */
  knownWords(): KnownWords {
    const table = this;
    return {
      get size() {
        return table.#words.size;
      },
      word: (id) => table.#words.get(id),
      stem: (id) => table.#terms.get(table.#stems[id] as number),
      count: (id) => {
        const count = table.#counts[id] as number;
        return count > 0 || id < table.#learnt ? count : -1;
      },
    };
  }

  /** The terms that some passage holds and whose letters, or those of a word of theirs, are these in Latin script. */
  inLatin(letters: string): string[] {
    this.#fold();
    const words = [...(this.#folded.get(letters) ?? []), this.#words.find(letters)];
    const known = words.filter((word) => word >= 0 && (word < this.#learnt || (this.#counts[word] as number) > 0));
    const found = new Set([...known.map((word) => this.#stems[word] as number), this.#terms.find(letters)]);
    return [...found].filter((term) => this.documents(term) > 0).map((term) => this.#terms.get(term));
  }

  /** Whether some passage was ever Russian; the lexicon's words do not count. */
  get holdsRussian(): boolean {
    for (; !this.#russian && this.#looked < this.#words.size; this.#looked++) {
      const unit = this.#words.firstUnit(this.#looked);
      this.#russian = this.#looked >= this.#learnt && unit >= CYRILLIC.from && unit < CYRILLIC.to;
    }
    return this.#russian;
  }

  data(): VocabularyData {
    return {
      terms: this.#terms.data(),
      words: this.#words.data(),
      documents: this.#documents.slice(0, this.#terms.size),
      stems: this.#stems.slice(0, this.#words.size),
      counts: this.#counts.slice(0, this.#words.size),
      capitals: this.#capitals.slice(0, this.#terms.size),
      smalls: this.#smalls.slice(0, this.#terms.size),
    };
  }

  #fold(): void {
    for (; this.#foldedWords < this.#words.size; this.#foldedWords++) {
      // Most words are in Latin letters without marks.
      if (this.#words.isAscii(this.#foldedWords)) continue;
      const word = this.#words.get(this.#foldedWords);
      if (!isCyrillic(word) && toLatin(word) === word) continue;
      const stem = this.#stems[this.#foldedWords] as number;
      for (const letters of new Set([toLatin(word), toLatin(this.#terms.get(stem))])) {
        const list = this.#folded.get(letters);
        if (list) list.push(this.#foldedWords);
        else this.#folded.set(letters, [this.#foldedWords]);
      }
    }
  }
}
