import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/text/stems.js';
import { anyText } from './any-text.js';

fc.configureGlobal({ seed: 64 });

describe('stem', () => {
  it.each([
    ['meeting', 'meetings'],
    ['attend', 'attended'],
    ['participant', 'participants'],
    ['встреча', 'встрече'],
    ['встреча', 'встречи'],
    ['участник', 'участников'],
    ['ферзь', 'ферзя'],
  ])('puts %s and %s together', (a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([
    ['rook', 'pawn'],
    ['встреча', 'турнир'],
    ['minister', 'ministry'],
  ])('keeps %s and %s apart', (a, b) => expect(stem(a)).not.toBe(stem(b)));

  it.each(['us', 'is', '2024', '35000', '44.7', 'он', ''])('leaves %j as it is', (word) =>
    expect(stem(word)).toBe(word),
  );

  it('chooses the stemmer by script, so that one question may hold both', () => {
    expect([stem('tournaments'), stem('турнирами')]).toEqual([stem('tournament'), stem('турнир')]);
  });

  it('throws on nothing and remembers rightly', () => {
    fc.assert(fc.property(anyText(), (word) => void expect(stem(word)).toBe(stem(word))));
  });
});
