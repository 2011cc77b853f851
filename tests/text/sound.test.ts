import { describe, expect, it } from 'vitest';
import { consonants, sound } from '../../src/text/sound.js';

describe('how a name sounds', () => {
  it.each([
    ['джеймс', 'james'],
    ['джаред', 'jared'],
    ['лютер', 'luther'],
    ['мэннинг', 'manning'],
    ['ньюкасл', 'newcastle'],
    ['ньютон', 'newton'],
    ['грэхэм', 'graham'],
    ['гарвард', 'harvard'],
    ['вильгельм', 'wilhelm'],
    ['эдинбург', 'edinburgh'],
    ['кембридж', 'cambridge'],
    ['чарльз', 'charles'],
    ['уильям', 'william'],
    ['хьюс', 'hughes'],
    ['эйнштейн', 'einstein'],
    ['йозеф', 'joseph'],
    ['максвелл', 'maxwell'],
    ['райт', 'wright'],
    ['найт', 'knight'],
  ])('has the same consonants in both scripts: %s, %s', (cyrillic, latin) => {
    expect(consonants(sound(cyrillic))).toBe(consonants(sound(latin)));
  });

  it('keeps the vowels beside them', () => {
    expect([sound('мартин'), sound('morton')]).toEqual(['martin', 'morton']);
  });

  it('makes nothing of signs that are no sounds', () => expect([sound('ъь'), sound('')]).toEqual(['', '']));
});
