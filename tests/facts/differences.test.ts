import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.js';
import { corpusOf } from '../../src/corpus/load.js';
import { differences } from '../../src/facts/ask-facts.js';
import { factsOf } from '../../src/facts/facts.js';
import { article } from './fixture.js';

const says = (...reports: readonly Article[]) =>
  differences(factsOf(corpusOf(reports))).map(
    ({ kind, values }) =>
      `${kind}: ${values.map(({ value, later }) => value.text + (later ? ' (later)' : '')).join(' | ')}`,
  );

describe('where sources differ', () => {
  const a = article('a', '2031-03-10', 'Trade between Norland and Sudland came to $44.7 billion in 2030.');

  it('shows two sums of one measure, names and year side by side', () => {
    const b = article('b', '2031-05-10', 'In 2030 trade of Norland with Sudland was more than $45 billion.');
    const [difference] = factsOf(corpusOf([a, b])).differences;
    expect(says(a, b)).toEqual(['figure: $44.7 billion | more than $45 billion']);
    expect(difference?.values.map(({ outlet, published }) => `${outlet} ${published}`)).toEqual([
      'Outlet a 2031-03-10',
      'Outlet b 2031-05-10',
    ]);
    for (const { citation, value } of difference?.values ?? []) expect(citation.text).toContain(value.text);
  });

  it.each([
    ['another year', 'Trade between Norland and Sudland came to $35.8 billion in 2027.'],
    ['another partner', 'Trade between Norland and Westland came to $50 billion in 2030.'],
    ['another measure', 'Investment of Norland in Sudland came to $20 billion in 2030.'],
    ['a bound that agrees', 'Trade between Norland and Sudland came to more than $44 billion in 2030.'],
    ['a rounded number', 'Trade between Norland and Sudland came to $45 billion in 2030.'],
    ['a rise', 'Trade between Norland and Sudland rose by $3 billion in 2030.'],
  ])('shows nothing for %s', (_, text) => expect(says(a, article('b', '2031-05-10', text))).toEqual([]));

  it('counts one family, and a word-for-word reprint, as one source', () => {
    const text = 'Trade between Norland and Sudland came to $51 billion in 2030.';
    const family = { publisherFamily: 'Same' };
    expect(says({ ...a, ...family }, article('b', '2031-05-10', text, family))).toEqual([]);
    const long =
      'Trade between Norland and Sudland came to $51 billion in 2030 and to $40 billion in 2029, the ministry says.';
    expect(says(article('c', '2031-04-01', long), article('d', '2031-04-02', long))).toEqual([]);
  });

  it('marks a later source that takes something back', () => {
    const b = article(
      'b',
      '2031-05-10',
      'Corrected figures: trade between Norland and Sudland came to $47 billion in 2030.',
    );
    expect(says(a, b)).toEqual(['figure: $44.7 billion | $47 billion (later)']);
  });

  it('shows no weekday beside the days that it lies in, and no person who hosts beside a country', () => {
    const told = (id: string, text: string) => article(id, '2024-07-13', text);
    const a = told(
      'a',
      'The fifth Lake summit was held in Portville on 10 July 2024. President Ida Moss hosted the summit.',
    );
    const b = told('b', 'Norway hosted the fifth Lake summit in Portville from Tuesday to Thursday.');
    const c = told('c', 'The fifth Lake summit in Portville on Thursday was hosted by Sweden.');
    expect(says(a, b)).toEqual([]);
    expect(says(b, c)).toEqual(['host: Norway hosted | hosted by Sweden']);
  });

  it('shows days of one event that differ, but not a month beside a day', () => {
    const on = (id: string, when: string) =>
      article(id, '2031-06-20', `The third Coast–Islands summit was held in Portville ${when}.`);
    expect(says(on('a', 'on 14 May 2031'), on('b', 'on 15 May 2031'))).toEqual(['date: 14 May 2031 | 15 May 2031']);
    expect(says(on('a', 'on 14 May 2031'), on('b', 'in May 2031'))).toEqual([]);
  });

  it('never joins two persons who share a surname', () => {
    const one = article('a', '2031-05-01', 'President Ida Moss opened the hall.');
    const two = article('b', '2031-05-01', 'Vice President Otto Moss opened the hall.');
    expect(says(one, two)).toEqual([]);
    expect(factsOf(corpusOf([one, two])).people.map(({ name }) => name)).toEqual(['Ida Moss', 'Otto Moss']);
  });
});
