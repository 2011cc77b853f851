import { normalise } from '../text/scripts.js';
import { stemOnce } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import type { ConceptMatcher } from './concept-matcher.js';
import type { Row } from './row.js';
import { StringTable } from './string-table.js';
import { grown } from './typed-array.js';
import type { VocabularyTable } from './vocabulary-table.js';
import type { WordGroups } from './word-groups.js';
import { CONCEPT, FIRST_STEM } from './word-log.js';
import { isLetter, WordScanner } from './word-scanner.js';

const STOP = 1;
const CAPITAL = 2;
/** A name or group may begin with it; it does only where the pair of it and the next word is one's. */
const BEGINS = 4;
const PAIRED = 8;
/** Written with a capital letter first. */
const INITIAL = 16;
/** What is known of a written word, side by side, as it is read together. */
const STEM = 0;
/** The number of its normalised form + 1; 0: not yet numbered; `NONE`: a stop word's, which is not. */
const WORD = 1;
const FLAGS = 2;
/** How often it was counted since `settle`, modulo 2³². */
const TIMES = 3;
const FIELDS = 4;
/** Of the units: what stands before a word within a sentence. */
const SPACE = 0x20;
const COMMA = 0x2c;
const NONE = 0xffffffff;

/**
 * Reads texts into numbered terms. What a word is as the index sees it is found out once for each way in which it is written, and
 * looked up from then on. What was read last stands in the arrays until the next `read`.
 */
export class Analyser {
  readonly vocabulary: VocabularyTable;
  readonly #matcher: ConceptMatcher;
  readonly #scanner = new WordScanner();
  readonly #written = new StringTable();
  /** By written word, `FIELDS` numbers. */
  #known: Uint32Array<ArrayBuffer> = new Uint32Array(64 * FIELDS);
  #flags: Uint8Array<ArrayBuffer> = new Uint8Array(1024);
  /** By written word: how often it was counted with a capital letter that no sentence began with, modulo 2³². */
  #within: Uint32Array<ArrayBuffer> = new Uint32Array(64);
  /** The written words that were counted since `settle`. */
  #counted: number[] = [];
  /** How many words were read. */
  count = 0;
  /** The numbered stem of each word read, stop words included. */
  stems: Uint32Array<ArrayBuffer> = new Uint32Array(1024);

  constructor(vocabulary: VocabularyTable, matcher: ConceptMatcher) {
    this.vocabulary = vocabulary;
    this.#matcher = matcher;
  }

  /**
   * Reads `text.slice(from, to)`.
   *
   * @param by how often more each of its words is counted, stop words left aside; the vocabulary learns of it by `settle`
   */
  read(text: string, from = 0, to = text.length, by: 0 | 1 | -1 = 0): void {
    const count = this.#scanner.scan(text, from, to);
    const { starts, ends, hashes, units } = this.#scanner;
    this.stems = grown(this.stems, count);
    this.#flags = grown(this.#flags, count);
    const written = this.#written;
    const stems = this.stems;
    const flags = this.#flags;
    let known = this.#known;
    for (let i = 0; i < count; i++) {
      const [start, end] = [starts[i] as number, ends[i] as number];
      let id = written.findUnits(units, start - from, end - from, hashes[i] as number);
      if (id < 0) {
        id = this.#learn(text.slice(start, end));
        known = this.#known;
      }
      const at = id * FIELDS;
      stems[i] = known[at + STEM] as number;
      flags[i] = known[at + FLAGS] as number;
      if (by === 0) continue;
      const times = known[at + TIMES] as number;
      if (times === 0) this.#counted.push(id);
      known[at + TIMES] = times + by;
      if (((flags[i] as number) & INITIAL) !== 0 && isWithin(units, start - from))
        this.#within[id] = (this.#within[id] as number) + by;
    }
    this.count = count;
  }

  /** True for a word that does not vote. */
  isStop(i: number): boolean {
    return ((this.#flags[i] as number) & STOP) !== 0;
  }

  startOf(i: number): number {
    return this.#scanner.starts[i] as number;
  }

  endOf(i: number): number {
    return this.#scanner.ends[i] as number;
  }

  /** Appends what was read last to a log, see `WordLog`: stems that vote, names and groups. */
  appendTo(log: Row): void {
    const { stems, count } = this;
    const flags = this.#flags;
    const note = (term: number, _: unknown, words: number) => {
      log.push(CONCEPT);
      log.push(term);
      log.push(words);
    };
    log.reserve(count);
    let { values, count: end } = log;
    for (let i = 0; i < count; i++) {
      if (this.#begins(i)) {
        log.count = end;
        this.conceptsAt(i, note);
        log.reserve(count - i);
        values = log.values;
        end = log.count;
      }
      // Two of five words are stop words, and which cannot be foretold: no branch, but a mask that makes `STOP_WORD` of them, which is 0.
      values[end++] = ((stems[i] as number) + FIRST_STEM) & (((flags[i] as number) & STOP) - 1);
    }
    log.count = end;
  }

  /** Hands what was counted over to the vocabulary. */
  settle(): void {
    const known = this.#known;
    for (const id of this.#counted) {
      const at = id * FIELDS;
      if (known[at + WORD] === 0)
        known[at + WORD] = 1 + this.vocabulary.internWord(normalise(this.#written.get(id)), known[at + STEM] as number);
      // Uint32 modulo 2³², as the vocabulary counts.
      if (known[at + WORD] !== NONE)
        this.vocabulary.countWord((known[at + WORD] as number) - 1, known[at + TIMES] as number);
      const isInitial = ((known[at + FLAGS] as number) & INITIAL) !== 0;
      const [capital, small] = isInitial ? [this.#within[id] as number, 0] : [0, known[at + TIMES] as number];
      this.vocabulary.countCase(known[at + STEM] as number, capital, small);
      known[at + TIMES] = 0;
      this.#within[id] = 0;
    }
    this.#counted = [];
  }

  /** The groups that single words stand for. */
  get groups(): WordGroups {
    return this.#matcher.groups;
  }

  /** Calls `found` for every name or group of the gazetteer that `ConceptMatcher` finds at word `i`, with the number of its term. */
  conceptsAt(i: number, found: Parameters<ConceptMatcher['at']>[5]): void {
    if (!this.#begins(i)) return;
    const flag = this.#flags[i] as number;
    this.#matcher.at(this.stems, this.count, i, (flag & CAPITAL) !== 0, (flag & STOP) !== 0, found);
  }

  /** False for most words: no name or group begins with it. */
  #begins(i: number): boolean {
    const flag = this.#flags[i] as number;
    if ((flag & BEGINS) === 0) return false;
    if ((flag & PAIRED) === 0) return true;
    return i + 1 < this.count && this.#matcher.hasPair(this.stems[i] as number, this.stems[i + 1] as number);
  }

  #learn(written: string): number {
    const id = this.#written.intern(written);
    const word = normalise(written);
    const at = id * FIELDS;
    this.#known = grown(this.#known, at + FIELDS);
    this.#within = grown(this.#within, id + 1);
    const stem = this.vocabulary.intern(stemOnce(word));
    const stop = isStopWord(word);
    const begins = this.#matcher.beginsWith(stem, stop);
    this.#known[at + STEM] = stem;
    this.#known[at + WORD] = stop ? NONE : 0;
    this.#known[at + FLAGS] =
      (stop ? STOP : 0) |
      (/^\p{Lu}[\p{Lu}\p{N}]*$/u.test(written) ? CAPITAL : 0) |
      (/^\p{Lu}/u.test(written) ? INITIAL : 0) |
      (begins === 'never' ? 0 : begins === 'always' ? BEGINS : BEGINS | PAIRED);
    return id;
  }
}

/** True for a word that follows another one, or a comma, so that no sentence begins with it. */
function isWithin(units: Uint16Array, start: number): boolean {
  if (start < 2 || units[start - 1] !== SPACE) return false;
  const before = units[start - 2] as number;
  return before === COMMA || isLetter(before);
}
