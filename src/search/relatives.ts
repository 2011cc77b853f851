import { beginningOf } from './string-table.js';
import { grown } from './typed-array.js';
import { Units } from './units.js';

/** The terms among which relatives are looked for, numbered from 0. More may come, and how many passages hold each may change. */
export interface KnownTerms {
  readonly size: number;
  term(id: number): string;
  /** How many units it has. */
  lengthOf(id: number): number;
  /** A hash of its first `letters` units, as `beginningOf` makes it; null where it has fewer. */
  beginning(id: number, letters: number): number | null;
  /** How many units it begins with that the first `length` of these begin with too. */
  sharedWith(id: number, units: Uint16Array, length: number): number;
  documents(id: number): number;
}

/** Letters that two stems of one root begin with at least. */
const SHARED = 5;
/** Letters of the shorter stem that may differ, and letters of the longer one that may come behind what they share. */
const CHANGED = 1;
const ENDING = 5;
const MOST = 3;

/**
 * Finds stems of one root that a stemmer leaves apart: "persuasive" and "persuade", "дефляционный" and "дефляция". Those that begin
 * with the same letters and differ in their endings only, as where words are cut off after some letters instead of stemmed (Dolamic & Savoy,
 * Indexing and searching strategies for the Russian language, 2009). How close they must be: docs/decisions/0014-relatives.md.
 */
export class Relatives {
  readonly #terms: KnownTerms;
  /** By beginning: the term that came last, + 1. */
  readonly #last = new Map<number, number>();
  /** By term: the one of the same beginning that came before it, + 1; 0: none. */
  #before: Uint32Array<ArrayBuffer> = new Uint32Array(64);
  #taken = 0;

  constructor(terms: KnownTerms) {
    this.#terms = terms;
  }

  /** Takes up the terms that came since. Done by `of` too, but then somebody waits for it. */
  prepare(): void {
    const terms = this.#terms;
    this.#before = grown(this.#before, terms.size);
    for (; this.#taken < terms.size; this.#taken++) {
      const beginning = terms.beginning(this.#taken, SHARED);
      if (beginning === null) continue;
      this.#before[this.#taken] = this.#last.get(beginning) ?? 0;
      this.#last.set(beginning, this.#taken + 1);
    }
  }

  /** The stems that some passage holds and that are of one root with `stem`, the nearest first; without itself. Numbers have none. */
  of(stem: string): string[] {
    const beginning = beginningOf(stem, SHARED);
    if (beginning === null || /\p{N}/u.test(stem)) return [];
    this.prepare();
    const found: { stem: string; shared: number }[] = [];
    const { length } = stem;
    own.load(stem);
    for (let next = this.#last.get(beginning) ?? 0; next > 0; next = this.#before[next - 1] as number) {
      const id = next - 1;
      const other = this.#terms.lengthOf(id);
      // Told by its letters before these are put together: nearly all are none.
      const shared = this.#terms.sharedWith(id, own.array, length);
      const [short, long] = length < other ? [length, other] : [other, length];
      if (shared < Math.max(SHARED, short - CHANGED) || long - shared > ENDING || shared === long) continue;
      if (this.#terms.documents(id) > 0) found.push({ stem: this.#terms.term(id), shared });
    }
    return found
      .sort((a, b) => b.shared - a.shared || a.stem.length - b.stem.length || (a.stem < b.stem ? -1 : 1))
      .slice(0, MOST)
      .map((relative) => relative.stem);
  }
}

/** The units of the stem that is asked about. */
const own = new Units();
