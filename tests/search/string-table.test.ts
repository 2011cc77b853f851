import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, StringTable } from '../../src/search/string-table.js';

const strings = fc.array(fc.string({ maxLength: 8, unit: 'grapheme' }), { maxLength: 200 });

fc.configureGlobal({ seed: 20251009 });

describe('a table of strings', () => {
  it('numbers distinct strings in the order in which they came', () => {
    fc.assert(
      fc.property(strings, fc.string(), (all, around) => {
        const table = new StringTable();
        const distinct = [...new Set(all)];
        for (const one of all) {
          const text = `${around}${one}${around}`;
          const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
          const [from, to] = [around.length, around.length + one.length];
          expect(table.intern(one)).toBe(distinct.indexOf(one));
          expect(table.findUnits(units, from, to, hashOf(units, from, to))).toBe(distinct.indexOf(one));
          expect(table.find(one)).toBe(distinct.indexOf(one));
        }
        expect(table.size).toBe(distinct.length);
        distinct.forEach((one, id) => void expect(table.get(id)).toBe(one));
      }),
    );
  });

  it('comes back from its arrays', () => {
    fc.assert(
      fc.property(strings, strings, (all, more) => {
        const table = new StringTable();
        for (const one of all) table.intern(one);
        const again = StringTable.from(table.data());
        for (const one of [...all, ...more]) expect(again.find(one)).toBe(table.find(one));
        for (const one of more) expect(again.intern(one)).toBe(table.intern(one));
      }),
    );
  });

  it('keeps a string of any length', () => {
    const long = 'long'.repeat(100_000);
    const table = new StringTable();
    expect(table.get(table.intern(long))).toBe(long);
  });
});
