import { expect, it } from 'vitest';
import { WEIGHT, weightsOf } from '../../src/answer/candidate-weights.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';

const index = buildIndex(corpusOf([chessArticle('one', 'The clubs of Norburg met.\n')]));
const WORDS = 'Norburg hall boards juniors fees roof bell lamp stove bench clock chalk paint ladder'.split(' ');
/** What counts how much for a question about so many things. */
const weights = (things: number, kind: 'what' | 'people' = 'what') =>
  weightsOf(index.readQuery(WORDS.slice(0, things).join(' ')), kind, []);

it('the rank of a passage counts more the more is asked, up to six things, and beyond twelve', () => {
  expect(weights(3).passage).toBeCloseTo(WEIGHT.passage);
  expect(weights(6).passage).toBeCloseTo(4 * WEIGHT.passage);
  expect(weights(9).passage).toBeCloseTo(4 * WEIGHT.passage);
  expect(weights(12).passage).toBeCloseTo(4 * WEIGHT.passage);
  expect(weights(13).passage).toBeCloseTo((13 / 3) ** 2 * WEIGHT.passage);
  expect(weights(9, 'people').passage).toBeCloseTo(2 * WEIGHT.passage);
});

it('what it does not order it still supports', () => {
  for (const things of [3, 6, 9, 12, 13])
    expect(weights(things).passage + weights(things).supporting).toBeCloseTo(
      Math.max(1, things / 3) ** 2 * WEIGHT.passage,
    );
});
