import { describe, expect, it } from 'vitest';
import { isCountryName, standsAlone } from '../../src/facts/countries.js';

describe('isCountryName', () => {
  it.each(['norway', 'saudi arabia', 'turkey', 'uk', 'ivory coast', 'rossiya'])('knows %s', (name) => {
    expect(isCountryName(name)).toBe(true);
  });

  it.each(['singapore', 'europe', 'brackwater', ''])('leaves %j', (name) => expect(isCountryName(name)).toBe(false));
});

it.each([
  ['New Mexico', 'Mexico', false],
  ['the Gulf of Guinea', 'Guinea', false],
  ['Michael Jordan', 'Jordan', false],
  ['In Mexico', 'Mexico', true],
  ['the president of Mexico', 'Mexico', true],
])('%s', (text, country, alone) => expect(standsAlone(text, text.indexOf(country))).toBe(alone));
