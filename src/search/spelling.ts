import Fuse from 'fuse.js';
import { isEnglishWord } from '../text/english.js';
import { isCyrillic, toLatin } from '../text/scripts.js';
import { LetterPairs } from './letter-pairs.js';
import { grown } from './typed-array.js';

/** The words that may have been meant, numbered from 0. More may come, and how often they stand in the corpus may change. */
export interface KnownWords {
  readonly size: number;
  /** Normalised. */
  word(id: number): string;
  stem(id: number): string;
  /** How often it stands in the corpus; 0: only in the lexicon; −1: neither has it any more. */
  count(id: number): number;
}

interface Known {
  readonly id: number;
  readonly word: string;
  readonly latin: string;
  readonly count: number;
}

/** What a word that nobody knows was probably meant to be. */
export interface Resolution {
  readonly word: string;
  readonly stem: string;
  /** The word as typed is English, so that only a place can have been meant instead: "Kazakstan" is in the dictionary too. */
  readonly doubtful: boolean;
}

const HAS_DIGIT = /\p{N}/u;
const PROPOSALS = 60;
/** A word that only the lexicon or the paraphrases have is less likely meant than one that the corpus has, by so many edits. */
const UNUSED = 0.5;
/** Letters by which a proposal may be longer or shorter. */
const STRETCH = 3;

/** An English word of so many letters may be one slip away from a place. */
const LONG_WORD = 7;

/** Words that only the lexicon has come behind all others. */
const LEXICON_ONLY = 2 ** 32;

/** Resolves words that the corpus lacks to words that it has. Candidates share letter pairs; fuse.js ranks them; edits bound them. */
export class Spelling {
  readonly #words: KnownWords;
  /** The Latin letters of the words that may have been meant; by their number there, the number of the word. */
  readonly #pairs = new LetterPairs();
  #ids: Uint32Array<ArrayBuffer> = new Uint32Array(64);
  /** How many words were looked at. */
  #taken = 0;
  readonly #cache = new Map<string, Resolution | null>();

  constructor(words: KnownWords) {
    this.#words = words;
  }

  /** Takes up the words that came since. Done by `resolve` too, but then somebody waits for it. */
  prepare(): void {
    for (; this.#taken < this.#words.size; this.#taken++) {
      const word = this.#words.word(this.#taken);
      if (word.length < 3 || HAS_DIGIT.test(word)) continue;
      const pair = this.#pairs.add(toLatin(word));
      this.#ids = grown(this.#ids, pair + 1);
      this.#ids[pair] = this.#taken;
    }
  }

  /** What was resolved is resolved anew: words have come or gone. */
  forget(): void {
    this.#cache.clear();
  }

  /**
   * The best known word within the edits that a word of this length allows, or null. Dictionary words of English stay what they are; what
   * a long one is one edit from is `doubtful`.
   */
  resolve(word: string): Resolution | null {
    const cached = this.#cache.get(word);
    if (cached !== undefined) return cached;
    const resolved = this.#find(word);
    if (this.#cache.size > 10_000) this.#cache.clear();
    this.#cache.set(word, resolved);
    return resolved;
  }

  #find(word: string): Resolution | null {
    const latin = toLatin(word);
    if (HAS_DIGIT.test(word)) return null;
    const doubtful = !isCyrillic(word) && isEnglishWord(word);
    const allowed = doubtful ? (latin.length < LONG_WORD ? 0 : 1) : editsAllowed(latin.length);
    if (allowed === 0) return null;
    const near = this.#proposals(latin)
      .map((known) => ({ known, edits: editDistance(latin, known.latin, allowed) }))
      .filter(({ known, edits }) => edits <= allowed && isNearInCyrillic(word, known.word));
    const [first] = near;
    if (!first) return null;
    if (near.length === 1) return this.#resolution(first.known, doubtful);
    // Letters decide, then fuse.js (where in the word the letters differ), then how common the word is in the corpus.
    const fuse = new Fuse(
      near.map(({ known }) => known.latin),
      { includeScore: true, threshold: 0.6, ignoreLocation: true },
    );
    const scores = new Map(fuse.search(latin).map(({ refIndex, score }) => [refIndex, score ?? 1]));
    const best = near
      .map(({ known, edits }, i) => ({
        known,
        rank:
          edits +
          0.5 * (scores.get(i) ?? 1) -
          0.1 * Math.log1p(known.count) +
          (known.count > 0 ? 0 : UNUSED) +
          (known.latin[0] === latin[0] ? 0 : 0.5),
      }))
      .sort((a, b) => a.rank - b.rank || (a.known.word < b.known.word ? -1 : 1))[0];
    return best ? this.#resolution(best.known, doubtful) : null;
  }

  /** Words that share most letter pairs with `latin`. */
  #proposals(latin: string): Known[] {
    this.prepare();
    const words = this.#words;
    const place = (pair: number) => {
      const id = this.#ids[pair] as number;
      const count = words.count(id);
      return count > 0 ? id : count === 0 ? LEXICON_ONLY + id : -1;
    };
    return this.#pairs.nearest(latin, PROPOSALS, STRETCH, place).map((pair) => {
      const id = this.#ids[pair] as number;
      const word = words.word(id);
      return { id, word, latin: toLatin(word), count: words.count(id) };
    });
  }

  #resolution({ id, word }: Known, doubtful: boolean): Resolution {
    return { word, stem: this.#words.stem(id), doubtful };
  }
}

/** "Борщ" is no "мощь", though both have more letters in Latin, and more of those in common. True of words in two scripts. */
function isNearInCyrillic(word: string, other: string): boolean {
  if (!isCyrillic(word) || !isCyrillic(other)) return true;
  const allowed = editsAllowed(word.length);
  return editDistance(word, other, allowed) <= allowed;
}

/** Short words hold too little to guess from; longer ones may carry up to three slips. */
function editsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each once.
 * Gives up with `bound + 1` as soon as the distance is sure to exceed `bound`. A doubled letter costs half an edit.
 */
export function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound * 2) return bound + 1;
  const width = b.length + 1;
  if (rows.length < 3 * width) rows = new Float64Array(6 * width);
  // Three rows in turn: the one being filled, the one above it, the one above that.
  let [before, row, next] = [0, width, 2 * width];
  rows[row] = 0;
  for (let j = 1; j <= b.length; j++) rows[row + j] = (rows[row + j - 1] as number) + gap(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const dropped = gap(a, i - 1);
    let left = (rows[row] as number) + dropped;
    let least = left;
    rows[next] = left;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(
        (rows[row + j] as number) + dropped,
        left + gap(b, j - 1),
        (rows[row + j - 1] as number) + (letter === other ? 0 : 1),
      );
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (rows[before + j - 2] as number) + 1);
      rows[next + j] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    if (least > bound) return bound + 1;
    [before, row, next] = [row, next, before];
  }
  return rows[row + b.length] as number;
}

let rows = new Float64Array(3 * 64);

const gap = (word: string, i: number) => (i > 0 && word.charCodeAt(i) === word.charCodeAt(i - 1) ? 0.5 : 1);
