import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, Spelling } from '../../src/search/spelling.js';
import { stem } from '../../src/text/stems.js';
import { anyText } from '../text/any-text.js';

fc.configureGlobal({ seed: 64 });

const known = (...words: (string | [string, number])[]) => {
  const all = words.map((entry) => (typeof entry === 'string' ? ([entry, 1] as const) : entry));
  const word = (id: number) => all[id]?.[0] ?? '';
  return new Spelling({ size: all.length, word, stem: (id) => stem(word(id)), count: (id) => all[id]?.[1] ?? -1 });
};

describe('a word that nobody knows', () => {
  const spelling = known('norburg', 'osterby', 'korhonen', 'federation', 'clock', 'сорокин', 'турнир', 'nab', '2024');

  it.each([
    ['norbrug', 'norburg', 'two letters swapped'],
    ['norbug', 'norburg', 'a letter dropped'],
    ['norrburg', 'norburg', 'a letter doubled'],
    ['norburgh', 'norburg', 'a letter too many'],
    ['norbyrg', 'norburg', 'another vowel'],
    ['morburg', 'norburg', 'the first letter wrong'],
    ['korhonnen', 'korhonen', 'a double consonant'],
    ['fedaretoin', 'federation', 'several slips in a long word'],
    ['clokc', 'clock', 'one slip in a short word'],
    ['турнр', 'турнир', 'a Russian letter dropped'],
    ['сарокин', 'сорокин', 'another Russian vowel'],
    ['sarokin', 'сорокин', 'a Russian name in Latin letters, with a slip'],
    ['остербы', 'osterby', 'a Latin name in Cyrillic letters'],
  ])('%s is read as %s (%s)', (word, meant) =>
    expect(spelling.resolve(word)).toEqual({ word: meant, stem: stem(meant), doubtful: false }),
  );

  it.each([
    ['nob', 'too short to guess'],
    ['clxxk', 'two slips in a short word'],
    ['zyzzyva', 'like nothing known'],
    ['2025', 'a number'],
    ['osterby7', 'a word with a digit'],
    ['', 'nothing at all'],
  ])('%j is left alone: %s', (word) => expect(spelling.resolve(word)).toBeNull());

  it('is never a word of the English dictionary', () => {
    const near = known('brasil', 'rest', 'rainier', 'pawns');
    expect(['brazil', 'nest', 'rainy', 'lawns'].map((word) => near.resolve(word))).toEqual([null, null, null, null]);
  });

  it('is no other Russian word that only looks alike in Latin letters', () => {
    expect(known('мощь').resolve('борщ')).toBeNull();
    expect(known('мощь').resolve('мощ')).toBeNull();
    expect(known('мощность').resolve('мошность')?.word).toBe('мощность');
  });

  it('is read as the commoner of two that are as near', () => {
    expect(known(['tarnby', 1], ['tornby', 40]).resolve('tirnby')?.word).toBe('tornby');
    expect(known(['tarnby', 40], ['tornby', 1]).resolve('tirnby')?.word).toBe('tarnby');
  });

  it('is read the same when asked again', () => {
    expect(spelling.resolve('norbrug')).toEqual(spelling.resolve('norbrug'));
  });

  it('finds nothing where nothing is known', () => expect(known().resolve('norbrug')).toBeNull());

  it('makes nothing throw, and is only read as what is known', () => {
    const words = new Set(['norburg', 'osterby', 'korhonen', 'federation', 'clock', 'сорокин', 'турнир']);
    fc.assert(
      fc.property(anyText(20), (word) => {
        const resolved = spelling.resolve(word);
        if (resolved) expect(words).toContain(resolved.word);
      }),
    );
  });
});

/** The same distance by its definition, without a bound and without rows. */
function naive(a: string, b: string): number {
  const gap = (word: string, i: number) => (i > 0 && word[i] === word[i - 1] ? 0.5 : 1);
  const seen = new Map<string, number>();
  const distance = (i: number, j: number): number => {
    const key = `${i},${j}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const ways = [];
    if (i === 0 && j === 0) ways.push(0);
    if (i > 0) ways.push(distance(i - 1, j) + gap(a, i - 1));
    if (j > 0) ways.push(distance(i, j - 1) + gap(b, j - 1));
    if (i > 0 && j > 0) ways.push(distance(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(distance(i - 2, j - 2) + 1);
    const least = Math.min(...ways);
    seen.set(key, least);
    return least;
  };
  return distance(a.length, b.length);
}

describe('editDistance', () => {
  it.each([
    ['rook', 'rook', 0],
    ['rook', 'rok', 0.5],
    ['rook', 'roook', 0.5],
    ['pawn', 'pown', 1],
    ['pawn', 'pwan', 1],
    ['pawn', 'pan', 1],
    ['pawn', 'prawn', 1],
    ['king', 'ring', 1],
    ['bishop', 'bsihpo', 2],
  ])('%s – %s is %d', (a, b, expected) => expect(editDistance(a, b, 3)).toBe(expected));

  it('gives up beyond its bound', () => {
    expect(editDistance('pawn', 'bishop', 2)).toBeGreaterThan(2);
    expect(editDistance('a', 'abcdefgh', 2)).toBeGreaterThan(2);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abck'), maxLength: 9 });

  it('is the distance of its definition as far as the bound', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(0, 1, 2, 3), (a, b, bound) => {
        const expected = naive(a, b);
        const found = editDistance(a, b, bound);
        if (expected <= bound) expect(found).toBe(expected);
        else expect(found).toBeGreaterThan(bound);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(word, word, (a, b) => void expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20))));
  });
});
