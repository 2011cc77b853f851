import { describe, expect, test } from 'vitest';
import {
  checkDays,
  checkName,
  checkNumber,
  checkTime,
  checkTopics,
  checkZone,
  zones,
  zonesLike,
} from '../../src/digest/checks.js';

describe('what people type when they set up a digest', () => {
  test.each([
    ['9', '09:00'],
    [' 09:05 ', '09:05'],
    ['9.30', '09:30'],
    ['0000', '00:00'],
    ['23:59', '23:59'],
  ])('the time %j is %s', (given, value) => expect(checkTime(given)).toEqual({ ok: true, value }));

  test.each(['25:00', '24:00', '9:60', '-1', '9:5', 'nine', '', '09:00:00'])('the time %j is none', (given) =>
    expect(checkTime(given)).toEqual({ ok: false, problem: { kind: 'time', given } }),
  );

  test.each([
    ['Asia/Almaty', 'Asia/Almaty'],
    ['asia/almaty', 'Asia/Almaty'],
    ['almaty', 'Asia/Almaty'],
    ['new york', 'America/New_York'],
    ['utc', 'UTC'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
  ])('the zone %j is %s', (given, value) => expect(checkZone(given)).toEqual({ ok: true, value }));

  test.each(['Asia/Nowhere', '+05:00', '', 'GMT+5', '../etc/passwd'])('the zone %j is none', (given) =>
    expect(checkZone(given)).toMatchObject({ ok: false, problem: { kind: 'zone', given } }),
  );

  test('a zone that is nearly one brings those of a like name', () => {
    expect(checkZone('alma')).toMatchObject({ ok: false, problem: { near: ['Asia/Almaty'] } });
  });

  test('zones are found by city, by region and in the middle of a name', () => {
    expect(zonesLike('tash', 25)).toEqual(['Asia/Tashkent']);
    expect(zonesLike('asia/du', 25)).toEqual(['Asia/Dubai', 'Asia/Dushanbe']);
    expect(zonesLike('kolk', 25)).toEqual(['Asia/Kolkata']);
    expect(zonesLike('', 25)).toHaveLength(25);
    expect(zones().filter((zone) => zone === 'UTC')).toHaveLength(1);
  });

  test.each([
    ['daily', 'daily'],
    ['Weekdays', 'weekdays'],
    ['fri, mon', [1, 5]],
    ['7 1 1', [1, 7]],
    ['Wednesday;пятница', [3, 5]],
  ])('the days %j are %j', (given, value) => expect(checkDays(given)).toEqual({ ok: true, value }));

  test.each(['', ' , ', 'mon, xyz', '0', '8', 'never'])('the days %j are none', (given) =>
    expect(checkDays(given)).toEqual({ ok: false, problem: { kind: 'days', given } }),
  );

  test('names and topics are tidied, and too long ones refused', () => {
    expect(checkName('  two\n words ')).toEqual({ ok: true, value: 'two words' });
    expect(checkName(' ')).toEqual({ ok: true, value: 'Digest' });
    expect(checkName('x'.repeat(61))).toMatchObject({ ok: false, problem: { kind: 'name', most: 60 } });
    expect(checkTopics('trade, water ,, trade')).toEqual({ ok: true, value: ['trade', 'water'] });
    expect(checkTopics('')).toEqual({ ok: true, value: [] });
    expect(checkTopics(Array.from({ length: 11 }, (_, i) => `t${i}`).join())).toMatchObject({
      ok: false,
      problem: { kind: 'topics', count: 11 },
    });
    expect(checkTopics('x'.repeat(61))).toMatchObject({ ok: false });
  });

  test.each([
    ['atMost', 0],
    ['atMost', 11],
    ['atMost', 1.5],
    ['lateHours', -1],
    ['lateHours', 25],
    ['lateHours', Number.NaN],
  ] as const)('%s may not be %d', (field, given) =>
    expect(checkNumber(field, given)).toMatchObject({ ok: false, problem: { kind: 'number', field } }),
  );
});
