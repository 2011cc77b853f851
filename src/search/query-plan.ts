import { inverseDocumentFrequency } from './bm25.js';
import { type Dated, datesAmong } from './dated.js';
import { type Phases, phasesOf } from './phases.js';
import type { Query, Wanted } from './query.js';

/** How much the parts of a phrase count together where the phrase itself is not found. */
export const PARTS_SHARE = 0.9;

/** Inverse document frequency of a word in an eighth of all passages: no common word is rarer than that in a large collection. */
const COMMON_RARITY = 2;

/** A wanted thing on numbered terms. */
export interface Plan {
  readonly rarity: number;
  /** Terms that stand for it: their numbers (−1: no text has it), their places among the query's terms, how well each stands for it. */
  readonly terms: readonly number[];
  readonly slots: readonly number[];
  readonly weights: readonly number[];
  readonly parts: readonly Plan[];
  /** Of each part, its share in the rarity of all; they add up to 1, or to 0 where nothing is rare. */
  readonly shares: readonly number[];
}

/** A query against one state of the index. */
export interface QueryPlan extends Phases {
  readonly wanted: readonly Plan[];
  /** The sum of all rarities. */
  readonly most: number;
  /** Every term of the query once; a term's place is its slot. */
  readonly terms: readonly string[];
  readonly numbers: readonly number[];
  /** For each slot the wanted things whose words, or whose parts' words, it holds; a concept is no word. */
  readonly wordsOf: readonly (readonly number[])[];
  /** The years and months that are asked about. */
  readonly dates: readonly Dated[];
  /** Whether names or groups of words are among the terms. */
  readonly concepts: boolean;
  /** How many terms were numbered when the plan was made: words with a higher number were not known then. */
  readonly known: number;
}

/** Which terms there are, and in how many passages. */
export interface Frequencies {
  /** How many terms are numbered. */
  readonly size: number;
  /** The number of a term, or −1. */
  find(term: string): number;
  documents(term: number): number;
}

/** Rarity of what is wanted: its weight times the inverse document frequency of the commonest term that stands for it. */
export function rarityOf(wanted: Wanted, known: Frequencies, passages: number): number {
  let frequency = 0;
  for (const { term } of wanted.alternatives) frequency = Math.max(frequency, known.documents(known.find(term)));
  if (frequency === 0 && wanted.parts.length > 0)
    return wanted.parts.reduce((sum, part) => sum + rarityOf(part, known, passages), 0);
  const rarity = inverseDocumentFrequency(frequency, passages);
  return wanted.weight * (wanted.common ? Math.min(COMMON_RARITY, rarity) : rarity);
}

export function planQuery(query: Query, known: Frequencies, passages: number): QueryPlan {
  const slots = new Map<string, number>();
  // A term is looked up once, however often its number is asked for.
  const numbers: number[] = [];
  const slotOf = (term: string): number => {
    let slot = slots.get(term);
    if (slot === undefined) {
      slot = slots.size;
      slots.set(term, slot);
      numbers.push(known.find(term));
    }
    return slot;
  };
  const looked: Frequencies = {
    size: known.size,
    find: (term) => numbers[slotOf(term)] as number,
    documents: (term) => known.documents(term),
  };
  const plan = (wanted: Wanted): Plan => {
    const parts = wanted.parts.map(plan);
    const sum = parts.reduce((total, { rarity }) => total + rarity, 0) || 1;
    return {
      rarity: rarityOf(wanted, looked, passages),
      terms: wanted.alternatives.map(({ term }) => looked.find(term)),
      slots: wanted.alternatives.map(({ term }) => slotOf(term)),
      weights: wanted.alternatives.map(({ weight }) => weight),
      parts,
      shares: parts.map(({ rarity }) => rarity / sum),
    };
  };
  const wanted = query.wanted.map(plan);
  const terms = [...slots.keys()];
  const wordsOf: number[][] = terms.map(() => []);
  wanted.forEach((of, w) => {
    for (const slot of new Set(slotsOf(of))) if (!terms[slot]?.startsWith('=')) wordsOf[slot]?.push(w);
  });
  return {
    wanted,
    ...phasesOf(wanted, looked.documents),
    most: wanted.reduce((sum, { rarity }) => sum + rarity, 0),
    terms,
    numbers,
    wordsOf,
    dates: datesAmong(terms, wordsOf),
    concepts: terms.some((term) => term.startsWith('=')),
    known: known.size,
  };
}

const slotsOf = ({ slots, parts }: Plan): number[] => [...slots, ...parts.flatMap(slotsOf)];
