import { describe, expect, it } from 'vitest';
import { pattern } from '../../src/text/pattern.js';

describe('a regular expression over several lines', () => {
  it('is what stands there without line breaks and indentation', () => {
    const found = pattern('iu')`
      \b(?:
        one|two|
        three
      )(?!\p{L})
    `;
    expect([found.source, found.flags]).toEqual(['\\b(?:one|two|three)(?!\\p{L})', 'iu']);
  });

  it('keeps spaces within a line, and those in brackets at its ends', () => {
    const found = pattern()`
      how much[ ]
      (?:money| time)
    `;
    expect(found.test('how much money')).toBe(true);
    expect(found.test('how much  time')).toBe(true);
    expect(found.test('howmuch money')).toBe(false);
  });

  it('takes backslashes as a regular expression does', () => {
    expect(pattern()`\d+\.\d`.test('4.7')).toBe(true);
  });
});
