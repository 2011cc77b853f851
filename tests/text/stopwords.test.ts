import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/text/scripts.js';
import { isStopWord, STOP_EN, STOP_RU } from '../../src/text/stopwords.js';

describe('isStopWord', () => {
  it.each(['the', 'who', 'of', 'please', 'dont', 'и', 'кто', 'был', 'пожалуйста'])('%s does not vote', (word) =>
    expect(isStopWord(word)).toBe(true),
  );

  it.each(['congress', 'attend', 'fee', '2024', 'турнир', 'участвовал', 'president', ''])('%j votes', (word) =>
    expect(isStopWord(word)).toBe(false),
  );

  it('lists words as they come out of normalise, or they would never be met', () => {
    const strange = [...STOP_EN, ...STOP_RU].filter((word) => normalise(word) !== word);
    expect(strange).toEqual([]);
  });

  it('knows each list in its own script', () => {
    expect([...STOP_EN].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect([...STOP_RU].filter((word) => !/^[а-я]+$/.test(word))).toEqual([]);
  });
});
