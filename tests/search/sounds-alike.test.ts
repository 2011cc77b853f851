import { describe, expect, it } from 'vitest';
import { SoundsAlike } from '../../src/search/sounds-alike.js';
import type { KnownWords } from '../../src/search/spelling.js';
import { stem } from '../../src/text/stems.js';

/** Words that stand as often in a corpus as they are told here. */
function wordsOf(counts: Record<string, number>): KnownWords {
  const words = Object.keys(counts);
  return {
    get size() {
      return words.length;
    },
    word: (id) => words[id] as string,
    stem: (id) => stem(words[id] as string),
    count: (id) => counts[words[id] as string] as number,
  };
}
const heard = (name: string, counts: Record<string, number>) => new SoundsAlike(wordsOf(counts)).find(stem(name));

describe('the word that sounds like a name', () => {
  it.each([
    ['джеймса', 'james'],
    ['мэннингу', 'manning'],
    ['лютера', 'luther'],
    ['ньюкаслский', 'newcastle'],
    ['манчестерской', 'manchester'],
    ['фридриха', 'friedrich'],
    ['кристофера', 'christopher'],
  ])('is found in any case and as an adjective: %s, %s', (name, word) => {
    expect(heard(name, { [word]: 1, tower: 9, merely: 9 })).toBe(stem(word));
  });

  it('is the one whose vowels are nearer', () => {
    expect(heard('мартина', { morton: 9, martin: 1 })).toBe('martin');
    expect(heard('джеймса', { hms: 9, james: 1 })).toBe('jame');
  });

  it('is seldom one that is common in any text', () => {
    expect(heard('лютер', { later: 90, luther: 1 })).toBe('luther');
  });

  it('is none where the consonants differ, or few of them say little', () => {
    expect(heard('мартина', { marten: 0, barton: 3 })).toBe(null);
    expect(heard('сун', { zen: 5 })).toBe(null);
  });

  it('is none that the corpus has no more, and one that came later', () => {
    const counts: Record<string, number> = { martin: 0 };
    const words = ['martin'];
    const sounds = new SoundsAlike({
      get size() {
        return words.length;
      },
      word: (id) => words[id] as string,
      stem: (id) => words[id] as string,
      count: (id) => counts[words[id] as string] as number,
    });
    expect(sounds.find('мартин')).toBe(null);
    words.push('marten');
    counts.marten = 2;
    expect(sounds.find('мартин')).toBe('marten');
    counts.martin = 1;
    expect(sounds.find('мартин')).toBe('martin');
  });
});
