import { expect, it } from 'vitest';
import { candidates } from '../../src/answer/candidates.js';
import { questionKind } from '../../src/answer/question.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';

const THINGS = 'boards warp damp halls varnish cracks stove repairs glue winters'.split(' ');

/** Passages that hold eight of the things each: every other one in one sentence, the others a sentence a thing, and one thing twice. */
const passages = THINGS.map((_, i) => {
  const held = THINGS.filter((_, t) => t !== i && t !== (i + 3) % THINGS.length);
  return i % 2 === 0
    ? `The clubs know of ${held.join(' and ')}.`
    : `${held.map((thing) => `The clubs know ${thing}.`).join(' ')} Of ${held[i % 8]} they speak.`;
});
const corpus = corpusOf(passages.map((text, i) => chessArticle(`p${i}`, `${text}\n`)));
const index = buildIndex(corpus);

function orders(question: string) {
  const query = index.readQuery(question);
  const ranked = index.rank(query, { server: null }, 30);
  const found = candidates(query, questionKind(question), ranked, corpus, index);
  const rankOf = (article: string) => ranked.find(({ passage }) => passage.article === article)?.score ?? 0;
  return found.map(({ article }) => rankOf(article.id));
}

it('a subject described in many words is told best by the passage that ranks first, though a sentence of another says more of it', () => {
  const ranks = orders(`${THINGS.slice(0, 5).join(' and ')} of ${THINGS.slice(5).join(' and ')}`);
  expect(ranks).toHaveLength(10);
  expect(ranks[0]).toBe(Math.max(...ranks));
});
