import { isEnglishWord } from '../text/english.js';
import { cyrillicSpellings, isCyrillic, toCyrillic } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import { intoRussian, translations } from '../text/translations.js';
import { otherScript } from './gazetteer.js';
import { russianWord } from './russian-spelling.js';
import type { Term } from './terms.js';
import { conceptsOf, ofConcepts, plain, type Vocabulary, type Wanted, WEIGHT } from './wanted.js';

/**
 * What a word that the corpus lacks stands for in the other script or language; null where nobody knows it. `inRussian`: whether the
 * question is Russian; a lone word in Latin letters is looked up in Cyrillic, but not in the dictionary.
 */
export function foreignWord(typed: Term, vocabulary: Vocabulary, inRussian: boolean): Wanted | null {
  const russian = inRussian ? russianStems(typed) : [];
  // So that words that only frame a question are known in Latin letters too.
  const term = { ...typed, stem: russian[0] ?? typed.stem };
  for (const other of otherScript(term.word)) {
    // Acronyms count in small letters too, unless they are words: "odkb" is ОДКБ, "yes" is not ЕЭС.
    const word = isEnglishWord(typed.word) ? typed.word : other;
    const concepts = conceptsOf(other, { ...typed, word }, vocabulary);
    const named = concepts.some(({ source }) => source !== 'paraphrase');
    const others = named ? [] : russian.flatMap((of) => translated(of, vocabulary));
    if (concepts.length > 0)
      return { ...plain(term, [...ofConcepts(concepts), ...others], concepts, vocabulary), foreign: !named };
    if (vocabulary.has(other)) return plain(term, [{ term: other, weight: WEIGHT.script }], [], vocabulary);
  }
  const stems = isCyrillic(typed.word) ? russian : [...russian, typed.stem];
  const there = stems.flatMap((of) => translated(of, vocabulary));
  if (there.length > 0) return { ...plain(term, there, [], vocabulary), foreign: true };
  const sameLetters = vocabulary.inOtherScript(term.word);
  if (sameLetters.length === 0) return null;
  const alike = sameLetters.map((other) => ({ term: other, weight: WEIGHT.script }));
  return plain(term, alike, [], vocabulary);
}

/** A Russian word with a slip in it, as the dictionary knows it; null for names, and where no word is near. */
export function misspeltRussian(
  typed: Term,
  vocabulary: Vocabulary,
  understood: { from: string; to: string }[],
): Wanted | null {
  if (/^\p{Lu}/u.test(typed.text) && typed.start > 0) return null;
  const [russian] = russianStems(typed);
  const meant = russian === undefined ? null : russianWord(russian);
  const there = meant === null ? [] : translated(meant.stem, vocabulary);
  if (meant === null || there.length === 0) return null;
  if (meant.slip) understood.push({ from: typed.text, to: meant.word });
  return { ...plain({ ...typed, stem: meant.stem }, there, [], vocabulary), foreign: true };
}

/** A name that the corpus has in the other script, known by ear; null for other words. */
export function wordByEar(term: Term, vocabulary: Vocabulary, inRussian: boolean): Wanted | null {
  if (!/^\p{Lu}/u.test(term.text) || (inRussian && term.start === 0 && isTranslatable(term))) return null;
  const latin = !isCyrillic(term.word) && vocabulary.holdsRussian() ? [term.word] : [];
  for (const name of [...latin, ...(inRussian ? russianStems(term) : [])]) {
    const heard = vocabulary.soundingLike(name);
    if (heard !== null) return plain(term, [{ term: heard, weight: WEIGHT.script }], [], vocabulary);
  }
  return null;
}

/** Whether the dictionary knows a word of a Russian question, be there something of it in the corpus or not. */
export const isTranslatable = (term: Term): boolean => russianStems(term).some((of) => translations(of).length > 0);

/** The words of the index in the other language that translate a word, or are of one root with those that do. */
export function translated(stemmed: string, vocabulary: Vocabulary): Wanted['alternatives'] {
  const others = isCyrillic(stemmed) ? translations(stemmed) : vocabulary.holdsRussian() ? intoRussian(stemmed) : [];
  const there = others.filter(vocabulary.has).map((other) => ({ term: other, weight: WEIGHT.translation }));
  if (there.length > 0) return there;
  const relatives = new Set(others.flatMap((other) => vocabulary.relativesOf(other)));
  return [...relatives].map((other) => ({ term: other, weight: WEIGHT.relative }));
}

/** What a word may be in Russian; in Latin letters soft signs are left out. None for English words. */
function russianStems({ word, stem: stemmed }: Term): readonly string[] {
  if (isCyrillic(word)) return [stemmed];
  if (isEnglishWord(word)) return [];
  const stems = cyrillicSpellings(word).map(stem);
  const known = stems.find((of) => translations(of).length > 0);
  return [known ?? (stems[0] as string)];
}

/** Letters of a word that may tell a language. */
const TELLING = 3;

/** A question is Russian if more than one in so many of its words are: others are names, or look like English words. */
const MANY = 3;

/** Whether a question in Latin letters is Russian: words that the corpus lacks are known in Cyrillic. */
export function isRussianInLatin(question: readonly Term[], { has, gazetteer }: Vocabulary): boolean {
  const words = question.filter(({ word }) => word.length >= TELLING && /^[a-z]/.test(word));
  const foreign = words.filter(({ word, stem: stemmed }) => !isStopWord(word) && !has(stemmed));
  if (MANY * foreign.length <= words.length) return false;
  const russian = foreign.filter(({ word }) => {
    const stems = cyrillicSpellings(word).map(stem);
    return isStopWord(toCyrillic(word)) || stems.some((of) => gazetteer.knows(of) || translations(of).length > 0);
  });
  return MANY * russian.length > words.length;
}
