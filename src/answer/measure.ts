import type { Range } from '../corpus/article.js';
import { findDates } from '../text/dates.js';
import { matches } from '../text/matches.js';
import { currencyIn, type FoundNumber, findNumbers } from '../text/numbers.js';
import { pattern } from '../text/pattern.js';

/** What a number has to be a number of. */
export type Measure = 'share' | 'money' | 'distance' | 'duration';

/** A stretch of a text that tells an amount; `strength` 1: plainly of the measure that is asked for. */
interface Amount extends Range {
  readonly strength: number;
}

const LIKELY = 0.5;
const PLAINLY = 0.9;

const DISTANCE =
  /^(?:k?m²?|kilomet|(?:nautical )?miles?|(?:centi|milli)?met(?:re|er)|feet|inches|yards|километр|км|метр)/iu;
/** A unit of time. */
export const DURATION = /^(?:years?|months?|weeks?|days?|hours?|minutes?|лет|год|месяц|недел|дн|час)/iu;
const FRACTION = pattern('giu')`
  (?<!\p{L})(?:(?:nearly|about|almost|over|roughly|more than|less than) )?(?:a |one |two |three )?(?:
    halves|half|thirds?|quarters?|fifths?|tenths?|majority|most
  )(?: of)?(?!\p{L})|
  (?:половин|трет|четверт|больш(?:ая|инств))\p{L}*
`;
const LASTING = pattern('giu')`
  (?<!\p{L})aged \d{1,3}(?!\d)|
  (?<![\p{L}\d])(?:
    \d+|one|two|three|four|five|six|seven|eight|nine|ten|several|half
  )-(?:year|month|week|day|hour|minute)s?(?!\p{L})
`;

/** "Moe scored on 29 minutes": when, not how long. */
const MINUTE_OF_A_GAME = /(?<!\p{L})on $/u;

/** The amounts of a measure that a text tells; a sum in another currency than the question's is only likely. */
export function amountsOf(
  measure: Measure,
  text: string,
  published: string,
  language: string,
  question = '',
): Amount[] {
  const asked = measure === 'money' ? currencyIn(question) : null;
  const numbers = findNumbers(text).map((number) => ({ ...range(number), strength: isOf(measure, number, asked) }));
  const amounts = numbers.filter(({ strength }) => strength > 0);
  if (measure === 'share') return apart(amounts, shapes(FRACTION, text, LIKELY));
  if (measure !== 'duration') return amounts;
  const lasting = amounts.filter(({ start }) => !MINUTE_OF_A_GAME.test(text.slice(Math.max(0, start - 4), start)));
  // First and last day tell how long something took.
  const spans = findDates(text, { published }, language)
    .filter(({ from, to, precision }) => precision === 'day' && from !== to)
    .map((date) => ({ ...range(date), strength: LIKELY }));
  return apart(apart(lasting, shapes(LASTING, text, 1)), spans);
}

function isOf(measure: Measure, { kind, unit, value, currency }: FoundNumber, asked: string | null): number {
  switch (measure) {
    case 'share':
      return kind === 'percent' ? 1 : 0;
    case 'money':
      if (kind === 'money') return asked === null || asked === currency ? 1 : LIKELY;
      // "12 billion", of which the sentence before may have told the currency.
      return kind === 'count' && unit === null && value >= 1e6 ? LIKELY : 0;
    case 'distance':
      return unit !== null && DISTANCE.test(unit) ? 1 : 0;
    case 'duration':
      return unit !== null && DURATION.test(unit) ? 1 : 0;
  }
}

const ORDINAL = pattern('giu')`
  (?<!\p{L})(?:
    second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th)|втор|
    трет|четверт|пят|шест|седьм|восьм|девят|десят
  )\p{L}*(?=\s)
`;

/**
 * What tells how many there have been so far: the eighth meeting is the last of eight. `beside`: whether a stretch names what is counted.
 */
export const ordinalsIn = (text: string, beside: (stretch: string) => boolean): Amount[] =>
  shapes(ORDINAL, text, PLAINLY).filter(({ end }) =>
    beside(/^(?:\s+[^\s.,;:!?()]+){1,2}/u.exec(text.slice(end))?.[0] ?? ''),
  );

/** How many there have been up to now is asked. */
export const isSoFar = (question: string): boolean =>
  /\bhow many\b.*\b(?:ha(?:ve|s|d) (?:there )?(?:been|taken|happened|they held)|so far|to date|by (?:now|then)|counting|including)\b|(?<!\p{L})сколько .*(?:уже|всего|считая|включая|до сих пор)(?!\p{L})/iu.test(
    question,
  );

/** The numbers of a text that count things, plainly so where what is asked about stands right beside the number. */
export function countsIn(text: string, beside: (stretch: string) => boolean): Amount[] {
  return findNumbers(text)
    .filter(({ kind }) => kind === 'count' || kind === 'quantity' || kind === 'percent')
    .map((number) => {
      if (number.kind === 'percent')
        return { ...range(number), strength: OF_PEOPLE.test(text.slice(number.end)) ? PLAINLY : LIKELY };
      const around = text.slice(number.start, number.end) + (BEHIND.exec(text.slice(number.end))?.[0] ?? '');
      return { ...range(number), strength: beside(around) ? 1 : OTHERS.test(number.unit ?? '') ? 0 : APART };
    })
    .filter(({ strength }) => strength > 0);
}

/** A share of people tells how many they are. */
const OF_PEOPLE = pattern('u')`
  ^ of (?:the |its |all |his |her |their )?(?:\S+ )?(?:
    population|people|citizens|respondents|residents|inhabitants|voters|adults|households|workers|migrants|
    students
  )(?!\p{L})|
  ^ (?:населения|граждан|жителей|опрошенных|респондентов|людей)(?!\p{L})
`;

/** What stands behind a number up to the next one; the number of a model is none ("25 Leopard 1 tanks"). */
const BEHIND = /^(?:(?<=[ -]\p{Lu}[\p{L}-]*[ -])\d{1,3}(?![\d.,])|[^.,;:!?()\n\d]){0,40}/u;

/** Of these there are so many, not of what is asked about. */
const OTHERS = pattern('iu')`
  ^(?:
    countr|states?$|nations?$|republics?$|years?$|months?$|days?$|leaders?$|presidents?$|summits?$|articles?$|
    стран|государств|лет$|год|дн
  )
`;
/** A number that counts something else than what is asked about. */
const APART = 0.3;

const range = ({ start, end }: Range): Range => ({ start, end });

const shapes = (pattern: RegExp, text: string, strength: number): Amount[] =>
  matches(pattern, text).map(({ index, 0: match }) => ({ start: index, end: index + match.length, strength }));

/** The first, and those of the others that do not overlap them. */
const apart = (first: readonly Amount[], others: readonly Amount[]): Amount[] => [
  ...first,
  ...others.filter((other) => !first.some((one) => other.start < one.end && one.start < other.end)),
];
