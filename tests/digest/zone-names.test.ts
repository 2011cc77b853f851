import { describe, expect, it } from 'vitest';
import { offsetLabel, readZone, suggestZones, timeIn } from '../../src/digest/zone-names.js';

const now = new Date('2026-01-15T12:00:00Z');
const at = (typed: string, locale = 'en-US') => suggestZones(typed, { locale, now });

describe('zones to choose from', () => {
  it('are those of the reader, then popular ones, where nothing was typed', () => {
    expect(at('', 'ru')[0]).toBe('Europe/Moscow');
    expect(at('', 'de')[0]).toBe('Europe/Berlin');
    expect(at('', 'en-US').slice(0, 4)).toContain('America/New_York');
    expect(suggestZones('', { locale: 'de', now, first: ['Asia/Almaty'] })[0]).toBe('Asia/Almaty');
    expect(at('', 'xx-no-such')).toContain('UTC');
    for (const zone of at('', 'ru')) expect(() => timeIn(zone, now)).not.toThrow();
  });

  it.each([
    ['alma', 'en-US', 'Asia/Almaty'],
    ['new y', 'en-US', 'America/New_York'],
    ['Алматы', 'ru', 'Asia/Almaty'],
    ['Ташк', 'en-US', 'Asia/Tashkent'],
    ['москва', 'ru', 'Europe/Moscow'],
    ['Узбек', 'ru', 'Asia/Tashkent'],
    ['kazakhstan', 'en-US', 'Asia/Almaty'],
    ['+5:30', 'en-US', 'Asia/Kolkata'],
    ['utc-3', 'en-US', 'America/Sao_Paulo'],
    ['amlaty', 'en-US', 'Asia/Almaty'],
  ])('%s (%s) finds %s', (typed, locale, zone) => {
    expect(at(typed, locale).slice(0, 5)).toContain(zone);
  });

  it.each(['', '@everyone', '))(', 'x'.repeat(6000), '+99', '\u0000'])('%j is no trouble', (typed) => {
    expect(at(typed).length).toBeLessThanOrEqual(25);
  });

  it('tell their offset and hour', () => {
    expect([offsetLabel('Asia/Kolkata', now), timeIn('Asia/Kolkata', now)]).toEqual(['UTC+5:30', '17:30']);
    expect([offsetLabel('UTC', now), offsetLabel('America/New_York', now)]).toEqual(['UTC', 'UTC−5']);
  });
});

describe('a zone that was typed', () => {
  it.each([
    ['Asia/Almaty', 'Asia/Almaty'],
    ['almaty', 'Asia/Almaty'],
    ['Алматы', 'Asia/Almaty'],
    ['new york', 'America/New_York'],
    ['Москва', 'Europe/Moscow'],
  ])('%s is %s', (typed, zone) => {
    for (const locale of ['ru', 'en-US']) expect(readZone(typed, locale)).toEqual({ ok: true, value: zone });
  });

  it('and that does not exist is refused with those of a like name', () => {
    const read = readZone('Asia/Almata', 'en-US');
    expect(read).toMatchObject({ ok: false, problem: { kind: 'zone', given: 'Asia/Almata' } });
    expect(!read.ok && read.problem.kind === 'zone' ? read.problem.near : []).toContain('Asia/Almaty');
    expect(readZone('Mars/Olympus', 'en-US')).toMatchObject({ ok: false });
    expect(readZone('', 'en-US')).toMatchObject({ ok: false, problem: { near: [] } });
  });
});
