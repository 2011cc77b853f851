import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsOf, countsIn, isSoFar, type Measure, ordinalsIn } from '../../src/answer/measure.js';
import { anyText } from '../text/any-text.js';

fc.configureGlobal({ seed: 64 });

const told = (measure: Measure, text: string, question = '') =>
  amountsOf(measure, text, '2024-05-18', 'en', question).map(
    ({ start, end, strength }) => `${text.slice(start, end)}${strength < 1 ? '?' : ''}`,
  );

describe('an amount', () => {
  it.each([
    ['share', 'Of 40 clubs, 62 percent have a hall.', ['62 percent']],
    ['share', 'A third of the clubs have one.', ['A third of?']],
    ['money', 'The hall cost 9,000 crowns and €12 billion.', ['9,000 crowns', '€12 billion']],
    ['money', 'The hall has 9,000 seats and cost €12 billion.', ['€12 billion']],
    ['money', 'It was 12 billion in all.', ['12 billion?']],
    ['money', 'Each board cost 900 francs, the hall 12 somoni.', ['900 francs', '12 somoni']],
    ['duration', 'Moe won on 29 minutes of a game of 40 minutes.', ['40 minutes']],
    ['distance', 'The hall is 40 feet long, 12 nautical miles off.', ['40 feet', '12 nautical miles']],
    ['distance', 'The road of 18 kilometres took 3 years.', ['18 kilometres']],
    ['duration', 'The road of 18 kilometres took 3 years.', ['3 years']],
    ['duration', 'A two-day meeting, from 8 to 10 October 2024.', ['two-day', '8 to 10 October 2024?']],
    ['duration', 'Falk, aged 45, lost.', ['aged 45']],
    ['share', 'It cost €12 billion.', []],
    ['distance', 'It took 3 years.', []],
  ] as const)('of the kind %s stands in %j', (measure, text, expected) =>
    expect(told(measure, text)).toEqual(expected),
  );

  it.each([
    ['what did the hall cost in euros', ['$40 million?', '€12 million']],
    ['what did the hall cost in dollars', ['$40 million', '€12 million?']],
    ['сколько долларов стоил зал', ['$40 million', '€12 million?']],
    ['what did the hall cost', ['$40 million', '€12 million']],
  ])('is less where %j asks for another currency', (question, expected) =>
    expect(told('money', 'One hall cost $40 million, the other €12 million.', question)).toEqual(expected),
  );

  it('lies within its text, whatever that is', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom<Measure>('share', 'money', 'distance', 'duration'), (text, measure) =>
        amountsOf(measure, text, '2024-05', 'en').every(
          ({ start, end }) => 0 <= start && start < end && end <= text.length,
        ),
      ),
    );
  });
});

describe('a count', () => {
  const text = 'The 12 clubs met in 3 halls, with boards for 400 juniors.';
  it('is plain where what is counted stands beside it', () => {
    const counts = countsIn(text, (stretch) => /hall/.test(stretch));
    expect(counts.map(({ start, end, strength }) => [text.slice(start, end), strength === 1])).toEqual([
      ['12 clubs', false],
      ['3 halls', true],
      ['400 juniors', false],
    ]);
  });

  it('is none where a number plainly counts countries or years', () => {
    const told = 'Its clubs in three countries met for 12 years, with 40 boards.';
    const counts = countsIn(told, (stretch) => /board|junior/.test(stretch));
    expect(counts.map(({ start, end }) => told.slice(start, end))).toEqual(['40 boards']);
  });
});

it('is counted past the number of a model', () => {
  const text = 'They sent 25 Falcon 1 clocks and 12 clubs with 40 boards.';
  const beside = (pattern: RegExp) =>
    countsIn(text, (stretch) => pattern.test(stretch)).flatMap(({ start, end, strength }) =>
      strength === 1 ? [text.slice(start, end)] : [],
    );
  expect(beside(/clocks/)).toContain('25');
  expect(beside(/boards/)).not.toContain('12 clubs');
});

describe('how many there have been so far', () => {
  it('is told by an ordinal before what is counted', () => {
    const text = 'The eighth club meeting of delegates came before the second league, a 9th final of juniors.';
    const told = (pattern: RegExp) =>
      ordinalsIn(text, (stretch) => pattern.test(stretch)).map(({ start, end }) => text.slice(start, end));
    expect(told(/meeting/)).toEqual(['eighth']);
    expect(told(/juniors|delegates/)).toEqual([]);
    expect(told(/final/)).toEqual(['9th']);
  });

  it.each([
    ['how many finals have there been', true],
    ['how many finals were played so far?', true],
    ['how many meetings, counting the one in Norburg', true],
    ['сколько всего было съездов', true],
    ['how many juniors came to the second final', false],
  ])('%j asks for it: %j', (question, expected) => expect(isSoFar(question)).toBe(expected));
});
