import type { Concept, Gazetteer } from './gazetteer.js';
import type { VocabularyTable } from './vocabulary-table.js';
import { WordGroups } from './word-groups.js';

interface Pattern {
  readonly first: number;
  /** The numbered stems behind the first one; and the first of them, −1 for none. */
  readonly rest: readonly number[];
  readonly second: number;
  readonly capitals: boolean;
  /** The number of the concept's term. */
  readonly term: number;
  readonly concept: Concept;
}

/** Whether a spelling begins with a word: surely or never, or as the word behind it is. */
export type Beginning = 'always' | 'by the next' | 'never';

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
      const own = { first, rest, second: rest[0] ?? -1, capitals, term: vocabulary.intern(concept.term), concept };
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

  /** What begins with a word of a stem, that `at` would find; nothing with most. `stop`: whether it is a stop word. */
  beginsWith(stem: number, stop: boolean): Beginning {
    const begins = stem < this.#begins.length ? (this.#begins[stem] as number) : 0;
    if ((begins & SINGLE) !== 0 || (stop && (begins & ALONE) !== 0)) return 'always';
    return (begins & LONGER) !== 0 ? 'by the next' : 'never';
  }

  /** False for most pairs of stems that follow each other: no spelling begins with them. */
  hasPair(first: number, second: number): boolean {
    const pair = pairOf(first, second);
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
    const longer = this.#longer[first] ?? NONE;
    const second = at + 1 < count ? (stems[at + 1] as number) : -1;
    for (let p = 0; p < longer.length; p++) {
      const pattern = longer[p] as Pattern;
      if (pattern.second !== second) continue;
      const { rest, capitals, term, concept } = pattern;
      if ((capitals && !capital) || at + rest.length >= count) continue;
      let k = 1;
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
