import { expect, test } from 'vitest';
import { pacer } from '../../src/digest/pacer.js';

/** How long so many turns take, in milliseconds. */
async function taken(turns: number, pace: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await Promise.all(Array.from({ length: turns }, () => pace()));
  return performance.now() - began;
}

test('turns come one by one, no more in a second than allowed', async () => {
  // The first goes at once, so that 11 turns take ten gaps.
  expect(
    await taken(
      11,
      pacer(50, () => false),
    ),
  ).toBeGreaterThanOrEqual(199);
});

test('while somebody waits for an answer a turn waits too, but not for ever', async () => {
  let answering = true;
  const pace = pacer(1_000, () => answering);
  setTimeout(() => {
    answering = false;
  }, 40);
  const short = await taken(1, pace);
  expect(short).toBeGreaterThanOrEqual(39);
  expect(short).toBeLessThan(100);
  answering = true;
  expect(await taken(2, pace)).toBeGreaterThanOrEqual(199);
});
