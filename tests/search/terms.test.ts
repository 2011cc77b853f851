import fc from 'fast-check';
import { expect, it } from 'vitest';
import { terms } from '../../src/search/terms.js';
import { anyText } from '../text/any-text.js';

fc.configureGlobal({ seed: 64 });

it('reads a word as written, folded and stemmed, with the word before it, and marks stop words', () => {
  expect(terms('The Congresses')).toEqual([
    { text: 'The', start: 0, end: 3, word: 'the', stem: 'the', stop: true, before: '', opens: true },
    {
      text: 'Congresses',
      start: 4,
      end: 14,
      word: 'congresses',
      stem: 'congress',
      stop: false,
      before: 'the',
      opens: false,
    },
  ]);
});

it('takes contractions for the stop words that they are', () => {
  const left = (text: string) => terms(text).flatMap(({ text, stop }) => (stop ? [] : [text]));
  expect(left("I'd say they've met, what’d she'll do")).toEqual(['met']);
  expect(left('an id, ill and well')).toEqual(['id', 'ill', 'well']);
});

it('puts the spellings of a number together', () => {
  expect(terms('48,500 48500').map(({ stem }) => stem)).toEqual(['48500', '48500']);
});

it('cuts stretches of any text', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      for (const term of terms(text)) expect(text.slice(term.start, term.end)).toBe(term.text);
    }),
  );
});
