import {
  type Checked,
  checkDays,
  checkName,
  checkNumber,
  checkTime,
  checkTopics,
  type Problem,
} from '../../src/digest/checks.js';
import type { Change, Days, WhenNothing } from '../../src/digest/settings.js';
import { readZone } from '../../src/digest/zone-names.js';
import type { OptionValue } from '../command.js';

/** What was typed, by the name of its option; empty or absent where nothing was. */
export type Given = Readonly<Record<string, OptionValue | undefined>>;

export type Read = { readonly ok: true; readonly change: Change } | { readonly ok: false; readonly problem: Problem };

/**
 * Reads the options of a digest, those that were given. The first that cannot be read is told, and then nothing of it counts. Values may be
 * anything: a client can send what it likes.
 */
export function readGiven(given: Given, locale: string): Read {
  const change: Record<string, unknown> = {};
  for (const [option, field, read] of FIELDS) {
    const value = given[option];
    if (value === undefined || value === '') continue;
    const checked = read(value, locale);
    if (!checked.ok) return checked;
    change[field] = checked.value;
  }
  if (given['no-role'] === true) change.role = null;
  return { ok: true, change };
}

const FIELDS: readonly (readonly [string, keyof Change, (value: OptionValue, locale: string) => Checked<unknown>])[] = [
  ['channel', 'channel', (value) => fine(String(value))],
  ['time', 'time', (value) => readTime(String(value))],
  ['zone', 'zone', (value, locale) => readZone(String(value), locale)],
  ['days', 'days', (value) => readDays(String(value))],
  ['topics', 'topics', (value) => readTopics(String(value))],
  ['name', 'name', (value) => checkName(String(value))],
  ['at-most', 'atMost', (value) => checkNumber('atMost', Number(value))],
  ['late-hours', 'lateHours', (value) => checkNumber('lateHours', Number(value))],
  // Discord sends ids only; whatever else comes is nobody's.
  ['role', 'role', (value) => fine(isId(String(value)) ? String(value) : null)],
  ['quiet', 'quiet', (value) => fine(value === true)],
  ['when-nothing', 'whenNothing', (value) => fine<WhenNothing>(value === 'line' ? 'line' : 'silent')],
];

/** An id of Discord's. */
export const isId = (text: string): boolean => /^\d{1,20}$/.test(text);

const fine = <T>(value: T): Checked<T> => ({ ok: true, value });

/** `9:00`, `09:00`, `9.00`, `0900`, `9`, and by twelve hours `9am`, `9:30 pm`, `12 am`. */
export function readTime(given: string): Checked<string> {
  const twelve = /^\s*(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s*([ap])\.?m\.?\s*$/i.exec(given);
  if (!twelve) return checkTime(given);
  const hour = (Number(twelve[1]) % 12) + (twelve[3]?.toLowerCase() === 'p' ? 12 : 0);
  return checkTime(`${hour}:${twelve[2] ?? '00'}`);
}

const DAILY = /^(?:every ?day|ежедневно|каждый день)$/i;
const WEEKDAYS = /^(?:week ?days|mon(?:day)?\s*[-–]\s*fri(?:day)?|по будням|будни|пн\s*[-–]\s*пт)$/i;

/** As `checkDays`, and in the words that people type. */
export function readDays(given: string): Checked<Days> {
  const typed = given.trim();
  return checkDays(DAILY.test(typed) ? 'daily' : WEEKDAYS.test(typed) ? 'weekdays' : typed);
}

/** Topics with commas between; `-`, `all` and `все` take them away. */
function readTopics(given: string): Checked<readonly string[]> {
  return /^\s*(?:-|–|all|everything|все|всё)\s*$/i.test(given) ? fine([]) : checkTopics(given);
}
