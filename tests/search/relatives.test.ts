import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Relatives } from '../../src/search/relatives.js';
import { VocabularyTable } from '../../src/search/vocabulary-table.js';

fc.configureGlobal({ seed: 1965 });

function tableOf(stems: Iterable<string>): VocabularyTable {
  const table = new VocabularyTable();
  for (const stem of stems) table.countDocuments(table.intern(stem), 1);
  return table;
}
const relativesIn = (...stems: string[]) => new Relatives(tableOf(stems));

describe('relatives', () => {
  it.each([
    ['persuas', ['persuad', 'perspect']],
    ['преподава', ['преподавател', 'препятств']],
    ['колумбийск', ['колумб', 'колонн']],
  ])('of %j is the first of %j', (stem, [relative = '', other = '']) => {
    expect(relativesIn(other, relative).of(stem)).toEqual([relative]);
  });

  it.each([
    ['contract', 'control', 'their beginning is alike, but more than an ending differs'],
    ['inter', 'internation', 'what comes behind is longer than an ending'],
    ['cat', 'cats', 'short stems begin alike by chance'],
    ['12345', '123456', 'numbers are no words'],
  ])('%j is none of %j: %s', (stem, other) => expect(relativesIn(other).of(stem)).toEqual([]));

  it('are three at most, those first that share most', () => {
    expect(relativesIn('product', 'producti', 'produce', 'produces', 'productiv').of('producto')).toEqual([
      'product',
      'producti',
      'productiv',
    ]);
  });

  it('are found among terms that came later, and not among those that no passage holds any more', () => {
    const table = tableOf(['weather']);
    const relatives = new Relatives(table);
    expect(relatives.of('climatolog')).toEqual([]);
    const late = table.intern('climat');
    table.countDocuments(late, 1);
    expect(relatives.of('climatolog')).toEqual(['climat']);
    table.countDocuments(late, -1);
    expect(relatives.of('climatolog')).toEqual([]);
  });

  it('are those that a reading of the whole vocabulary finds', () => {
    const stem = fc.string({ unit: fc.constantFrom('a', 'b', 'я', '1'), minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(stem, { maxLength: 80 }), stem, (stems, asked) => {
        const near = stems.filter((other) => other !== asked && isRelative(asked, other));
        const found = relativesIn(...stems).of(asked);
        expect(found).toHaveLength(Math.min(3, near.length));
        for (const other of found) expect(near).toContain(other);
        const least = Math.min(...found.map((other) => alike(asked, other)));
        for (const other of near) if (!found.includes(other)) expect(alike(asked, other)).toBeLessThanOrEqual(least);
      }),
    );
  });
});

const alike = (a: string, b: string) => [...a].findIndex((letter, i) => letter !== b[i]) >>> 0;

function isRelative(a: string, b: string): boolean {
  const shared = Math.min(alike(a, b), a.length, b.length);
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return !/\d/.test(a) && shared >= 5 && short - shared <= 1 && long - shared <= 5;
}
