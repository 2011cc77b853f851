import { describe, expect, it } from 'vitest';
import { RUSSIAN_ENGLISH } from '../../src/text/russian-english.js';
import { formsOf } from '../../src/text/russian-forms.js';
import { normalise, toCyrillic } from '../../src/text/scripts.js';
import { stem } from '../../src/text/stems.js';
import { isStopWord } from '../../src/text/stopwords.js';
import { russianWords, translations } from '../../src/text/translations.js';

const of = (word: string) => translations(stem(normalise(word)));
const lines = RUSSIAN_ENGLISH.split('\n').filter((line) => line !== '');

describe('the dictionary', () => {
  it.each([
    ['построен', 'built'],
    ['строительства', 'construction'],
    ['ёмкость', 'capacity'],
    ['законами', 'law'],
    ['тайну', 'secret'],
    ['купцам', 'merchant'],
    ['рынка', 'market'],
    ['дня', 'day'],
  ])('translates %s in any form: %s', (russian, english) => expect(of(russian)).toContain(stem(english)));

  it('has all that a word of several meanings is', () => {
    expect(of('мир')).toEqual(expect.arrayContaining(['peac', 'world']));
  });

  it('knows Russian that was typed in Latin letters, soft signs left out', () => {
    for (const typed of ['selskiy', 'obyekt', 'tsel', 'stroitelstvo', 'zakon'])
      expect(translations(stem(toCyrillic(typed))), typed).not.toEqual([]);
  });

  it('knows every form of every word, however it begins', () => {
    const lost = russianWords().flatMap((word) =>
      formsOf(word).filter((form) => translations(stem(form)).length === 0),
    );
    expect(lost).toEqual([]);
  });

  it('does not take the forms of one word for those of another that begins alike', () => {
    expect(of('петь')).not.toContain('drink');
  });

  it('has nothing for words of no language', () => {
    expect([of('абырвалг'), of('bridge'), of(''), of('12')]).toEqual([[], [], [], []]);
  });

  it('has a line for a family of words, and what they are in English', () => {
    const wrong = lines.filter((line) => !/^[а-яё-]+(?:, [а-яё-]+)*: [a-z-]+(?:, [a-z-]+)*$/.test(line));
    expect(wrong).toEqual([]);
  });

  it('says nothing twice in a line, and nothing that does not vote', () => {
    const words = (line: string) => line.split(/[:,] /);
    expect(lines.filter((line) => new Set(words(line)).size < words(line).length)).toEqual([]);
    expect(lines.filter((line) => words(line).every((word) => isStopWord(normalise(word))))).toEqual([]);
  });
});
