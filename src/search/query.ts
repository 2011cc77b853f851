import { isCommonStem } from '../text/common-words.js';
import { isCountryName } from '../text/country-names.js';
import { isEnglishWord } from '../text/english.js';
import { isCyrillic, toCyrillic } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import { hasWords } from '../text/words.js';
import { type Concept, type Gazetteer, type Mention, otherScript } from './gazetteer.js';
import { smallWord } from './small-words.js';
import type { Spelling } from './spelling.js';
import { type Term, terms } from './terms.js';

/** One thing that a question asks about, with every way in which the index may hold it. */
export interface Wanted {
  /** As typed. */
  readonly text: string;
  /** Terms that stand for it, with how well (0–1). */
  readonly alternatives: readonly { readonly term: string; readonly weight: number }[];
  /** A name (the lexicon's, or by its capital letter), a number or an ordinal: what an answer must not miss. */
  readonly binding: boolean;
  /** For a phrase: its words, which count where the phrase itself is not found. */
  readonly parts: readonly Wanted[];
  /** How much it counts beside its rarity: below 1 for words that only frame a question. */
  readonly weight: number;
  /** A word so common in any text that it is never rarer than `COMMON_RARITY`, however small the corpus. */
  readonly common: boolean;
  /** "Third": counts what is named behind it. */
  readonly ordinal: boolean;
  /** Neither the corpus nor the lexicon knows it, whatever spelling was tried. */
  readonly unknown: boolean;
  readonly concepts: readonly Concept[];
  /** Its place in the question, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

export interface Query {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly wanted: readonly Wanted[];
  readonly understood: readonly { readonly from: string; readonly to: string }[];
}

/** What a query is read against. */
export interface Vocabulary {
  /** True if some passage holds the term. */
  has(term: string): boolean;
  /** Terms of the index whose letters, in Latin script, are these. */
  inOtherScript(latin: string): readonly string[];
  /** Stems of the index that are of one root with a stem. */
  relativesOf(stem: string): readonly string[];
  readonly gazetteer: Gazetteer;
  readonly spelling: Spelling;
}

const WEIGHT = {
  stem: 1,
  name: 1,
  word: 0.9,
  paraphrase: 0.6,
  script: 0.95,
  spelling: 0.95,
  relative: 0.5,
  onlyRelative: 0.8,
} as const;

// Words that say what kind of thing is asked for rather than what about.
const FRAME = new Set(
  `year date day month time name number amount total kind type sort place location reason role person people happen occur take held hold meaning analysis
  call describe explain mention article piece author writer write accord include involve attend participate represent present many much full current exact main stand list job position post title
  год дата день время имя название количество сумма вид место причина роль человек люди произойти называться состояться пройти должность пост
  участвовать участник`
    .split(/\s+/)
    .map(stem),
);
const ORDINALS = new Set(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый`
    .split(/\s+/)
    .map(stem),
);
const FRAME_WEIGHT = 0.35;
const SLIP_WEIGHT = 0.5;

/** Reads a question: names and words of the lexicon as units, unknown words resolved by script and spelling, stop words left out. */
export function readQuery(text: string, vocabulary: Vocabulary): Query {
  const all = terms(text);
  const wanted: Wanted[] = [];
  const understood: { from: string; to: string }[] = [];
  for (let i = 0; i < all.length; ) {
    const phrase = phraseAt(all, i, vocabulary);
    const length = phrase[0] ? phrase[0].to - phrase[0].from : 1;
    if (length > 1) {
      // What is known as a whole was typed rightly, whatever its words alone may look like.
      const parts = all.slice(i, i + length).flatMap((term) => (term.stop ? [] : word(term, vocabulary, [])));
      const whole = unit(
        text,
        all,
        i,
        length,
        phrase.map(({ concept }) => concept),
      );
      // "Stand for", "take place": what frames a question in one word frames it in two.
      const frames = !whole.binding && parts.every(({ weight }) => weight < 1);
      wanted.push({ ...whole, parts, weight: frames ? FRAME_WEIGHT : 1 });
    } else {
      const term = all[i] as Term;
      if (!term.stop || phrase.length > 0) wanted.push(...word(term, vocabulary, understood));
    }
    i += length;
  }
  // A question of nothing but stop words ("who is who") is better searched as typed than not at all.
  if (wanted.length === 0 && hasWords(text)) {
    for (const term of all) wanted.push(plain(term, [{ term: term.stem, weight: 1 }], []));
  }
  const things = distinct(wanted);
  // Of two words, the one that nobody knows is what is asked about, slip or not.
  const few = things.length <= 2;
  return {
    text,
    terms: all,
    wanted: few ? things.map((thing) => (thing.unknown ? { ...thing, weight: 1 } : thing)) : things,
    understood,
  };
}

/** The names and phrases that begin at a word; those of Russian in Latin letters where nobody knows the word as it is typed. */
function phraseAt(all: readonly Term[], i: number, { gazetteer, has }: Vocabulary): Mention[] {
  const found = gazetteer.longestAt(all, i);
  const { word, stem: stemmed } = all[i] as Term;
  return found.length > 0 || isCyrillic(word) || has(stemmed) ? found : gazetteer.longestInLatin(all, i);
}

function unit(text: string, all: readonly Term[], from: number, length: number, concepts: readonly Concept[]): Wanted {
  const [first, last] = [all[from] as Term, all[from + length - 1] as Term];
  return {
    text: text.slice(first.start, last.end),
    alternatives: concepts.map((concept) => ({ term: concept.term, weight: WEIGHT[concept.source] })),
    binding: concepts.some(({ source }) => source === 'name'),
    parts: [],
    weight: 1,
    common: false,
    ordinal: false,
    unknown: false,
    concepts,
    start: first.start,
    end: last.end,
  };
}

function word(term: Term, vocabulary: Vocabulary, understood: { from: string; to: string }[]): Wanted[] {
  const { gazetteer } = vocabulary;
  const conceptsOf = (stemmed: string, written: Term): Concept[] =>
    gazetteer.longestAt([{ ...written, stem: stemmed, stop: false }], 0).map((mention) => mention.concept);
  const own = withParaphrases(conceptsOf(term.stem, term), gazetteer);
  if (own.length > 0 || vocabulary.has(term.stem)) {
    const relatives = own.some(({ source }) => source === 'name') ? [] : relativesOf(term, WEIGHT.relative, vocabulary);
    return [plain(term, [{ term: term.stem, weight: WEIGHT.stem }, ...ofConcepts(own), ...relatives], own)];
  }
  // Russian typed in Latin letters: its question words and prepositions vote as little as in Cyrillic.
  if (!isCyrillic(term.word) && (term.word.length === 1 || isStopWord(toCyrillic(term.word)))) return [];
  for (const other of otherScript(term.word)) {
    const concepts = withParaphrases(conceptsOf(other, term), gazetteer);
    if (concepts.length > 0) return [plain(term, ofConcepts(concepts), concepts)];
    if (vocabulary.has(other)) return [plain(term, [{ term: other, weight: WEIGHT.script }], [])];
  }
  const sameLetters = vocabulary.inOtherScript(term.word);
  if (sameLetters.length > 0)
    return [
      plain(
        term,
        sameLetters.map((other) => ({ term: other, weight: WEIGHT.script })),
        [],
      ),
    ];
  const small = term.start === 0 || /^\p{Ll}/u.test(term.text) ? smallWord(term.word) : null;
  if (small !== null) {
    // Russian typed in Latin letters is no slip.
    if (isCyrillic(small) === isCyrillic(term.word)) understood.push({ from: term.text, to: small });
    return [];
  }
  const resolved = vocabulary.spelling.resolve(term.word);
  const meant = resolved ? conceptsOf(resolved.stem, { ...term, text: resolved.word }) : [];
  if (resolved && (!resolved.doubtful || (meant.some(isPlace) && !isCountryName(term.word)))) {
    understood.push({ from: term.text, to: resolved.word });
    const concepts = meant;
    return [plain(term, [{ term: resolved.stem, weight: WEIGHT.spelling }, ...ofConcepts(concepts)], concepts)];
  }
  const relatives = relativesOf(term, WEIGHT.onlyRelative, vocabulary);
  if (relatives.length > 0) return [plain(term, relatives, [])];
  const unknown = { ...plain(term, [{ term: term.stem, weight: 1 }], []), unknown: true };
  return [isSlip(term) ? { ...unknown, weight: Math.min(unknown.weight, SLIP_WEIGHT) } : unknown];
}

const isPlace = ({ source, kind }: Concept) => source === 'name' && (kind === 'place' || kind === 'country');

/** A slip of the keyboard that could not be resolved: no English word, no name, no number. What was meant may be any word. */
function isSlip({ word, text }: Term): boolean {
  return /^\p{Ll}{4,}$/u.test(text) && !isCyrillic(word) && !isEnglishWord(word);
}

/** A word that the lexicon translates brings along the paraphrases of what it is translated to. */
function withParaphrases(concepts: readonly Concept[], gazetteer: Gazetteer): Concept[] {
  const meant = concepts
    .filter(({ source }) => source === 'word')
    .flatMap(({ label }) => gazetteer.longestAt(terms(label), 0))
    .flatMap(({ concept }) => (concept.source === 'paraphrase' ? [concept] : []));
  return [...new Set([...concepts, ...meant])];
}

function plain(term: Term, alternatives: Wanted['alternatives'], concepts: readonly Concept[]): Wanted {
  const named = concepts.some(({ source }) => source === 'name');
  const capital = term.start > 0 && /^\p{Lu}/u.test(term.text);
  const frames = FRAME.has(term.stem);
  const ordinal = ORDINALS.has(term.stem) || /^\d{1,3}(?:st|nd|rd|th)$/.test(term.word);
  return {
    text: term.text,
    alternatives,
    binding: named || capital || /^\p{N}/u.test(term.word) || ordinal,
    ordinal,
    parts: [],
    weight: frames ? FRAME_WEIGHT : 1,
    common: !named && !capital && isCommonStem(term.stem),
    unknown: false,
    concepts,
    start: term.start,
    end: term.end,
  };
}

/** A word of one root may stand for another; where the index lacks the word itself, it is more likely meant. */
const relativesOf = ({ stem }: Term, weight: number, vocabulary: Vocabulary): Wanted['alternatives'] =>
  vocabulary.relativesOf(stem).map((relative) => ({ term: relative, weight }));

function ofConcepts(concepts: readonly Concept[]) {
  return concepts.map(({ term, source }) => ({ term, weight: WEIGHT[source] }));
}

/** The same thing asked twice ("summit … the summit") counts once. */
function distinct(wanted: readonly Wanted[]): Wanted[] {
  const seen = new Set<string>();
  return wanted.filter(({ alternatives }) => {
    const key = alternatives.map(({ term }) => term).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
