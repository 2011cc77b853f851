import type { Concept, Gazetteer } from './gazetteer.js';
import type { VocabularyTable } from './vocabulary-table.js';
import { WordGroups } from './word-groups.js';

interface Pattern {
  /** The numbered stems behind the first one. */
  readonly rest: readonly number[];
  readonly capitals: boolean;
  /** The number of the concept's term. */
  readonly term: number;
  readonly concept: Concept;
}

/**
 * The gazetteer's spellings on numbered stems: what `Gazetteer.scan` finds, without looking strings up and but for single words that stand
 * for a group of words, see `WordGroups`.
 */
export class ConceptMatcher {
  /** By the number of the first stem. */
  readonly #patterns = new Map<number, readonly Pattern[]>();
  /** The groups that a single word stands for. A stop word has no list of its own and is found as before. */
  readonly #alone = new Map<number, readonly Pattern[]>();
  readonly groups = new WordGroups();
  /** By stem: what the spellings that begin with it are like. */
  readonly #begins: Uint8Array;
  /** 1 where a longer spelling may begin with two stems of this hash: most words are told from its beginning without a look at the map. */
  readonly #pairs = new Uint8Array(PAIRS);

  constructor(gazetteer: Gazetteer, vocabulary: VocabularyTable) {
    const patterns = new Map<number, Pattern[]>();
    for (const { stems, concept, capitals } of gazetteer.spellings()) {
      const [first = 0, ...rest] = stems.map((stem) => vocabulary.intern(stem));
      const list = patterns.get(first) ?? [];
      // Two spellings with the same stems ("Kazakh", "Kazakhs") are one; if only one of them needs capitals, neither does.
      const twin = list.findIndex((other) => other.concept === concept && other.rest.join() === rest.join());
      const own = { rest, capitals, term: vocabulary.intern(concept.term), concept };
      if (twin < 0) list.push(own);
      else if (!capitals) list[twin] = own;
      patterns.set(first, list);
    }
    this.#begins = new Uint8Array(vocabulary.size);
    for (const [first, list] of patterns) {
      const alone = list.filter(standsAlone);
      const others = list.filter((pattern) => !standsAlone(pattern));
      for (const { term } of alone) this.groups.add(first, term);
      for (const { rest } of others) if (rest[0] !== undefined) this.#pairs[pairOf(first, rest[0])] = 1;
      if (alone.length > 0) this.#alone.set(first, alone);
      if (others.length > 0) this.#patterns.set(first, others);
      const single = others.some(({ rest }) => rest.length === 0);
      this.#begins[first] = (alone.length > 0 ? ALONE : 0) | (others.length > 0 ? LONGER : 0) | (single ? SINGLE : 0);
    }
  }

  /** False for a word with which nothing that `at` finds begins: most words. */
  begins(stem: number, stop: boolean): boolean {
    const begins = stem < this.#begins.length ? (this.#begins[stem] as number) : 0;
    return (begins & (LONGER | SINGLE)) !== 0 || (stop && (begins & ALONE) !== 0);
  }

  /**
   * Calls `found` for every spelling that begins at word `at`; for single words of groups where it is a stop word.
   *
   * @param stems numbered stems of the text's words, the first `count` of them
   * @param capital whether the word at `at` stands in capitals
   * @param stop whether it is a stop word
   */
  at(
    stems: Uint32Array,
    count: number,
    at: number,
    capital: boolean,
    stop: boolean,
    found: (term: number, concept: Concept, length: number) => void,
  ): void {
    const first = stems[at] as number;
    const begins = first < this.#begins.length ? (this.#begins[first] as number) : 0;
    if (begins === 0) return;
    if (stop && (begins & ALONE) !== 0)
      for (const { term, concept } of this.#alone.get(first) ?? []) found(term, concept, 1);
    const followed =
      (begins & LONGER) !== 0 && at + 1 < count && this.#pairs[pairOf(first, stems[at + 1] as number)] === 1;
    if (!followed && (begins & SINGLE) === 0) return;
    for (const { rest, capitals, term, concept } of this.#patterns.get(first) ?? []) {
      if (capitals && !capital) continue;
      if (at + rest.length >= count) continue;
      let k = 0;
      while (k < rest.length && stems[at + 1 + k] === rest[k]) k++;
      if (k === rest.length) found(term, concept, k + 1);
    }
  }
}

const standsAlone = ({ rest, capitals, concept }: Pattern): boolean =>
  rest.length === 0 && !capitals && concept.source !== 'name';

// What the spellings that begin with a stem are like: words of groups; others; others of one word.
const ALONE = 1;
const LONGER = 2;
const SINGLE = 4;

const PAIRS = 65_536;
const pairOf = (first: number, second: number) => (first * 31 + second) & (PAIRS - 1);
