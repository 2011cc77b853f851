import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyrillicSpellings, isCyrillic, normalise, toCyrillic, toLatin } from '../../src/text/scripts.js';
import { anyText } from './any-text.js';

fc.configureGlobal({ seed: 64 });

describe('normalise', () => {
  it.each([
    ['Norburg', 'norburg'],
    ["Falk's", 'falk'],
    ['Falk’s', 'falk'],
    ["players'", 'players'],
    ["O'Brien", 'obrien'],
    ["don't", 'dont'],
    ['Été', 'ete'],
    ['e\u0301te\u0301', 'ete'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Ёлка', 'елка'],
    ['е\u0308лка', 'елка'],
    ['Сорокин', 'сорокин'],
    ['ЙОГА', 'йога'],
    ['и\u0306ога', 'йога'],
    ['35,000', '35000'],
    ['1,234,567', '1234567'],
    ['12,345.6', '12345.6'],
    ['44,7', '44.7'],
    ['44.7', '44.7'],
    ['1,2345', '1.2345'],
    ['2024', '2024'],
    ['', ''],
  ])('%j is compared as %j', (word, expected) => expect(normalise(word)).toBe(expected));

  it('throws on nothing and has nothing left to do the second time', () => {
    fc.assert(fc.property(anyText(), (word) => typeof normalise(word) === 'string'));
    const letters = fc.string({ unit: fc.constantFrom(...'abzéßøžЁёйжя'), maxLength: 12 });
    fc.assert(fc.property(letters, (word) => void expect(normalise(normalise(word))).toBe(normalise(word))));
  });

  it('knows no case', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abzéžёйжя'), maxLength: 12 });
    fc.assert(fc.property(letters, (word) => void expect(normalise(word.toUpperCase())).toBe(normalise(word))));
  });
});

describe('toCyrillic', () => {
  it.each([
    ['vstreche', 'встрече'],
    ['Sorokin', 'сорокин'],
    ['uchastvoval', 'участвовал'],
    ['kto', 'кто'],
    ['byl', 'был'],
    ['shchuka', 'щука'],
    ['yug', 'юг'],
    ['ya', 'я'],
    ['rossiya', 'россия'],
    ['zhyuri', 'жюри'],
    ['khod', 'ход'],
    ["kon'", 'конь'],
    ['сорокин', 'сорокин'],
    ['2024', '2024'],
    ['a1', 'a1'],
    ['été', 'été'],
    ['', ''],
  ])('%j is %j', (latin, expected) => expect(toCyrillic(latin)).toBe(expected));

  it('leaves no Latin letter behind', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 15 });
    fc.assert(fc.property(latin, (word) => void expect(toCyrillic(word)).toMatch(/^\p{Script=Cyrillic}+$/u)));
  });
});

describe('toLatin', () => {
  it.each([
    ['Сорокин', 'sorokin'],
    ['Алматы', 'almaty'],
    ['ёлка', 'elka'],
    ['Été', 'ete'],
    ['конь', 'kon'],
    ['Norburg', 'norburg'],
  ])('%j is %j', (word, expected) => expect(toLatin(word)).toBe(expected));

  it('throws on nothing', () => {
    fc.assert(fc.property(anyText(), (word) => typeof toLatin(word) === 'string'));
  });
});

describe('cyrillicSpellings', () => {
  it.each([
    ['aprelskoi', 'апрелской'],
    ['poobeshal', 'пообещал'],
    ['ges', 'гэс'],
    ['sol', 'соль'],
    ['vstreche', 'встрече'],
  ])('%j may be %j', (latin, cyrillic) => expect(cyrillicSpellings(latin)).toContain(cyrillic));

  it('begins with the likeliest and names none twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (latin) => {
        const spellings = cyrillicSpellings(latin);
        return spellings[0] === toCyrillic(latin) && new Set(spellings).size === spellings.length;
      }),
    );
  });
});

describe('isCyrillic', () => {
  it.each([
    ['пешка', true],
    ['Құлыбаев', true],
    ['C5а', true],
    ['pawn', false],
    ['', false],
    ['9', false],
  ] as const)('%j: %j', (word, expected) => expect(isCyrillic(word)).toBe(expected));
});
