import { describe, expect, it } from 'vitest';
import { EMPTY_LEXICON } from '../../src/corpus/lexicon.js';
import { NameFinder } from '../../src/facts/names.js';
import { PeopleFinder } from '../../src/facts/people.js';
import { LEXICON } from './fixture.js';

function people(text: string, { lexicon = EMPTY_LEXICON, learnt = '' } = {}): string[] {
  const finder = new PeopleFinder(new NameFinder(lexicon), ['Blue Paper']);
  finder.learn(learnt);
  return finder.find(text).map(({ start, end, key }) => `${text.slice(start, end)} = ${key}`);
}

describe('PeopleFinder', () => {
  it.each([
    ['Norlandic President Ada Bell spoke.', 'Norlandic President Ada Bell = ada bell'],
    ["Norland's foreign minister Gus Hall spoke.", "Norland's foreign minister Gus Hall = gus hall"],
    ['the President of Norland, Ada Bell, spoke', 'President of Norland, Ada Bell = ada bell'],
    ['Dr. Eve Fisk explained it.', 'Dr. Eve Fisk = eve fisk'],
    ['Norland – Gus Hall, Deputy Minister', 'Gus Hall = gus hall'],
    ['Eve Fisk, a senior researcher at the institute', 'Eve Fisk = eve fisk'],
    ['Anna-Maria van der Berg said so.', 'Anna-Maria van der Berg = anna-maria van der berg'],
  ])('by office, speech or list: %s', (text, expected) => expect(people(text)).toEqual([expected]));

  it.each([
    'The Coast Council said so.',
    'Blue Paper writes that it rained.',
    'He is Professor of Marine Studies, says the note.',
    'Trade with Port Ville grew.',
    'In June 2031 the Joint Plan was adopted.',
  ])('no person: %s', (text) => expect(people(text)).toEqual([]));

  it('finds the persons of a lexicon in any spelling, under one key', () => {
    expect(people('Bell met Dorn.', { lexicon: LEXICON })).toEqual(['Bell = Ada Bell', 'Dorn = Carl Dorn']);
  });

  it('knows a surname whose full name it has learnt, unless two share it', () => {
    const one = 'President Ida Moss arrived.';
    expect(people('Then Moss spoke.', { learnt: one })).toEqual(['Moss = ida moss']);
    expect(people('Then Moss spoke.', { learnt: `${one} Minister Otto Moss left.` })).toEqual([]);
  });
});
