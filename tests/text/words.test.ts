import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWords, words } from '../../src/text/words.js';
import { anyText } from './any-text.js';

const read = (text: string) => words(text).map((word) => word.text);

fc.configureGlobal({ seed: 64 });

describe('words', () => {
  it.each([
    ['prices rose by 44.7 points', ['prices', 'rose', 'by', '44.7', 'points']],
    ['35,000 jobs and 44,7 млрд', ['35,000', 'jobs', 'and', '44,7', 'млрд']],
    ['In 2024. Then 2025, at last', ['In', '2024', 'Then', '2025', 'at', 'last']],
    ["Falk's pawn, the Norburgers’ hall", ["Falk's", 'pawn', 'the', 'Norburgers', 'hall']],
    ["don't l’Été", ["don't", 'l’Été']],
    ["'quoted' words", ['quoted', 'words']],
    ['chess-player 2025–2027 either/or', ['chess', 'player', '2025', '2027', 'either', 'or']],
    ['C5+1 and A1B2', ['C5', '1', 'and', 'A1B2']],
    ['Ёлка, naïve 東京', ['Ёлка', 'naïve', '東京']],
    ['e\u0301te\u0301', ['e\u0301te\u0301']],
    ['<@123> @everyone :smile:', ['123', 'everyone', 'smile']],
    ['', []],
    ['?! … — «»', []],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));

  it('counts offsets in UTF-16 units, also behind characters of two', () => {
    expect(words('♟️😀 pawn')).toEqual([{ text: 'pawn', start: 5, end: 9 }]);
  });

  it('gives stretches of any text, in order, apart, and says whether there are some', () => {
    fc.assert(
      fc.property(anyText(80), (text) => {
        let before = 0;
        const found = words(text);
        for (const word of found) {
          expect(word.start).toBeGreaterThanOrEqual(before);
          expect(word.end).toBeGreaterThan(word.start);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          before = word.end;
        }
        expect(hasWords(text)).toBe(found.length > 0);
      }),
    );
  });

  it('misses no letter that stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abЯё9é .,-'’—"), maxLength: 30 }), (text) => {
        const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(read(text).join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('hasWords', () => {
  it.each(['pawn', 'пешка', '9', '…x…'])('%j holds something to search for', (text) =>
    expect(hasWords(text)).toBe(true),
  );
  it.each(['', ' \n', '?!', '😀', '«»—', '\u200b'])('%j holds nothing', (text) => expect(hasWords(text)).toBe(false));
  it('answers the same when asked twice', () => expect([hasWords('pawn'), hasWords('pawn')]).toEqual([true, true]));
});
