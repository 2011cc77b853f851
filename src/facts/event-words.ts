import { pattern } from '../text/pattern.js';
/** General words for gatherings, in English and Russian, and the ordinals that count them. No topic knowledge. */

export type EventKind =
  | 'summit'
  | 'ministerial'
  | 'conference'
  | 'forum'
  | 'congress'
  | 'assembly'
  | 'session'
  | 'meeting'
  | 'talks';

/** A lookbehind stands behind its word: before it, it would be tried at every letter. "The 4th and 5th A–B summits": held as one. */
const BOTH =
  '(?:\\d(?:st|nd|rd|th)|first|second|third|fourth|fifth) and (?:\\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth) (?:[a-zA-ZÀ-ԯḀ-ỿ][a-zA-ZÀ-ԯḀ-ỿ\\p{Pd}]* ){0,3}';

const NOUNS: readonly (readonly [EventKind, string])[] = [
  ['summit', `summit|summits(?<=${BOTH}summits|(?:their|annual|days of) (?:annual )?summits)|саммит(?:а|е|у|ом)?`],
  [
    'ministerial',
    'ministerial(?=[\\s.,;:)]|$)(?! (?:meeting|level|conference|session|talks|format|council|forum|visit|and|delegation))',
  ],
  ['conference', 'conference(?<!(?:press|news)[ -]conference)|symposium|colloquium|workshop|retreat|конференци[яию]'],
  ['assembly', 'assembly|ассамблея|ассамблеи'],
  ['congress', 'congress|synod|conclave|конгресс(?:а|е)?'],
  ['forum', 'forum|dialogue(?! partners?)|форум(?:а|е)?'],
  ['session', 'session|сессия|сессии|заседани[еяи]'],
  ['talks', 'talks|negotiations|переговор(?:ы|ов|ах)'],
  [
    'meeting',
    'meeting|gathering|meetings(?<=(?:annual|spring|autumn|fall) meetings)|event(?<!in the event)|встреч[аеиу]|совещани[еяи]',
  ],
];

/** Words for one gathering; plurals ("summits") speak of no particular one. Use with `matchAll`. */
export const EVENT_NOUN = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ-])(?:${NOUNS.map(([kind, forms]) => `(?<${kind}>${forms})`).join('|')})(?![a-zA-ZÀ-ԯḀ-ỿ-]| (?:hall|halls|centre|center|cent(?:re|er)s|venue|rooms?|call|calls|declaration|communiqu[eé]|statement|document|documents)(?![a-zA-ZÀ-ԯḀ-ỿ]))(?:(?<=(?:convened|launched|held|begun) at (?:the )?summit)|(?! level))`,
  'giu',
);

const ANY_NOUN = new RegExp(EVENT_NOUN.source, 'iu');

/** Whether a text holds a word for one gathering. */
export const namesGathering = (text: string): boolean => ANY_NOUN.test(text);

/** The kind that a match of `EVENT_NOUN` names. */
export function kindOf(match: RegExpExecArray): EventKind {
  return NOUNS.find(([kind]) => match.groups?.[kind] !== undefined)?.[0] ?? 'meeting';
}

/** The kind that a name or phrase speaks of, the more particular where it holds two words ("ministerial meeting"); null if none. */
export function kindNamed(text: string): EventKind | null {
  if (/ministerial|ministers['’]? |of (?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?ministers|министерск|министров/iu.test(text))
    return 'ministerial';
  const kinds = [...text.matchAll(EVENT_NOUN)].map(kindOf);
  return kinds.find((kind) => kind !== 'meeting') ?? kinds[0] ?? null;
}

const ORDINALS: readonly RegExp[] = [
  /^(?:first|inaugural|перв)/iu,
  /^(?:second|втор)/iu,
  /^(?:third|трет)/iu,
  /^(?:fourth|четв)/iu,
  /^(?:fifth|пят)/iu,
  /^(?:sixth|шест)/iu,
  /^(?:seventh|седьм)/iu,
  /^(?:eighth|восьм)/iu,
  /^(?:ninth|девят)/iu,
  /^(?:tenth|десят)/iu,
  /^(?:eleventh|одиннадц)/iu,
  /^(?:twelfth|двенадц)/iu,
  ...'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word) => new RegExp(`^${word}`, 'iu')),
];

export const ORDINAL_WORD =
  '(?:first|inaugural|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|[1-9]\\d{0,2}(?:st|nd|rd|th)|(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)[a-zA-ZÀ-ԯḀ-ỿ]{2,3})';

const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINAL = new RegExp(`(?<![a-zA-ZÀ-ԯḀ-ỿ\\p{N}-])${ORDINAL_WORD}(?![a-zA-ZÀ-ԯḀ-ỿ\\p{N}-])`, 'iu');

/** "The XVI Summit": a number in Roman letters; a lone one is none ("Plan B", "President Xi"). */
const ROMAN = /(?<![a-zA-ZÀ-ԯḀ-ỿ\p{N}-])(?=[IVXL]{2})L?X{0,4}(?:IX|IV|V?I{0,3})(?![a-zA-ZÀ-ԯḀ-ỿ\p{N}-])/u;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function readRoman(letters: string): number {
  const values = [...letters].map((letter) => DIGITS[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + ((values[i + 1] ?? 0) > value ? -value : value), 0);
}

/** The words of a phrase without the number in Roman letters. */
export const withoutRoman = (phrase: string): string => phrase.replace(ROMAN, ' ');

/** The first ordinal in a phrase, or null. */
export function ordinalIn(phrase: string): number | null {
  const word = ORDINAL.exec(phrase)?.[0];
  if (word === undefined) {
    const roman = ROMAN.exec(phrase)?.[0];
    return roman ? readRoman(roman) : null;
  }
  const number = Number.parseInt(word, 10);
  const [tens = '', ones] = word.toLowerCase().split('-');
  if (ones) return TENS.indexOf(tens) * 10 + ORDINALS.findIndex((form) => form.test(ones)) + 1;
  return number > 0 ? number : ORDINALS.findIndex((form) => form.test(word)) + 1 || null;
}

/** Those who gather, as the news calls them. */
const PEOPLE =
  'leaders|heads(?: of (?:state|government)(?: (?:and|or) (?:state|government))?)?|presidents|prime ministers|premiers|(?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?(?:ministers|chiefs|bankers)|governors|policy-?makers|delegates|delegations|representatives|officials|envoys|diplomats|negotiators|members|allies|countries|nations|states|governments|experts|scientists|researchers|lawmakers|mayors|federations|associations|producers|shareholders|bishops|council|committee|executive board|bureau|cabinet';
const GATHER =
  '(?:ended|concluded|wrapped up|opened|began|started|held) (?:two|three|four|five|six|seven|ten|\\d+) days of (?:[a-z]+ )?talks|met|voted|sat down|meeting|meets?|are meeting|gather(?:ed|s)?|are gathering|convened?|assembled?|came together|come together';

/** Those who gather do so, in a text. */
export const GATHERERS_MET = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:${PEOPLE}|they)(?![a-zA-ZÀ-ԯḀ-ỿ])[^.;:]{0,60}? (?:${GATHER}|sat)(?![a-zA-ZÀ-ԯḀ-ỿ])`,
  'iu',
);

/** "The leaders of the G9 met (in Rome)": a gathering told by a verb. */
export const MET = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?<who>${PEOPLE}|[Tt]hey)(?![a-zA-ZÀ-ԯḀ-ỿ])(?<of>[^.;:]{0,90}?) (?<verb>${GATHER})(?= (?:again )?(?:(?:this|last|next) (?:week|month|year|time) )?(?:in|at|on|for|from|between)(?![a-zA-ZÀ-ԯḀ-ỿ])|(?: again)?, this time in)`,
  'iu',
);

/** Those who gather, at the end of a text: "the leaders meeting in Rome" are meeting, no meeting of leaders is named. */
export const GATHERERS = new RegExp(`(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:${PEOPLE}),? $`, 'iu');

/** "Norland hosted the leaders of the G9 (in Rome)", "welcomed the delegates". */
export const RECEIVED = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?<verb>play(?:s|ed) host to|hosts?|hosted|welcom(?:es?|ed)|receiv(?:es?|ed)) (?<who>(?:the |its |all |more than |over |about |around |some |nearly |almost |dozens of |\\d+ )*(?:[a-zA-ZÀ-ԯḀ-ỿ\\p{N}+-]+ ){0,2}(?:${PEOPLE}))(?![a-zA-ZÀ-ԯḀ-ỿ])(?<of>(?: (?:of|from) (?:the )?(?:\\d+ )?\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\\p{N}]*(?: \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\\p{N}]*){0,4})?)`,
  'u',
);

/** Verbs that put a gathering at a place and time. */
export const HELD = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    held|hosted|hosts?|hosting|took place|takes? place|taking place|convened?|convenes|conclude[sd]?|opened|
    opens?|closed?|closes|ended|begins?|began|begun|started|starts?|runs?|ran|
    (?<!(?:the|an|early|late|month|year) )ends?|finish(?:ed|es)?|met|meets?|gathered|gathers?|brought|brings|
    kicks? off|kicked off|wraps? up|wrapped up|winds? up|wound up|dr[ae]ws? to (?:a|its) close|
    c[ao]mes? to (?:an end|a close|its close)|broke up|adjourned|got under ?way|gets? under ?way|staged|
    continued|continues?|resumed|lasted|планируется|состоял[a-zA-ZÀ-ԯḀ-ỿ]+|прош[её]л[a-zA-ZÀ-ԯḀ-ỿ]*|
    проходил[a-zA-ZÀ-ԯḀ-ỿ]*
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/** Verbs that put a gathering into the future. */
export const PLANNED = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    planned|scheduled|expected|due|set|will be held|will take place|запланирован[a-zA-ZÀ-ԯḀ-ỿ]*|состоится
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/** Words that close the stretch in which a place or date still belongs to the noun before it. */
export const ELSEWHERE = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    which|when|while|where|who|that|after|before|since|following|followed|building|
    (?<!(?:more|less|fewer|later) )than|but|compared|during|for|которы[a-zA-ZÀ-ԯḀ-ỿ]+|когда|после
  )(?![a-zA-ZÀ-ԯḀ-ỿ])|
  ;
`;

/** "…, which took place in": the clause still tells of the gathering itself. */
export const RELATIVE = pattern('u')`
  ^,? (?:which|that) (?=
    (?:
      met|meets|convened|gathered|sat|took place|takes place|was|is|has been|will be|opens?|opened|closed|ends?|
      ended|began|begins|starts?|started|concluded|concludes|ran|runs|wrapped up
    )(?![a-zA-ZÀ-ԯḀ-ỿ])|
    \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*){0,3} (?:hosted|hosts|is hosting|held|convened)
    (?![a-zA-ZÀ-ԯḀ-ỿ])|
    (?:he|she|they) (?:opened|closed|hosted|convened)(?![a-zA-ZÀ-ԯḀ-ỿ])
  )
`;

/** A lead line may hold two sentences. */
export const NEW_SENTENCE = /\p{Ll}{3}[.!?]["'”’»)]* \p{Lu}/u;

/** "(the meeting) of the Council of Coastal States": the body whose gathering it is. */
const WHOSE = pattern('u')`
  ^ (?:of|on|for|between|within) (?:the )?(?:
    \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\p{N}’'+–-]*(?: (?:of|the|and|for|on|de|in) (?:the )?(?=\p{Lu})| |(?=[^a-zA-ZÀ-ԯḀ-ỿ]|$))
  )+(?:\([^)]{2,20}\) )?(?:and (?:its|their|other) (?:\p{Ll}+ ){0,2}?\p{Ll}+s(?=[, ]) ?)?
`;

/** What stands behind a word for a gathering, without the body whose it is. */
export const behindBody = (after: string): string => after.replace(WHOSE, ' ').replace(/^ (?=,)/u, '');
