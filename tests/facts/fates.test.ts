import { expect, it } from 'vitest';
import { fateOf } from '../../src/facts/fates.js';
import { findNumbers } from '../../src/text/numbers.js';

it.each([
  ['The flood killed 134 people.', 'death'],
  ['At least 180 people were killed by the flood.', 'death'],
  ['The flood injured 766 people.', 'injury'],
  ['Some 4,000 residents have been evacuated.', 'displaced'],
  ['The festival drew 120,000 people.', null],
  ['The frost killed 300 trees.', null],
])('%s', (text, fate) => {
  const [number] = findNumbers(text);
  expect(number && fateOf(text, number)).toBe(fate);
});
