import { expect, it } from 'vitest';
import { WEIGHT } from '../../src/answer/candidate-weights.js';
import { candidates } from '../../src/answer/candidates.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';

it('a sentence that says that a paper was signed comes sooner for it, but is no surer', () => {
  const corpus = corpusOf([
    chessArticle('spoke', 'Mara Lind and Edda Falk spoke of the agreement of the clubs.\n'),
    chessArticle('signed', 'After their talks Mara Lind and the treasurer signed a joint statement.\n'),
    chessArticle('none', 'Mara Lind signed the guest book.\n'),
  ]);
  const index = buildIndex(corpus);
  const query = index.readQuery('what did Mara Lind and Edda Falk sign');
  const found = candidates(query, 'document', index.rank(query, { server: null }, 10), corpus, index);
  const ordering = (id: string) => {
    const { score, worth } = found.find(({ article }) => article.id === id) ?? { score: Number.NaN, worth: 0 };
    return score - worth;
  };
  expect(ordering('none')).toBeCloseTo(0);
  expect(ordering('spoke')).toBeCloseTo(WEIGHT.paperFit - WEIGHT.toldFit);
  expect(ordering('signed')).toBeCloseTo(WEIGHT.paperFit - WEIGHT.toldFit + WEIGHT.deed);
});
