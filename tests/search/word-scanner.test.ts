import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordScanner } from '../../src/search/word-scanner.js';
import { words } from '../../src/text/words.js';

const part = fc.oneof(
  fc.constantFrom(
    "'",
    '’',
    'ʼ',
    '`',
    '.',
    ',',
    ' ',
    '-',
    '5',
    '35,000',
    '²',
    'O',
    'é',
    'e\u0301',
    '\u0301',
    'ж',
    '中',
    '𝒜',
    '\ud835',
    '٣',
    '½',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

fc.configureGlobal({ seed: 20251009 });

describe('the scanner of words', () => {
  it('finds what the pattern finds', () => {
    const scanner = new WordScanner();
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const count = scanner.scan(text);
        const found = Array.from({ length: count }, (_, i) => [scanner.starts[i], scanner.ends[i]]);
        expect(found).toEqual(words(text).map(({ start, end }) => [start, end]));
      }),
      { numRuns: 1000 },
    );
  });
});
