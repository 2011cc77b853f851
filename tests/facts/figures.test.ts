import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../src/facts/documents.js';
import { findFigures } from '../../src/facts/figures.js';
import { NameFinder } from '../../src/facts/names.js';

const figures = (text: string) => findFigures(text).map(({ start, end }) => text.slice(start, end));

describe('findFigures', () => {
  it('gives a short sentence whole, without its full stop', () => {
    expect(figures('Trade grew by 11.3% in 2030.')).toEqual(['Trade grew by 11.3% in 2030']);
  });

  it('cuts a long sentence to the clause that says what is measured', () => {
    const text =
      'According to the Ministry of Trade of Norland, which publishes such numbers every spring, exports to the islands reached $12.3 billion in 2030, to the joy of many people on both sides.';
    expect(figures(text)).toEqual(['exports to the islands reached $12.3 billion in 2030']);
  });

  it('leaves out members of a group, spans of time and dates', () => {
    expect(figures('The five states met for three days in 2031, for the 80th time.')).toEqual([]);
  });
});

describe('findDocuments', () => {
  const names = new NameFinder({
    names: [{ name: 'Joint Action Plan', kind: 'document', also: ['Plan of Joint Actions', 'action plan'] }],
    words: [],
    examples: [],
  });
  const documents = (text: string) =>
    findDocuments(text, names).map(({ start, end, key }) => `${text.slice(start, end)} = ${key}`);

  it.each([
    ['They adopted a Joint Communiqué.', 'Joint Communiqué = joint communique'],
    [
      'A draft Joint Action Plan for 2031–2033 was finalised.',
      'draft Joint Action Plan for 2031–2033 = Joint Action Plan',
    ],
    ['the Plan of Joint Actions for 2031-2033', 'Plan of Joint Actions for 2031-2033 = Joint Action Plan'],
    ['They signed a joint statement on trade.', 'joint statement = joint statement'],
    ['the Treaty of Portville', 'Treaty of Portville = treaty of portville'],
  ])('%s', (text, expected) => expect(documents(text)).toEqual([expected]));

  it.each(['They plan a statement.', 'the Coast Security Treaty Organization met', 'an agreement between firms'])(
    'no document: %s',
    (text) => expect(documents(text)).toEqual([]),
  );
});
