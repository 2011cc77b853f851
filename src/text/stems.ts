import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { american } from './american.js';
import { isCyrillic } from './scripts.js';

const cache = new Map<string, string>();
const CACHE_LIMIT = 200_000;

/**
 * The Snowball stem of a normalised word; the stemmer is chosen by the word's script, so that one question may hold both.
 * British spellings have the stems of American ones. Numbers and words of one or two letters are their own stems.
 */
export function stem(word: string): string {
  let stemmed = cache.get(word);
  if (stemmed === undefined) {
    stemmed = stemOnce(word);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(word, stemmed);
  }
  return stemmed;
}

/** The same, not kept at hand: for whoever keeps it. */
export function stemOnce(word: string): string {
  if (word.length < 3 || /^\p{N}/u.test(word)) return word;
  return isCyrillic(word) ? russian(word) : english(american(word));
}
