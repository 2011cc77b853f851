import { candidates } from '../../src/answer/candidates.js';
import { faultsOf } from '../../src/answer/faults.js';
import { questionKind } from '../../src/answer/question.js';
import { EMPTY_LEXICON } from '../../src/corpus/lexicon.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';

/** What speaks against an answer out of one sentence. */
export function faults(question: string, sentence: string, lexicon = EMPTY_LEXICON) {
  const corpus = corpusOf([chessArticle('one', `${sentence}\n`)], lexicon);
  const index = buildIndex(corpus);
  const query = index.readQuery(question);
  const kind = questionKind(question, query.understood);
  const found = candidates(query, kind, index.rank(query, { server: null }, 30), corpus, index);
  const rarities = query.wanted.map((wanted) => index.rarity(wanted));
  return faultsOf(found, query, kind, index, rarities);
}
