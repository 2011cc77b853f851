import Fuse from 'fuse.js';
import { isCyrillic, toLatin } from '../text/scripts.js';
import { type Checked, checkZone, zones } from './checks.js';
import { isZone } from './zone-clock.js';

/** Zones that many servers live in; offered first where nothing was typed. */
const POPULAR: readonly string[] = [
  ...['UTC', 'Europe/London', 'Europe/Berlin', 'Europe/Paris', 'Europe/Warsaw', 'Europe/Istanbul', 'Europe/Moscow'],
  ...['Asia/Dubai', 'Asia/Tashkent', 'Asia/Almaty', 'Asia/Kolkata', 'Asia/Singapore', 'Asia/Shanghai', 'Asia/Tokyo'],
  ...['Australia/Sydney', 'Pacific/Auckland', 'Africa/Cairo', 'Africa/Lagos', 'Africa/Johannesburg'],
  ...['America/Sao_Paulo', 'America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
];
/** Zones of the reader's own country that come before the popular ones. */
const OWN = 6;
/** Names that are less alike than this are no suggestion (0 is equal, 1 has nothing in common); see fuse.js. */
const LIKENESS = 0.35;

/** Zones to offer for what was typed: by city, country, offset (`+5`, `utc-3`), in Latin or in the reader's script; at most `most`. */
export function suggestZones(
  typed: string,
  {
    locale,
    now,
    first = [],
    most = 25,
  }: {
    readonly locale: string;
    readonly now: Date;
    /** Zones in use already, to be offered first. */
    readonly first?: readonly string[];
    readonly most?: number;
  },
): readonly string[] {
  const given = typed.trim();
  if (given === '') return unique([...first, ...ownZones(locale), ...POPULAR.filter(isZone)]).slice(0, most);
  const offset = minutesOf(given);
  if (offset !== null) {
    const there = zones().filter((zone) => offsetOf(zone, now) === offset);
    return unique([...first.filter((zone) => there.includes(zone)), ...popularFirst(there)]).slice(0, most);
  }
  const wanted = fold(given);
  const entries = entriesFor(languageOf(given, locale));
  const rank = (names: readonly string[]) =>
    names.some((name) => name.startsWith(wanted)) ? 0 : names.some((name) => name.includes(wanted)) ? 1 : 2;
  const direct = [0, 1].flatMap((level) =>
    popularFirst(entries.filter(({ names }) => rank(names) === level).map(({ zone }) => zone)),
  );
  return unique([...direct, ...(direct.length >= 3 ? [] : alike(wanted, languageOf(given, locale)))]).slice(0, most);
}

/** An IANA zone from what was typed, a city in another script included; where there is none, up to three of a like name. */
export function readZone(given: string, locale: string): Checked<string> {
  const checked = checkZone(given);
  if (checked.ok) return checked;
  const latin = checkZone(toLatin(given));
  if (latin.ok) return latin;
  const wanted = fold(given);
  const language = languageOf(given, locale);
  const same = entriesFor(language).filter(({ names }) => names.includes(wanted));
  const [only] = same;
  if (only && same.length === 1) return { ok: true, value: only.zone };
  const near = wanted === '' ? [] : alike(wanted, language).slice(0, 3);
  return { ok: false, problem: { kind: 'zone', given, near } };
}

/** `UTC+5`, `UTC−3:30`, `UTC`: how far a zone's clocks are ahead of UTC at a moment. */
export function offsetLabel(zone: string, now: Date): string {
  const minutes = offsetOf(zone, now);
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** `14:05`: what clocks in a zone show. */
export function timeIn(zone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
}

function offsetOf(zone: string, now: Date): number {
  const name = nameIn('en', zone, 'longOffset', now);
  const match = /([+-])(\d{2}):(\d{2})/.exec(name);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

/** `+5`, `utc+5:30`, `GMT-3` in minutes; null for anything else. */
function minutesOf(typed: string): number | null {
  const match = /^(?:utc|gmt)?\s*([+−-])\s*(\d{1,2})(?::?([0-5]\d))?$/i.exec(typed);
  if (!match || Number(match[2]) > 14) return null;
  return (match[1] === '+' ? 1 : -1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

interface Entry {
  readonly zone: string;
  /** Folded: the zone, its city, its country in English and in the reader's language. */
  readonly names: readonly string[];
}

const fold = (text: string): string =>
  toLatin(text)
    .replace(/[\s_/-]+/g, ' ')
    .trim();
const cityOf = (zone: string): string => zone.split('/').at(-1) ?? zone;
const unique = (list: readonly string[]): string[] => [...new Set(list)];
const popularFirst = (list: readonly string[]): string[] => [
  ...list.filter((zone) => POPULAR.includes(zone)),
  ...list.filter((zone) => !POPULAR.includes(zone)),
];

type Language = 'en' | 'ru';

/** People type in the script that they read, whatever language their client speaks. */
const languageOf = (typed: string, locale: string): Language =>
  isCyrillic(typed) || /^ru\b/i.test(locale) ? 'ru' : 'en';

const entries = new Map<Language, readonly Entry[]>();
const indexes = new Map<Language, Fuse<Entry>>();

/** Names are asked of the system once for a language; it takes a tenth of a second. */
function entriesFor(language: Language): readonly Entry[] {
  let list = entries.get(language);
  if (!list) {
    const now = new Date('2026-01-01T00:00:00Z');
    list = zones().map((zone) => {
      const called = unique(['en', language]).flatMap((l) =>
        (['shortGeneric', 'longGeneric'] as const).map((style) => nameIn(l, zone, style, now)),
      );
      return { zone, names: unique([cityOf(zone), zone, ...called].map(fold)) };
    });
    entries.set(language, list);
    indexes.set(language, new Fuse([...list], { keys: ['names'], threshold: LIKENESS, ignoreLocation: true }));
  }
  return list;
}

function alike(wanted: string, language: Language): string[] {
  entriesFor(language);
  return (indexes.get(language)?.search(wanted.slice(0, 60), { limit: 12 }) ?? []).map(({ item }) => item.zone);
}

function nameIn(locale: string, zone: string, style: Intl.DateTimeFormatOptions['timeZoneName'], now: Date): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, ...(style ? { timeZoneName: style } : {}) });
  return format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** The zones of the country that a locale stands for, the popular ones first. */
function ownZones(locale: string): readonly string[] {
  try {
    const own = new Intl.Locale(locale).maximize() as { getTimeZones?(): string[]; timeZones?: string[] };
    const listed = (own.getTimeZones?.() ?? own.timeZones ?? []).filter(isZone);
    return popularFirst(listed).slice(0, OWN);
  } catch {
    // Not a locale that Intl can read: nobody's country is known.
    return [];
  }
}
