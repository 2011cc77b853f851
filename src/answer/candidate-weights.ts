import { flatness } from '../search/feedback.js';
import type { RankedPassage } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { namesNothing } from '../search/wanted.js';
import { wantsDay, wantsNumber } from './fits.js';
import type { QuestionKind } from './question.js';

/** What counts how much where sentences are ranked, beside 1 for covering the whole question. */
export const WEIGHT = {
  coverage: 1,
  passage: 0.6,
  named: 0.3,
  fit: 0.25,
  /** The fit of what is told in other words than it is asked: what defines a thing, what it is called, and papers. */
  toldFit: 0.5,
  /** The fit of an amount: without a number nothing tells it. */
  amountFit: 0.4,
  /** The same of a time, where the day is asked for. */
  dayFit: 0.6,
  /** The fit of a paper. */
  paperFit: 0.7,
  /** A sentence that says that a paper was signed, where one is asked for; this orders alone. */
  deed: 0.3,
  author: 0.25,
  list: 0.3,
  roll: 0.25,
  /** The same where everybody who was there is asked for. */
  wholeRoll: 0.5,
  /** Somebody's line in a roll. */
  seat: 0.5,
} as const;
/** A question that asks about more things than this is seldom answered by one sentence: the passage counts more then. */
const NARROW = 3;
/**
 * Twice as many things as that and more tell one sentence from another again, so that the rank counts no more than then; but of more than
 * `several` it takes passages together. This orders alone: see docs/decisions/0025-careful-questions.md.
 */
const BROAD = { most: 2, several: 12 } as const;
/**
 * One that names nothing, asks about more than this and is met by many passages alike describes a subject: the rank decides then, since
 * the words of such a question stand all over a passage. See `flatness` of the feedback.
 */
const DESCRIBED = { above: 6, weight: 300 } as const;

/** Kinds whose answers have a shape but seldom the question's words. */
const TOLD_OTHERWISE: ReadonlySet<QuestionKind> = new Set(['definition', 'document', 'phrase']);

/** What is done with a paper, as a question says it. */
export const isDeedOfPapers = (text: string): boolean =>
  /^(?:sign(?:ed|s)?(?! (?:up|off))|put (?:his|her|their|its) (?:names?|signatures?|pens?)|adopt(?:ed|s)?|approv(?:ed|es?)|ratif|подписа|podpisa|принял|одобрил|утверд)/i.test(
    text,
  );

/** What a fit adds to what orders sentences, and how much of that to what makes an answer of one: that there is a number or a paper does not. */
function fitOf(kind: QuestionKind, question: string): { fit: number; supporting: number } {
  if (kind === 'document') return { fit: WEIGHT.paperFit, supporting: WEIGHT.toldFit };
  if (TOLD_OTHERWISE.has(kind)) return { fit: WEIGHT.toldFit, supporting: WEIGHT.toldFit };
  if (kind === 'when' && wantsDay(question)) return { fit: WEIGHT.dayFit, supporting: WEIGHT.fit };
  return { fit: wantsNumber(kind) ? WEIGHT.amountFit : WEIGHT.fit, supporting: WEIGHT.fit };
}

/** What counts how much for one question. */
export interface Weights {
  /** The rank of a passage, how much of that only where a subject is described, and how much more it supports an answer. */
  readonly passage: number;
  readonly described: number;
  readonly supporting: number;
  /** Each name, number or ordinal. */
  readonly named: number;
  /** The best stretch of the wanted kind. */
  readonly fit: number;
  /** How much of that only orders. */
  readonly ordering: number;
  /** The most that a list can add. */
  readonly list: number;
}

/** `ranked`: the passages, best first. */
export function weightsOf({ wanted, text }: Query, kind: QuestionKind, ranked: readonly RankedPassage[]): Weights {
  const breadth = Math.max(1, wanted.length / NARROW);
  const byBreadth = (breadth: number) => WEIGHT.passage * breadth ** (kind === 'people' ? 1 : 2);
  const plain = byBreadth(wanted.length > BROAD.several ? breadth : Math.min(BROAD.most, breadth));
  const described = namesNothing(wanted)
    ? DESCRIBED.weight * (flatness(ranked) * Math.max(0, wanted.length - DESCRIBED.above)) ** 2
    : 0;
  const named = wanted.filter(({ binding }) => binding).length;
  const { fit, supporting } = fitOf(kind, text);
  return {
    passage: plain + described,
    described,
    supporting: byBreadth(breadth) - plain,
    named: named > 0 ? WEIGHT.named / named : 0,
    fit,
    ordering: fit - supporting,
    list: kind === 'people' ? WEIGHT.list + WEIGHT.wholeRoll : kind === 'person' && named > 0 ? WEIGHT.seat : 0,
  };
}
