import { FULL_MONTHS, monthsOfSeason } from '../text/calendar.js';
import { countryOfCapital, isMetonym } from '../text/capitals.js';
import { isCountryName } from '../text/country-names.js';
import { isEnglishWord } from '../text/english.js';
import { isCyrillic, isPossessive, toCyrillic, toLatin } from '../text/scripts.js';
import { longFor } from '../text/shorthand.js';
import { stem } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import { translations } from '../text/translations.js';
import { foreignWord, isTranslatable, misspeltRussian, translated, wordByEar } from './foreign-word.js';
import type { Concept } from './gazetteer.js';
import { smallWord, usualSlip } from './small-words.js';
import { editDistance, type Resolution } from './spelling.js';
import { type Term, terms } from './terms.js';
import {
  conceptsOf,
  LACKED_WEIGHT,
  ofConcepts,
  ofName,
  plain,
  SLIP_WEIGHT,
  type Vocabulary,
  type Wanted,
  WEIGHT,
} from './wanted.js';

/**
 * What a word of a question stands for: as it is, in another script, language or spelling, by a word of its root; nothing where it only
 * asks. `inRussian`: whether the question is Russian, in whatever letters; `located`: whether something is asked that is in it.
 */
export function wantedWord(
  term: Term,
  vocabulary: Vocabulary,
  understood: { from: string; to: string }[],
  inRussian = isCyrillic(term.word),
  located = false,
): readonly Wanted[] {
  // Russian typed in Latin letters: its question words and prepositions vote as little as in Cyrillic.
  const isRussianStop = () => !isCyrillic(term.word) && (term.word.length === 1 || isStopWord(toCyrillic(term.word)));
  if (inRussian && isRussianStop()) return [];
  const known = asItIs(term, vocabulary, located);
  if (known) return [known];
  if (isRussianStop()) return [];
  const usual = /^\p{Lu}/u.test(term.text) && term.start > 0 ? null : usualSlip(term.word);
  if (usual !== null) {
    understood.push({ from: term.text, to: usual });
    return [];
  }
  const long = inRussian ? null : shortened(term, vocabulary, understood);
  if (long) return long;
  const foreign = foreignWord(term, vocabulary, inRussian);
  if (foreign) return [foreign];
  const resolved = vocabulary.spelling.resolve(term.word);
  const near = resolved && isOtherName(term, resolved, vocabulary) ? null : resolved;
  const sameScript = near !== null && isCyrillic(near.word) === isCyrillic(term.word);
  const there = near !== null && vocabulary.has(near.stem);
  if (inRussian && !(sameScript && there)) {
    const heard = wordByEar(term, vocabulary, inRussian) ?? misspeltRussian(term, vocabulary, understood);
    if (heard) return [heard];
  }
  const small = term.start === 0 || /^\p{Ll}/u.test(term.text) ? smallWord(term.word) : null;
  if (small !== null) {
    // Russian typed in Latin letters is no slip.
    if (isCyrillic(small) === isCyrillic(term.word)) understood.push({ from: term.text, to: small });
    return [];
  }
  const translatable = inRussian && isTranslatable(term);
  // What the dictionary knows is no slip of a word in other letters, nor of one that the corpus lacks.
  if (near && (sameScript ? there || !translatable : there && !translatable)) {
    const concepts = conceptsOf(near.stem, { ...term, text: near.word }, vocabulary);
    if (!near.doubtful || (concepts.some(isPlace) && !isCountryName(term.word))) {
      understood.push({ from: term.text, to: near.word });
      return [
        plain(term, [{ term: near.stem, weight: WEIGHT.spelling }, ...ofConcepts(concepts)], concepts, vocabulary),
      ];
    }
  }
  const heard = inRussian ? null : wordByEar(term, vocabulary, inRussian);
  if (heard) return [heard];
  const relatives = relativesOf(term, WEIGHT.onlyRelative, vocabulary);
  if (relatives.length > 0) return [plain(term, relatives, [], vocabulary)];
  const unknown = {
    ...plain(term, [{ term: term.stem, weight: 1 }], [], vocabulary),
    unknown: true,
    foreign: translatable,
  };
  return [{ ...unknown, weight: Math.min(unknown.weight, lackedWeight(unknown, term, inRussian)) }];
}

/** Two slips from a word that is no name, a name is none of its spellings: "Blinken" is not "linked". */
function isOtherName({ text, opens, word }: Term, { word: near, stem }: Resolution, vocabulary: Vocabulary): boolean {
  if (opens || !/^\p{Lu}\p{Ll}+$/u.test(text) || vocabulary.isName(stem)) return false;
  if (vocabulary.gazetteer.longestAt(terms(near), 0).some(({ concept }) => concept.source === 'name')) return false;
  return editDistance(toLatin(word), toLatin(near), MORE_THAN_A_SLIP) > 1;
}

const MORE_THAN_A_SLIP = 2;

/** What a word is short for, where the corpus or the lexicon has that: "KZ", "Oct", "FM", "pkg". */
function shortened(
  term: Term,
  vocabulary: Vocabulary,
  understood: { from: string; to: string }[],
): readonly Wanted[] | null {
  const long = longFor(term.text, term.word);
  if (long === null) return null;
  const words = terms(long);
  const [first] = words;
  if (!first) return null;
  const concepts = vocabulary.gazetteer
    .longestAt(words, 0)
    .flatMap(({ concept, to }) => (to === words.length ? [concept] : []));
  const meant =
    words.length > 1
      ? concepts.length > 0 && plain(term, ofConcepts(concepts), concepts, vocabulary)
      : asItIs({ ...term, word: first.word, stem: first.stem }, vocabulary);
  if (!meant || meant.unknown) return null;
  understood.push({ from: term.text, to: long });
  return [meant];
}

/** How much a word counts that nobody knows. One of a Russian question is no slip, in Latin letters either. */
function lackedWeight({ binding, foreign }: Wanted, { word, text }: Term, inRussian: boolean): number {
  if (!binding && (foreign || (!isCyrillic(word) && isEnglishWord(word)))) return LACKED_WEIGHT;
  const isSlip = !inRussian && /^\p{Ll}{4,}$/u.test(text) && !isCyrillic(word) && !isEnglishWord(word);
  return isSlip ? SLIP_WEIGHT : 1;
}

/** A word that the corpus, the lexicon or the paraphrases have as it is typed. */
function asItIs(term: Term, vocabulary: Vocabulary, located = false): Wanted | null {
  const own = conceptsOf(term.stem, term, vocabulary);
  const known = vocabulary.has(term.stem);
  const months = monthsIn(term, vocabulary);
  if (own.length === 0 && !known && months.length === 0) return null;
  const relatives = own.some(({ source }) => source === 'name') ? [] : relativesOf(term, WEIGHT.relative, vocabulary);
  const paraphrased = own.every(({ source }) => source === 'paraphrase');
  // What the lexicon translates needs no dictionary. A corpus in both languages tells in the one what it is asked in the other.
  const inOther = paraphrased ? translated(term.stem, vocabulary) : [];
  const others = known ? inOther.map(({ term }) => ({ term, weight: WEIGHT.paraphrase })) : inOther;
  const inDictionary = inOther.length > 0 || (isCyrillic(term.word) && translations(term.stem).length > 0);
  const foreign = !known && paraphrased && inDictionary;
  const alternatives = [
    { term: term.stem, weight: WEIGHT.stem },
    ...ofConcepts(own),
    ...others,
    ...relatives,
    ...months,
    ...governmentOf(term, vocabulary, located),
    ...capitalOf(term, own, vocabulary, located),
  ];
  // A country that the paraphrases have need not be one of the corpus.
  const unknown = paraphrased && !alternatives.some((of) => vocabulary.has(of.term));
  return { ...plain(term, alternatives, own, vocabulary), unknown, foreign };
}

/** The country of a capital: news calls a government by it, and what is "in" it, or goes "to" it, is in the country. */
function governmentOf(term: Term, vocabulary: Vocabulary, located: boolean): Wanted['alternatives'] {
  const country = countryOfCapital(term.stem);
  if (country === null) return [];
  const isThere = located || (term.before === 'to' && !isPossessive(term.text));
  return ofName(country, isThere ? WEIGHT.around : WEIGHT.government, vocabulary).alternatives;
}

/**
 * The capital of a country: what takes place there takes place in the country, and a few stand for its government wherever they are named. Otherwise what is
 * asked of a country need not be of its capital.
 */
function capitalOf(
  term: Term,
  own: readonly Concept[],
  vocabulary: Vocabulary,
  located: boolean,
): Wanted['alternatives'] {
  for (const of of [term.stem, ...own.map((concept) => concept.term)]) {
    const capital = vocabulary.gazetteer.capitalOf(of);
    if (capital === null) continue;
    const isMeant = (located || isMetonym(capital)) && stem(capital) !== term.stem;
    return isMeant ? ofName(capital, WEIGHT.government, vocabulary).alternatives : [];
  }
  return [];
}

/** The months of a season, as the corpus names them; those that are stop words ("may") tell nothing. */
function monthsIn({ word }: Term, vocabulary: Vocabulary): Wanted['alternatives'] {
  const names = monthsOfSeason(word).flatMap((month) => FULL_MONTHS[month - 1] ?? []);
  const stems = new Set(names.filter((name) => !isStopWord(name)).map(stem));
  return [...stems].filter(vocabulary.has).map((month) => ({ term: month, weight: WEIGHT.season }));
}

const isPlace = ({ source, kind }: Concept) => source === 'name' && (kind === 'place' || kind === 'country');

/** A word of one root may stand for another; where the index lacks the word itself, it is more likely meant. */
const relativesOf = ({ stem }: Term, weight: number, vocabulary: Vocabulary): Wanted['alternatives'] =>
  vocabulary.relativesOf(stem).map((relative) => ({ term: relative, weight }));
