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
  /** The word before it, lower case and folded; empty for the first. */
  readonly before: string;
}

/** The words of a text in order, stop words marked. */
export function terms(text: string): Term[] {
  let before = '';
  return words(text).map(({ text: written, start, end }) => {
    const word = normalise(written);
    const term = { text: written, start, end, word, stem: stem(word), stop: isStopWord(word), before };
    before = word;
    return term;
  });
}
