import { expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { countryOfCapital } from '../../src/text/capitals.js';
import { stem } from '../../src/text/stems.js';
import { chessArticle } from '../corpus/chess.js';

it.each([
  ['Tashkent', 'uzbekistan'],
  ['Ташкенте', 'узбекистан'],
  ['Norburg', null],
  ['Uzbekistan', null],
])('%s stands for the government of %s', (capital, country) => {
  expect(countryOfCapital(stem(capital.toLowerCase()))).toBe(country);
});

it('lets a question about a capital find what its country did, as two thirds of it, and not the other way round', () => {
  const index = buildIndex(
    corpusOf([
      chessArticle('country', 'The Uzbek team and a deputy of Uzbekistan came.'),
      chessArticle('capital', 'They flew over Tashkent.'),
    ]),
  );
  const matches = (question: string, text: string) => index.matchesIn(index.readQuery(question), text);
  expect(matches('Tashkent', 'A deputy of Uzbekistan came.')).toEqual([0.65]);
  expect(matches('Tashkent', 'The Uzbek team came.')).toEqual([0.65]);
  expect(matches('Tashkent', 'They flew over Tashkent.')).toEqual([1]);
  expect(matches('Uzbekistan', 'They flew over Tashkent.')).toEqual([0]);
});
