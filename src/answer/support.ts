import type { RankedPassage, SearchIndex } from '../search/passage-index.js';
import type { Query, Wanted } from '../search/query.js';
import { toCyrillic } from '../text/scripts.js';
import { words } from '../text/words.js';
import { type Candidate, fitIn, strongest } from './candidates.js';
import { wantsNumber } from './fits.js';
import { countedThings } from './measure.js';
import type { QuestionKind } from './question.js';

/** How well the best candidates support an answer; each 0–1. */
export interface Support {
  /** Share of the question's rarity that stands in or around the candidate. */
  readonly coverage: number;
  /** The BM25 score of the best passage, normalised by what one that says all of it would reach. */
  readonly rank: number;
  /** How far the best passage stands out from the ten best. */
  readonly peak: number;
  /** Whether a stretch of the wanted kind stands there. */
  readonly fit: number;
  /** 1 where a date, number, person or place is asked for and none stands in the sentence. */
  readonly unfit: number;
  /** 1 where hardly anything of the question is there, nothing in the whole passage is of the wanted kind, or an office stands apart from its country. */
  readonly ruledOut: number;
  /** Share of the neighbouring things of the question that stand close together in the candidate too. */
  readonly closeness: number;
  /** How much of the worst-matched name, number or ordinal of the question is missing. */
  readonly unbound: number;
  /** The largest share of the question's rarity that one missing thing takes. */
  readonly hole: number;
  /** How many things are asked about, in dozens, at most 1: the more, the less likely one sentence has them all. */
  readonly breadth: number;
}

/**
 * Weights of a logistic regression over the open half of tests/eval (on the notes and on the original articles) and public
 * question sets of which half the articles were taken out. How they were set, and both error rates:
 * docs/decisions/0004-silence.md.
 */
const WEIGHTS: Readonly<Record<Exclude<keyof Support, 'ruledOut'>, number>> = {
  coverage: 3.73,
  rank: 2.55,
  peak: 1.21,
  fit: 1.24,
  unfit: -1.02,
  closeness: 2.09,
  unbound: -1.24,
  hole: -1.65,
  breadth: 2.81,
};
const BIAS = -5;

/** At and above this confidence a question counts as answered. One setting for every surface and benchmark. */
export const ANSWERED = 0.17;
/** Kinds of names that a question is held to, and how well the passage or what stands around it must have them. */
const HELD: ReadonlySet<string> = new Set(['person', 'place', 'country', 'organisation']);
const HELD_TO = 0.4;
/** Less of the question than this is no support, however well that little stands out. */
const LEAST_COVERAGE = 0.3;
/** What is ruled out is never answered, however much of the question it repeats. */
const RULED_OUT = 0.5 * ANSWERED;

/** A question that asks about many things is supported by several passages together: one for so many things. */
const THINGS_A_PASSAGE = 8;
const MOST_TOGETHER = 4;
const SHAPED: ReadonlySet<QuestionKind> = new Set(['when', 'person', 'where']);

const NO_SUPPORT: Support = {
  coverage: 0,
  rank: 0,
  peak: 0,
  fit: 0,
  unfit: 1,
  ruledOut: 1,
  closeness: 0,
  unbound: 1,
  hole: 1,
  breadth: 0,
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
  const rarities = query.wanted.map((wanted) => index.rarity(wanted));
  const total = sumOf(rarities) || 1;
  const passages = Math.min(MOST_TOGETHER, Math.max(1, Math.ceil(query.wanted.length / THINGS_A_PASSAGE)));
  const matched = query.wanted.map((_, w) => Math.max(...found.slice(0, passages).map((of) => of.matched[w] ?? 0)));
  const missing = matched.map((share) => 1 - share);
  const next = ranked.slice(1, 10).map(({ score }) => score);
  // Reasons have no reliable shape: they rank sentences but do not decide.
  const fit = kind === 'why' || kind === 'definition' ? 1 : countsWhatIsAsked(candidate, query) ? strongest(candidate.fitting) : 0;
  const close = closeness(candidate, query, rarities, index);
  const coverage = sumOf(matched.map((share, w) => share * (rarities[w] as number))) / total;
  return {
    coverage,
    rank: top.score,
    peak: top.score > 0 && next.length > 0 ? 1 - sumOf(next) / next.length / top.score : 1,
    fit,
    unfit: (SHAPED.has(kind) || wantsNumber(kind)) && fit === 0 ? 1 : 0,
    ruledOut:
      (coverage < LEAST_COVERAGE && query.wanted.length <= THINGS_A_PASSAGE) ||
      isRuledOut(found, query, kind, index, rarities)
        ? 1
        : 0,
    closeness: close,
    unbound: Math.max(0, ...missing.filter((_, w) => query.wanted[w]?.binding)),
    hole: Math.max(0, ...missing.map((share, w) => (share * (rarities[w] as number)) / total)),
    breadth: Math.min(1, query.wanted.length / 12),
  };
}

/** The probability, 0–1, that the candidate answers the question. */
export function confidence(support: Support): number {
  const parts = Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][];
  const sure = 1 / (1 + Math.exp(-(BIAS + sumOf(parts.map(([name, weight]) => weight * support[name])))));
  return support.ruledOut === 1 ? RULED_OUT * sure : sure;
}

const OFFICE =
  /(?<!\p{L})(?:president|prime minister|premier|minister|head|leader|chair|chairman|king|queen|mayor|ambassador|governor|ceo|director|secretary|президент\p{L}*|премьер\p{L}*|министр\p{L}*|глава|лидер\p{L}*|посол|мэр|губернатор\p{L}*)(?!\p{L})/iu;
/** "Who is the president of X" asks about no more things than these. */
const OFFICE_AND_COUNTRY = 3;
/** Candidates that a reader sees at first. */
const SHOWN = 3;
/** Closer than this an office and its country stand together, see `closeness`. */
const TOGETHER = 0.5;

/**
 * What plainly cannot answer: a passage without any date or number where one is asked for; one that never speaks of a person, place
 * or country that the question names; "the president of X" where president and X only share a sentence; "which hotel" in a corpus
 * without hotels.
 */
function isRuledOut(
  found: readonly Candidate[],
  query: Query,
  kind: QuestionKind,
  index: SearchIndex,
  rarities: readonly number[],
): boolean {
  const { article, passage, matched } = found[0] as Candidate;
  const few = query.wanted.length <= THINGS_A_PASSAGE;
  if (few && query.wanted.some((wanted, w) => isName(wanted) && (matched[w] ?? 0) < HELD_TO)) return true;
  if (few && asksForUnknown(query)) return true;
  if (kind === 'when' || wantsNumber(kind)) {
    return (fitIn(article, passage, kind, index, query)?.length ?? 0) === 0;
  }
  const asked = [query.text, ...query.terms.map(({ word }) => toCyrillic(word)), ...query.understood.map(({ to }) => to)].join(' ');
  const asksForOffice = kind === 'person' && query.wanted.length <= OFFICE_AND_COUNTRY && OFFICE.test(asked);
  return asksForOffice && found.slice(0, SHOWN).every((shown) => closeness(shown, query, rarities, index) < TOGETHER);
}

/** A name of the lexicon that a passage must speak of, in any spelling. */
function isName({ concepts }: Wanted): boolean {
  return concepts.some(({ source, kind }) => source === 'name' && kind !== null && HELD.has(kind));
}

/** "In which hotel …": the thing that "which" asks for is nowhere in the corpus or the lexicon. */
function asksForUnknown({ text, terms, wanted }: Query): boolean {
  const asked = /(?<!\p{L})(?:which|what|какой|какая|какое|какие|каком|какую)\s+/iu.exec(text);
  if (!asked) return false;
  const from = asked.index + asked[0].length;
  const [first, second] = terms.filter(({ start }) => start >= from);
  const unknownAt = (start: number | undefined) =>
    wanted.some((thing) => thing.unknown && thing.weight === 1 && thing.start === start);
  return unknownAt(first?.start) || (first !== undefined && !first.stop && unknownAt(second?.start));
}

/** "How much trade": a number answers only where the sentence speaks of trade. True for any other question. */
function countsWhatIsAsked(candidate: Candidate, query: Query): boolean {
  const counted = countedThings(query);
  return counted.length === 0 || counted.some((w) => (candidate.own[w] ?? 0) >= 0.5);
}

/** Words between two things of the question that are still neighbours: "president of Kyrgyzstan". */
const BETWEEN = 2;

/** Neighbours in the question should be neighbours in the sentence: a president and Kyrgyzstan in one list are not its president. */
function closeness(
  { article, range }: Candidate,
  query: Query,
  rarities: readonly number[],
  index: SearchIndex,
): number {
  const positions = index.positionsIn(query, article.body.slice(range.start, range.end));
  let met = 0;
  let all = 0;
  for (let w = 0; w + 1 < query.wanted.length; w++) {
    const [first, second] = [query.wanted[w], query.wanted[w + 1]];
    if (!first || !second || words(query.text.slice(first.end, second.start)).length > BETWEEN) continue;
    const rarity = Math.min(rarities[w] as number, rarities[w + 1] as number);
    let gap = Number.POSITIVE_INFINITY;
    for (const a of positions[w] ?? [])
      for (const b of positions[w + 1] ?? []) if (a !== b) gap = Math.min(gap, Math.abs(a - b));
    all += rarity;
    met += rarity * (gap <= 3 ? 1 : gap <= 6 ? 0.6 : gap < Number.POSITIVE_INFINITY ? 0.3 : 0);
  }
  return all > 0 ? met / all : 1;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
