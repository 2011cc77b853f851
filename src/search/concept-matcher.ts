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
  /** 1 for the stems that some spelling begins with. */
  readonly #begins: Uint8Array;

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
      for (const { term } of alone) this.groups.add(first, term);
      this.#alone.set(first, alone);
      if (alone.length === list.length) continue;
      this.#patterns.set(
        first,
        list.filter((pattern) => !standsAlone(pattern)),
      );
      this.#begins[first] = 1;
    }
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
    if (stop) for (const { term, concept } of this.#alone.get(first) ?? []) found(term, concept, 1);
    if (first >= this.#begins.length || this.#begins[first] !== 1) return;
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
