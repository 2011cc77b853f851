import { OFFICE_WORD } from '../text/office-word.js';
import { pattern } from '../text/pattern.js';
import { type Fit, type NamedRange, ofKind, shapes } from './fit.js';

const CAPITALISED =
  /(?:(?:\p{Lu}\.\s?)+|\p{Lu}[\p{L}’'-]+)(?:\s+(?:(?:\p{Lu}\.)+|(?:al|bin|von|de|van)\s|\p{Lu}[\p{L}’'-]+))+/gu;
/** A capitalised run that holds one of these is an office, an institution or a date, not a person. */
const NOT_A_PERSON = pattern('iu')`
  (?<!\p{L})(?:
    minister|ministers|ministry|prime|deputy|foreign|affairs|president|secretary|director|general|chair|
    chairman|council|union|organi[sz]ation|commission|committee|agency|bank|university|institute|expo|city|hall|
    airlines?|airways|airport|house|centre|center|company|corporation|summit|meeting|forum|conference|plan|
    agreement|strategy|corridor|route|initiative|asia|asian|europe|european|africa|america|american|republic|
    federation|states|january|february|march|april|may|june|july|august|september|october|november|december|
    avenue|islands?|stadium|ordinance|treaty|league|division|olympics|award|festival|programme|program
  )(?!\p{L})|
  ^(?:new|north|south|east|west|northern|southern|eastern|western|port|cape|fort|mount|lake|gulf) (?=\p{Lu})
`;
/** A body acts like a person, and is as often what somebody is of; a street or a lake may be a surname. */
const DOUBTFUL = pattern('iu')`
  (?<!\p{L})(?:
    association|authority|board|brigade|club|congress|court|department|foundation|group|holdings?|hospital|inc|
    lines?|ltd|office|parliament|party|police|school|service|society|trust|united|act|bay|bridge|cup|games|lake|law|
    mission|prize|report|river|road|street|tower
  )(?!\p{L})
`;
/** What stands before a name, in capitals too. */
const TITLES = new RegExp(`^.*(?<!\\p{L})(?:${OFFICE_WORD}|justice|inspector|sir|lord|lady)\\s+(?=\\p{L})`, 'iu');
/** Something is in it. */
const PLACED = /(?<!\p{L})(?:in|at|near|into|outside|across) (?:the )?$/iu;

/** "Which country": countries, no persons; "which company": bodies, and names that the lexicon does not know. Null where somebody may be meant. */
export function bodies(text: string, names: readonly NamedRange[], question: string): Fit[] | null {
  if (COUNTRY.test(question)) return ofKind(names, 'country');
  if (!COMPANY.test(question)) return null;
  const others = names.filter(({ kind }) => kind !== 'organisation');
  const shaped = shapes(CAPITALISED, text).filter(
    (shape) => !others.some((name) => shape.start < name.end && name.start < shape.end),
  );
  return [...ofKind(names, 'organisation'), ...shaped];
}

const COUNTRY =
  /\b(?:which|what) (?:[a-zа-яё]+ ){0,2}?(?:country|nation|republic)\b|(?<![a-zа-яё])как(?:ая|ой|ую) стран/i;
const COMPANY = pattern('i')`
  \b(?:which|what) (?:[a-zа-яё]+ ){0,2}?(?:company|firm|airline|manufacturer|outlet|bank)\b|
  (?<![a-zа-яё])как(?:ая|ой|ую) (?:компани|фирм)
`;

const LIKELY = 0.5;

/** Persons, by the lexicon or by their shape; then organisations and countries, which may be the "who" as well. */
export function actors(text: string, names: readonly NamedRange[], ofBodies: number): Fit[] {
  const others = names.filter((name) => name.kind !== 'person');
  const shaped = shapes(CAPITALISED, text).flatMap((shape) => {
    if (others.some((name) => name.start < shape.end && shape.start < name.end)) return [];
    const start = shape.start + (TITLES.exec(text.slice(shape.start, shape.end))?.[0].length ?? 0);
    const name = text.slice(start, shape.end);
    if (NOT_A_PERSON.test(name)) return [];
    const isLikely = DOUBTFUL.test(name) || PLACED.test(text.slice(Math.max(0, start - 12), start));
    return [{ ...shape, start, strength: isLikely ? LIKELY : shape.strength }];
  });
  const persons = ofKind(names, 'person').filter(
    (name) => !shaped.some((shape) => shape.start <= name.start && name.end <= shape.end),
  );
  return [
    ...[...shaped, ...persons].sort((a, b) => a.start - b.start),
    ...ofKind(names, 'organisation', ofBodies),
    ...ofKind(names, 'country', ofBodies),
  ];
}
