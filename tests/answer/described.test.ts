import { expect, it } from 'vitest';
import { candidates } from '../../src/answer/candidates.js';
import { questionKind } from '../../src/answer/question.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';

const THINGS = 'boards warp damp halls varnish cracks stove repairs glue winters'.split(' ');

/** Passages that hold eight of the things each: every other one in one sentence, the others a sentence a thing, and two things twice. */
const passages = THINGS.map((_, i) => {
  const held = THINGS.filter((_, t) => t !== i && t !== (i + 3) % THINGS.length);
  return i % 2 === 0
    ? `In 1956 the clubs know of ${held.join(' and ')}.`
    : `${held.map((thing) => `The clubs know ${thing}.`).join(' ')} In 1956 they speak of ${held[i % 8]} and ${held[(i + 4) % 8]}.`;
});
const corpus = corpusOf(passages.map((text, i) => chessArticle(`p${i}`, `${text}\n`)));
const index = buildIndex(corpus);

const ALL = `${THINGS.slice(0, 5).join(' and ')} of ${THINGS.slice(5).join(' and ')}`;

/** The ranks of the candidates' passages, in the candidates' order. */
function orders(question: string) {
  const query = index.readQuery(question);
  const ranked = index.rank(query, { server: null }, 30);
  const found = candidates(query, questionKind(question), ranked, corpus, index);
  const rankOf = (article: string) => ranked.find(({ passage }) => passage.article === article)?.score ?? 0;
  return found.map(({ article }) => rankOf(article.id));
}

it('a subject described in many words is told best by the passage that ranks first, though a sentence of another says more of it', () => {
  const ranks = orders(ALL);
  expect(ranks).toHaveLength(10);
  expect(ranks[0]).toBe(Math.max(...ranks));
});

it('a question as long that names something is about that: the sentence that says most of it comes first', () => {
  const ranks = orders(`${ALL} in 1956`);
  expect(ranks).toHaveLength(10);
  expect(ranks[0]).toBeLessThan(Math.max(...ranks));
});
