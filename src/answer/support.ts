import type { RankedPassage, SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { isOfTopic } from '../search/wanted.js';
import type { Candidate } from './candidates.js';
import { type Faults, faultsOf, OF_TOPIC } from './faults.js';
import { isPlain } from './fits.js';
import type { QuestionKind } from './question.js';
import { THERE } from './unheard.js';

/** How well the best candidates support an answer; each 0–1 where nothing else is said. */
export interface Support extends Faults {
  /** How far the share of the question's rarity that stands in or around the candidate falls short of half. */
  readonly poor: number;
  /** How many things are asked about of which nothing stands in or around the candidate. */
  readonly missing: number;
  /** The BM25 score of the best passage, as a share of what one that says all of it would reach; on a logarithmic scale, may exceed 1. */
  readonly rank: number;
  /** How far the best passage stands out from the ten best. */
  readonly peak: number;
  /** The candidate's own score, which grows with the length of a question, on a logarithmic scale; −0.8 for none, seldom above 2. */
  readonly score: number;
  /** 1 where neither the corpus nor the lexicon knows a name or number of the question. */
  readonly unknownName: number;
  /** How much of the worst-matched name, number or ordinal of the question is missing; of one that most passages hold, less. */
  readonly unbound: number;
  /** The same times how many things are asked about, in eights, at most 1: a long question may name one thing more than its answer. */
  readonly unboundAmongMany: number;
  /** Share of the words that are no names of which something is there, where a reason is asked for: texts tell reasons in other words. */
  readonly why: number;
  /** 1 for a question of this kind: definitions, papers and lists of people too are told in other words than the question's. */
  readonly definition: number;
  readonly document: number;
  readonly people: number;
  /** 1 where no kind of answer can be told from the question, so that none can be missed in the sentence. */
  readonly what: number;
  /** 1 where a count is asked for and the sentence does not plainly count the thing. */
  readonly count: number;
  /** Share of the question's words that only the dictionary knows: what is translated is met by other words too. */
  readonly foreign: number;
}

/**
 * Weights of a logistic regression over the open questions of tests/eval (on the notes and on the original articles) and public
 * question sets. How they were set, and both error rates: docs/decisions/0004-silence.md; `bench/calibrate.ts` fits them.
 */
const WEIGHTS = {
  poor: -1.94,
  missing: -0.09,
  rank: 2.59,
  peak: 0.6,
  score: 6.51,
  unknownName: -0.49,
  unbound: -2.55,
  unboundAmongMany: 1.64,
  why: 2.32,
  definition: 0.84,
  document: 1.42,
  people: 0.9,
  what: -0.41,
  count: -1.6,
  foreign: 0.7,
  unfit: -0.93,
  nameless: -1.05,
  rival: -1.57,
  numberless: -0.84,
  miscounted: -1.53,
  outOfOrder: -1.02,
} as const satisfies Partial<Record<keyof Support, number>>;
const BIAS = -1.66;

/** What is weighed, in the order of the weights. */
export const FEATURES = Object.keys(WEIGHTS) as readonly (keyof typeof WEIGHTS)[];

/** At and above this confidence a question counts as answered. One setting for every surface and benchmark. */
export const ANSWERED = 0.5;
/** What is ruled out is never answered, however much of the question it repeats. */
const RULED_OUT = 0.5 * ANSWERED;

/** A question that asks about many things is supported by several passages together: one for so many things. */
const THINGS_A_PASSAGE = 8;
const MOST_TOGETHER = 4;

const NO_SUPPORT: Support = {
  poor: 0.5,
  missing: 1,
  rank: 0,
  peak: 0,
  score: -0.8,
  unknownName: 1,
  unbound: 1,
  unboundAmongMany: 0,
  why: 0,
  definition: 0,
  document: 0,
  people: 0,
  what: 0,
  count: 0,
  foreign: 0,
  unfit: 1,
  nameless: 1,
  rival: 1,
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
  const [candidate] = found;
  const [top] = ranked;
  if (!candidate || !top) return NO_SUPPORT;
  const { wanted } = query;
  const rarities = wanted.map((thing) => index.rarity(thing));
  const passages = Math.min(MOST_TOGETHER, Math.max(1, Math.ceil(wanted.length / THINGS_A_PASSAGE)));
  const matched = wanted.map((_, w) => Math.max(...found.slice(0, passages).map((of) => of.matched[w] ?? 0)));
  const coverage = sumOf(matched.map((share, w) => share * (rarities[w] as number))) / (sumOf(rarities) || 1);
  const told = (w: number) => Math.min(1, (rarities[w] as number) / OF_TOPIC);
  const unbound = Math.max(0, ...matched.flatMap((share, w) => (wanted[w]?.binding ? [told(w) * (1 - share)] : [])));
  const isThere = (w: number) => (candidate.matched[w] ?? 0) >= THERE;
  const words = wanted.flatMap((thing, w) => (!thing.binding && isOfTopic(thing) ? [w] : []));
  const asks = (asked: QuestionKind) => (kind === asked ? 1 : 0);
  const next = ranked.slice(1, 10).map(({ score }) => score);
  return {
    poor: Math.max(0, 0.5 - coverage),
    missing: wanted.filter((thing, w) => isOfTopic(thing) && !isThere(w)).length,
    rank: 1 + Math.log(top.score + 0.05) / 3,
    peak: top.score > 0 && next.length > 0 ? 1 - sumOf(next) / next.length / top.score : 1,
    score: Math.log(candidate.worth + 0.2) / 2,
    unknownName: wanted.some(({ unknown, binding }) => unknown && binding) ? 1 : 0,
    unbound,
    unboundAmongMany: unbound * Math.min(1, wanted.length / 8),
    why: (asks('why') * words.filter(isThere).length) / (words.length || 1),
    definition: asks('definition'),
    document: asks('document'),
    people: asks('people'),
    what: asks('what'),
    count: kind === 'how-many' && !candidate.fitting?.some(isPlain) ? 1 : 0,
    foreign: 2 * wanted.filter((thing) => thing.foreign).length > wanted.length ? 1 : 0,
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
