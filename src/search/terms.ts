import { normalise } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import { words } from '../text/words.js';

/** A word of a text as the index sees it. */
export interface Term {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lower case, folded, unstemmed. */
  readonly word: string;
  readonly stem: string;
  /** Stop words are passed over by the index and do not vote. */
  readonly stop: boolean;
  /** Whether it stands behind "in" or "at": as the place where something is, not as whoever governs there. */
  readonly isLocation: boolean;
}

const IN = new Set(['in', 'at', 'в', 'во']);
const POSSESSIVE = /['’]s?$/;

/** The words of a text in order, stop words marked. */
export function terms(text: string): Term[] {
  let isBehindIn = false;
  return words(text).map(({ text: written, start, end }) => {
    const word = normalise(written);
    const isLocation = isBehindIn && !POSSESSIVE.test(written);
    isBehindIn = IN.has(word);
    return { text: written, start, end, word, stem: stem(word), stop: isStopWord(word), isLocation };
  });
}
