import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heading, questionOf } from '../../src/cards/heading.js';
import { contextId, moreId, outletKey, readContextId, readMoreId } from '../../src/cards/keys.js';
import { oneLine } from '../../src/cards/visible.js';

describe('the question in the heading', () => {
  it('is read back letter for letter, whatever was asked', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'#*_`>-1. :@<\\|~[]()\n\tab') })),
        (question) => {
          const texts = ['**not this**', `${heading(question)}\n-# Showing results for “x”`, '> ### nor this'];
          // Discord trims a message's text at its ends.
          expect(questionOf(texts.map((t) => t.trim()))).toBe(oneLine(question) === '' ? null : oneLine(question));
        },
      ),
      { seed: 14, numRuns: 2000 },
    );
  });

  it('is null where there is none', () => {
    expect(questionOf(['text', '> ### quoted'])).toBeNull();
  });
});

describe('the state in a custom_id', () => {
  const hash = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

  it('carries as many passages as fit', () => {
    const keys = Array.from({ length: 5 }, (_, i) => ({ hash, start: 100_000 + i, end: 200_000 + i }));
    const id = contextId(keys) ?? '';
    expect(id.length).toBeLessThanOrEqual(100);
    expect(readContextId(id.slice('context:'.length))).toEqual(
      keys.slice(0, 3).map((k) => ({ ...k, hash: hash.slice(0, 12) })),
    );
    expect(contextId([])).toBeNull();
  });

  it.each([
    '',
    'x',
    'a1b2c3d4e5f6:5:5',
    'a1b2c3d4e5f6:9:5',
    'a1b2:0:5',
    'a1b2c3d4e5f6:-1:5',
    'a1b2c3d4e5f6:0:5;',
    'a1b2c3d4e5f6:0:99999999999',
  ])('reads no passage from %j', (rest) => {
    expect(readContextId(rest)).toBeNull();
  });

  it('keeps what a question was asked of', () => {
    const asked = { outlet: `The ${'very '.repeat(30)}long name`, after: '2025-04-01', before: '2025-12-31' };
    const id = moreId(3, asked);
    expect(id.length).toBeLessThanOrEqual(100);
    expect(readMoreId(id.slice('more:'.length), ['Other', asked.outlet])).toEqual({ from: 3, asked });
    expect(readMoreId(id.slice('more:'.length), ['Other'])).toBeNull();
    expect(readMoreId(moreId(4, {}).slice('more:'.length), [])).toEqual({ from: 4, asked: {} });
    expect(outletKey('AnewZ')).toBe(outletKey('anewz'));
  });
});
