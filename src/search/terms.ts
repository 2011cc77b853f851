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
  /** Whether a sentence begins with it, as far as the marks before it tell: its capital letter says nothing then. */
  readonly opens: boolean;
}

/** A dot behind a short word or a capital is that of an abbreviation: "St. Petersburg", "U.S. Senate". */
const OPENS = /[!?:…\n]|^\p{Ll}{3,}["”»)]?\./u;
/** Without their apostrophes these are other words: "id", "well". */
const CONTRACTED = /^(?:i|we|he|she)['’ʼ`](?:d|ll)$/i;
/** How much of the word before is looked at. */
const TAIL = 3;

/** The words of a text in order, stop words marked. */
export function terms(text: string): Term[] {
  let before = '';
  let last = 0;
  return words(text).map(({ text: written, start, end }) => {
    const word = normalise(written);
    const opens = before === '' || OPENS.test(text.slice(Math.max(0, last - TAIL), start));
    const term = {
      text: written,
      start,
      end,
      word,
      stem: stem(word),
      stop: isStopWord(word) || CONTRACTED.test(written),
      before,
      opens,
    };
    before = word;
    last = end;
    return term;
  });
}
