import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyIn, findNumbers } from '../../src/text/numbers.js';

/** Each find as `words = value unit-or-currency kind bound`. */
function read(text: string): string[] {
  return findNumbers(text).map(
    (n) => `${text.slice(n.start, n.end)} = ${n.value} ${n.currency ?? n.unit ?? '-'} ${n.kind} ${n.bound}`,
  );
}

describe('findNumbers', () => {
  it.each([
    ['amounted to $44.7 billion in 2024', '$44.7 billion = 44700000000 USD money exact'],
    ['just over 45 billion USD in 2024', 'just over 45 billion USD = 45000000000 USD money more'],
    ['44,7 млрд долларов', '44,7 млрд долларов = 44700000000 USD money exact'],
    ['a €12 billion package', '€12 billion = 12000000000 EUR money exact'],
    ['EUR 1.5bn', 'EUR 1.5bn = 1500000000 EUR money exact'],
    ['has already exceeded $45 billion', 'exceeded $45 billion = 45000000000 USD money more'],
    ['a $4-billion deal', '$4-billion = 4000000000 USD money exact'],
    ['rose by 11.3% over', '11.3% = 11.3 - percent exact'],
    ['a 62 percent increase', '62 percent = 62 - percent exact'],
    ['15 процентов', '15 процентов = 15 - percent exact'],
    ['свыше 17%', 'свыше 17% = 17 - percent more'],
    ['8–10 percent', '8–10 percent = 8 - percent about'],
    ['create more than 35,000 jobs', 'more than 35,000 jobs = 35000 jobs count more'],
    ['35 000 рабочих мест', '35 000 рабочих мест = 35000 рабочих мест count exact'],
    ['10 million tons annually by 2027', '10 million tons = 10000000 tons quantity exact'],
    ['the five Central Asian states', 'five Central Asian states = 5 states count exact'],
    ['all six ministers', 'six ministers = 6 ministers count exact'],
    ['no more than five', 'no more than five = 5 - count up-to'],
    ['no less than 5', 'no less than 5 = 5 - count more'],
    ['nearly 300 people', 'nearly 300 people = 300 people count about'],
    ['over 30 years', 'over 30 years = 30 years quantity more'],
    ['2000 people', '2000 people = 2000 people count exact'],
    ['пять стран', 'пять стран = 5 стран count exact'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    'On November 6, the C5+1 and the G20',
    'October 8–10, 11 April 2025, 2025–2027, in 2024',
    'the eighth, the 8th, the 80th anniversary, восьмая',
    'a 30-year, three-day visit at 14:30',
    'on Route 66 under Article 5 of No. 7 [12]',
    '1. First',
    'one of the largest',
    '5.6.7',
  ])('no number: %s', (text) => expect(read(text)).toEqual([]));

  it('tells a decimal comma from a thousands comma', () => {
    expect(findNumbers('1,234 and 1,5 and 1,234.5').map((n) => n.value)).toEqual([1234, 1.5, 1234.5]);
  });

  it('never throws; finds are in order, apart and not empty', () => {
    const piece = fc.constantFrom(
      '11',
      ' billion',
      '$',
      '%',
      '–',
      ',',
      '.',
      ' over ',
      'five ',
      ' tons',
      'млрд',
      '🙂',
      '0',
      '/',
      ' USD',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          let last = 0;
          for (const number of findNumbers(text)) {
            expect(number.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(number.start, number.end).trim()).not.toBe('');
            expect(Number.isFinite(number.value)).toBe(true);
            last = number.end;
          }
        },
      ),
    );
  });
});

it.each([
  ['what was paid in dollars', 'USD'],
  ['сколько рублей заплатили', 'RUB'],
  ['how many euros, not dollars', 'EUR'],
  ['the price of rubber in Eurasia', null],
])('%j names the currency %s', (text, currency) => expect(currencyIn(text)).toBe(currency));
