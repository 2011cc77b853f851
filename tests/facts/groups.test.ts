import { expect, it } from 'vitest';
import { findGroups } from '../../src/facts/groups.js';

const groups = (text: string) => findGroups(text).map(({ start, end }) => text.slice(start, end));

it('keeps a list of countries whole, whatever follows it', () => {
  expect(groups('They met the leaders of Norland, Sudland, Westria and Ostmark at the summit.')).toEqual([
    'leaders of Norland, Sudland, Westria and Ostmark',
  ]);
  expect(groups('The ministers of Norland, Sudland and Ostmark in Felsburg agreed.')).toEqual([
    'ministers of Norland, Sudland and Ostmark',
  ]);
});

it('leaves out a name that a verb of its own follows', () => {
  expect(groups('The envoys of Norland, and Sudland said no.')).toEqual(['envoys of Norland']);
});
