import { expect, it } from 'vitest';
import { longFor } from '../../src/text/shorthand.js';

it.each([
  ['pkg', 'package'],
  ['FM', 'foreign minister'],
  ['Oct', 'october'],
  ['sept', 'september'],
  ['october', null],
  ['mars', null],
  ['KZ', 'Kazakhstan'],
  ['EU', null],
  ['TJ', 'Tajikistan'],
  ['kz', null],
  ['QQ', null],
  ['constructor', null],
  ['package', null],
])('%j is short for %j', (written, long) => expect(longFor(written, written.toLowerCase())).toBe(long));
