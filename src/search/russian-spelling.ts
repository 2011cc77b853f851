import { stem } from '../text/stems.js';
import { russianWords } from '../text/translations.js';
import { editDistance, Spelling } from './spelling.js';

let spelling: Spelling | null = null;
/** By stem: the word as the dictionary has it. */
const words = new Map<string, string>();

/** The word of the dictionary that a Russian word with a slip in it was probably meant to be, with its stem; null where none is near. */
export function russianWord(stemmed: string): { readonly word: string; readonly stem: string } | null {
  spelling ??= load();
  const resolved = spelling.resolve(stemmed);
  if (!resolved || resolved.stem[0] !== stemmed[0]) return null;
  const bound = stemmed.length < SHORT ? 0 : stemmed.length < LONG ? 1 : 2;
  const near = editDistance(stemmed, resolved.stem, bound) <= bound;
  return near ? { word: words.get(resolved.stem) as string, stem: resolved.stem } : null;
}

/**
 * There are so many words that a short one is near to some other by chance: letters of a stem from which on one slip is allowed, and two.
 * The first letter is seldom wrong.
 */
const SHORT = 5;
const LONG = 9;

/** Stems are compared, since the dictionary has one form of each word. */
function load(): Spelling {
  for (const word of russianWords()) if (!words.has(stem(word))) words.set(stem(word), word);
  const stems = [...words.keys()];
  const of = (id: number) => stems[id] as string;
  return new Spelling({ size: stems.length, word: of, stem: of, count: () => 1 });
}
