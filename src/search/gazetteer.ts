import type { Lexicon, NameKind } from '../corpus/lexicon.js';
import { capitalsByCountry } from '../text/capitals.js';
import { cyrillicSpellings, isCyrillic, toCyrillic, toLatin } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import { PARAPHRASES } from './paraphrases.js';
import { type Term, terms } from './terms.js';

/** A name, or a group of words of one meaning. */
export interface Concept {
  /** The term that stands for it in the index. No word of a text can look like it. */
  readonly term: string;
  /** A name of the lexicon, a group of words from it, or a general paraphrase. */
  readonly source: 'name' | 'word' | 'paraphrase';
  readonly kind: NameKind | null;
  readonly label: string;
}

/** A concept found in a run of terms: `terms[from]` to `terms[to - 1]`. */
export interface Mention {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
}

/** One way of writing a concept. */
export interface ConceptSpelling {
  readonly stems: readonly string[];
  readonly concept: Concept;
  /** An acronym such as US counts in running text only in capitals: "us" is another word. */
  readonly capitals: boolean;
}

/** Finds the lexicon's names and words in texts, whatever spelling, inflection or script they stand in. */
export class Gazetteer {
  readonly concepts: readonly Concept[];
  readonly #byFirst = new Map<string, ConceptSpelling[]>();
  /** Spellings of several words in Cyrillic, by the Latin letters of the first stem; the longest first. */
  readonly #inLatin = new Map<string, { stems: readonly string[]; concept: Concept }[]>();
  /** Folded Latin spelling of every single-word alias → its stems, for spelling correction. */
  readonly #words = new Map<string, string>();

  /** See `capitalOf`. */
  #capitals: ReadonlyMap<string, string> | null = null;

  constructor(lexicon: Lexicon) {
    const concepts: Concept[] = [];
    const add = (source: Concept['source'], kind: NameKind | null, spellings: readonly string[]) => {
      const concept = { term: `=${concepts.length}`, source, kind, label: spellings[0] ?? '' };
      concepts.push(concept);
      for (const spelling of new Set(spellings)) this.#learn(spelling, concept);
    };
    for (const { name, kind, also } of lexicon.names) add('name', kind, [name, ...also]);
    for (const { term, also } of lexicon.words) add('word', null, [term, ...also]);
    for (const group of PARAPHRASES) add('paraphrase', null, group);
    this.concepts = concepts;
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
    for (const list of this.#inLatin.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  }

  #learn(spelling: string, concept: Concept): void {
    const { stems, words, capitals } = readSpelling(spelling);
    const [first] = stems;
    if (first === undefined) return;
    const list = this.#byFirst.get(first) ?? [];
    list.push({ stems, concept, capitals });
    this.#byFirst.set(first, list);
    for (const [word, stem] of words) this.#words.set(word, stem);
    if (stems.length > 1 && stems.every(isCyrillic)) {
      const latin = stems.map(toLatin);
      const known = this.#inLatin.get(latin[0] as string) ?? [];
      known.push({ stems: latin, concept });
      this.#inLatin.set(latin[0] as string, known);
    }
  }

  /** Every mention in a running text, nested ones included ("Central Asia" within the name of a format). */
  scan(text: readonly Term[]): Mention[] {
    const found: Mention[] = [];
    for (let i = 0; i < text.length; i++) {
      for (const spelling of this.#byFirst.get(text[i]?.stem ?? '') ?? []) {
        if (!matches(spelling, text, i) || (spelling.capitals && !isCapital(text, i))) continue;
        const mention = { concept: spelling.concept, from: i, to: i + spelling.stems.length };
        // Two spellings with the same stems ("Kazakh", "Kazakhs") are one mention.
        if (!found.some(({ concept, from, to }) => concept === mention.concept && from === i && to === mention.to)) {
          found.push(mention);
        }
      }
    }
    return found;
  }

  /** The mentions that begin at term `i` of a question, all of the greatest length. Acronyms may be typed small unless they are stop words. */
  longestAt(question: readonly Term[], i: number): Mention[] {
    let length = 0;
    const found: Mention[] = [];
    for (const spelling of this.#byFirst.get(question[i]?.stem ?? '') ?? []) {
      if (spelling.stems.length < length) break;
      if (!matches(spelling, question, i)) continue;
      if (spelling.stems.length === 1 && question[i]?.stop && !isCapital(question, i)) continue;
      // "Use" has the stem of US.
      if (spelling.capitals && question[i]?.word !== question[i]?.stem && !isCapital(question, i)) continue;
      length = spelling.stems.length;
      if (!found.some((mention) => mention.concept === spelling.concept)) {
        found.push({ concept: spelling.concept, from: i, to: i + length });
      }
    }
    return found;
  }

  /** The same for several Russian words typed in Latin letters, soft signs and all that Latin lacks left aside: "centralnaya aziya". */
  longestInLatin(question: readonly Term[], i: number): Mention[] {
    // Й is typed as i as often as y.
    const cyrillic = (k: number) => toCyrillic(question[k]?.word ?? '').replace(/(?<=[аеоиыуюя])и$/, 'й');
    const latin = (k: number) => toLatin(stem(cyrillic(k)));
    const [first, ...others] = (this.#inLatin.get(latin(i)) ?? []).filter(({ stems }) =>
      stems.every((wanted, k) => latin(i + k) === wanted),
    );
    if (!first) return [];
    const alike = [first, ...others.filter(({ stems }) => stems.length === first.stems.length)];
    const to = i + first.stems.length;
    return [...new Set(alike.map(({ concept }) => concept))].map((concept) => ({ concept, from: i, to }));
  }

  /** Every spelling of every concept; for matching on numbered stems. */
  *spellings(): IterableIterator<ConceptSpelling> {
    for (const list of this.#byFirst.values()) yield* list;
  }

  /** The capital of a country, in small letters: by the stem of its English name, or by the term of a concept that has that name; else null. */
  capitalOf(term: string): string | null {
    this.#capitals ??= new Map(
      [...capitalsByCountry()].flatMap(([country, capital]) => {
        const stemmed = stem(country);
        const own = this.#byFirst.get(stemmed)?.filter(({ stems }) => stems.length === 1) ?? [];
        return [stemmed, ...own.map(({ concept }) => concept.term)].map((of) => [of, capital] as const);
      }),
    );
    return this.#capitals.get(term) ?? null;
  }

  /** True if some spelling begins with, or is, this stem. */
  knows(stemmed: string): boolean {
    return this.#byFirst.has(stemmed);
  }

  /** The single words of all spellings, normalised, with their stems: what a misspelt word may have meant. */
  vocabulary(): ReadonlyMap<string, string> {
    return this.#words;
  }
}

interface ReadSpelling {
  readonly stems: readonly string[];
  /** Its words that vote, with their stems. */
  readonly words: readonly (readonly [string, string])[];
  readonly capitals: boolean;
}

/** What was read of a spelling: every index has the same paraphrases, and reading them takes longer than the rest. */
const known = new Map<string, ReadSpelling>();
const MOST_KNOWN = 50_000;

/** Small letters, spaces and hyphens: what `terms` makes of it can be told without taking it apart letter by letter. */
const PLAIN = /^(?:[a-z]+(?:[ -][a-z]+)*|[а-я]+(?:[ -][а-я]+)*)$/;

const plainTerms = (spelling: string) =>
  spelling.split(/[ -]/).map((word) => ({ word, stem: stem(word), stop: isStopWord(word) }));

function readSpelling(spelling: string): ReadSpelling {
  let read = known.get(spelling);
  if (!read) {
    const found = PLAIN.test(spelling) ? plainTerms(spelling) : terms(spelling);
    read = {
      stems: found.map(({ stem }) => stem),
      words: found.flatMap(({ word, stem, stop }) => (stop || word.length <= 2 ? [] : [[word, stem] as const])),
      capitals: /^\p{Lu}{2,4}$/u.test(spelling.replaceAll('.', '')),
    };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(spelling, read);
  }
  return read;
}

function matches({ stems }: ConceptSpelling, text: readonly Term[], at: number): boolean {
  return stems.every((wanted, k) => text[at + k]?.stem === wanted);
}

const isCapital = (text: readonly Term[], i: number) => /^\p{Lu}[\p{Lu}\p{N}]*$/u.test(text[i]?.text ?? '');

/** The stem under which a word of another script may be known: Лавров for lavrov typed in Latin letters, and the other way round. */
export function otherScript(word: string): string[] {
  return isCyrillic(word) ? [toLatin(word), stem(toLatin(word))] : cyrillicSpellings(word).map(stem);
}
