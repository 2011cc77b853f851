import { describe, expect, it } from 'vitest';
import { englishSentences, isEnglishWord, isInModel, SURE } from '../../src/text/english.js';

describe('isEnglishWord', () => {
  it.each(['the', 'committee', 'attendees', 'bishop', 'population'])('%s is one', (word) =>
    expect(isEnglishWord(word)).toBe(true),
  );
  it.each(['comittee', 'atended', 'zzyqx', 'шахматы', '', '   '])('%j is none', (word) =>
    expect(isEnglishWord(word)).toBe(false),
  );
  it('says of the words that it knows by itself what the model says', () => {
    expect([...SURE].filter((word) => !isInModel(word))).toEqual([]);
  });
  it('is not changed by having seen a word before', () => {
    expect([isEnglishWord('blorptang'), isEnglishWord('blorptang')]).toEqual([false, false]);
  });
});

describe('englishSentences', () => {
  it('does not end one at an abbreviation', () => {
    expect(englishSentences('Dr. Falk won. Mr. Moe lost.')).toHaveLength(2);
  });
});
