import { Cron } from 'croner';
import { describe, expect, test } from 'vitest';
import { dueBetween, nextDue } from '../../src/digest/schedule.js';
import type { Days, Schedule } from '../../src/digest/settings.js';
import { instantOf } from '../../src/digest/zone-clock.js';
import { CHANGES } from './clock-changes.js';

const DAY = 86_400_000;
const schedule = (zone: string, time = '09:00', days: Days = 'daily'): Schedule => ({ days, time, zone });
const datesOf = (dues: readonly { date: string }[]) => dues.map(({ date }) => date);
const minute = (at: Date | undefined) => at?.toISOString().replace(/:00\.000Z$/, 'Z');
const near = (at: string, days: number) => new Date(Date.parse(at) + days * DAY);

describe('both changes of the clock, in 15 zones and three years', () => {
  test('the table is whole', () => {
    expect(CHANGES).toHaveLength(90);
    expect(new Set(CHANGES.map(([zone]) => zone)).size).toBe(15);
    expect(new Set(CHANGES.map(([zone, date, kind]) => `${zone} ${date.slice(0, 4)} ${kind}`)).size).toBe(90);
  });

  test.each(CHANGES)('%s %s: %s %s is %s, and 09:00 is %s', (zone, date, _kind, time, at, nine) => {
    for (const [asked, expected] of [
      [time, at],
      ['09:00', nine],
    ] as const) {
      const dues = dueBetween(schedule(zone, asked), near(at, -4), near(at, 4));
      expect(dues.filter((due) => due.date === date).map((due) => minute(due.at))).toEqual([expected]);
      // Each date of the week once, in order.
      const dates = datesOf(dues);
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(dates.length).toBeGreaterThanOrEqual(7);
    }
  });

  test.each([...new Set(CHANGES.map(([zone]) => zone))])('%s: every date of the three years once, at 09:00', (zone) => {
    const from = new Date('2023-12-30T00:00:00Z');
    const to = new Date('2027-01-02T00:00:00Z');
    const dues = dueBetween(schedule(zone), from, to);
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    expect(dues.map(({ at }) => clock.format(at))).toEqual(dues.map(({ date }) => `${date} 09:00`));
    expect(dues.length).toBeGreaterThanOrEqual(1098);
    expect(new Set(datesOf(dues)).size).toBe(dues.length);
    // Another implementation agrees on an hour that no change touches.
    const cron = new Cron('0 9 * * *', { timezone: zone });
    expect(dues.slice(0, 400).map(({ at }) => at.getTime())).toEqual(
      cron.nextRuns(400, from).map((run) => run.getTime()),
    );
  });
});

describe('which days', () => {
  const at = (date: string, time = '00:00') => new Date(`${date}T${time}Z`);
  const between = (days: Days, from: string, to: string) =>
    datesOf(dueBetween(schedule('Asia/Almaty', '09:00', days), at(from), at(to)));

  test('weekdays and chosen days are those of the zone, not of UTC', () => {
    expect(between('weekdays', '2026-11-20', '2026-11-25')).toEqual(['2026-11-20', '2026-11-23', '2026-11-24']);
    expect(between([7], '2026-11-01', '2026-11-30')).toEqual([
      '2026-11-01',
      '2026-11-08',
      '2026-11-15',
      '2026-11-22',
      '2026-11-29',
    ]);
    // Monday 01:00 in Auckland is Sunday noon in UTC.
    expect(nextDue(schedule('Pacific/Auckland', '01:00', [1]), at('2026-11-22')).at).toEqual(at('2026-11-22', '12:00'));
  });

  test('29 February comes in leap years only, and the year ends well', () => {
    expect(between('daily', '2028-02-28', '2028-03-02')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(between('daily', '2027-02-28', '2027-03-02')).toEqual(['2027-02-28', '2027-03-01']);
    expect(datesOf(dueBetween(schedule('Pacific/Kiritimati', '00:00'), at('2026-12-30'), at('2027-01-01')))).toEqual([
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(datesOf(dueBetween(schedule('Pacific/Pago_Pago', '23:59'), at('2026-12-31'), at('2027-01-02')))).toEqual([
      '2026-12-30',
      '2026-12-31',
    ]);
  });

  test('the first instant is left out, the last is in', () => {
    const nine = at('2026-11-24', '04:00');
    expect(datesOf(dueBetween(schedule('Asia/Almaty'), at('2026-11-23', '04:00'), nine))).toEqual(['2026-11-24']);
    expect(nextDue(schedule('Asia/Almaty'), nine).date).toBe('2026-11-25');
    expect(dueBetween(schedule('Asia/Almaty'), nine, nine)).toEqual([]);
    expect(dueBetween(schedule('Asia/Almaty'), nine, at('2026-11-20'))).toEqual([]);
  });
});

describe('odd zones', () => {
  test('Samoa had no 30 December 2011', () => {
    const dues = dueBetween(schedule('Pacific/Apia'), new Date('2011-12-28T00:00Z'), new Date('2012-01-01T12:00Z'));
    expect(datesOf(dues)).toEqual(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01']);
    expect(instantOf('2011-12-30', '09:00', 'Pacific/Apia')).toBeNull();
  });

  test.each([
    ['Asia/Kolkata', 'Asia/Calcutta', '2026-11-24T03:30Z'],
    ['Asia/Kathmandu', 'Asia/Katmandu', '2026-11-24T03:15Z'],
    ['Europe/Kyiv', 'Europe/Kiev', '2026-11-24T07:00Z'],
  ])('%s and its old name %s are one', (name, old, at) => {
    for (const zone of [name, old]) expect(minute(instantOf('2026-11-24', '09:00', zone) ?? undefined)).toBe(at);
  });

  test('Almaty has gone by one clock with the other end of the country since March 2024', () => {
    expect(minute(instantOf('2024-02-29', '09:00', 'Asia/Almaty') ?? undefined)).toBe('2024-02-29T03:00Z');
    expect(minute(instantOf('2024-03-01', '09:00', 'Asia/Almaty') ?? undefined)).toBe('2024-03-01T04:00Z');
  });

  test('a zone that the system does not know is refused', () => {
    expect(() => nextDue(schedule('Asia/Nowhere'), new Date())).toThrow(RangeError);
  });
});
