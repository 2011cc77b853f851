import { pattern } from '../text/pattern.js';
import type { QuestionKind } from './question.js';

/** Words for what is asked for, by the kind of answer. Normalised; a name for a thing is not among them. */
const NOUNS: readonly (readonly [QuestionKind, string])[] = [
  ['when', '(?<!\\d )(?:dates?|years?|months?|days?|time|timing|дат[ауы]|год|день|месяц|время|сроки?)'],
  [
    'where',
    'places?|location|venue|(?:crash )?site|host (?:city|capital|country)|whereabouts|hq location|мест[ао](?: (?!в |во |на )\\S+)?|точка \\S+|адрес|локация',
  ],
  ['money', 'price tag|prices?|costs?|sum of money|budget|fees?|цен[ауы]|стоимость|сумм[ауы]|бюджет'],
  ['share', 'percentage(?: (?:of )?(?:gdp|the economy))?|proportion|процент|дол[юя]'],
  ['distance', '(?:length )?(?:in )?km|kilometers|kilometres|length|distance|длина|протяженность'],
  [
    'how-many',
    'numbers?|troop strength|count|quantity|qty|headcount|head count|tally|death toll|(?:passenger )?deaths|casualties|fatalities|killed|(?:nr|no) of \\S+|число погибших|погибших|жертв|количество|число|численность?|сколько штук',
  ],
  ['how-much', 'size|amount|volume|population|размер|объем|население|величина'],
  ['duration', 'duration(?: hours| days)?|длительность|продолжительность'],
];

const ALL = NOUNS.map(([, nouns]) => nouns).join('|');
/** "The third summit: date and place". */
const AND_ANOTHER = `(?: (?:and |или |и )?(?:the |its |their )?(?:${ALL}|model|names?|lender|who pays))?`;
/** What is for the first time, or takes place, is not asked for its time or place. */
const NO_NOUN =
  '(?<!(?:^| )(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|next|previous|following|per|which|wich|each|every|same|this|that|long|some|any|of|at|in|take|takes|took|taking|phone|flight|serial|a|an|one|two|three|recent|these|those|all|few|great|large|big|low|high|small|следующий|прошлый|этот|весь|за|в|на) )';
const BEFORE =
  '(?:\\b(?:what|which)(?: (?:is|was|are|were|will be|would be)|s) (?:the|its|their)|\\b(?:know|tell me|give me|need|like|want|state|name)(?: (?:to know|to have))? (?:the|about the)|(?:^| )(?:подскажите|скажите|подскажи|скажи|узнать|назовите)) (?:(?:exact|current|total|right|precise|actual|точн\\S+|общ\\S+) )?';
/** In Russian the noun stands behind the question word, and what it is of behind that. */
const WHAT_IS = '(?:^| )каков[аоы]? (?:\\S+ )?';
const BEHIND = '(?= (?:of|on|in|at|when|where|for|by|between|that|which|to|and|it|и|на|в|проведения)(?: |$)|$)';

const PATTERNS = NOUNS.map(([kind, nouns]): readonly [QuestionKind, RegExp, RegExp] => [
  kind,
  new RegExp(`(?<= )${NO_NOUN}(?<! at (?:\\S+ ){1,2})(?:${nouns})${AND_ANOTHER}$`, 'u'),
  new RegExp(`${BEFORE}(?:${nouns})${BEHIND}|${WHAT_IS}(?:${nouns})(?: |$)`, 'u'),
]);

/** Most questions have no such noun at all. */
const HINT = new RegExp(`(?:^| )(?:${ALL})(?: |$)`, 'u');

/** What is longer is a sentence without a question word. */
const MOST_KEYWORDS = 12;

/** Of these not the number is asked for, but how much they are. */
const OF_MONEY = pattern()`
  (?:^| )(?:
    trade|turnover|packages?|deals?|invest\S*|pledged?|gdp|usd|dollars?|euros?|bn|millions?|billions?|revenues?|
    exports?|imports?|товарооборот|торговл\S*|инвест\S*|вложени\S*
  )(?: |$)
`;

/**
 * The kind of answer by the noun for it, where no question word tells one: "bazaar venue and date", "what is the number of stalls", "I'd like
 * to know the cost". Null where there is none.
 *
 * @param plain the words of a question, normalised, with a space between
 * @param isKeywords whether there is no question word at all: then the last word may be the noun
 */
export function kindByNoun(plain: string, isKeywords: boolean): QuestionKind | null {
  if (!HINT.test(plain)) return null;
  const kind = PATTERNS.find(
    ([, atEnd, within]) =>
      (isKeywords && plain.split(' ').length <= MOST_KEYWORDS && atEnd.test(plain)) || within.test(plain),
  )?.[0];
  return kind === 'how-many' && OF_MONEY.test(plain) ? 'how-much' : (kind ?? null);
}
