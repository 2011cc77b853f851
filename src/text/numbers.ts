import { LETTERS } from './calendar.js';
import { findDates } from './dates.js';
import { matches } from './matches.js';
import { pattern } from './pattern.js';

/** A number as a text writes it. */
export interface FoundNumber {
  /** UTF-16 offsets; the bound ("more than"), currency, scale and unit words that stand beside the number are inside. */
  readonly start: number;
  readonly end: number;
  /** With the scale applied: `$44.7 billion` is 44700000000. Of a range ("8–10 percent") the lower end. */
  readonly value: number;
  /** The upper end of a range ("8–10 percent"); null otherwise. */
  readonly upper: number | null;
  /** The unit as written: `jobs`, `tons`, `states`; null where none stands there, and for money and percentages. */
  readonly unit: string | null;
  /** ISO 4217, `$` alone being read as USD; null unless money. */
  readonly currency: string | null;
  readonly kind: 'money' | 'percent' | 'count' | 'quantity';
  readonly bound: 'exact' | 'more' | 'less' | 'about' | 'up-to';
}

const WORDS: Readonly<Record<string, number>> = {
  ...words(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
  ...words(
    'один|одна|одно|одного|одной два|две|двух|двум три|трех|трёх|трем|трём четыре|четырех|четырёх пять|пяти шесть|шести',
  ),
  ...words('семь|семи восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати', 7),
};

/** "Thirty", "thirty-two". */
function tens(list: string): Record<string, number> {
  const ones = 'one two three four five six seven eight nine'.split(' ');
  return Object.fromEntries(
    list
      .split(' ')
      .flatMap((ten, i) => [
        ...ones.map((one, k) => [`${ten}-${one}`, 10 * (i + 2) + k + 1] as const),
        [ten, 10 * (i + 2)] as const,
      ]),
  );
}

function words(list: string, first = 1): Record<string, number> {
  return Object.fromEntries(
    list.split(' ').flatMap((forms, index) => forms.split('|').map((form) => [form, first + index] as const)),
  );
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|k|тыс)/iu, 1e3],
  [/^(?:million|mn|mln|m$|млн|миллион)/iu, 1e6],
  [/^(?:billion|bn|bln|b$|млрд|миллиард)/iu, 1e9],
  [/^(?:trillion|tn|trn|трлн|триллион)/iu, 1e12],
];
const SCALE =
  'thousand|millions?|mn|mln|billions?|bn|bln|trillions?|trn|tn|тыс(?:яч[аи]?|\\.)?|млн\\.?|миллион[а-яё]*|млрд\\.?|миллиард[а-яё]*|трлн\\.?|триллион[а-яё]*';

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:a\$|australian)/iu, 'AUD'],
  [/^(?:c\$|canadian)/iu, 'CAD'],
  [/^(?:us\$|\$|usd|(?:us )?dollars?|доллар)/iu, 'USD'],
  [/^(?:€|eur|евро)/iu, 'EUR'],
  [/^(?:£|gbp|pounds)/iu, 'GBP'],
  [/^(?:¥|cny|rmb|yuan|юан)/iu, 'CNY'],
  [/^(?:₽|rub|rou|рубл)/iu, 'RUB'],
  [/^(?:₸|kzt|tenge|тенге)/iu, 'KZT'],
  [/^(?:₹|inr|rupees)/iu, 'INR'],
  [/^(?:jpy|yen)/iu, 'JPY'],
  [/^(?:chf|swiss)/iu, 'CHF'],
  [/^(?:try|turkish|lira)/iu, 'TRY'],
  [/^(?:zloty|злот)/iu, 'PLN'],
  [/^(?:hryvn|гривн|грив)/iu, 'UAH'],
  [/^(?:somoni|сомони)/iu, 'TJS'],
];
/** Moneys of several countries: the text alone does not tell whose. */
const SHARED_MONEY =
  'crowns?|kron(?:a|or|er|e)|francs?|shillings?|pesos?|dinars?|dirhams?|riyals?|rials?|rupiahs?|крон(?![аеи]ш)[а-яё]*|франк[а-яё]*|шиллинг[а-яё]*';
const CURRENCY_BEFORE = '(?:US|A|C)?\\$|[€£¥₽₸₹]|(?:USD|EUR|GBP|CNY|RMB|RUB|KZT|INR|JPY|CHF)\\s?';
const CURRENCY_AFTER = `[$€£₽₸₹]|(?:USD|EUR|GBP|CNY|RMB|RUB|KZT|INR|JPY|CHF|(?:US |Australian |Canadian )?dollars?|euros?|pounds sterling|pounds|rou?bles?|yuan|tenge|rupees|yen|Swiss francs|zloty|hryvnias?|somoni|lira|${SHARED_MONEY}|доллар[а-яё]*(?: США)?|евро|рубл[а-яё]+|юан[а-яё]+|тенге|злот[а-яё]+|грив[а-яё]+|сомони)(?![${LETTERS}])`;

const UNITS =
  'tons?|tonnes?|kilomet(?:re|er)s?|km²?|(?:nautical )?miles?|met(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|feet|inches|yards|hectares?|barrels?|cubic met(?:re|er)s?|bcm|[kmgt]wh?|kilograms?|kg|litres?|liters?|degrees|years?|months?|weeks?|days?|hours?|minutes?|тонн[а-яё]*|километр[а-яё]*|км²?|метр[а-яё]*|куб[а-яё]* метр[а-яё]*|гектар[а-яё]*|баррел[а-яё]*|[кмг]вт(?:·?ч)?|лет|год[ау]?|месяц[а-яё]*|недел[а-яё]+|дн(?:я|ей)|час(?:а|ов)';

const BOUNDS: readonly (readonly [FoundNumber['bound'], string])[] = [
  ['less', 'less than|fewer than|just under|under|below|менее|меньше|ниже'],
  ['up-to', 'up to|at most|(?:no|not) more than|as (?:many|much) as|не более|до'],
  [
    'more',
    '(?:well |slightly )?more than|(?:just |well |slightly )?over|(?:just )?above|(?:no|not) (?:less|fewer) than|at least|in excess of|upwards of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topped|passed|(?:не менее|более(?: чем)?|больше|свыше|превыс[а-яё]+)',
  ],
  [
    'about',
    'about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated at|circa|около|примерно|порядка|почти',
  ],
];
const CURRENCY = new RegExp(`(?<![${LETTERS}])(?:${CURRENCY_AFTER})`, 'iu');

const BOUND = BOUNDS.map(([name, forms]) => `(?<${name.replace('-', '')}>${forms})`).join('|');

const DIGITS = '\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?';
const NUMBER = new RegExp(
  `(?<![${LETTERS}\\d+/#№_-]|\\d[.,:])(?:(?:${BOUND})\\s)?(?<before>${CURRENCY_BEFORE})?(?<number>${DIGITS}|(?:${Object.keys(WORDS).join('|')})(?![${LETTERS}-]))` +
    `(?:\\s?[-–—]\\s?(?<upper>\\d+(?:[.,]\\d+)?))?(?:[\\s-]?(?<scale>${SCALE}|(?<=[$€£¥₽₸]\\s?[\\d.,]+)[kmb])(?![${LETTERS}\\d]))?` +
    `(?:\\s?(?<percent>%|(?:per ?cent|percentage points?|процент[а-яё]*|п\\.п\\.)(?![${LETTERS}]))|\\s?(?<after>${CURRENCY_AFTER})|\\s?(?<unit>${UNITS})(?![${LETTERS}\\d]))?`,
  'gi',
);

/** A counted thing: up to two describing words and a plural. Never past a function word or a comma. */
const COUNTED = pattern('u')`
  ^\s(?!(?:of|and|or|in|on|at|to|for|from|with|by|as|is|are|was|were|the|a|an|that|which|his|her|its|their)\s)(?:
    (?!(?:of|and|or|in|on|at|to|for|from|with|by|as|is|are|was|were|has|have|had|the|a|an)\s)
    [a-zA-ZÀ-ԯḀ-ỿ’'-]+\s
  ){0,2}?(?<noun>
    people|men|women|children|(?!(?:is|was|as|has|its|this|his)\b)\p{Ll}[\p{Ll}-]*s|
    (?:
      стран|человек|рабочих мест|государств[a-zA-ZÀ-ԯḀ-ỿ]*|проект[a-zA-ZÀ-ԯḀ-ỿ]*|участник[a-zA-ZÀ-ԯḀ-ỿ]*|
      министр[a-zA-ZÀ-ԯḀ-ỿ]*|документ[a-zA-ZÀ-ԯḀ-ỿ]*
    )
  )(?![a-zA-ZÀ-ԯḀ-ỿ’'])
`;

/** The currency that a text names first, with or without a sum; null where it names none. */
export function currencyIn(text: string): string | null {
  const word = CURRENCY.exec(text)?.[0];
  return word === undefined ? null : (CURRENCIES.find(([pattern]) => pattern.test(word))?.[1] ?? null);
}

/**
 * Numbers as a text writes them, in English and Russian: sums, percentages, counts, quantities, with bounds. Dates, times, ordinals,
 * list numbers and parts of names ("C5+1", "Route 66", "30-year") are none. In order, never overlapping; never throws.
 *
 * @param dates the stretches of the text that are dates, where they are known already
 */
export function findNumbers(
  text: string,
  dates?: readonly { readonly start: number; readonly end: number }[],
): FoundNumber[] {
  if (!/\d/u.test(text) && !WORD_NUMBER.test(text)) return [];
  const found: FoundNumber[] = [];
  let known = dates;
  for (const match of matches(NUMBER, text)) {
    const number = readNumber(text, match);
    if (!number) continue;
    // Any publication date serves: only the stretches matter, and without one "October 8" is not read.
    known ??= findDates(text, { published: '2000-01-01' });
    if (!known.some((date) => number.start < date.end && date.start < number.end)) found.push(number);
  }
  return found;
}

const WORD_NUMBER = new RegExp(`(?<![${LETTERS}])(?:${Object.keys(WORDS).join('|')})(?![${LETTERS}])`, 'i');

function readNumber(text: string, match: RegExpExecArray): FoundNumber | null {
  const groups = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const raw = groups.number ?? '';
  const word = WORDS[raw.toLowerCase()];
  const scale = SCALES.find(([form]) => form.test(groups.scale ?? ''))?.[1] ?? 1;
  const value = (word ?? readDigits(raw)) * scale;
  if (!Number.isFinite(value)) return null;
  const bound = boundOf(groups, text.slice(end, end + 8));
  const top = groups.upper === undefined ? null : readDigits(groups.upper) * scale;
  const upper = top !== null && top > value ? Math.round(top * 1e6) / 1e6 : null;
  const read = { start, end, value: Math.round(value * 1e6) / 1e6, upper, bound };
  const rest = text.slice(end);
  if (/^(?:[:/+]\d|\.\d|-[a-zA-ZÀ-ԯḀ-ỿ])/u.test(rest) && !groups.percent && !groups.before) return null;
  const symbol = (groups.before ?? groups.after)?.trim();
  if (symbol !== undefined) {
    const currency = CURRENCIES.find(([form]) => form.test(symbol))?.[1] ?? null;
    return { ...read, unit: null, currency, kind: 'money' };
  }
  if (groups.percent) return { ...read, unit: null, currency: null, kind: 'percent' };
  if (groups.unit) return { ...read, unit: groups.unit, currency: null, kind: 'quantity' };
  return readCount(text, read, { word: word !== undefined, scaled: scale > 1 });
}

type Read = Pick<FoundNumber, 'start' | 'end' | 'value' | 'upper' | 'bound'>;

/** What few texts have before a number is looked for first: to look for the whole takes long. */
const CAPITAL_BEFORE = /\s\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ.]*\s$/u;

function readCount(text: string, read: Read, written: { word: boolean; scaled: boolean }): FoundNumber | null {
  const rest = text.slice(read.end, read.end + 80);
  if (/^[a-zA-ZÀ-ԯḀ-ỿ\p{N}_-]/u.test(rest)) return null;
  const before = text.slice(Math.max(0, read.start - 40), read.start);
  const inName =
    !written.word &&
    read.bound === 'exact' &&
    ((CAPITAL_BEFORE.test(before) && /[a-zA-ZÀ-ԯḀ-ỿ][^.!?\n]*\s\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ.]*\s$/u.test(before)) ||
      /(?:No|№|#)\.?\s?$/iu.test(before));
  if (inName && !written.scaled) return null;
  const noun = COUNTED.exec(rest);
  if (noun) {
    const unit = noun.groups?.noun ?? '';
    return { ...read, end: read.end + noun[0].length, unit, currency: null, kind: 'count' };
  }
  const listNumber = /(?:^|\n)\s*$/u.test(before) && /^[.)]/u.test(rest);
  const footnote = /\[$/u.test(before) && /^\]/u.test(rest);
  if ((!written.scaled && (listNumber || footnote)) || (written.word && read.value === 1)) return null;
  return { ...read, unit: null, currency: null, kind: 'count' };
}

/** Digits with a comma or point: three digits after a comma are thousands ("1,234"), otherwise it is a decimal comma ("44,7"). */
function readDigits(raw: string): number {
  const plain = raw.replace(/[\u00a0\u202f ]/gu, '');
  return Number(/,\d{3}(?:\D|$)/u.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.'));
}

function boundOf(groups: Readonly<Record<string, string | undefined>>, after: string): FoundNumber['bound'] {
  if (groups.upto) return 'up-to';
  if (groups.more || /^(?:\+| or more)/u.test(after)) return 'more';
  if (groups.less) return 'less';
  return groups.about || groups.upper ? 'about' : 'exact';
}
