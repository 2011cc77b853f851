import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pacer } from '../../src/digest/pacer.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** When each of so many turns came, in milliseconds from now. */
async function turns(count: number, pace: () => Promise<void>): Promise<number[]> {
  const began = performance.now();
  const came: number[] = [];
  const all = Array.from({ length: count }, () => pace().then(() => came.push(performance.now() - began)));
  await vi.runAllTimersAsync();
  await Promise.all(all);
  return came;
}

test('turns come one by one, evenly, no more in a second than allowed', async () => {
  expect(
    await turns(
      5,
      pacer(50, () => false),
    ),
  ).toEqual([0, 20, 40, 60, 80]);
  const second = (
    await turns(
      100,
      pacer(30, () => false),
    )
  ).filter((at) => at < 1_000);
  expect(second.length).toBeLessThanOrEqual(30);
  expect(second.length).toBeGreaterThan(28);
});

test('while somebody waits for an answer a turn waits too, but not for ever', async () => {
  let answering = true;
  const pace = pacer(1_000, () => answering);
  setTimeout(() => {
    answering = false;
  }, 40);
  expect(await turns(1, pace)).toEqual([40]);
  answering = true;
  expect(await turns(2, pace)).toEqual([101, 202]);
});
