import { isoDay, LETTERS, MONTH_NAMES, monthNumber, monthSpan, nearestYear, type Outlook } from './calendar.js';
import type { FoundDate } from './dates.js';
import { pattern } from './pattern.js';

export type Meaning = Omit<FoundDate, 'start' | 'end'>;

/** What stands around a match. */
export interface DateContext {
  readonly published: string | null;
  readonly language: string;
  /** Which way the sentence looks; asked where no year is told. */
  readonly outlook: () => Outlook;
  /** Up to 24 characters before and after the match. */
  readonly before: string;
  readonly after: string;
}
type Groups = Readonly<Record<string, string | undefined>>;

/** A way of writing a date, and what it means; null where the words mean something else. */
export interface DateRule {
  /** What a text must hold for the pattern to be tried at all: the patterns are dear, most sentences hold none of it. */
  readonly needs: 'digit' | 'month' | 'months' | 'word';
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: DateContext) => Meaning | null;
}

const DAY = (name: string) => `(?<${name}>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|-?го|-?е)?(?![\\d:]|[.,]\\d|\\s?%)`;
const MONTH = (name: string) => `(?<${name}>${MONTH_NAMES})(?![${LETTERS}])`;
const TO = '(?:\\s?[-–—−]\\s?|\\s(?:to|through|till|until|по|до)\\s)';
const TO_OR_AND = `(?:${TO}|\\s(?:and|и)\\s)`;
const YEAR = '(?:1[89]|2[01])\\d\\d(?!\\d|[.,]\\d)';
const YEAR_WORD = '(?:\\s?(?:года|году|год|гг?\\.))?';
const THIS_YEAR = 'this|last|next|the|прошл[а-яё]+|эт[а-яё]+|текущ[а-яё]+|нынешн[а-яё]+|следующ[а-яё]+|будущ[а-яё]+';
const RELATIVE = `(?<relative>${THIS_YEAR})\\s(?:year|год[ау]?)(?![${LETTERS}])`;
/** What may tell the year of a day or month: a number, or "last year". */
const TAIL = `(?:,?\\s(?:of\\s|in\\s|в\\s)?(?<year>${YEAR})(?![${LETTERS}])${YEAR_WORD}|,?\\s(?:of\\s|в\\s)?${RELATIVE})?`;
/** Words before a month that stands alone: without one, "May" and "June" may be anything. */
const LEADS_MONTH = pattern('iu')`
  (?:^|[^a-zA-ZÀ-ԯḀ-ỿ])(?:
    in|of|for|since|by|until|till|during|from|before|after|through|early|late|mid|last|next|this|the|в|во|с|со|
    до|к|после|от|начале|конце|середине
  )[\s-]$
`;
/** Nouns after a four-digit number that make it an amount and not a year. */
const COUNTED = pattern('iu')`
  ^\s(?:
    thousand|million|billion|people|persons|men|women|troops|soldiers|jobs|workers|migrants|tons|tonnes|km|
    kilomet|miles|met(?:re|er)s|dollars|euros|roubles|rubles|hectares|barrels|mw|gw|kwh|человек|тонн|км\b|рубл|
    доллар|тысяч|млн|млрд
  )
`;
const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The year of a month and day: told, relative to the publication, or inferred; null where nothing tells it. */
function yearOf(
  groups: Groups,
  context: DateContext,
  month: number,
  day: number,
): { year: number; explicit: boolean } | null {
  if (groups.year) return { year: Number(groups.year), explicit: true };
  if (context.published === null) return null;
  if (groups.relative) return { year: relativeYear(groups.relative, context.published), explicit: false };
  return { year: nearestYear(context.published, month, day, context.outlook()), explicit: false };
}

function relativeYear(word: string, published: string): number {
  const year = Number(published.slice(0, 4));
  if (/^(?:last|прошл)/iu.test(word)) return year - 1;
  return /^(?:next|следующ|будущ)/iu.test(word) ? year + 1 : year;
}

/** "may" and "march" in small letters are verbs unless a year follows. */
function isVerb(name: string, groups: Groups): boolean {
  return /^(?:may|march|mar)\.?$/.test(name) && groups.year === undefined;
}

function readDays(groups: Groups, context: DateContext): Meaning | null {
  const { month = '', lastMonth = month, day = '', lastDay = day } = groups;
  if (isVerb(month, groups) || isVerb(lastMonth, groups)) return null;
  const [first, last] = [monthNumber(month), monthNumber(lastMonth)];
  const told = yearOf(groups, context, last, Number(lastDay));
  if (told === null) return null;
  const startYear = groups.firstYear ? Number(groups.firstYear) : told.year - (first > last ? 1 : 0);
  const from = isoDay(startYear, first, Number(day));
  const to = isoDay(told.year, last, Number(lastDay));
  if (from === null || to === null || from > to) return null;
  return { from, to, precision: 'day', explicitYear: told.explicit };
}

function readMonths(groups: Groups, context: DateContext): Meaning | null {
  const { month = '', lastMonth = month } = groups;
  if (isVerb(month, groups) || isVerb(lastMonth, groups)) return null;
  const [first, last] = [monthNumber(month), monthNumber(lastMonth)];
  const dated = groups.year !== undefined || groups.relative !== undefined;
  if (!dated && !standsAlone(month, context)) return null;
  const told = yearOf(groups, context, last, 1);
  if (told === null || first > last) return null;
  return { ...monthSpan(told.year, first, last), precision: 'month', explicitYear: told.explicit };
}

/** Whether a month without day and year is meant as one. */
function standsAlone(name: string, context: DateContext): boolean {
  const short = name.endsWith('.') || name.length < 4;
  const may = /^ма[йе]$/iu.test(name) || name === 'May';
  return (!short || may) && name !== 'august' && LEADS_MONTH.test(context.before);
}

function readNumeric(groups: Groups, { language }: DateContext): Meaning | null {
  let [day, month] = [Number(groups.day), Number(groups.month)];
  if (groups.slash) {
    // 11/04/2025 is April or November, depending on the country: read it only where one reading is left.
    const known = language.length > 0 && language !== 'en';
    if (day <= 12 && month <= 12 && day !== month && !known) return null;
    if (month > 12 || language === 'en-US') [day, month] = [month, day];
  }
  const from = isoDay(Number(groups.year), month, day);
  return from === null ? null : { from, to: from, precision: 'day', explicitYear: true };
}

function readPart(groups: Groups, context: DateContext): Meaning | null {
  const told = yearOf(groups, context, 1, 1);
  if (told === null || (groups.relative === undefined && groups.year === undefined)) return null;
  const explicitYear = told.explicit;
  if (groups.months) {
    const months = SMALL.indexOf(groups.months.toLowerCase());
    const count = months > 0 ? months : Number(groups.months);
    return count >= 1 && count <= 12 ? { ...monthSpan(told.year, 1, count), precision: 'month', explicitYear } : null;
  }
  const which = partNumber(groups.which ?? '');
  if (groups.quarter) {
    const last = which * 3;
    return which >= 1 && which <= 4
      ? { ...monthSpan(told.year, last - 2, last), precision: 'month', explicitYear }
      : null;
  }
  if (which > 2) return null;
  return { ...monthSpan(told.year, which * 6 - 5, which * 6), precision: 'half-year', explicitYear };
}

function partNumber(word: string): number {
  if (/^\d/.test(word)) return Number(word[0]);
  return (
    1 +
    [/^(?:first|перв)/iu, /^(?:second|втор)/iu, /^(?:third|трет)/iu, /^(?:fourth|четв)/iu].findIndex((w) =>
      w.test(word),
    )
  );
}

function years(first: number, last: number, explicitYear: boolean): Meaning | null {
  return first > last ? null : { from: `${first}-01-01`, to: `${last}-12-31`, precision: 'year', explicitYear };
}

function readYears(groups: Groups): Meaning | null {
  const { year = '', lastYear = '' } = groups;
  return years(Number(year), Number(lastYear.length === 2 ? year.slice(0, 2) + lastYear : lastYear), true);
}

function readRelative(groups: Groups, { published }: DateContext): Meaning | null {
  if (published === null || groups.relative === 'the') return null;
  if (groups.relative) {
    const year = relativeYear(groups.relative, published);
    return years(year, year, false);
  }
  const small = SMALL.indexOf((groups.ago ?? '').toLowerCase());
  const year = Number(published.slice(0, 4)) - (small > 0 ? small : Number(groups.ago));
  return years(year, year, false);
}

function readYear(groups: Groups, context: DateContext): Meaning | null {
  const year = Number(groups.year);
  const amount =
    /[$€£¥₽₸/№#]\s?$/u.test(context.before) || /^[/-]\d/.test(context.after) || COUNTED.test(context.after);
  return year < 1990 || year > 2100 || amount ? null : years(year, year, true);
}

const edge = (body: string) => new RegExp(`(?<![${LETTERS}\\d]|\\d[.,])(?:${body})(?![${LETTERS}\\d])`, 'gi');
const HALF = '(?<which>first|second|1st|2nd|перв[а-яё]+|втор[а-яё]+)\\s(?:half|половин[а-яё]+|полугоди[а-яё]+)';
const QUARTER =
  '(?<which>first|second|third|fourth|[1-4](?:st|nd|rd|th)|перв[а-яё]+|втор[а-яё]+|треть[а-яё]+|четв[её]рт[а-яё]+)\\s(?<quarter>quarter|квартал[а-яё]*)';
const MONTHS_OF = `first\\s(?<months>${SMALL.slice(1).join('|')}|1?\\d)\\smonths`;
const OF_YEAR = `(?:\\s(?:of\\s|in\\s)?(?:(?<year>${YEAR})${YEAR_WORD}|${RELATIVE}))`;

/** Cheap tests for what rules need. */
export const DATE_HINTS: Readonly<Record<'digit' | 'month' | 'word', RegExp>> = {
  /** Each month, to be counted. */
  month: new RegExp(`(?<![${LETTERS}])${MONTH('month')}`, 'gi'),
  digit: /\d/,
  word: /year|month|half|quarter|год|полов|полуг|кварт/i,
};

/** In order of precedence: a stretch that one rule has read is closed to the later ones. */
export const DATE_RULES: readonly DateRule[] = [
  {
    needs: 'digit',
    pattern: edge('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T[\\d:.]+Z?)?'),
    read: readNumeric,
  },
  { needs: 'digit', pattern: edge('(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})'), read: readNumeric },
  { needs: 'digit', pattern: edge('(?<day>\\d{1,2})(?<slash>/)(?<month>\\d{1,2})/(?<year>\\d{4})'), read: readNumeric },
  {
    needs: 'months',
    pattern: edge(
      `${DAY('day')}\\s${MONTH('month')}(?:,?\\s(?<firstYear>${YEAR}))?${TO}${DAY('lastDay')}\\s${MONTH('lastMonth')}${TAIL}`,
    ),
    read: readDays,
  },
  {
    needs: 'months',
    pattern: edge(
      `${MONTH('month')}\\s${DAY('day')}(?:,?\\s(?<firstYear>${YEAR}))?${TO}${MONTH('lastMonth')}\\s${DAY('lastDay')}${TAIL}`,
    ),
    read: readDays,
  },
  {
    needs: 'month',
    pattern: edge(`${DAY('day')}${TO_OR_AND}${DAY('lastDay')}\\s(?:of\\s)?${MONTH('month')}${TAIL}`),
    read: readDays,
  },
  {
    needs: 'month',
    pattern: edge(`${MONTH('month')}\\s${DAY('day')}${TO_OR_AND}${DAY('lastDay')}${TAIL}`),
    read: readDays,
  },
  { needs: 'month', pattern: edge(`${DAY('day')}\\s(?:of\\s)?${MONTH('month')}${TAIL}`), read: readDays },
  {
    needs: 'month',
    pattern: edge(`${MONTH('month')}\\s${DAY('day')}${TAIL}`),
    // "In April 12 countries met": the number counts the countries.
    read: (groups, context) =>
      /(?:^|\s)in\s$/iu.test(context.before) && !groups.year && /^\s\p{Ll}/u.test(context.after)
        ? null
        : readDays(groups, context),
  },
  { needs: 'months', pattern: edge(`${MONTH('month')}${TO_OR_AND}${MONTH('lastMonth')}${TAIL}`), read: readMonths },
  { needs: 'month', pattern: edge(`${MONTH('month')}${TAIL}`), read: readMonths },
  {
    needs: 'digit',
    pattern: edge('(?<year>20\\d\\d)-(?<month>0[1-9]|1[0-2])(?!-)'),
    read: (g) => ({
      ...monthSpan(Number(g.year), Number(g.month), Number(g.month)),
      precision: 'month',
      explicitYear: true,
    }),
  },
  {
    needs: 'word',
    pattern: edge(`(?:the\\s)?(?:${HALF}|${QUARTER.replace('<which>', '<part>')}|${MONTHS_OF})${OF_YEAR}`),
    read: (g, c) => readPart({ ...g, which: g.which ?? g.part }, c),
  },
  {
    needs: 'digit',
    pattern: edge(`(?:H(?<half>[12])|Q(?<quarter>[1-4]))\\s(?<year>${YEAR})`),
    read: (g, c) => readPart({ ...g, which: g.half ?? g.quarter }, c),
  },
  {
    needs: 'digit',
    pattern: edge(
      `(?<year>${YEAR})(?:[-–—−/]|\\s[-–—−]\\s|\\s(?:to|through|and|по|до)\\s)(?<lastYear>${YEAR}|\\d\\d)${YEAR_WORD}`,
    ),
    read: readYears,
  },
  {
    needs: 'word',
    pattern: edge(`${RELATIVE}|(?<ago>${SMALL.slice(1).join('|')}|\\d{1,2})\\syears?\\sago`),
    read: readRelative,
  },
  { needs: 'digit', pattern: edge(`(?<year>${YEAR})${YEAR_WORD}`), read: readYear },
];
