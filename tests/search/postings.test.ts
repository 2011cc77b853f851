import { expect, it } from 'vitest';
import { Postings } from '../../src/search/postings.js';

const postings = new Postings();
postings.add(
  0,
  new Map([
    ['pike', 1],
    ['perch', 2.5],
  ]),
);
postings.add(3, new Map([['pike', 0.5]]));
postings.seal();

it('maps a term to its passages in ascending order, with its weighted frequency', () => {
  expect([...(postings.get('pike')?.docs ?? [])]).toEqual([0, 3]);
  expect([...(postings.get('pike')?.frequencies ?? [])]).toEqual([1, 0.5]);
});

it('counts passages, not occurrences', () => {
  expect(postings.documentFrequency('perch')).toBe(1);
  expect(postings.documentFrequency('trout')).toBe(0);
});

it('lists its terms and knows no other', () => {
  expect([...postings.terms()]).toEqual(['pike', 'perch']);
  expect(postings.get('trout')).toBeUndefined();
});
