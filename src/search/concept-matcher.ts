import type { Concept, Gazetteer } from './gazetteer.js';
import type { VocabularyTable } from './vocabulary-table.js';
import { WordGroups } from './word-groups.js';

interface Pattern {
  readonly first: number;
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
  /** By their first stem: the spellings of several words, longest first. */
  readonly #longer: (readonly Pattern[] | undefined)[];
  /** Those of one word, but for the words of groups, of which a stop word has no list of its own and is found here. */
  readonly #single: (readonly Pattern[] | undefined)[];
  readonly #alone: (readonly Pattern[] | undefined)[];
  readonly groups = new WordGroups();
  /** By stem: what the spellings that begin with it are like. */
  readonly #begins: Uint8Array;
  /** A bit for each pair that `#longer` has: most words are told from a beginning without a look at the map. */
  readonly #pairs = new Uint8Array(PAIRS / 8);

  constructor(gazetteer: Gazetteer, vocabulary: VocabularyTable) {
    const patterns = new Map<number, Pattern[]>();
    for (const { stems, concept, capitals } of gazetteer.spellings()) {
      const [first = 0, ...rest] = stems.map((stem) => vocabulary.intern(stem));
      const list = patterns.get(first) ?? [];
      // Two spellings with the same stems ("Kazakh", "Kazakhs") are one; if only one of them needs capitals, neither does.
      const twin = list.findIndex((other) => other.concept === concept && other.rest.join() === rest.join());
      const own = { first, rest, capitals, term: vocabulary.intern(concept.term), concept };
      if (twin < 0) list.push(own);
      else if (!capitals) list[twin] = own;
      patterns.set(first, list);
    }
    const stems = vocabulary.size;
    this.#begins = new Uint8Array(stems);
    this.#longer = new Array(stems).fill(undefined);
    this.#single = new Array(stems).fill(undefined);
    this.#alone = new Array(stems).fill(undefined);
    for (const pattern of [...patterns.values()].flat()) this.#add(pattern);
  }

  #add(pattern: Pattern): void {
    const { first, rest, term } = pattern;
    if (rest[0] !== undefined) {
      const pair = pairOf(first, rest[0]);
      append(this.#longer, pattern);
      this.#pairs[pair >> 3] = (this.#pairs[pair >> 3] as number) | (1 << (pair & 7));
      this.#mark(first, LONGER);
    } else if (standsAlone(pattern)) {
      this.groups.add(first, term);
      append(this.#alone, pattern);
      this.#mark(first, ALONE);
    } else {
      append(this.#single, pattern);
      this.#mark(first, SINGLE);
    }
  }

  #mark(first: number, kind: number): void {
    this.#begins[first] = (this.#begins[first] as number) | kind;
  }

  /** False for most stems: no spelling begins with it. */
  mayBegin(stem: number): boolean {
    return stem < this.#begins.length && this.#begins[stem] !== 0;
  }

  /** False for most words that `mayBegin` one: `at` finds nothing there. */
  begins(stems: Uint32Array, count: number, at: number, stop: boolean): boolean {
    const first = stems[at] as number;
    const begins = this.#begins[first] as number;
    if ((begins & SINGLE) !== 0 || (stop && (begins & ALONE) !== 0)) return true;
    if ((begins & LONGER) === 0 || at + 1 >= count) return false;
    const pair = pairOf(first, stems[at + 1] as number);
    return ((this.#pairs[pair >> 3] as number) & (1 << (pair & 7))) !== 0;
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
    if (stop) for (const { term, concept } of this.#alone[first] ?? NONE) found(term, concept, 1);
    for (const { rest, capitals, term, concept } of this.#longer[first] ?? NONE) {
      if ((capitals && !capital) || at + rest.length >= count) continue;
      let k = 0;
      while (k < rest.length && stems[at + 1 + k] === rest[k]) k++;
      if (k === rest.length) found(term, concept, k + 1);
    }
    for (const { capitals, term, concept } of this.#single[first] ?? NONE)
      if (!capitals || capital) found(term, concept, 1);
  }
}

const NONE: readonly Pattern[] = [];

function append(lists: (readonly Pattern[] | undefined)[], pattern: Pattern): void {
  lists[pattern.first] = [...(lists[pattern.first] ?? NONE), pattern];
}

const standsAlone = ({ rest, capitals, concept }: Pattern): boolean =>
  rest.length === 0 && !capitals && concept.source !== 'name';

// What the spellings that begin with a stem are like: words of groups; others; others of one word.
const ALONE = 1;
const LONGER = 2;
const SINGLE = 4;

const PAIRS = 65_536;
const pairOf = (first: number, second: number) => (first * 31 + second) & (PAIRS - 1);
