import type { Found } from './best.js';
import { inverseDocumentFrequency, saturated } from './bm25.js';
import { Places } from './places.js';
import { grown } from './typed-array.js';
import type { VocabularyTable } from './vocabulary-table.js';
import { namesNothing, type Wanted } from './wanted.js';
import { FIRST_STEM } from './word-log.js';

/**
 * Who teaches and what: the best passages, weighed by their score to a power (so that the very best count most), name the words that
 * tell their subject. Set on the open question sets, see docs/decisions/0013-feedback.md.
 */
const TEACHERS = 10;
const SHARPNESS = 4;
const WORDS = 40;
/** What the subject's words weigh beside the question's own: nearly everything, unless it names what it is about. */
const WEIGHT = { described: 9, named: 1 } as const;

/** How many passages are ordered anew. */
export const FEEDBACK_PASSAGES = 40;

/**
 * A question about few things is answered by one passage that says them; one about very many names several passages, and what one of
 * them teaches leads away from the others. In between, a long description of a subject, feedback helps.
 */
const FEW = { none: 5, full: 7 } as const;
const MANY = { full: 12, none: 18 } as const;
/** Where the best passage stands out from the next, it needs no help: mean score of the next nine beside its own. */
const FLAT = { none: 0.3, full: 0.7 } as const;
const NEXT = 9;

/** Whether a question about so many things is helped by feedback at all. */
export const asksBroadly = (things: number): boolean => breadth(things) > 0;

/**
 * Pseudo-relevance feedback: the best passages are ordered anew by the words that the very best have in common (Rocchio 1971; relevance
 * models, Lavrenko & Croft 2001), as far as the question is a broad one and no passage stands out.
 */
export class Feedback {
  readonly #vocabulary: VocabularyTable;
  /** By term: its weight while the words are gathered. */
  #weights = new Float64Array(1024);
  /** By term + `FIRST_STEM`: its slot + 1 among the chosen. */
  #slots: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  /** Where the chosen stand in a passage. */
  readonly #places = new Places();
  /** By slot: how often it stands in a passage. */
  readonly #times = new Uint32Array(WORDS);

  constructor(vocabulary: VocabularyTable) {
    this.#vocabulary = vocabulary;
  }

  /**
   * Changes the scores of `found`, which are best first, to a mean of their own and of how well they hold the subject's words; their unit
   * stays the same. `wanted`: what is asked about; `mean`: words a passage; `passages`: how many the index has.
   */
  apply(found: readonly Found[], wanted: readonly Wanted[], mean: number, passages: number): void {
    const top = found[0]?.score ?? 0;
    const full = namesNothing(wanted) ? WEIGHT.described : WEIGHT.named;
    const weight = full * breadth(wanted.length) * flatness(found);
    if (weight <= 0) return;
    const subject = this.#subject(found.slice(0, TEACHERS), mean, passages);
    const held = found.map((hit) => this.#holds(subject, hit, mean));
    for (const { term } of subject) this.#slots[term + FIRST_STEM] = 0;
    const most = Math.max(...held);
    if (most <= 0) return;
    found.forEach((hit, i) => {
      hit.score = (hit.score + weight * top * ((held[i] as number) / most)) / (1 + weight);
    });
  }

  /** The words that tell the subject, with their weight; each has its slot + 1 in `#slots`. */
  #subject(teachers: readonly Found[], mean: number, passages: number): { term: number; weight: number }[] {
    const weights = this.#weightsFor(this.#vocabulary.size);
    const met = new Set<number>();
    const top = teachers[0]?.score as number;
    const shares = teachers.map(({ score }) => (score / top) ** SHARPNESS);
    const all = shares.reduce((sum, share) => sum + share, 0);
    teachers.forEach(({ segment, doc }, t) => {
      const times = new Map<number, number>();
      segment.words.stems(doc, (stem) => void times.set(stem, (times.get(stem) ?? 0) + 1));
      const norm = segment.norms(mean).of(doc);
      for (const [term, frequency] of times) {
        met.add(term);
        weights[term] = (weights[term] as number) + ((shares[t] as number) / all) * saturated(frequency, norm);
      }
    });
    const words = [...met].map((term) => {
      const rarity = inverseDocumentFrequency(this.#vocabulary.documents(term), passages);
      const weight = (weights[term] as number) * rarity;
      weights[term] = 0;
      // Squared: once for how well it tells the subject apart, once as in any question.
      return { term, weight, worth: weight * rarity };
    });
    const chosen = words.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, WORDS);
    chosen.forEach(({ term }, slot) => {
      this.#slots[term + FIRST_STEM] = slot + 1;
    });
    return chosen.map(({ term, worth }) => ({ term, weight: worth }));
  }

  #holds(subject: readonly { weight: number }[], { segment, doc }: Found, mean: number): number {
    const times = this.#times.fill(0);
    const places = this.#places;
    places.count = 0;
    segment.words.among(doc, this.#slots, places);
    for (let i = 0; i < places.count; i++) {
      const slot = places.slots[i] as number;
      times[slot] = (times[slot] as number) + 1;
    }
    const norm = segment.norms(mean).of(doc);
    let sum = 0;
    for (let slot = 0; slot < subject.length; slot++) {
      const frequency = times[slot] as number;
      if (frequency > 0) sum += (subject[slot]?.weight as number) * saturated(frequency, norm);
    }
    return sum;
  }

  #weightsFor(terms: number): Float64Array {
    if (this.#weights.length < terms) this.#weights = new Float64Array(2 * terms);
    this.#slots = grown(this.#slots, terms + FIRST_STEM);
    return this.#weights;
  }
}

/** How little the best one stands out from those behind it, 0–1. `found`: best first. */
export function flatness(found: readonly { readonly score: number }[]): number {
  const top = found[0]?.score ?? 0;
  const next = found.slice(1, 1 + NEXT);
  if (top <= 0 || next.length === 0) return 0;
  return ramp(next.reduce((sum, { score }) => sum + score, 0) / next.length / top, FLAT.none, FLAT.full);
}

const breadth = (things: number): number =>
  Math.min(ramp(things, FEW.none, FEW.full), ramp(things, MANY.none, MANY.full));

/** 0 at `none`, 1 at `full` and beyond. */
const ramp = (x: number, none: number, full: number): number => Math.min(1, Math.max(0, (x - none) / (full - none)));
