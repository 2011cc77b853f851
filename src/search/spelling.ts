import Fuse from 'fuse.js';
import { isEnglishWord } from '../text/english.js';
import { isCyrillic, toLatin } from '../text/scripts.js';
import { LetterPairs } from './letter-pairs.js';

/** A word that the corpus or the lexicon has. */
interface Known {
  readonly word: string;
  readonly latin: string;
  readonly stem: string;
  readonly count: number;
}

/** What a word that nobody knows was probably meant to be. */
export interface Resolution {
  readonly word: string;
  readonly stem: string;
}

const PROPOSALS = 60;
/** Letters by which a proposal may be longer or shorter. */
const STRETCH = 3;

/** Resolves words that the corpus lacks to words that it has. Candidates share letter pairs; fuse.js ranks them; edits bound them. */
export class Spelling {
  readonly #known: Known[] = [];
  /** By number: the Latin letters of `#known`. */
  readonly #pairs = new LetterPairs();
  readonly #cache = new Map<string, Resolution | null>();

  /** `vocabulary`: normalised words with their stems and how often they stand in the corpus (0: only in the lexicon). */
  constructor(vocabulary: Iterable<{ word: string; stem: string; count: number }>) {
    for (const { word, stem, count } of vocabulary) {
      if (word.length < 3 || /\p{N}/u.test(word)) continue;
      const latin = toLatin(word);
      this.#known.push({ word, latin, stem, count });
      this.#pairs.add(latin);
    }
  }

  /** The best known word within the edits that a word of this length allows, or null. Dictionary words of English stay what they are. */
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
    const allowed = editsAllowed(latin.length);
    if (allowed === 0 || /\p{N}/u.test(word)) return null;
    if (!isCyrillic(word) && isEnglishWord(word)) return null;
    const near = this.#proposals(latin)
      .map((known) => ({ known, edits: editDistance(latin, known.latin, allowed) }))
      .filter(({ edits }) => edits <= allowed);
    if (near.length === 0) return null;
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
          edits + 0.5 * (scores.get(i) ?? 1) - 0.1 * Math.log1p(known.count) + (known.latin[0] === latin[0] ? 0 : 0.5),
      }))
      .sort((a, b) => a.rank - b.rank || (a.known.word < b.known.word ? -1 : 1))[0];
    return best ? { word: best.known.word, stem: best.known.stem } : null;
  }

  /** Words that share most letter pairs with `latin`. */
  #proposals(latin: string): Known[] {
    return this.#pairs.nearest(latin, PROPOSALS, STRETCH).flatMap((id) => this.#known[id] ?? []);
  }
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
  let before: number[] = [];
  let row = [0];
  for (let j = 1; j <= b.length; j++) row.push((row[j - 1] as number) + gap(b, j - 1));
  for (let i = 1; i <= a.length; i++) {
    const next = [(row[0] as number) + gap(a, i - 1)];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        (row[j] as number) + gap(a, i - 1),
        (next[j - 1] as number) + gap(b, j - 1),
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > bound) return bound + 1;
    before = row;
    row = next;
  }
  return row[b.length] as number;
}

const gap = (word: string, i: number) => (i > 0 && word[i] === word[i - 1] ? 0.5 : 1);
