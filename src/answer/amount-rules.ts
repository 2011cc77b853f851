import { pattern } from '../text/pattern.js';
import type { QuestionKind } from './question.js';

/** What asks for a number, and what only looks so; as in `kind-rules.ts`. */
export const AMOUNT_RULES: readonly (readonly [QuestionKind, RegExp])[] = [
  // What is compared may be numbers, but the answer is how.
  ['what', /\bhow (?:do|does|did)\b.*\bcompare\b/],
  // Nothing that is counted or measured.
  [
    'what',
    pattern()`
      \bhow much (?:\w+ )?(?:
        weight|importance|significance|attention|influence|leverage|sway|say|trust|faith|credence|interest|
        truth|sense|enthusiasm|appetite|substance
      )\b
    `,
  ],
  [
    'share',
    pattern()`
      ^(?:\S+ ){0,4}(?:what|which|how (?:big|large|much|many)) (?:a |is |was |of )?(?:the |a )?(?:
        percentage|percents?|per cent|proportion|fraction|share|portion
      )\b|
      ^(?:share|percentage|proportion) of\b|\bin percent\b|\bhow many percents?\b
    `,
  ],
  [
    'share',
    /(?:^| )(?:какой процент|какая доля|какова доля|какую долю|сколько процентов|как(?:ая|ую) часть|процент|доля)(?: |$)/,
  ],
  [
    'duration',
    pattern()`
      \bhow old\b|\bhow long (?:did|does|do|has|have|had|will|would|was|were)\b|
      \bhow many (?:years|months|weeks|days|hours|minutes)\b|\bduration of\b|\bhow much time\b
    `,
  ],
  [
    'duration',
    /(?:^| )(?:как долго|сколько (?:по )?(?:времени|лет|дней|часов|месяцев|минут|длил\S*|прод\S*))(?: |$)|продолжительность/,
  ],
  [
    'distance',
    pattern()`
      \bhow far\b(?!
        .* (?:
          go down|went down|come down|came down|fall|fell|fallen|drop|decline|sink|rise|rose|risen|grow|grew|
          grown|climb|climbed|gone up|increase|decrease|shrink|cut
        )\b
      )|
      \bhow long (?:is|are)\b|\bhow many (?:km|kilomet\w+|miles|met\w+)\b|
      \b(?:length of|distance (?:between|from|to|of))\b|\bin (?:km|kilomet\w+|miles)\b
    `,
  ],
  ['distance', /(?:^| )(?:какой длины|сколько километров|какое расстояние)(?: |$)|протяженност|длина /],
  [
    'money',
    pattern()`
      \bhow (?:much|many) (?:(?:bn|mn|tn|k|million|billion|trillion|thousand)s? (?:of )?)?
      (?:money|dollars|euros|rubles|roubles|pounds|cash)\b|
      \bhow (?:much|many|big|large)\b.* (?:costs?|worth|invest(?:ed|ing|s)?|paid|pay|spen[dt]|earn(?:ed|s)?)\b|
      \bwhat\b.*\bcosts?\b|\bhow expensive\b|\b(?:price(?: tag)?|cost) of\b|
      \bin (?:dollars|euros|rubles|roubles)\b
    `,
  ],
  [
    'money',
    pattern()`
      (?:^| )(?:
        сколько (?:
          (?:всего |примерно |же )?денег|стоит|стоил\S*|стоят|долларов|евро|рублей|заплат\S*|потрат\S*|
          инвест\S*|влож\S*
        )|
        какова стоимость|какая стоимость|какова сумма|какая сумма|(?:на |в )?какую сумму
      )(?: |$)
    `,
  ],
  // "When did it start, how long before": the time.
  ['when', /^when (?:did|do|does|is|was|are|were|will|has|have)\b.*\bhow long\b/],
  // "Who thinks … how much more …" asks for a person.
  ['person', /^(?:hey |so |and )?who (?!(?:and )?how\b).*\bhow (?:much|many|far|long)\b/],
  // Millions of what is not said: a sum as likely as a count.
  ['how-much', /\bhow many (?:thousands|millions|billions|trillions)\b(?! of (?!dollars|euros|pounds))/],
  [
    'how-much',
    pattern()`
      (?:^| )скольк(?:о|их|им) (?:тысяч|миллион\S*|миллиард\S*|триллион\S*) (?!
        человек|людей|жителей|граждан|туристов|мигрантов|рабочих|голосов|тонн|км|километров
      )
    `,
  ],
  [
    'how-many',
    pattern()`
      \bhow many\b|\bdeath toll\b|\b(?:what|which) quantity\b|\bquantity of\b|
      ^(?:(?!(?:when|where|why|who|which|how|name)\b)\S+ )*(?<!\ba )(?:number|count) of\b
    `,
  ],
  ['how-many', /^(?:какое |каково |какова )?(?:количество|число|численность?) /],
  // How large a body of people is: how many they are.
  [
    'how-many',
    pattern()`
      \b(?:size|strength) of (?:\S+ ){0,4}(?:
        forces?|army|garrison|contingent|troops|staff|workforce|delegation|crew
      )\b|
      \bhow (?:big|large) (?:is |was |are |were |a |an )?(?:\S+ ){0,3}(?:
        forces?|army|garrison|contingent|staff|workforce|delegation|crew
      )\b
    `,
  ],
  // "Сколько военных", "сколько раненых": adjectives that are nouns.
  ['how-many', /(?:^| )сколько (?:\S+ )?\S{3,}[ыи]х(?: |$)|(?:^| )скольк(?:их|им|ими) /],
  ['how-many', /(?:^| )сколько (?!процентов |тонн )(?:\S+[ыи]х )?\S+(?:ов|ев|ей|ий|ек|ок|ан|ат|ин|ств|ц)(?: |$)/],
  [
    'how-much',
    pattern()`
      \bhow (?:much|big|large|high|long|far|old|tall)\b|
      \bwhat (?:percentage|percent|share|number(?! (?:is|was)\b)|amount|sum|volume|proportion|fraction)\b|
      \b(?:figure|size|value|amount|volume|length|population|gdp|price|cost) of\b
    `,
  ],
  [
    'how-much',
    pattern()`
      (?:^| )(?:
        сколько|на сколько|какой процент|какая доля|какова доля|какой объем|какова сумма|каков объем|население|
        ввп|насколько
      )(?: |$)
    `,
  ],
];
