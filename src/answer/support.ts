import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { type Candidate, strongest } from './candidates.js';
import type { QuestionKind } from './question.js';

/** How well the best candidate supports an answer; each 0–1. */
export interface Support {
  /** Share of the question's rarity that stands in or around the candidate. */
  readonly coverage: number;
  /** Whether a stretch of the wanted kind stands there. */
  readonly fit: number;
  /** How much of the worst-matched name, number or ordinal of the question is missing. */
  readonly unbound: number;
  /** The largest share of the question's rarity that one missing thing takes. */
  readonly hole: number;
}

/**
 * Weights of a logistic regression over the open half of tests/eval, on the notes and on the original articles together.
 * How they were set, and both error rates: docs/decisions/0004-silence.md.
 */
const WEIGHTS = { coverage: 3.74, fit: 2.93, unbound: -1.58, hole: -2.78, bias: -3.4 } as const;

/** At and above this confidence a question counts as answered. One setting for every surface and benchmark. */
export const ANSWERED = 0.44;

/** A question that asks about many things is supported by several passages together: one for so many things. */
const THINGS_A_PASSAGE = 8;
const MOST_TOGETHER = 4;

/** `found`: the candidates, best first. */
export function supportOf(found: readonly Candidate[], query: Query, kind: QuestionKind, index: SearchIndex): Support {
  const candidate = found[0];
  if (!candidate) return { coverage: 0, fit: 0, unbound: 1, hole: 1 };
  const rarities = query.wanted.map((wanted) => index.rarity(wanted));
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const together = found.slice(
    0,
    Math.min(MOST_TOGETHER, Math.max(1, Math.ceil(query.wanted.length / THINGS_A_PASSAGE))),
  );
  const matched = query.wanted.map((_, w) => Math.max(...together.map((of) => of.matched[w] ?? 0)));
  const missing = matched.map((share) => 1 - share);
  return {
    coverage: matched.reduce((sum, share, w) => sum + share * (rarities[w] as number), 0) / total,
    // Reasons have no reliable shape: they rank sentences but do not decide.
    fit: kind === 'why' ? 1 : strongest(candidate.fitting),
    unbound: Math.max(0, ...missing.filter((_, w) => query.wanted[w]?.binding)),
    hole: Math.max(0, ...missing.map((share, w) => (share * (rarities[w] as number)) / total)),
  };
}

/** The probability, 0–1, that the candidate answers the question. */
export function confidence({ coverage, fit, unbound, hole }: Support): number {
  const sum =
    WEIGHTS.bias + WEIGHTS.coverage * coverage + WEIGHTS.fit * fit + WEIGHTS.unbound * unbound + WEIGHTS.hole * hole;
  return 1 / (1 + Math.exp(-sum));
}
