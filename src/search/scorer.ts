import type { ArticleFilter } from '../corpus/corpus.js';
import { type Best, rounded } from './best.js';
import { HighestScores } from './highest-scores.js';
import { type Alternative, type Operator, operatorOf, type Row, valueAt } from './operator.js';
import { PARTS_SHARE, type Plan } from './query-plan.js';
import { Scratch, WINDOW } from './scratch.js';
import type { Segment } from './segment.js';
import { addList, raiseBy, raiseBySum, type Stretch } from './stretch.js';
import type { WordGroups } from './word-groups.js';

/** Sums of floating-point numbers in another order may fall short of a bound by this much. */
const SLACK = 1e-7;

/** Lists of fewer postings than this for each passage that is still looked at are read from end to end: to jump ahead in each would be dearer. */
const MANY = 12;

/**
 * Sums up what passages score for each wanted thing: the best of its alternatives, or the sum of a phrase's parts. Window by window of
 * passages and in each term at a time with MaxScore (Turtle & Flood 1995): the wanted things with the highest bounds are scored for every
 * passage; once what is left cannot lift a further passage among the best, only those are looked at that still can get there.
 */
export class Scorer {
  readonly #groups: WordGroups;
  /** By passage of the window, from 0. */
  readonly #totals = new Scratch();
  readonly #pool: Scratch[] = [];
  /** By passage of the window: its frequency in the first list of the operator that is being evaluated. */
  readonly #first = new Float64Array(WINDOW);
  /** By passage of the window: its frequencies in the lists of an alternative so far, added up. */
  readonly #sums = new Float64Array(WINDOW);
  /** For finding the score that the best so far have at least. */
  readonly #highest = new HighestScores();

  constructor(groups: WordGroups) {
    this.#groups = groups;
  }

  /** Offers every passage of a segment that may be among the best, with its score. */
  score(
    segment: Segment,
    things: readonly Plan[],
    mean: number,
    filter: ArticleFilter,
    best: Best,
    most: number,
  ): void {
    const operators: Operator[] = [];
    for (const wanted of things) {
      const operator = operatorOf(wanted, segment, mean, this.#groups);
      if (operator.ceiling * operator.rarity > 0) operators.push(operator);
    }
    if (operators.length === 0) return;
    operators.sort((a, b) => b.ceiling * b.rarity - a.ceiling * a.rarity);
    let all = 0;
    for (const { ceiling, rarity } of operators) all += ceiling * rarity;
    const judge = segment.judge(filter);
    const norms = segment.norms(mean);
    for (let from = 0; from < segment.size && all >= best.threshold - SLACK; from += WINDOW) {
      const stretch = { segment, norms, from, to: Math.min(segment.size, from + WINDOW) };
      this.#scoreWindow(stretch, operators, all, judge, best, most);
    }
  }

  #scoreWindow(
    stretch: Stretch,
    operators: readonly Operator[],
    all: number,
    judge: ((doc: number) => boolean) | null,
    best: Best,
    most: number,
  ): void {
    const totals = this.#totals;
    let left = all;
    let done = 0;
    let reachable = 0;
    let threshold = best.threshold;
    for (const operator of operators) {
      if (left < threshold - SLACK) break;
      this.#scoreAll(operator, stretch, judge);
      left -= operator.ceiling * operator.rarity;
      reachable += operator.ceiling * operator.rarity;
      done++;
      // The first windows have no best ones before them to go by.
      if (best.threshold === 0 && left > 0 && reachable > left)
        threshold = Math.max(threshold, this.#reached(most, left));
    }
    let count = this.#survivors(left, threshold);
    let sorted = false;
    for (let o = done; o < operators.length && count > 0; o++) {
      const operator = operators[o] as Operator;
      left -= operator.ceiling * operator.rarity;
      if (operator.length * (stretch.to - stretch.from) < MANY * count * operator.lists * stretch.segment.size)
        this.#scoreMet(operator, stretch);
      else {
        if (!sorted) totals.touched.subarray(0, count).sort();
        sorted = true;
        this.#scoreSome(operator, stretch, count);
      }
      count = this.#survivors(left, threshold, count);
    }
    for (let i = 0; i < count; i++) {
      const doc = totals.touched[i] as number;
      const value = totals.values[doc] as number;
      if (value >= best.threshold - SLACK) best.offer(stretch.segment, stretch.from + doc, rounded(value));
      totals.values[doc] = 0;
    }
    totals.count = 0;
  }

  /** Adds an operator's scores to all passages that the filter lets through. */
  #scoreAll(operator: Operator, stretch: Stretch, judge: ((doc: number) => boolean) | null): void {
    const [only] = operator.alternatives;
    const [row] = only?.rows ?? [];
    if (only && row && operator.alternatives.length === 1 && only.rows.length === 1 && operator.parts.length === 0) {
      addList(row, operator.rarity * only.weight, stretch, judge, this.#totals);
      return;
    }
    const own = this.#evaluate(operator, stretch, 0, null);
    for (let i = 0; i < own.count; i++) {
      const doc = own.touched[i] as number;
      const value = own.take(doc);
      if (judge && this.#totals.values[doc] === 0 && !judge(stretch.from + doc)) continue;
      this.#totals.add(doc, operator.rarity * value);
    }
    own.count = 0;
  }

  /** Adds an operator's scores to the passages that have a score already, by reading its lists from end to end. */
  #scoreMet(operator: Operator, stretch: Stretch): void {
    const { values } = this.#totals;
    const own = this.#evaluate(operator, stretch, 0, values);
    for (let i = 0; i < own.count; i++) {
      const doc = own.touched[i] as number;
      values[doc] = (values[doc] as number) + operator.rarity * own.take(doc);
    }
    own.count = 0;
  }

  /** An operator's scores of all passages, or of those that have one `among`. */
  #evaluate(operator: Operator, stretch: Stretch, depth: number, among: Float64Array | null): Scratch {
    const own = this.#scratch(depth);
    const { alternatives } = operator;
    const first = alternatives.some(({ onTop }) => onTop) ? this.#first : null;
    let noted = 0;
    for (let a = 0; a < alternatives.length; a++) {
      const { rows, weight, onTop } = alternatives[a] as Alternative;
      if (rows.length === 1 && !onTop) {
        raiseBy(rows[0] as Row, weight, stretch, among, own, a === 0 ? first : null);
        if (a === 0) noted = own.count;
        continue;
      }
      const sums = this.#sums;
      for (let r = 0; r < rows.length; r++)
        raiseBySum(rows[r] as Row, weight, stretch, among, own, sums, onTop ? this.#first : null);
      for (let i = 0; i < own.count; i++) sums[own.touched[i] as number] = 0;
    }
    if (first) for (let i = 0; i < noted; i++) first[own.touched[i] as number] = 0;
    if (operator.parts.length === 0) return own;
    const together = this.#scratch(depth + 1);
    for (const { operator: part, share } of operator.parts) {
      const of = this.#evaluate(part, stretch, depth + 2, among);
      if (share > 0)
        for (let i = 0; i < of.count; i++) {
          const doc = of.touched[i] as number;
          together.add(doc, share * (of.values[doc] as number));
        }
      of.clear();
    }
    for (let i = 0; i < together.count; i++) {
      const doc = together.touched[i] as number;
      own.raise(doc, PARTS_SHARE * (together.values[doc] as number));
    }
    together.clear();
    return own;
  }

  /** The same by jumping ahead to the first `count` touched passages, which are in ascending order. */
  #scoreSome(operator: Operator, { segment, norms, from }: Stretch, count: number): void {
    const { touched, values } = this.#totals;
    for (let i = 0; i < count; i++) {
      const doc = touched[i] as number;
      const value = valueAt(operator, segment, norms, from + doc);
      if (value > 0) values[doc] = (values[doc] as number) + operator.rarity * value;
    }
  }

  /** Keeps the touched passages that can still reach the threshold, in front; returns how many. */
  #survivors(left: number, threshold: number, among = this.#totals.count): number {
    const { touched, values } = this.#totals;
    let kept = 0;
    for (let i = 0; i < among; i++) {
      const doc = touched[i] as number;
      if ((values[doc] as number) + left >= threshold - SLACK) touched[kept++] = doc;
      else values[doc] = 0;
    }
    return kept;
  }

  /** A score that at least `most` passages have reached, if it is worth knowing: 0 unless it is above what is `left`. */
  #reached(most: number, left: number): number {
    const { touched, values, count } = this.#totals;
    if (count < most || most === 0) return 0;
    const highest = this.#highest;
    highest.begin(most);
    for (let i = 0; i < count; i++) {
      const value = values[touched[i] as number] as number;
      if (value > left && value > highest.least) highest.replaceLeast(value);
    }
    return highest.least;
  }

  #scratch(depth: number): Scratch {
    this.#pool[depth] ??= new Scratch();
    return this.#pool[depth] as Scratch;
  }
}
