import { stem } from '../text/stems.js';
import { russianWords } from '../text/translations.js';
import { editDistance, Spelling } from './spelling.js';

let spelling: Spelling | null = null;
/** By stem: the word as the dictionary has it. */
const words = new Map<string, string>();
/** Letters that stand together in them, by threes. */
const threes = new Set<string>();

/** A word of the dictionary with its stem. `slip`: another was typed, not another form of it. */
interface Meant {
  readonly word: string;
  readonly stem: string;
  readonly slip: boolean;
}

/** The word of the dictionary that a Russian stem which it lacks was probably meant to be; null where none is near. */
export function russianWord(stemmed: string): Meant | null {
  spelling ??= load();
  const resolved = spelling.resolve(stemmed);
  if (!resolved || resolved.stem[0] !== stemmed[0]) return null;
  const slip = !isAnEnding(stemmed, resolved.stem);
  if (slip && isPlausible(stemmed)) return null;
  const bound = stemmed.length < SHORT ? 0 : stemmed.length < LONG ? 1 : 2;
  const near = editDistance(stemmed, resolved.stem, bound) <= bound;
  return near ? { word: words.get(resolved.stem) as string, stem: resolved.stem, slip } : null;
}

/**
 * There are so many words that a short one is near to some other by chance: letters of a stem from which on one slip is allowed, and two.
 * The first letter is seldom wrong.
 */
const SHORT = 5;
const LONG = 9;

/** Letters that a stem has in common with another form of the same word at least, and how many may differ at its end. */
const BEGINNING = 4;
const ENDING = 2;

/** "Достигли" is no slip, but another form of "достигать". */
function isAnEnding(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= BEGINNING && shared >= Math.max(one.length, other.length) - ENDING;
}

/** Whether each three letters of a word stand together in some word of the dictionary: then it may well be a word that this lacks. */
const isPlausible = (word: string): boolean => threesOf(word).every((three) => threes.has(three));

const threesOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => word.slice(i, i + 3));

/** Stems are compared, since the dictionary has one form of each word. */
function load(): Spelling {
  for (const word of russianWords()) {
    if (!words.has(stem(word))) words.set(stem(word), word);
    for (const three of threesOf(word)) threes.add(three);
  }
  const stems = [...words.keys()];
  const of = (id: number) => stems[id] as string;
  return new Spelling({ size: stems.length, word: of, stem: of, count: () => 1 });
}
