import { describe, expect, it } from 'vitest';
import { englishSentences } from '../../src/text/english.js';
import { marks } from '../../src/text/full-stops.js';
import { sentences } from '../../src/text/sentences.js';

const verdicts = (text: string) => marks(text).map(({ verdict }) => verdict);

describe('a full stop', () => {
  it.each([
    'They agreed. Then they left.',
    'It grew by 1995. Trade fell.',
    'He saw it. She did not.',
    'A "firm promise." Others waited.',
    'They met in Asia. Trade grew.',
    'It joined OPEC. Prices fell.',
    'So says NewsDesk. Others doubt it.',
    'It is the size of Iran’s. Few knew.',
    'They gave it in mg. He took two.',
    'So says the EU. Others doubt it.',
    'It rose by 21.3%. Trade fell.',
    'They agreed. 40 came.',
    'It has a top,. 40 of them.',
  ])('ends a sentence: %s', (text) => expect(verdicts(text)).toEqual(['ends']));

  it.each(['Written by J. Smith', 'See Dr. Smith', 'Told to Mrs. Lee'])(
    'goes on behind an initial or a title: %s',
    (text) => expect(verdicts(text)).toEqual(['goes on']),
  );

  it.each(['of 5 in. long pipes', 'shown in fig. 3 of it', 'iron, tin etc. are metals'])(
    'goes on behind a short abbreviation: %s',
    (text) => expect(verdicts(text)).toEqual(['goes on']),
  );

  it.each([
    'The firm Brig. Smith',
    'in the 1990’s. They',
    'Approx. 40 people',
    'in the U.S. Congress',
    'on Nov. 6 they met',
    'and so … The end',
    'of 5 in. Long pipes',
  ])('is left to the model: %s', (text) => expect(verdicts(text)).toEqual(['unsure']));
});

it('tells the end behind every word of two or three letters as the model does', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const two = letters.flatMap((a) => letters.map((b) => a + b));
  const words = [...two, ...two.flatMap((ab) => letters.map((c) => ab + c))];
  const text = (word: string) => `${word}. the`;
  const otherwise = words.filter(
    (word) => (verdicts(text(word))[0] === 'ends') !== (englishSentences(text(word)).length === 2),
  );
  expect(otherwise).toEqual([]);
});

it('cuts where the marks and the model say together', () => {
  const text = 'Dr. Lee met Prof. Kim on Nov. 6. They spoke of trade. "It rose," she said. See J. Bell.';
  expect(sentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Dr. Lee met Prof. Kim on Nov. 6.',
    'They spoke of trade.',
    '"It rose," she said.',
    'See J. Bell.',
  ]);
});
