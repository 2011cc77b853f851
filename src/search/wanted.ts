import type { NameKind } from '../corpus/lexicon.js';
import { isCommonStem } from '../text/common-words.js';
import { isPlaceName } from '../text/place-names.js';
import { stem } from '../text/stems.js';
import type { Concept, Gazetteer } from './gazetteer.js';
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
  /** Something is asked that is, or was, in it: "in Bishkek", "the Bishkek summit". */
  readonly located: boolean;
  /** Known by the dictionary alone: the corpus is in another language than the question. */
  readonly foreign: boolean;
  readonly concepts: readonly Concept[];
  /** Its place in the question, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** True for a question that names nobody, nothing and no number: such a one of many words describes what it is about. */
export const namesNothing = (wanted: readonly Wanted[]): boolean => !wanted.some(({ binding }) => binding);

export interface Query {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly wanted: readonly Wanted[];
  readonly understood: readonly { readonly from: string; readonly to: string }[];
  /** Whether the question is Russian, in whatever letters. */
  readonly inRussian: boolean;
}

/** What a query is read against. */
export interface Vocabulary {
  /** True if some passage holds the term. */
  has(term: string): boolean;
  /** True for a word, by its stem, that the texts write with a capital letter. */
  isName(stem: string): boolean;
  /** Whether texts of the index are Russian. */
  holdsRussian(): boolean;
  /** Terms of the index whose letters, in Latin script, are these. */
  inOtherScript(latin: string): readonly string[];
  /** Stems of the index that are of one root with a stem. */
  relativesOf(stem: string): readonly string[];
  /** The stem of the index whose word, in the other script, sounds like a name, or null. `stem`: of the name. */
  soundingLike(stem: string): string | null;
  readonly gazetteer: Gazetteer;
  readonly spelling: Spelling;
}

/** How well a term of the index stands for a word. */
export const WEIGHT = {
  stem: 1,
  name: 1,
  word: 0.9,
  paraphrase: 0.6,
  script: 0.95,
  spelling: 0.95,
  translation: 0.9,
  relative: 0.5,
  government: 0.65,
  season: 0.8,
  around: 0.25,
  onlyRelative: 0.8,
} as const;

// Words that say what kind of thing is asked for rather than what about.
const FRAME = new Set(
  `year date day month time name number amount total kind type sort place location reason role person people happen occur take held hold meaning meant definition analysis
  call describe explain mention article piece author writer write wrote written byline accord include involve attend participate represent present phrase background bio biography many much full current exact main stand list job position post title
  год дата день время имя название количество сумма вид место причина роль человек люди произойти называться состояться пройти должность пост
  участвовать участник`
    .split(/\s+/)
    .map(stem),
);
// Of one stem with a word that frames: "according to" does, "the accords" do not.
const NO_FRAME = new Set(['accord', 'accords']);
const ORDINALS = new Set(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый`
    .split(/\s+/)
    .map(stem),
);
export const FRAME_WEIGHT = 0.35;
/** Of a slip of the keyboard that could not be resolved: no English word, no name, no number. What was meant may be any word. */
export const SLIP_WEIGHT = 0.5;
/** Of a word of the language that the corpus lacks: what it means may be told in another one. */
export const LACKED_WEIGHT = 0.7;

/** True for what a question is about: neither a word that only frames it nor one that nobody can read. */
export const isOfTopic = ({ weight }: Pick<Wanted, 'weight'>): boolean => weight >= LACKED_WEIGHT;

/** Whether a thing is a name of the lexicon, of one of these kinds. */
export const isNamed = ({ concepts }: Pick<Wanted, 'concepts'>, ...kinds: readonly NameKind[]): boolean =>
  concepts.some(({ source, kind }) => source === 'name' && kind !== null && kinds.includes(kind));

/** A word that stands for these terms. */
export function plain(
  term: Term,
  alternatives: Wanted['alternatives'],
  concepts: readonly Concept[],
  vocabulary: Vocabulary,
): Wanted {
  const named = concepts.some(({ source }) => source === 'name');
  const capital =
    isWrittenAsName(term) ||
    isPlaceName(term.word) ||
    alternatives.some((of) => of.weight >= SAME && !isCommonStem(of.term) && vocabulary.isName(of.term));
  const frames = FRAME.has(term.stem) && !NO_FRAME.has(term.word);
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
    located: false,
    foreign: false,
    concepts,
    start: term.start,
    end: term.end,
  };
}

/** From this weight on, a term is the word itself, in another spelling or script. */
const SAME = WEIGHT.script;

/** With a capital letter behind the first word of a sentence, or in capitals throughout. Many questions are typed in small letters: then this tells nothing. */
const isWrittenAsName = ({ opens, text }: Term): boolean =>
  (!opens && /^\p{Lu}/u.test(text)) || /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text);

/** The terms of concepts, as alternatives. */
export function ofConcepts(concepts: readonly Concept[]) {
  return concepts.map(({ term, source }) => ({ term, weight: WEIGHT[source] }));
}

/**
 * The concepts that a stem stands for, written like `term`. A word that the lexicon translates brings along the paraphrases of what it is
 * translated to.
 */
export function conceptsOf(stemmed: string, term: Term, { gazetteer }: Vocabulary): Concept[] {
  const own = gazetteer.longestAt([{ ...term, stem: stemmed, stop: false }], 0).map(({ concept }) => concept);
  const meant = own
    .filter(({ source }) => source === 'word')
    .flatMap(({ label }) => gazetteer.longestAt(terms(label), 0))
    .flatMap(({ concept }) => (concept.source === 'paraphrase' ? [concept] : []));
  return [...new Set([...own, ...meant])];
}

/** The concepts that a name in small letters stands for, and what stands for it in the index, as well as `weight` says. */
export function ofName(
  name: string,
  weight: number,
  vocabulary: Vocabulary,
): { readonly concepts: readonly Concept[]; readonly alternatives: Wanted['alternatives'] } {
  const [term] = terms(name);
  const concepts = term ? conceptsOf(term.stem, term, vocabulary) : [];
  const all = term ? [term.stem, ...concepts.map((concept) => concept.term)] : [];
  return { concepts, alternatives: all.map((of) => ({ term: of, weight })) };
}
