import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS, OPENERS, TITLES } from '../../src/text/abbreviations.js';
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
    'It came to 2,000. Trade fell.',
    'They ruled from 1348–50. It was cold.',
    'It gives off co2. the rest stays.',
    "It is the members'. Others paid.",
    'They went to the U.S. Then it rained.',
    'They paid approx. Nobody knew.',
    'It has a top,. 40 of them.',
  ])('ends a sentence: %s', (text) => expect(verdicts(text)).toEqual(['ends']));

  it.each(['Written by J. Smith', 'See Dr. Smith', 'Told to Mrs. Lee'])(
    'goes on behind an initial or a title: %s',
    (text) => expect(verdicts(text)).toEqual(['goes on']),
  );

  it.each([
    'of 5 in. long pipes',
    'shown in fig. 3 of it',
    'iron, tin etc. are metals',
    'see fig. Tanyal',
    'in the U.S. Congress',
    'on Nov. 6 they met',
    'some, e.g. The Times',
    'told capt. Smith',
  ])('goes on behind an abbreviation: %s', (text) => expect(verdicts(text)).toEqual(['goes on']));

  it.each([
    'The firm Brig. Smith',
    'in the 1990’s. They',
    'Approx. 40 people',
    'and so … The end',
    'of 5 in. The, in short',
  ])('is left to the model: %s', (text) => expect(verdicts(text)).toEqual(['unsure']));
});

describe('the words that stand for the model', () => {
  const sentencesOf = (text: string) => englishSentences(text).length;
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const two = letters.flatMap((a) => letters.map((b) => a + b));

  it('tell the end behind every word of two or three letters', () => {
    const words = [...two, ...two.flatMap((ab) => letters.map((c) => ab + c))];
    const otherwise = words.filter(
      (word) => (verdicts(`${word}. the`)[0] === 'ends') !== (sentencesOf(`${word}. the`) === 2),
    );
    expect(otherwise).toEqual([]);
  });

  it('tell the end behind initials', () => {
    const otherwise = two.flatMap(([a, b]) =>
      [`${a}.${b}. The`, `${a}.${b}. Trade`, `${a}.${b}. 40`.toUpperCase()].filter(
        (text) => (verdicts(text)[0] === 'ends') !== (sentencesOf(text) === 2),
      ),
    );
    expect(otherwise).toEqual([]);
  });

  it('are all the words that open a sentence behind an abbreviation', () => {
    const read = createRequire(import.meta.url)('wink-eng-lite-web-model/dist/read-core-model.js') as () => {
      features: { lexeme: { list: string[] } };
    };
    const words = read().features.lexeme.list.filter((word) => /^[a-z]{1,24}$/.test(word));
    expect(words.length).toBeGreaterThan(50_000);
    const opening = words.filter((word) => sentencesOf(`fig. ${word[0]?.toUpperCase()}${word.slice(1)}`) === 2);
    expect(opening.sort()).toEqual([...OPENERS].sort());
  });

  it.each([...ABBREVIATIONS])('tell abbreviations: %s', (word) => {
    expect(sentencesOf(`${word}. The`)).toBe(2);
    expect(sentencesOf(`${word}. Trade`)).toBe(1);
  });

  it.each([...TITLES])('tell titles: %s', (word) => expect(sentencesOf(`${word}. The`)).toBe(1));
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
