import { isCommonStem } from '../text/common-words.js';
import { isCountryName } from '../text/country-names.js';
import { isEnglishWord } from '../text/english.js';
import { isCyrillic, toCyrillic } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import { type Concept, type Gazetteer, otherScript } from './gazetteer.js';
import { smallWord } from './small-words.js';
import { type Term, terms } from './terms.js';
import type { Vocabulary, Wanted } from './wanted.js';

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
export const FRAME_WEIGHT = 0.35;
const SLIP_WEIGHT = 0.5;

/** What a word of a question stands for: as it is, in another script or spelling, by a word of its root; nothing where it only asks. */
export function wantedWord(term: Term, vocabulary: Vocabulary, understood: { from: string; to: string }[]): Wanted[] {
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

/** A word that stands for these terms. */
export function plain(term: Term, alternatives: Wanted['alternatives'], concepts: readonly Concept[]): Wanted {
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

export function ofConcepts(concepts: readonly Concept[]) {
  return concepts.map(({ term, source }) => ({ term, weight: WEIGHT[source] }));
}
