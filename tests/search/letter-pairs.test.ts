import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LetterPairs } from '../../src/search/letter-pairs.js';

fc.configureGlobal({ seed: 20251009 });
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é'), maxLength: 9 });

const pairsOf = (of: string) => new Set(Array.from({ length: of.length + 1 }, (_, i) => `^${of}$`.slice(i, i + 2)));

it('finds the words that share most pairs of letters', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      word,
      fc.integer({ min: 1, max: 8 }),
      fc.nat(4),
      (words, asked, most, stretch) => {
        const pairs = new LetterPairs();
        for (const one of words) pairs.add(one);
        const right = words
          .map((one, id) => ({ id, one, shared: [...pairsOf(one)].filter((pair) => pairsOf(asked).has(pair)).length }))
          .filter(({ one, shared }) => shared > 0 && Math.abs(one.length - asked.length) <= stretch)
          .sort((a, b) => b.shared - a.shared || a.id - b.id)
          .slice(0, most)
          .map(({ id }) => id);
        expect(pairs.nearest(asked, most, stretch)).toEqual(right);
        expect(pairs.nearest(asked, most, stretch)).toEqual(right);
      },
    ),
  );
});
