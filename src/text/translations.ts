import { RUSSIAN_ENGLISH } from './russian-english.js';
import { formsOf } from './russian-forms.js';
import { normalise, toLatin } from './scripts.js';
import { stem } from './stems.js';

/** By the first two letters of a Russian word, or of one of its forms, in Latin: the lines of the dictionary with it. Parted when first asked for. */
let parted: ReadonlyMap<string, readonly string[]> | null = null;
/** By the same: the stems of such words, in Latin letters, with the English ones that translate them. Read when first asked for. */
const read = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * The stems of the English words that translate a Russian word, the usual ones first; none where the dictionary lacks it. Compared in Latin
 * letters, for whoever types Russian in those leaves soft signs out.
 *
 * @param stemmed the Russian word's stem
 */
export function translations(stemmed: string): readonly string[] {
  const beginning = beginningOf(stemmed);
  let stems = read.get(beginning);
  if (!stems) {
    parted ??= part();
    const lines = parted.get(beginning);
    if (!lines) return NONE;
    stems = readLines(lines, beginning);
    read.set(beginning, stems);
  }
  return stems.get(toLatin(stemmed)) ?? NONE;
}

/** By English stem: the stems of the Russian words that it translates. Made when first asked for. */
let reversed: ReadonlyMap<string, readonly string[]> | null = null;

/** The stems of the Russian words that an English one translates; none where the dictionary lacks it. */
export function intoRussian(stemmed: string): readonly string[] {
  reversed ??= reverse();
  return reversed.get(stemmed) ?? NONE;
}

function reverse(): ReadonlyMap<string, readonly string[]> {
  const russian = new Map<string, Set<string>>();
  for (const line of RUSSIAN_ENGLISH.split('\n')) {
    const stems = russianOf(line).flatMap(formsOf).map(stem);
    for (const english of englishOf(line)) {
      const known = russian.get(english) ?? new Set();
      for (const of of stems) known.add(of);
      russian.set(english, known);
    }
  }
  return new Map([...russian].map(([english, stems]) => [english, [...stems]]));
}

/** Every Russian word of the dictionary, normalised; reads it whole. */
export function russianWords(): readonly string[] {
  return [...new Set(RUSSIAN_ENGLISH.split('\n').flatMap(russianOf))];
}

/** The first two letters of a word, in Latin. */
const beginningOf = (word: string): string => toLatin(normalise(word.slice(0, BEGINNING))).slice(0, BEGINNING);
const BEGINNING = 2;

/** Words of so many letters at least begin like all of their forms. */
const LONG = 7;
/** The stems of shorter ones may have a letter only. */
const TINY = 3;

function part(): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  // Fifteen thousand words begin in a few hundred ways: how is found out once for each.
  const known = new Map<string, string>();
  const beginning = (word: string): string => {
    const letters = word.slice(0, BEGINNING);
    let latin = known.get(letters);
    if (latin === undefined) {
      latin = beginningOf(letters);
      known.set(letters, latin);
    }
    return latin;
  };
  for (const line of RUSSIAN_ENGLISH.split('\n')) {
    const begins = wordsOf(line).flatMap((word) =>
      word.length < LONG
        ? formsOf(normalise(word)).map((form) => beginning(form.length > TINY ? form : stem(form)))
        : [beginning(word)],
    );
    for (const latin of new Set(begins)) {
      const own = lines.get(latin);
      if (own) own.push(line);
      else lines.set(latin, [line]);
    }
  }
  return lines;
}

function readLines(lines: readonly string[], beginning: string): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, readonly string[]>();
  for (const line of lines) {
    const translated = englishOf(line);
    for (const form of russianOf(line).flatMap(formsOf)) {
      const stemmed = stem(form);
      if (beginningOf(stemmed) !== beginning) continue;
      const key = toLatin(stemmed);
      stems.set(key, [...new Set([...(stems.get(key) ?? NONE), ...translated])]);
    }
  }
  return stems;
}

/** The stems of a line's English words. */
const englishOf = (line: string): string[] =>
  line.indexOf(':') < 0
    ? []
    : line
        .slice(line.indexOf(':') + 1)
        .split(',')
        .map((word) => stem(normalise(word.trim())));

/** The Russian words of a line as they stand there; none of an empty one. */
function wordsOf(line: string): string[] {
  const words = line.slice(0, Math.max(0, line.indexOf(':')));
  return words === '' ? [] : words.split(', ');
}

const russianOf = (line: string): string[] => wordsOf(line).map(normalise);

const NONE: readonly string[] = [];
