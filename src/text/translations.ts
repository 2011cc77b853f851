import { RUSSIAN_ENGLISH } from './russian-english.js';
import { formsOf } from './russian-forms.js';
import { normalise, toLatin } from './scripts.js';
import { stem } from './stems.js';

/** By the first Latin letter of a Russian word: the lines of the dictionary with such words. Parted when first asked for. */
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
  const letter = initialOf(stemmed);
  let stems = read.get(letter);
  if (!stems) {
    parted ??= part();
    stems = readLines(parted.get(letter) ?? NONE, letter);
    read.set(letter, stems);
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

const initialOf = (word: string): string => toLatin(word.slice(0, 1)).slice(0, 1);

function part(): ReadonlyMap<string, readonly string[]> {
  const byLetter = new Map<string, string[]>();
  for (const line of RUSSIAN_ENGLISH.split('\n')) {
    for (const letter of new Set(russianOf(line).map(initialOf))) {
      const lines = byLetter.get(letter);
      if (lines) lines.push(line);
      else byLetter.set(letter, [line]);
    }
  }
  return byLetter;
}

function readLines(lines: readonly string[], letter: string): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, readonly string[]>();
  for (const line of lines) {
    const translated = englishOf(line);
    for (const word of russianOf(line)) {
      if (initialOf(word) !== letter) continue;
      for (const form of formsOf(word)) {
        const key = toLatin(stem(form));
        stems.set(key, [...new Set([...(stems.get(key) ?? NONE), ...translated])]);
      }
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

/** The Russian words of a line, normalised; none of an empty one. */
function russianOf(line: string): string[] {
  const words = line.slice(0, Math.max(0, line.indexOf(':')));
  return words === '' ? [] : words.split(',').map((word) => normalise(word.trim()));
}

const NONE: readonly string[] = [];
