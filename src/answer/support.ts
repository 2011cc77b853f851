import type { RankedPassage, SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import type { Candidate } from './candidates.js';
import { type Faults, faultsOf } from './faults.js';
import { isPlain } from './fits.js';
import type { QuestionKind } from './question.js';

/** How well the best candidates support an answer; each 0–1, but for the scores, which may exceed 1. */
export interface Support extends Faults {
  /** Share of the question's rarity that stands in or around the candidate. */
  readonly coverage: number;
  /** The coverage of the second-best candidate: two that say it are better than one. */
  readonly second: number;
  /** How far the coverage falls short of half. */
  readonly poor: number;
  /** The BM25 score of the best passage, as a share of what one that says all of it would reach; on a logarithmic scale, 0–1. */
  readonly rank: number;
  /** How far the best passage stands out from the ten best. */
  readonly peak: number;
  /** The candidate's own score, which grows with the length of a question, on a logarithmic scale; −0.8 for none, seldom above 2. */
  readonly score: number;
  /** How many things are asked about, in eights, at most 1: the more, the less likely one sentence has them all. */
  readonly breadth: number;
  /** 1 where neither the corpus nor the lexicon knows a name or number of the question. */
  readonly unknownName: number;
  /** How much of the worst-matched name, number or ordinal of the question is missing. */
  readonly unbound: number;
  /** The same times the breadth: a long question may name one thing more than its answer. */
  readonly unboundAmongMany: number;
  /** The coverage, where the reason for something is asked for of which no word is missing: texts give reasons in other words than the question's. */
  readonly why: number;
  /** The coverage, where a document is asked for: texts that speak of a signing name what was signed. */
  readonly document: number;
  /** 1 where a count is asked for and the sentence does not plainly count the thing. */
  readonly count: number;
}

/**
 * Weights of a logistic regression over the open questions of tests/eval (on the notes and on the original articles) and public
 * question sets. How they were set, and both error rates: docs/decisions/0004-silence.md; `bench/calibrate.ts` fits them.
 */
const WEIGHTS = {
  coverage: 1.23,
  poor: -2.03,
  second: 0.93,
  rank: 3.77,
  peak: 1.16,
  score: 4.33,
  breadth: 0.75,
  unknownName: -0.97,
  unbound: -1.86,
  unboundAmongMany: 0.99,
  why: 2.3,
  document: 1.67,
  count: -1.67,
  unfit: -0.75,
  nameless: -1.18,
  rival: -0.92,
  unheard: -0.92,
  numberless: -1.15,
  miscounted: -1.21,
  outOfOrder: -0.87,
} as const satisfies Partial<Record<keyof Support, number>>;
const BIAS = -4.2;

/** What is weighed, in the order of the weights. */
export const FEATURES = Object.keys(WEIGHTS) as readonly (keyof typeof WEIGHTS)[];

/** At and above this confidence a question counts as answered. One setting for every surface and benchmark. */
export const ANSWERED = 0.37;
/** What is ruled out is never answered, however much of the question it repeats. */
const RULED_OUT = 0.5 * ANSWERED;

/** A question that asks about many things is supported by several passages together: one for so many things. */
const THINGS_A_PASSAGE = 8;
const MOST_TOGETHER = 4;

/** Of a word that is matched less than this, nothing is there. */
const HELD = 0.05;

const NO_SUPPORT: Support = {
  coverage: 0,
  poor: 0.5,
  second: 0,
  rank: 0,
  peak: 0,
  score: -0.8,
  breadth: 0,
  unknownName: 1,
  unbound: 1,
  unboundAmongMany: 0,
  why: 0,
  document: 0,
  count: 0,
  unfit: 1,
  nameless: 1,
  rival: 1,
  unheard: 1,
  numberless: 1,
  miscounted: 1,
  outOfOrder: 1,
  ruledOut: 1,
};

/** `found`: the candidates, best first; `ranked`: the passages that they were chosen from, best first. */
export function supportOf(
  found: readonly Candidate[],
  ranked: readonly RankedPassage[],
  query: Query,
  kind: QuestionKind,
  index: SearchIndex,
): Support {
  const [candidate, second] = found;
  const [top] = ranked;
  if (!candidate || !top) return NO_SUPPORT;
  const { wanted } = query;
  const rarities = wanted.map((thing) => index.rarity(thing));
  const passages = Math.min(MOST_TOGETHER, Math.max(1, Math.ceil(wanted.length / THINGS_A_PASSAGE)));
  const matched = wanted.map((_, w) => Math.max(...found.slice(0, passages).map((of) => of.matched[w] ?? 0)));
  const coverage = sumOf(matched.map((share, w) => share * (rarities[w] as number))) / (sumOf(rarities) || 1);
  const breadth = Math.min(1, wanted.length / 8);
  const unbound = Math.max(0, ...matched.flatMap((share, w) => (wanted[w]?.binding ? [1 - share] : [])));
  const missesWord = wanted.some(
    ({ binding, common, weight }, w) => !binding && !common && weight === 1 && (candidate.matched[w] ?? 0) < HELD,
  );
  const next = ranked.slice(1, 10).map(({ score }) => score);
  return {
    coverage,
    second: second?.coverage ?? 0,
    poor: Math.max(0, 0.5 - coverage),
    rank: 1 + Math.log(top.score + 0.05) / 3,
    peak: top.score > 0 && next.length > 0 ? 1 - sumOf(next) / next.length / top.score : 1,
    score: Math.log(candidate.score + 0.2) / 2,
    breadth,
    unknownName: wanted.some(({ unknown, binding }) => unknown && binding) ? 1 : 0,
    unbound,
    unboundAmongMany: unbound * breadth,
    why: kind === 'why' && !missesWord ? coverage : 0,
    document: kind === 'document' ? coverage : 0,
    count: kind === 'how-many' && !candidate.fitting?.some(isPlain) ? 1 : 0,
    ...faultsOf(found, query, kind, index, rarities),
  };
}

/** The probability, 0–1, that the candidate answers the question. */
export function confidence(support: Support): number {
  const sum = FEATURES.reduce((total, name) => total + WEIGHTS[name] * support[name], BIAS);
  const sure = 1 / (1 + Math.exp(-sum));
  return support.ruledOut === 1 ? RULED_OUT * sure : sure;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
