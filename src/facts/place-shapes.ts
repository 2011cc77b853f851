import { toLatin } from '../text/scripts.js';
import { isStopWord } from '../text/stopwords.js';
import { isCountryName } from './countries.js';
import { ORDINAL_WORD } from './event-words.js';

/** A place's name: "New Rome", "Rome am Fluss", "Roma de la Sierra", "Port el-Bahr". */
export const PLACE_NAME =
  "(?:(?:St|Mt|Ft)\\. (?=\\p{Lu}))?\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]*[a-zA-ZÀ-ԯḀ-ỿ](?: (?:(?:el|al|es|la|le|los|las|de|del|da|do|dos|du|am|an der|de la|sur|upon)[- ])?\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]*[a-zA-ZÀ-ԯḀ-ỿ])*";

/** Nouns that make the name behind them one of a place. */
export const SETTLEMENT =
  '(?:capital city|city|town|capital|resort|port|village|island|suburb|municipality|city-state)';

/** "the northern port of X", "the capital, X", "on the island of X". */
const APPOSED = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[\\p{Lu}][a-zA-ZÀ-ԯḀ-ỿ]+) (?:[a-zA-ZÀ-ԯḀ-ỿ-]+ ){0,4}?${SETTLEMENT}(?: of|,)? (${PLACE_NAME})`,
  'gu',
);
/** Behind the city of "PORT ROME, Norland, May 7 (Agency) —", "PORT ROME:", "Port Rome (Norland) –" at a report's beginning. */
const BEHIND_CITY =
  '(?:, (?:\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ.]+ ?){1,3})?(?:,? (?:\\d{1,2}(?: [a-zA-ZÀ-ԯḀ-ỿ]+\\.?)?|\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+\\.? \\d{1,2})(?:,? \\d{4})?)? ?';
const DASH = '(?:[–—]|--?)';
const CAPITALS = "\\p{Lu}[\\p{Lu}.’' -]{2,30}?";
const MIXED = "\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]{2,}(?: (?:de |da |del |la |es |el )?\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]+){0,2}";
/** "(APA-)Port Rome": the agency may stand before its city. */
const AGENCY = '(?:\\p{Lu}{2,8}[–-])?';
const BRACKET = '\\([^()\\n]{2,40}\\)';
const DATELINE = new RegExp(
  `^${AGENCY}(?:(?<city>${CAPITALS})(?::|${BEHIND_CITY}(?:${BRACKET} ?${DASH}|(?<= )${DASH})|, \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+\\.? \\d{1,2}\\.?(?=$))|(?<mixed>${MIXED})(?:${BEHIND_CITY}${BRACKET} ?${DASH}|(?:, \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+){0,2} [–—])(?= ))(?: |$)`,
  'u',
);

/** A dash behind a capital may also stand in a list: only a whole sentence behind it is a report's. */
const LEAST_SENTENCE = 80;

/** The line that dates a report: its city and its length with the dash; null where there is none. */
function datelineIn(text: string): { readonly city: string; readonly length: number } | null {
  if (!/^.{0,60}(?:[–—:-]|\d\.$)/u.test(text)) return null;
  const line = DATELINE.exec(text);
  const { city, mixed } = line?.groups ?? {};
  const name = city ?? mixed;
  if (!line || name === undefined || isStopWord(name.split(' ', 1)[0]?.toLowerCase() ?? '')) return null;
  if (
    mixed !== undefined &&
    (isCountryName(toLatin(mixed)) || (!line[0].includes('(') && text.length < LEAST_SENTENCE))
  )
    return null;
  return { city: name, length: line[0].length };
}

/** Whether a report begins with a city, told as that in which it was written. */
export const isDateline = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  start < 10 && datelineIn(text)?.city === text.slice(start, end);

/** Length of the line that dates a report, with its dash; 0 where there is none. */
export const datelineEnd = (text: string): number => datelineIn(text)?.length ?? 0;

/** "Rome hosted the summit", "Rome will host its third forum". */
const AS_HOST = new RegExp(
  `(?:^|[\\s("“])(${PLACE_NAME})(?: (?:has|had|will|is to|was to|would))? (?:host|hosts|hosted|hosting|welcomed|welcomes) (?:the|a|an|its|this|their|last|next) `,
  'gu',
);
/** "Rome hosted the 7th Congress". */
const HOSTED_COUNTED = new RegExp(
  `^(${PLACE_NAME})(?: (?:has|had|will))? host(?:s|ed)? (?:the|its|their) ${ORDINAL_WORD} `,
  'u',
);
/** "welcomed eleven ministers to Rome on Friday for the meeting", "came to Rome for the summit". */
const CALLED_TO = new RegExp(
  `(?:(?:(?:welcom|receiv|greet|invit|summon|call|bring|brought)(?:es|ed|s)? [^.;,]{3,60}|came|come|travelled|arrived|gathered|flew|flock(?:ed)?) (?:to|in)|(?:descended|converged) on) (${PLACE_NAME})(?: (?:on|from|this|last|late|early) [^.;,]{3,30}?)? for (?:the|an?|its|their|this year['’]s) `,
  'gu',
);
/** "the Rome summit", "the Rome G9 summit", "the G9 Rome Summit", "The Rome A–B Forum". */
const FORMAT =
  '(?:\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*\\d+(?:\\+\\d+)?|\\p{Lu}{2,}|\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*(?: \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*)?[–-]\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*(?: \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*)?)';
const BESIDE_FORMAT = new RegExp(
  `(?:^|\\s)(?:[Tt]he |[Aa]t |[Ii]n |[Ll]ast |[Tt]his )?(?:${FORMAT} (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)|(\\p{Lu}\\p{Ll}[a-zA-ZÀ-ԯḀ-ỿ]+(?: \\p{Lu}\\p{Ll}+)?)(?: ${FORMAT})?) (?:[Ss]ummit|[Mm]eeting|[Cc]onference|[Ff]orum|[Cc]ongress|[Ss]ession)(?![a-zA-ZÀ-ԯḀ-ỿ])`,
  'gu',
);

const EVENT_HINT = / for |host|welcom|summit|meeting|conference|forum|congress|session/iu;
const SETTLEMENT_HINT = new RegExp(SETTLEMENT, 'u');

/** Names that nouns and agencies show to be those of cities, islands or resorts. */
export function settlementsIn(sentence: string): string[] {
  const dateline = datelineIn(sentence)?.city;
  if (!SETTLEMENT_HINT.test(sentence)) return dateline === undefined ? [] : [dateline];
  return [
    ...(dateline === undefined ? [] : [dateline]),
    ...[...sentence.matchAll(APPOSED)].map(([, name = '']) => name),
  ];
}

/** Names that stand where a city may: before "hosted the …" or before a word for a gathering; `body` has to speak of it as of a place. */
export function likelyPlacesIn(sentence: string, body: string): string[] {
  if (!EVENT_HINT.test(sentence)) return [];
  const hosts = [...sentence.matchAll(AS_HOST)].map(([, name = '']) => name);
  const called = [...sentence.matchAll(CALLED_TO)].map(([, name = '']) => name);
  const formats = [...sentence.matchAll(BESIDE_FORMAT)].map(([, behind, before]) => behind ?? before ?? '');
  // "Rome hosted the 7th Congress", and nowhere does it say in which other place.
  const whole = HOSTED_COUNTED.exec(sentence);
  const sole = whole && !/ in (?:the )?\p{Lu}/u.test(sentence.slice(whole.index)) ? [whole[1] ?? ''] : [];
  return [
    ...[...hosts, ...called, ...formats].filter((name) => isSpokenOfAsPlace(name, body)),
    ...sole.filter((name) => !isCountryName(toLatin(name)) && !isBody(name, body)),
  ];
}

/** "in Rome" stands somewhere, and nothing shows it to be a body or region: "Rome's members", "leaders of Rome". */
function isSpokenOfAsPlace(name: string, body: string): boolean {
  if (!['in', 'at', 'from', 'to'].some((lead) => body.includes(`${lead} ${name}`))) return false;
  if (isCountryName(toLatin(name))) return false;
  return (
    new RegExp(`(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:in|at|from|to) ${asPattern(name)}(?![a-zA-ZÀ-ԯḀ-ỿ]| \\p{Lu})`, 'u').test(body) &&
    !isBody(name, body)
  );
}

/** "Its members", "the leaders of": whoever has them is a body or a region. */
function isBody(name: string, body: string): boolean {
  const word = asPattern(name);
  return new RegExp(
    `(?<![a-zA-ZÀ-ԯḀ-ỿ])${word}(?:['’]s)? (?:members?|countries|nations|states|allies|leaders|ministers|secretar)|(?:members|leaders|countries|ministers|secretary[- ]general) of (?:the )?${word}(?![a-zA-ZÀ-ԯḀ-ỿ])`,
    'iu',
  ).test(body);
}

const asPattern = (name: string) => name.replace(/[^a-zA-ZÀ-ԯḀ-ỿ\p{N}]/gu, '.');
