import { expect, it } from 'vitest';
import { cosine, normalised } from '../../src/text/vectors.js';

it('measures the angle, not the length', () => {
  const one = normalised(
    new Map([
      ['a', 3],
      ['b', 4],
    ]),
  );
  expect([...one.values()]).toEqual([0.6, 0.8]);
  expect(
    cosine(
      one,
      normalised(
        new Map([
          ['a', 30],
          ['b', 40],
        ]),
      ),
    ),
  ).toBeCloseTo(1);
  expect(cosine(one, normalised(new Map([['a', 1]])))).toBeCloseTo(0.6);
  expect(cosine(one, normalised(new Map([['c', 1]])))).toBe(0);
  expect(cosine(one, normalised(new Map()))).toBe(0);
});
