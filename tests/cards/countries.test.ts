import { expect, it } from 'vitest';
import { countryFinder } from '../../src/cards/countries.js';

it.each([
  ['Kazakhstan and Kyrgyzstan', ['KZ', 'KG']],
  ['France, Germany, then France again', ['FR', 'DE']],
  ['встреча во Франции', ['FR']],
  ['the European Union and the United Nations', []],
  ['nothing of the kind', []],
])('without a lexicon, the countries of %j are %j', (text, codes) => {
  expect(countryFinder([])(text)).toEqual(codes);
});

it('a lexicon adds adjectives and spellings of its own', () => {
  const find = countryFinder([{ name: 'France', kind: 'country', code: 'FR', also: ['French', 'Gaul'] }]);
  expect(find('the French President in Gaul and Italy')).toEqual(['FR', 'IT']);
});
