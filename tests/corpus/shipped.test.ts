import { expect, it } from 'vitest';
import { LONGEST_QUESTION } from '../../src/answer/ask.js';
import { SHIPPED } from '../shipped.js';

it('is without faults', () => {
  expect(SHIPPED.problems).toEqual([]);
  expect(SHIPPED.articles).toHaveLength(5);
});

it('holds notes only, for everybody, since the articles belong to their publishers', () => {
  expect(SHIPPED.articles.map(({ kind, scope }) => `${kind} ${scope}`)).toEqual(Array(5).fill('note all'));
});

it('names the outlet that a note credits in its first passage', () => {
  const silent = SHIPPED.articles.filter(({ id, body, outlet }) => {
    const [opening] = SHIPPED.passagesOf(id);
    return !opening || !body.slice(opening.start, opening.end).includes(outlet);
  });
  expect(silent.map(({ id, outlet }) => `${id}: ${outlet}`)).toEqual([]);
});

it('has no passage that is an aside but the heading over who an author is', () => {
  const asides = SHIPPED.passages.filter(({ kind }) => kind === 'aside');
  const textOf = ({ article, start, end }: (typeof asides)[number]) => SHIPPED.article(article)?.body.slice(start, end);
  expect(asides.map(textOf)).toEqual(['About the author']);
});

it('gives each list its lead line', () => {
  expect(SHIPPED.passages.filter(({ kind, lead }) => kind === 'list' && !lead).map(({ key }) => key)).toEqual([]);
});

it('lists each spelling of the lexicon once', () => {
  const spellings = SHIPPED.lexicon.names.flatMap(({ name, also }) => [name, ...also]);
  expect(spellings.filter((spelling, i) => spellings.indexOf(spelling) !== i)).toEqual([]);
});

it('puts places into countries that the lexicon has', () => {
  const countries = new Set(SHIPPED.lexicon.names.filter(({ kind }) => kind === 'country').map(({ name }) => name));
  const lost = SHIPPED.lexicon.names.filter(({ partOf }) => partOf !== undefined && !countries.has(partOf));
  expect(lost.map(({ name, partOf }) => `${name} in ${partOf}`)).toEqual([]);
});

it('offers examples that can be asked', () => {
  expect(SHIPPED.lexicon.examples.length).toBeGreaterThan(0);
  for (const example of SHIPPED.lexicon.examples)
    expect(example.length).toBeLessThanOrEqual(Math.min(80, LONGEST_QUESTION));
});
