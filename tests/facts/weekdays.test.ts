import { expect, it } from 'vitest';
import { findWeekdays } from '../../src/facts/weekdays.js';
import { findDates } from '../../src/text/dates.js';

// 12 July 2023 was a Wednesday.
const PUBLISHED = '2023-07-12';
const days = (text: string, published = PUBLISHED) =>
  findWeekdays(text, published, findDates(text, { published })).map(({ from, to }) => `${from}/${to}`);

it.each([
  ['It ended on Wednesday.', '2023-07-12/2023-07-12'],
  ['It ended on Thursday.', '2023-07-06/2023-07-06'],
  ['It opened Sunday.', '2023-07-09/2023-07-09'],
  ['It will be held on Friday.', '2023-07-14/2023-07-14'],
  ['When the bishops meet in Carrick on Friday, they vote.', '2023-07-14/2023-07-14'],
  ['The congress closes on Thursday.', '2023-07-13/2023-07-13'],
  ['They met from Monday to Wednesday.', '2023-07-10/2023-07-12'],
  ['They met yesterday.', '2023-07-11/2023-07-11'],
])('%s', (text, day) => expect(days(text)).toEqual([day]));

it.each(['On Sunday, 16 July 2023, it ended.', 'It ended on 16 July, a Sunday.', "Sunday's child"])(
  'leaves %s to the date beside it, or alone',
  (text) => expect(days(text)).toEqual([]),
);

it('says nothing where only the month of publication is known', () => {
  expect(days('It ended on Sunday.', '2023-07')).toEqual([]);
});
