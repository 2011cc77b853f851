import type { Range } from '../corpus/article.js';
import type { Places } from './places.js';
import { PARTS_SHARE, type Plan, type QueryPlan } from './query-plan.js';
import { WordScanner } from './word-scanner.js';

/** Where the terms of a query stand in one passage of the index and in its article's title: a stretch of `places`. */
export interface Occurrences {
  /** By slot in the query. */
  readonly places: Places;
  readonly from: number;
  readonly to: number;
  /** Words of the title, which are numbered before those of the passage. */
  readonly titleWords: number;
}

const scanner = new WordScanner();
let there = new Uint8Array(64);
/** What `inRanges` finds. */
let room = new Float64Array(256);

/** For each wanted thing, how well the title holds it, 0–1. */
export function inTitle(plan: QueryPlan, { places: { slots, starts }, from, to, titleWords }: Occurrences): number[] {
  begin(plan);
  for (let i = from; i < to; i++) if ((starts[i] as number) < titleWords) there[slots[i] as number] = 1;
  return heldBy(plan, there);
}

/** For each wanted thing, how well the passage holds it, 0–1. */
export function inText(plan: QueryPlan, { places: { slots, starts }, from, to, titleWords }: Occurrences): number[] {
  begin(plan);
  for (let i = from; i < to; i++) if ((starts[i] as number) >= titleWords) there[slots[i] as number] = 1;
  return heldBy(plan, there);
}

/**
 * For each of some stretches of the passage and, within it, for each wanted thing, how well the stretch holds it, 0–1; in an
 * array that is good until the next call.
 *
 * @param body the text of the passage's article
 * @param passage where the passage stands in it
 * @param ranges in order, not overlapping, between words
 */
export function inRanges(
  plan: QueryPlan,
  of: Occurrences,
  body: string,
  passage: Range,
  ranges: readonly Range[],
): Float64Array {
  const { wanted } = plan;
  const { slots, starts: places, lengths } = of.places;
  const things = wanted.length;
  if (room.length < ranges.length * things) room = new Float64Array(2 * ranges.length * things);
  const shares = room.subarray(0, ranges.length * things);
  let last = of.titleWords;
  for (let k = of.from; k < of.to; k++) last = Math.max(last, (places[k] as number) + (lengths[k] as number));
  const words = scanner.locate(body, passage.start, passage.end, last - of.titleWords);
  const { starts } = scanner;
  let word = 0;
  let i = of.from;
  for (let r = 0; r < ranges.length; r++) {
    const { start, end } = ranges[r] as Range;
    while (word < words && (starts[word] as number) < start) word++;
    const from = of.titleWords + word;
    while (word < words && (starts[word] as number) < end) word++;
    const to = of.titleWords + word;
    begin(plan);
    while (i < of.to && (places[i] as number) < from) i++;
    const first = i;
    // What begins in a stretch and ends behind it stands in neither.
    for (; i < of.to && (places[i] as number) < to; i++)
      if ((places[i] as number) + (lengths[i] as number) <= to) there[slots[i] as number] = 1;
    for (let w = 0; w < things; w++) shares[r * things + w] = i === first ? 0 : held(wanted[w] as Plan, there);
  }
  return shares;
}

function begin({ terms }: QueryPlan): void {
  if (there.length < terms.length) there = new Uint8Array(2 * terms.length);
  there.fill(0, 0, terms.length);
}

/** For each wanted thing, how well a text holds it, 0–1, of which is known what terms of the query stand there, by slot. */
export function heldBy({ wanted }: QueryPlan, present: Uint8Array): number[] {
  const shares = new Array<number>(wanted.length);
  for (let w = 0; w < wanted.length; w++) shares[w] = held(wanted[w] as Plan, present);
  return shares;
}

function held({ slots, weights, parts, shares }: Plan, present: Uint8Array): number {
  let whole = 0;
  for (let i = 0; i < slots.length; i++)
    if (present[slots[i] as number] === 1) whole = Math.max(whole, weights[i] as number);
  if (parts.length === 0) return whole;
  let partly = 0;
  for (let i = 0; i < parts.length; i++) partly += (shares[i] as number) * held(parts[i] as Plan, present);
  return Math.max(whole, PARTS_SHARE * partly);
}
