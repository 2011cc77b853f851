import { ELSEWHERE, type EventKind, MET, RECEIVED } from './event-words.js';
import type { Mention } from './mention.js';
import { isShort } from './mention-date.js';
import { ACRONYM, partnersKey } from './mention-parts.js';
import { IN_PLACE } from './mention-venue.js';
import type { Reader, Sentence } from './sentence.js';
import { toldMention } from './told-mention.js';

/** Between the verb and the place or date that belongs to it. */
const REACH = 80;

/** "(Ministers gathered) for two days, on 7 and 8 May". */
const LASTING = /^ for (?:[a-zA-ZÀ-ԯḀ-ỿ]+|\d+) (?:days|hours|weeks),?(?= )/u;
/** "G9 leaders met": the body before those who gather. */
const BODY_BEFORE = /(?<![a-zA-ZÀ-ԯḀ-ỿ])\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\p{N}+]*(?:['’]s?)? $/u;

/** A word without which neither `MET` nor `RECEIVED` is found. */
const MAY_MEET = /days of|met|meet|voted|sat down|gather|convene|assemble|together|host|welcom|receiv/i;

/**
 * "The leaders of the G9 met in Rome on 7 May", "Norland hosted the leaders of the G9 on 7 May": what they met for is a gathering, though
 * no noun says so. Null where neither place nor a date of a body that meets is told.
 */
export function metIn(read: Sentence, { names }: Pick<Reader, 'names'>): Mention | null {
  if (!MAY_MEET.test(read.text)) return null;
  const { text, places, days: dates } = read;
  // Cheaper than the patterns: without a city or a day there is nothing to find.
  if (dates.length === 0 && !places.some(({ level }) => level === 'city')) return null;
  const met = MET.exec(text) ?? RECEIVED.exec(text);
  const { who = '', of = '', verb = '' } = met?.groups ?? {};
  if (!met || /^they$/iu.test(who)) return null;
  const end = met.index + met[0].length;
  const isNear = (start: number) =>
    start >= end && start - end < REACH && !ELSEWHERE.test(text.slice(end, start).replace(LASTING, ''));
  const venue =
    places.find(({ level, start }) => level === 'city' && isNear(start) && IN_PLACE.test(text.slice(end, start))) ??
    null;
  const days = dates.filter(isShort);
  const date = days.find(({ start }) => isNear(start)) ?? days.find((one) => opens(text, one.start)) ?? null;
  const body = BODY_BEFORE.exec(text.slice(0, met.index))?.[0] ?? '';
  const acronym = ACRONYM.exec(of)?.[0] ?? ACRONYM.exec(body)?.[0];
  if (!venue && !date) return null;
  // Who met on a day, and of what body they are nobody says: only an article that reports just that can tell.
  const isVague = !venue && !acronym;
  // The noun phrase: what they are called in labels.
  const start = met[0].startsWith(verb)
    ? met.index + met[0].indexOf(who)
    : met.index - (ACRONYM.test(body) ? body.length : 0);
  const phrase = {
    start,
    end:
      met.index +
      (start > met.index ? start - met.index : 0) +
      who.length +
      (met[0].startsWith(verb) || !acronym ? 0 : (of.split(',', 1)[0] ?? of).length),
  };
  return toldMention(read, {
    phrase,
    kind: kindBy(who),
    reference: isVague ? 'indefinite' : 'definite',
    partners: acronym ? partnersKey(acronym, names) : null,
    venue,
    date,
  });
}

function kindBy(who: string): EventKind {
  if (/prime minister|premier/iu.test(who)) return 'summit';
  if (/minister/iu.test(who)) return 'ministerial';
  return /leader|heads of|president/iu.test(who) ? 'summit' : 'meeting';
}

/** "On 7 May, leaders met …". */
const opens = (text: string, start: number): boolean =>
  /^(?:(?:On|In|From|Between) )?(?:the )?$/u.test(text.slice(0, start));

/** "UNX 2031 took place in", "The Rome Dialogues will be held in": a name of capitals, without a word for a gathering. */
const NAME = '\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\\p{N}’-]*(?: (?:(?:of|for|on|and|the) )*\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\\p{N}’-]*){0,8}';
const SHOW =
  '(?:Olympiad|Olympics|Games|Championships?|Cup|Festival|Fair|Expo|Week|Days|Convention|Exhibition|Biennale|Synod|Plenum|Consultations)';
const HAPPENED = 'took place|takes place|will take place|(?:was|were|is being|will be|is to be) held|was convened';
const EDGED = 'opened|opens|closed|closes|ended|began|begins|concluded|kicked off|wrapped up';
/** With a year or a word for what people go to, "opened" and "ended" tell that it was held as well. */
const NAMED = new RegExp(
  `(?:(?<name>${NAME}(?: (?:19|20)\\d\\d)?)(?: \\(\\p{Lu}[^)]{1,20}\\))?(?:, [^,;.]{3,60},)? (?:${HAPPENED})|(?<show>(?:${NAME} )?(?:\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]* (?:19|20)\\d\\d|${SHOW}(?: (?:19|20)\\d\\d)?)) (?:${EDGED}))(?![a-zA-ZÀ-ԯḀ-ỿ])`,
  'u',
);

const MAY_BE_HELD = new RegExp(`took place|takes? place|held|convened|${EDGED}`);

/** What goes by a name alone and was held at a place on a day. */
export function heldIn(read: Sentence, { names }: Pick<Reader, 'names'>): Mention | null {
  if (!MAY_BE_HELD.test(read.text)) return null;
  const { text, places, days } = read;
  if (days.length === 0 || !places.some(({ level }) => level === 'city')) return null;
  const held = NAMED.exec(text);
  const name = held?.groups?.name ?? held?.groups?.show ?? '';
  if (!held || !/\p{Lu}.*(?:\p{Lu}|\d)/u.test(name)) return null;
  const end = held.index + held[0].length;
  const isNear = (start: number) => start >= end && start - end < REACH && !ELSEWHERE.test(text.slice(end, start));
  const venue = places.find(
    ({ level, start }) => level === 'city' && isNear(start) && IN_PLACE.test(text.slice(end, start)),
  );
  const date = days.filter(isShort).find(({ start }) => isNear(start));
  if (!venue || !date) return null;
  const start = held.index + (/^(?:The|An?) /u.exec(name)?.[0].length ?? 0);
  const acronym = ACRONYM.exec(name)?.[0];
  return toldMention(read, {
    phrase: { start, end: held.index + name.length },
    kind: 'meeting',
    partners: acronym ? partnersKey(acronym, names) : null,
    venue,
    date,
  });
}
