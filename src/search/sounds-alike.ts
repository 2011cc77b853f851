import { isCommonStem } from '../text/common-words.js';
import { isCyrillic } from '../text/scripts.js';
import { consonants, sound } from '../text/sound.js';
import type { KnownWords } from './spelling.js';

const SPOKEN = /^(?:[a-z]{2,}|[а-я]{2,})$/;
/** Endings of Russian adjectives and of the forms of names that a stemmer leaves. */
const ENDINGS = [/$/, /ск$/, /[еои]?[вй]ск$/, /к$/];
/** So many consonants at least tell a name; with fewer hardly a vowel may differ. */
const TELLING = 3;
const NEAR = 0.3;
/** What differs: another vowel, one that is often written for it, one where there is none, the last one, which may be an ending. */
const OTHER = 0.4;
const ALIKE = 0.2;
const MISSING = 0.6;
const LAST = 0.2;
/** A word that is common in any text is seldom a name. */
const COMMON = 0.5;
const OFTEN_WRITTEN = new Set(['ae', 'ea', 'ei', 'ie', 'ao', 'oa', 'ou', 'uo', 'au', 'ua', 'iu', 'ui']);

/** The vowels before, between and behind the consonants; empty where there is none. */
const vowelsOf = (heard: string): readonly string[] => heard.split(/[^aeiou]/);

function between(some: readonly string[], others: readonly string[]): number {
  let distance = 0;
  for (let i = 0; i < some.length; i++) {
    const [a, b] = [some[i] as string, others[i] as string];
    if (a === b) continue;
    if (a !== '' && b !== '') distance += OFTEN_WRITTEN.has(a + b) ? ALIKE : OTHER;
    else distance += i === some.length - 1 ? LAST : MISSING;
  }
  return distance;
}

/** Finds the words of the corpus that sound like a name in the other script. */
export class SoundsAlike {
  readonly #words: KnownWords;
  /** By consonants: the words that have them. */
  readonly #byConsonants = new Map<string, number[]>();
  #taken = 0;

  constructor(words: KnownWords) {
    this.#words = words;
  }

  /** The stem of the word that sounds most like it, or null. `stemmed`: the name without its ending. */
  find(stemmed: string): string | null {
    this.#prepare();
    for (const ending of ENDINGS) {
      if (!ending.test(stemmed)) continue;
      const found = this.#nearest(sound(stemmed.replace(ending, '')), !isCyrillic(stemmed));
      if (found !== null) return this.#words.stem(found);
    }
    return null;
  }

  #nearest(heard: string, inCyrillic: boolean): number | null {
    const skeleton = consonants(heard);
    const vowels = vowelsOf(heard);
    const bound = skeleton.length < TELLING ? NEAR : NEAR * skeleton.length;
    let best: { id: number; distance: number; count: number } | null = null;
    for (const id of this.#byConsonants.get(skeleton) ?? []) {
      const count = this.#words.count(id);
      const word = this.#words.word(id);
      if (count <= 0 || isCyrillic(word) !== inCyrillic) continue;
      const other = vowelsOf(sound(word));
      if (other.length !== vowels.length) continue;
      const distance = between(vowels, other) + (isCommonStem(this.#words.stem(id)) ? COMMON : 0);
      if (distance > bound) continue;
      if (!best || distance < best.distance || (distance === best.distance && count > best.count))
        best = { id, distance, count };
    }
    return best?.id ?? null;
  }

  /** Takes up the words that came since. */
  #prepare(): void {
    for (; this.#taken < this.#words.size; this.#taken++) {
      const word = this.#words.word(this.#taken);
      const whole = SPOKEN.test(word) ? sound(word) : '';
      const heard = consonants(whole);
      // HMS is no word that is spoken.
      if (heard === whole) continue;
      // "Ch" is one sound in Charles, another in Michael and a third in Friedrich.
      for (const key of heard.includes('C') ? ['C', 'k', 'g'].map((as) => heard.replaceAll('C', as)) : [heard]) {
        const same = this.#byConsonants.get(key);
        if (same) same.push(this.#taken);
        else this.#byConsonants.set(key, [this.#taken]);
      }
    }
  }
}
