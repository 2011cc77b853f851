import { expect, test } from 'vitest';
import { buttonId, keyIn, keyOf, keysIn, nonceOf, slotOfNow } from '../../src/digest/key.js';

const KEY = keyOf('k3f9x2ab', '2026-11-24');

test('a key comes back from a button, however deep it stands', () => {
  expect(keyIn(buttonId(KEY))).toBe(KEY);
  expect(keyIn(buttonId(KEY, 'page:2'))).toBe(KEY);
  const nested = [{ type: 17, components: [{ type: 9, accessory: { custom_id: buttonId(KEY, 'why') } }] }];
  expect(keysIn(nested)).toEqual([KEY]);
  expect(keysIn([{ custom_id: 'more:1' }, null, 'text', { components: {} }])).toEqual([]);
  expect(keyIn('digest:')).toBeNull();
  expect(keyIn('digest:<script>')).toBeNull();
});

test('a nonce is what Discord takes: equal for one key, another for another, at most 25 characters', () => {
  expect(nonceOf(KEY)).toBe(nonceOf(KEY));
  expect(nonceOf(KEY)).not.toBe(nonceOf(keyOf('k3f9x2ab', '2026-11-25')));
  expect(nonceOf(KEY).length).toBeLessThanOrEqual(25);
});

test('one that was asked for is never taken for a date', () => {
  const key = keyOf('k3f9x2ab', slotOfNow('1234567890123456789'));
  expect(keyIn(buttonId(key, 'page:2'))).toBe(key);
  expect(buttonId(key, 'page:2').length).toBeLessThanOrEqual(100);
});
