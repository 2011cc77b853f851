import { expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { currencySign } from '../../src/answer/currency-sign.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';

const corpus = corpusOf([
  chessArticle('one', 'The new hall in Norburg was paid for by the clubs, which promised $40 million for it.\n'),
  chessArticle('two', 'For the new hall in Norburg the federation of clubs promised €12 million at first.\n'),
]);
const index = buildIndex(corpus);
const ask = answerer(corpus, index);

it.each([
  ['how many euros were promised for the new hall in Norburg', '€12 million'],
  ['what was promised for the new hall in Norburg in dollars', '$40 million'],
  ['сколько евро clubs promised for the hall', '€12 million'],
])('%j is answered in that currency: %s', (question, sum) => {
  expect(ask.ask(question, { server: null }).excerpts[0]?.text).toContain(sum);
});

it('is read only where a sum is asked for', () => {
  const sign = (question: string, kind: 'money' | 'what') => currencySign(index.readQuery(question), kind);
  expect(sign('the price in dollars', 'money')).toMatchObject({ sign: '$' });
  expect(sign('the price in crowns', 'money')).toBeNull();
  expect(sign('what became of the dollars', 'what')).toBeNull();
});
