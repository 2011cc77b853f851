import { describe, expect, it } from 'vitest';
import { around } from '../../src/answer/excerpt.js';
import { CHESS, CONGRESS } from '../corpus/chess.js';

const all = CHESS.passagesOf('congress');
const at = (phrase: string) => ({
  start: CONGRESS.body.indexOf(phrase),
  end: CONGRESS.body.indexOf(phrase) + phrase.length,
});
const ordinals = (phrase: string) => {
  const { before, own, after } = around(all, at(phrase));
  return [before?.ordinal ?? null, own.map(({ ordinal }) => ordinal), after?.ordinal ?? null];
};

describe('around', () => {
  it('gives the passage with its neighbours, passing over asides', () => {
    expect(ordinals('Ilse Korhonen, secretary')).toEqual([0, [1], 3]);
    expect(ordinals('chaired by Edda Falk')).toEqual([1, [3], 4]);
  });

  it('has nothing before the first passage and after the last', () => {
    expect(ordinals('held its spring congress')).toEqual([null, [0], 1]);
    expect(ordinals('12 October 2024')).toEqual([5, [7], null]);
  });

  it('gives all passages that a longer excerpt runs through', () => {
    const { own } = around(all, { start: at('Membership').start, end: at('adopted').end });
    expect(own.map(({ ordinal }) => ordinal)).toEqual([4, 5]);
  });

  it('gives none for a stretch between passages or of an article without any', () => {
    expect(around(all, at('## Next season'))).toEqual({ before: null, own: [], after: null });
    expect(around([], { start: 0, end: 5 })).toEqual({ before: null, own: [], after: null });
  });
});
