import type { Analyser } from './analyser.js';
import { heldBy, type Occurrences } from './occurrences.js';
import { Places } from './places.js';
import type { Plan, QueryPlan } from './query-plan.js';
import { grown } from './typed-array.js';
import { FIRST_STEM, type WordLog } from './word-log.js';

/** Tells which terms of a query stand in a text. Keeps the query that was asked for last at hand. */
export class Presence {
  readonly #analyser: Analyser;
  #plan: QueryPlan | null = null;
  #late = new Map<string, number>();
  /** By segment's log and passage: what was found there of the query at hand; a stretch of `#places`. */
  #met = new Map<WordLog, Map<number, Occurrences>>();
  readonly #places = new Places();
  /** The same of one passage, by the place of the slots. */
  readonly #own = new Places();
  /** By term + `FIRST_STEM`: the place of its slots in the query + 1; a word has its own, and those of the groups that it stands for. */
  #slotOf: Uint32Array<ArrayBuffer> = new Uint32Array(64);
  #slots: number[][] = [];
  /** The terms that have slots. */
  #held: number[] = [];
  #there: Uint8Array<ArrayBuffer> = new Uint8Array(64);

  constructor(analyser: Analyser) {
    this.#analyser = analyser;
  }

  /** For each wanted thing, how well the text holds it, 0–1. */
  matches(plan: QueryPlan, text: string, from = 0, to = text.length): number[] {
    this.#load(plan);
    const there = this.#there.fill(0, 0, plan.terms.length);
    this.#each(text, from, to, (slot) => {
      there[slot] = 1;
    });
    return heldBy(plan, there);
  }

  /** For each wanted thing, the words of the text (by number, from 0) at which something begins that stands for it. */
  positions(plan: QueryPlan, text: string): number[][] {
    this.#load(plan);
    const at: number[][] = plan.terms.map(() => []);
    this.#each(text, 0, text.length, (slot, position) => void at[slot]?.push(position));
    const of = ({ slots, parts }: Plan): number[] => {
      const own = slots.flatMap((slot) => at[slot] as number[]);
      return own.length > 0 ? own : parts.flatMap(of);
    };
    return plan.wanted.map(of);
  }

  /** Where the query's terms stand in a passage of the index; found once for a passage. */
  occurrences(plan: QueryPlan, log: WordLog, passage: number): Occurrences {
    this.#load(plan);
    let of = this.#met.get(log);
    if (!of) {
      of = new Map();
      this.#met.set(log, of);
    }
    let found = of.get(passage);
    if (!found) {
      found = this.#find(log, passage);
      of.set(passage, found);
    }
    return found;
  }

  #find(log: WordLog, passage: number): Occurrences {
    const own = this.#own;
    const places = this.#places;
    const from = places.count;
    own.count = 0;
    const titleWords = log.among(passage, this.#slotOf, own);
    for (let i = 0; i < own.count; i++) {
      const slots = this.#slots[own.slots[i] as number] as number[];
      for (let s = 0; s < slots.length; s++)
        places.push(slots[s] as number, own.starts[i] as number, own.lengths[i] as number);
    }
    return { places, from, to: places.count, titleWords };
  }

  /** The query's words and concepts in a text, with the number of the word at which each begins. */
  #each(text: string, from: number, to: number, found: (slot: number, at: number) => void): void {
    const analyser = this.#analyser;
    analyser.read(text, from, to);
    const { stems, count } = analyser;
    let at = 0;
    const note = (term: number) => {
      for (const slot of this.#slotsAt(term)) found(slot, at);
    };
    const { concepts } = this.#plan as QueryPlan;
    for (; at < count; at++) {
      if (!analyser.isStop(at)) note(stems[at] as number);
      if (concepts) analyser.conceptsAt(at, note);
    }
  }

  #slotsAt(term: number): readonly number[] {
    const plan = this.#plan as QueryPlan;
    // The text may have a word that was met for the first time after the query was planned: compared by its letters.
    const place =
      term < plan.known
        ? (this.#slotOf[term + FIRST_STEM] as number)
        : (this.#late.get(this.#analyser.vocabulary.term(term)) ?? 0);
    return place > 0 ? (this.#slots[place - 1] as number[]) : NONE;
  }

  #load(plan: QueryPlan): void {
    if (this.#plan === plan) return;
    for (const term of this.#held) this.#slotOf[term + FIRST_STEM] = 0;
    this.#held = [];
    this.#slots = [];
    this.#plan = plan;
    this.#late = new Map();
    this.#met = new Map();
    this.#places.count = 0;
    this.#slotOf = grown(this.#slotOf, plan.known + FIRST_STEM);
    this.#there = grown(this.#there, plan.terms.length);
    plan.numbers.forEach((term, slot) => {
      if (term < 0) this.#late.set(plan.terms[slot] as string, this.#slots.push([slot]));
      else for (const of of [term, ...this.#analyser.groups.stemsOf(term)]) this.#hold(of, slot);
    });
  }

  #hold(term: number, slot: number): void {
    const place = this.#slotOf[term + FIRST_STEM] as number;
    if (place > 0) this.#slots[place - 1]?.push(slot);
    else {
      this.#slotOf[term + FIRST_STEM] = this.#slots.push([slot]);
      this.#held.push(term);
    }
  }
}

const NONE: readonly number[] = [];
