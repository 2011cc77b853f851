import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/text/dates.js';

/** Each find as `words = from..to precision year`. */
function read(text: string, published: string | null = '2025-12-09', language?: string): string[] {
  return findDates(text, published === null ? null : { published }, language).map(
    (date) =>
      `${text.slice(date.start, date.end)} = ${date.from}..${date.to} ${date.precision} ${date.explicitYear ? 'told' : 'inferred'}`,
  );
}

describe('findDates: days', () => {
  it.each([
    ['On 11 April 2025 they met', '11 April 2025 = 2025-04-11..2025-04-11 day told'],
    ['April 11, 2025 was a Friday', 'April 11, 2025 = 2025-04-11..2025-04-11 day told'],
    ['the 11th of April 2025', '11th of April 2025 = 2025-04-11..2025-04-11 day told'],
    ['on Nov. 6 in Washington', 'Nov. 6 = 2025-11-06..2025-11-06 day inferred'],
    ['(11.04.2025)', '11.04.2025 = 2025-04-11..2025-04-11 day told'],
    ['since 2025-04-11', '2025-04-11 = 2025-04-11..2025-04-11 day told'],
    ['what happened on 11 april 2025', '11 april 2025 = 2025-04-11..2025-04-11 day told'],
    ['11 апреля 2025 года в Алматы', '11 апреля 2025 года = 2025-04-11..2025-04-11 day told'],
    ['on March 22 last year', 'March 22 last year = 2024-03-22..2024-03-22 day inferred'],
    ['25/04/2025', '25/04/2025 = 2025-04-25..2025-04-25 day told'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each(['Jane 12 came', 'junk 5 was sold', 'Deck 9 is closed', 'on 3 Nova streets'])(
    'takes no word of %j that begins like a month for one',
    (text) => expect(read(text)).toEqual([]),
  );

  it('leaves out a numeric date that two countries read differently, unless the language decides', () => {
    expect(read('11/04/2025')).toEqual([]);
    expect(read('11/04/2025', null, 'en-GB')).toEqual(['11/04/2025 = 2025-04-11..2025-04-11 day told']);
    expect(read('11/04/2025', null, 'en-US')).toEqual(['11/04/2025 = 2025-11-04..2025-11-04 day told']);
  });

  it('refuses days that the calendar lacks', () => {
    expect(read('2025-02-30, 31.04.2025')).toEqual([]);
  });
});

describe('findDates: ranges', () => {
  it.each([
    ['From October 8–10, Russia hosted', 'October 8–10 = 2025-10-08..2025-10-10 day inferred'],
    ['on April 3 and 4, 2025.', 'April 3 and 4, 2025 = 2025-04-03..2025-04-04 day told'],
    ['8-10 October 2025', '8-10 October 2025 = 2025-10-08..2025-10-10 day told'],
    ['from 29 April to 2 May 2025', '29 April to 2 May 2025 = 2025-04-29..2025-05-02 day told'],
    ['30 December – 2 January 2025', '30 December – 2 January 2025 = 2024-12-30..2025-01-02 day told'],
    ['с 8 по 10 октября 2025 г.', '8 по 10 октября 2025 г. = 2025-10-08..2025-10-10 day told'],
    ['the plan for 2025–2027', '2025–2027 = 2025-01-01..2027-12-31 year told'],
    ['the 2024/25 season', '2024/25 = 2024-01-01..2025-12-31 year told'],
    ['between April and June 2025', 'April and June 2025 = 2025-04-01..2025-06-30 month told'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('findDates: months, parts of years, years', () => {
  it.each([
    ['in October 2022', 'October 2022 = 2022-10-01..2022-10-31 month told'],
    ['In June, a summit was held', 'June = 2025-06-01..2025-06-30 month inferred'],
    ['in May they met', 'May = 2025-05-01..2025-05-31 month inferred'],
    ['в октябре 2025', 'октябре 2025 = 2025-10-01..2025-10-31 month told'],
    ['апрель 2025', 'апрель 2025 = 2025-04-01..2025-04-30 month told'],
    ['the second half of this year', 'the second half of this year = 2025-07-01..2025-12-31 half-year inferred'],
    ['в первой половине 2024 года', 'первой половине 2024 года = 2024-01-01..2024-06-30 half-year told'],
    ['the third quarter of 2025', 'the third quarter of 2025 = 2025-07-01..2025-09-30 month told'],
    ['Q1 2025', 'Q1 2025 = 2025-01-01..2025-03-31 month told'],
    ['the first seven months of 2025', 'the first seven months of 2025 = 2025-01-01..2025-07-31 month told'],
    ['a crash last year', 'last year = 2024-01-01..2024-12-31 year inferred'],
    ['в прошлом году', 'прошлом году = 2024-01-01..2024-12-31 year inferred'],
    ['three years ago', 'three years ago = 2022-01-01..2022-12-31 year inferred'],
    ['by 2027.', '2027 = 2027-01-01..2027-12-31 year told'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('reads in April 12 countries as a month and a count', () => {
    expect(read('In April 12 countries met', '2025-06-01')).toEqual(['April = 2025-04-01..2025-04-30 month inferred']);
  });
});

describe('findDates: what is inferred', () => {
  it('prefers the past in a report and the future where the sentence speaks of plans', () => {
    expect(read('It was held in October.', '2025-04-11')[0]).toContain('2024-10-01');
    expect(read('It is scheduled for October.', '2025-04-11')[0]).toContain('2025-10-01');
    expect(read('It met on 3 January.', '2025-12-09')[0]).toContain('2026-01-03');
    expect(read('It met in October.', '2025-10')[0]).toContain('2025-10-01');
  });

  it.each([
    ['The rule holds until 30 June.', '2023-03-17', '2023-06-30'],
    ['He was lent to Osterby until January', '2024-08-31', '2025-01-31'],
    ['The hall stayed closed until June.', '2024-09-15', '2024-06-30'],
    ['She intended to rule before the end of January.', '2024-09-18', '2025-01-31'],
    ['My contract ends in June.', '2025-03-10', '2025-06-30'],
    ['Клуб намерен открыть зал в марте.', '2024-11-20', '2025-03-31'],
    ['Since January she has led the club.', '2024-11-27', '2024-01-31'],
    ['They offered 40 crowns in February.', '2024-11-27', '2024-02-29'],
    ['The league opens in January.', '2024-12-20', '2025-01-31'],
  ])('%s, written on %s, lasts to %s', (text, published, to) =>
    expect(findDates(text, { published }).map((date) => date.to)).toEqual([to]),
  );

  it('infers nothing without a reference', () => {
    expect(read('October 8–10, in June, last year, two years ago', null)).toEqual([]);
    expect(read('in October 2022', null)).toHaveLength(1);
  });
});

describe('findDates: no dates', () => {
  it.each([
    'It may march on; they sat for a second.',
    'Mar. 45 billion',
    'may 8 countries join',
    '1,234 and 45 billion and 11.3%',
    '2000 people lost $2024',
    'https://example.org/2025/04/11/meeting/',
    'the 1990s',
    'Version 2.2024',
    'June Smith spoke',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('findDates: any string', () => {
  const piece = fc.constantFrom(
    '11',
    ' April ',
    '2025',
    '–',
    'and',
    ' May',
    ',',
    '.',
    'last year',
    'мая',
    '🙂',
    '0',
    '/',
    '31',
    '-',
  );
  it('never throws; finds are in order, apart, not empty, and real days', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          let last = 0;
          for (const date of findDates(text, { published: '2025-10' })) {
            expect(date.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(date.start, date.end).trim()).not.toBe('');
            expect(new Date(date.from).toISOString().slice(0, 10)).toBe(date.from);
            expect(new Date(date.to).toISOString().slice(0, 10)).toBe(date.to);
            expect(date.from <= date.to).toBe(true);
            last = date.end;
          }
        },
      ),
    );
  });
});
