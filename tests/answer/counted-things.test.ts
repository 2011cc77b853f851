import { describe, expect, it } from 'vitest';
import { countedThings } from '../../src/answer/counted-things.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';

describe('the things counted', () => {
  const index = buildIndex(corpusOf([]));
  it.each([
    ['how many stalls are there', ['stalls']],
    ['number of stalls in Norburg', ['stalls']],
    ['Falk ordered stalls. How many were there?', ['stalls']],
    ['Norburg stalls, how many', ['stalls']],
    ['stalls of the Norburg bazaar number', ['bazaar']],
    ['Norburg stalls, how many + of what kind', ['stalls']],
    ['сколько было', []],
    ['how large is the Norburg garrison', ['garrison']],
    ['how was it told how many from each would come', []],
    ['stalls in Norburg', []],
  ])('in %j', (question, things) => {
    const query = index.readQuery(question);
    expect(countedThings(query).map((w) => query.wanted[w]?.text)).toEqual(things);
  });
});
