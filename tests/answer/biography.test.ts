import { expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { corpusOf } from '../../src/corpus/load.js';
import { gatherFacts } from '../../src/facts/gather.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';

const TEXT = `The clubs of the lake met in Norburg on 4 May and spoke of the hall, of boards and of juniors.

By Mara Lind

## About the author

Mara Lind teaches the viola at Osterby University. She studied in Stillwater.
`;
const corpus = (author?: string) =>
  corpusOf([
    chessArticle('one', TEXT, author === undefined ? {} : { author }),
    chessArticle('two', 'The juniors won.'),
  ]);
const answer = (question: string, author?: string) => {
  const read = corpus(author);
  return answerer(read, buildIndex(read)).ask(question, { server: null });
};

it.each(['where does Mara Lind teach', 'at which university does mara lind teach', 'Who is Mara Lind?'])(
  'a biography answers whoever asks about the author: %s',
  (question) => {
    const { outcome, excerpts } = answer(question, 'Mara Lind');
    expect(outcome).toBe('answered');
    expect(excerpts[0]?.text).toContain('Osterby University');
  },
);

it.each([
  ['which university teaches the viola', 'Mara Lind'],
  ['where does Mara Lind teach', undefined],
])('and nothing else: %s, author %s', (question, author) => {
  const { excerpts } = answer(question, author);
  expect(excerpts.map(({ text }) => text).join()).not.toContain('Osterby');
});

it('is no part of the facts', () => {
  const read = corpus('Mara Lind');
  expect(JSON.stringify(gatherFacts(read, read.passagesOf('one')))).not.toContain('Osterby University');
});
