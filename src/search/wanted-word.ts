import { isCommonStem } from '../text/common-words.js';
import { isCountryName } from '../text/country-names.js';
import { isEnglishWord } from '../text/english.js';
import { isCyrillic, toCyrillic } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import { translations } from '../text/translations.js';
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
  translation: 0.8,
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
  const known = vocabulary.has(term.stem);
  if (own.length > 0 || known) {
    const relatives = own.some(({ source }) => source === 'name') ? [] : relativesOf(term, WEIGHT.relative, vocabulary);
    // What the lexicon translates needs no dictionary.
    const others = known || own.some(({ source }) => source !== 'paraphrase') ? [] : translated(term.stem, vocabulary);
    const alternatives = [{ term: term.stem, weight: WEIGHT.stem }, ...ofConcepts(own), ...others, ...relatives];
    // A country that the paraphrases have need not be one of the corpus.
    const unknown = own.every(({ source }) => source === 'paraphrase') && !alternatives.some(({ term }) => vocabulary.has(term));
    return [{ ...plain(term, alternatives, own), unknown }];
  }
  // Russian typed in Latin letters: its question words and prepositions vote as little as in Cyrillic.
  if (!isCyrillic(term.word) && (term.word.length === 1 || isStopWord(toCyrillic(term.word)))) return [];
  for (const other of otherScript(term.word)) {
    const concepts = withParaphrases(conceptsOf(other, term), gazetteer);
    if (concepts.length > 0) return [plain(term, ofConcepts(concepts), concepts)];
    if (vocabulary.has(other)) return [plain(term, [{ term: other, weight: WEIGHT.script }], [])];
  }
  const russian = isCyrillic(term.word) ? term.stem : isEnglishWord(term.word) ? '' : stem(toCyrillic(term.word));
  const english = translations(russian);
  if (english.length > 0) {
    const others = translated(russian, vocabulary);
    if (others.length > 0) return [plain(term, others, [])];
    return [
      {
        ...plain(
          term,
          english.slice(0, 1).map((other) => ({ term: other, weight: 1 })),
          [],
        ),
        unknown: true,
      },
    ];
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
  const heard = russian !== '' && /^\p{Lu}/u.test(term.text) ? vocabulary.soundingLike(russian) : null;
  const byEar = heard === null ? [] : [plain(term, [{ term: heard, weight: WEIGHT.script }], [])];
  if (isCyrillic(term.word) && byEar.length > 0) return byEar;
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
  if (byEar.length > 0) return byEar;
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

/** The English words of the index that translate a Russian one, or are of one root with those that do. */
function translated(russian: string, vocabulary: Vocabulary): Wanted['alternatives'] {
  const english = translations(russian);
  const there = english.filter(vocabulary.has).map((other) => ({ term: other, weight: WEIGHT.translation }));
  if (there.length > 0) return there;
  const relatives = new Set(english.flatMap((other) => vocabulary.relativesOf(other)));
  return [...relatives].map((other) => ({ term: other, weight: WEIGHT.relative }));
}

/** A word of one root may stand for another; where the index lacks the word itself, it is more likely meant. */
const relativesOf = ({ stem }: Term, weight: number, vocabulary: Vocabulary): Wanted['alternatives'] =>
  vocabulary.relativesOf(stem).map((relative) => ({ term: relative, weight }));

export function ofConcepts(concepts: readonly Concept[]) {
  return concepts.map(({ term, source }) => ({ term, weight: WEIGHT[source] }));
}
