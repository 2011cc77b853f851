import { beginningOf } from './string-table.js';
import { grown } from './typed-array.js';

/** The terms among which relatives are looked for, numbered from 0. More may come, and how many passages hold each may change. */
export interface KnownTerms {
  readonly size: number;
  term(id: number): string;
  /** How many units it has. */
  lengthOf(id: number): number;
  /** A hash of its first `letters` units, as `beginningOf` makes it; null where it has fewer. */
  beginning(id: number, letters: number): number | null;
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
    for (let next = this.#last.get(beginning) ?? 0; next > 0; next = this.#before[next - 1] as number) {
      const length = this.#terms.lengthOf(next - 1);
      // Told before its letters are put together.
      if (Math.abs(length - stem.length) > ENDING || this.#terms.documents(next - 1) === 0) continue;
      const other = this.#terms.term(next - 1);
      const shared = sharedBeginning(stem, other);
      const [short, long] = stem.length < other.length ? [stem.length, other.length] : [other.length, stem.length];
      if (other !== stem && shared >= Math.max(SHARED, short - CHANGED) && long - shared <= ENDING)
        found.push({ stem: other, shared });
    }
    return found
      .sort((a, b) => b.shared - a.shared || a.stem.length - b.stem.length || (a.stem < b.stem ? -1 : 1))
      .slice(0, MOST)
      .map((relative) => relative.stem);
  }
}

function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}
