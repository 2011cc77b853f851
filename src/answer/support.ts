import type { RankedPassage, SearchIndex } from '../search/passage-index.js';
import type { Query, Wanted } from '../search/query.js';
import { toCyrillic } from '../text/scripts.js';
import { words } from '../text/words.js';
import type { Candidate } from './candidates.js';
import { fitIn, strongest } from './fit-in.js';
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
  /** 1 where a date, number, person or place is asked for and none stands in the sentence. */
  readonly unfit: number;
  /** 1 where a short question names a person, place, country or organisation of the lexicon that stands neither in the passage nor around it. */
  readonly nameless: number;
  /** 1 where the sentence does not name a person or place of the question, but another one. */
  readonly rival: number;
  /** 1 for "which hotel" where neither corpus nor lexicon knows of hotels. */
  readonly unheard: number;
  /** 1 where a date or number is asked for and the whole passage has none of the kind. */
  readonly numberless: number;
  /** 1 for "the president of X" where president and X only share a sentence, and for "how old is X" where no number is told. */
  readonly ruledOut: number;
  /** The candidate's own score, which grows with the length of a question. */
  readonly score: number;
  /** 1 where neither the corpus nor the lexicon knows a name or number of the question. */
  readonly unknownName: number;
  /** Share of the neighbouring things of the question that stand close together in the candidate too. */
  readonly closeness: number;
  /** How much of the worst-matched name, number or ordinal of the question is missing. */
  readonly unbound: number;
  /** How many things are asked about, in dozens, at most 1: the more, the less likely one sentence has them all. */
  readonly breadth: number;
}

/**
 * Weights of a logistic regression over the open questions of tests/eval (on the notes and on the original articles) and public
 * question sets. How they were set, and both error rates: docs/decisions/0004-silence.md; `bench/calibrate.ts` fits them.
 */
const WEIGHTS = {
  coverage: 2.6,
  rank: 3.7,
  peak: 1.5,
  unfit: -1.75,
  closeness: 0.21,
  unbound: -1,
  breadth: 1.13,
  score: 0.85,
  unknownName: -1.12,
  nameless: -1.2,
  numberless: -1.71,
  rival: -0.95,
  unheard: -1.1,
} as const satisfies Partial<Record<keyof Support, number>>;
const BIAS = -4.05;

/** What is weighed, in the order of the weights. */
export const FEATURES = Object.keys(WEIGHTS) as readonly (keyof typeof WEIGHTS)[];

/** At and above this confidence a question counts as answered. One setting for every surface and benchmark. */
export const ANSWERED = 0.38;
/** Kinds of names that a question is held to, and how well the passage or what stands around it must have them. */
const HELD: ReadonlySet<string> = new Set(['person', 'place', 'country', 'organisation']);
const HELD_TO = 0.55;
const RIVALS: ReadonlySet<string> = new Set(['person', 'place', 'country']);
/** What is ruled out is never answered, however much of the question it repeats. */
const RULED_OUT = 0.5 * ANSWERED;

/** A question that asks about many things is supported by several passages together: one for so many things. */
const THINGS_A_PASSAGE = 8;
const MOST_TOGETHER = 4;
const SHAPED: ReadonlySet<QuestionKind> = new Set(['when', 'person', 'author', 'where']);

const NO_SUPPORT: Support = {
  coverage: 0,
  rank: 0,
  peak: 0,
  unfit: 1,
  nameless: 1,
  rival: 1,
  unheard: 1,
  numberless: 1,
  ruledOut: 1,
  score: 0,
  unknownName: 1,
  closeness: 0,
  unbound: 1,
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
  const coverage = sumOf(matched.map((share, w) => share * (rarities[w] as number))) / total;
  return {
    coverage,
    rank: top.score,
    peak: top.score > 0 && next.length > 0 ? 1 - sumOf(next) / next.length / top.score : 1,
    unfit: isUnfit(candidate, query, kind) ? 1 : 0,
    ...faultsOf(found, query, kind, index, rarities),
    score: candidate.score,
    unknownName: query.wanted.some(({ unknown, binding }) => unknown && binding) ? 1 : 0,
    closeness: closeness(candidate, query, rarities, index),
    unbound: Math.max(0, ...missing.filter((_, w) => query.wanted[w]?.binding)),
    breadth: Math.min(1, query.wanted.length / 12),
  };
}

/** The probability, 0–1, that the candidate answers the question. */
export function confidence(support: Support): number {
  const sum = FEATURES.reduce((total, name) => total + WEIGHTS[name] * support[name], BIAS);
  const sure = 1 / (1 + Math.exp(-sum));
  return support.ruledOut === 1 ? RULED_OUT * sure : sure;
}

const OFFICE =
  /(?<!\p{L})(?:president|prime minister|premier|minister|head|leader|chair|chairman|king|queen|mayor|ambassador|governor|ceo|director|secretary|президент\p{L}*|премьер\p{L}*|министр\p{L}*|глава|лидер\p{L}*|посол|мэр|губернатор\p{L}*)(?!\p{L})/iu;
/** "Who is the president of X" asks about no more things than these. */
const OFFICE_AND_COUNTRY = 3;
/** "How old is X" asks about no more things than these. */
const THING_AND_NUMBER = 2;
/** Candidates that a reader sees at first. */
const SHOWN = 3;
/** Closer than this an office and its country stand together, see `closeness`. */
const TOGETHER = 0.5;

/** What speaks plainly against an answer. */
function faultsOf(
  found: readonly Candidate[],
  query: Query,
  kind: QuestionKind,
  index: SearchIndex,
  rarities: readonly number[],
): Pick<Support, 'nameless' | 'rival' | 'unheard' | 'numberless' | 'ruledOut'> {
  const { article, passage, matched } = found[0] as Candidate;
  const few = query.wanted.length <= THINGS_A_PASSAGE;
  const wantsShape = kind === 'when' || wantsNumber(kind);
  const asksForOffice = kind === 'person' && query.wanted.length <= OFFICE_AND_COUNTRY && namesOffice(query);
  const isApart =
    asksForOffice && found.slice(0, SHOWN).every((shown) => closeness(shown, query, rarities, index) < TOGETHER);
  const isNumberless = wantsShape && (fitIn(article, passage, kind, index, query)?.length ?? 0) === 0;
  return {
    nameless: few && query.wanted.some((wanted, w) => isName(wanted) && (matched[w] ?? 0) < HELD_TO) ? 1 : 0,
    rival: namesAnother(found[0] as Candidate, query, index) ? 1 : 0,
    unheard: asksForUnknown(query) ? 1 : 0,
    numberless: isNumberless ? 1 : 0,
    ruledOut: isApart || (isNumberless && query.wanted.length <= THING_AND_NUMBER) ? 1 : 0,
  };
}

function namesOffice({ text, terms, understood }: Query): boolean {
  return OFFICE.test([text, ...terms.map(({ word }) => toCyrillic(word)), ...understood.map(({ to }) => to)].join(' '));
}

/** The thing that "which" asks for is nowhere in the corpus or the lexicon. */
function asksForUnknown({ text, terms, wanted }: Query): boolean {
  const asked = /(?<!\p{L})(?:which|какой|какая|какое|какие|каком|какую)\s+/iu.exec(text);
  if (!asked) return false;
  const from = asked.index + asked[0].length;
  const [first, second] = terms.filter((term) => term.start >= from);
  const isUnknown = (start: number | undefined) =>
    wanted.some((thing) => thing.unknown && !thing.common && thing.weight === 1 && thing.start === start);
  return isUnknown(first?.start) || (first !== undefined && !first.stop && isUnknown(second?.start));
}

/** "Dushanbe" is asked for, and the sentence speaks of Samarkand. */
function namesAnother({ article, range, own }: Candidate, query: Query, index: SearchIndex): boolean {
  const missing = query.wanted.flatMap(({ concepts }, w) =>
    (own[w] ?? 0) < 0.5
      ? concepts.flatMap(({ source, kind }) => (source === 'name' && kind && RIVALS.has(kind) ? [kind] : []))
      : [],
  );
  if (missing.length === 0) return false;
  const text = article.body.slice(range.start, range.end);
  return index
    .namesIn(text)
    .some(
      ({ start, end, kind }) =>
        kind !== null &&
        missing.includes(kind) &&
        index.matchesIn(query, text.slice(start, end)).every((share, w) => share < 0.5 || !query.wanted[w]?.binding),
    );
}

/** A name of the lexicon that a passage must speak of, in any spelling. */
function isName({ concepts }: Wanted): boolean {
  return concepts.some(({ source, kind }) => source === 'name' && kind !== null && HELD.has(kind));
}

/** Nothing of the wanted kind stands in the sentence, or a number that counts something else than what is asked about. */
function isUnfit({ fitting, own }: Candidate, query: Query, kind: QuestionKind): boolean {
  if (!SHAPED.has(kind) && !wantsNumber(kind)) return false;
  const counted = kind === 'how-much' || kind === 'how-many' ? countedThings(query) : [];
  return strongest(fitting) === 0 || (counted.length > 0 && counted.every((w) => (own[w] ?? 0) < 0.5));
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
