import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Highest } from '../../src/answer/highest.js';

it('knows the lowest of the highest', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 20 })), fc.integer({ min: 1, max: 6 }), (numbers, most) => {
      const highest = new Highest(most);
      for (const number of numbers) highest.offer(number);
      const right = numbers.sort((a, b) => b - a)[most - 1] ?? Number.NEGATIVE_INFINITY;
      expect(highest.least).toBe(right);
    }),
    { seed: 20251009 },
  );
});
