import type { FoundDate } from '../text/dates.js';
import { toLatin } from '../text/scripts.js';
import { ELSEWHERE, type EventKind, HELD, MET, namesGathering, ORDINAL_WORD, PLANNED } from './event-words.js';
import type { Mention } from './mention.js';
import type { NameFinder } from './names.js';
import { SETTLEMENT } from './place-shapes.js';
import type { PlaceHit } from './places.js';

/** A word that may stand before the noun and belong to it; tested a word at a time, so that no text makes it slow. */
const MODIFIER = new RegExp(
  `^["'“‘«]?(?:${ORDINAL_WORD}|\\p{Lu}[^,;:!?]*|(?:19|20)\\d\\d|\\p{Pd}|[+&]|ministerial|multilateral|annual|regular|regional|international|trilateral|\\p{Ll}+-(?:day|party|level)|heads|of|state|foreign|ministers['’]?|министерск\\p{L}+)["'”’»]?$`,
  'u',
);
/** Of the text before a noun, what is looked at. */
const REACH = 160;
const OPENING =
  /^(?:(?:The|A|An|This|That|At|In|On|During|After|Following|For|From|Since|When|While|As|Both|First,|But|And|Their|Its|His|Her)\s+|["“”‘’«»']\s*)+/u;
const DETERMINER =
  /(?<!\p{L})(the|this|that|its|a|an|another|next|upcoming|future|forthcoming|previous|earlier|last|coming|any|each|their|эт\p{L}+)\s+(?:first-ever\s|very\s|(?:(?!(?:of|in|to|for|and|was|is|by|at|with|from|on|that|which|a|an|the)\s)[\p{L}-]+\s){1,3})?$/iu;
const MINISTERS = /^\s(?:of (?:the )?(?:\p{L}+ )?ministers|(?:of )?Ministers|министров)/iu;
const HEADS = /^\s(?:of (?:the )?heads of (?:state|government)|глав государств)/iu;
const OF_BODY = /^\s(?:of|within) (?:the )?(\p{Lu}[\p{L}\d’-]*(?: (?:of |for |and )?\p{Lu}[\p{L}\d’-]*)*)/u;
const PARTIES = /(\p{Lu}[\p{L}’.]*(?: \p{Lu}[\p{L}’.]*)*)\s?\p{Pd}\s?(\p{Lu}[\p{L}’.]*(?: \p{Lu}[\p{L}’.]*)*)/u;
/** A format's name straight behind the noun: "саммит «A – B»". */
const QUOTED = /^\s["'“«‘]?\p{Lu}[^,.;()]{0,60}/u;
const BODY =
  /(?<!\p{L})(?:Council|Union|Commonwealth|Organi[sz]ation|Committee|Assembly|Bank|Board|Community|Alliance|League|Group|Federation|Association|Society|Nations|Parliament|Fund|\p{Lu}{2,}|\p{Lu}\p{L}*\d+)(?!\p{L})/u;
export const ACRONYM = /(?<![\p{L}\p{N}])(?:\p{Lu}\p{L}*\d+(?:\+\d+)?|\p{Lu}{3,})(?![\p{L}\p{N}])/u;
/** "…, which took place in": the clause still tells of the gathering itself. */
const RELATIVE = /^,? (?:which|that) (?=(?:took place|takes place|was|is|has been|will be|opens?|opened|closed|ends?|ended|began|begins|starts?|started|concluded|concludes|ran|runs|wrapped up)(?!\p{L}))/u;
/** "Until the end of 2031", "by 2035": no day of a gathering. */
const DEADLINE =
  /(?<!\p{L})(?:until|till|by|through|beyond|since|to(?= the (?:end|beginning)))(?: the)?(?: (?:end|beginning|start|middle) of)? (?:the )?$/iu;
export const OBLIQUE = /(?<!\p{L})(?:before|since|than|ahead of|until|lead-up to|prior to) (?:the )?$/iu;
/** "on 7 May, at the closing session of", "on 7 May, the first day of", "the 7 May": between a date and the gathering of that day. */
const AT_WHICH =
  /^(?: |,? (?:(?:at|during|in|by) (?:the |its |an? )?(?:\p{L}+ )?|(?:(?:at|during|in) )?(?:the |its )?(?:opening|closing|final|last|first|second|third) (?:day|session|plenary|plenary session) (?:of|at) (?:the |its |an? )?(?:\p{L}+ )?))$/iu;
/** A date of more days than this is the span of a plan, not of a gathering. */
const LONGEST_DAYS = 370;

/** What leads to a place: "in", "in the port city of", "on the island of", "planned for". */
export const IN_PLACE = new RegExp(
  `(?:^|[\\s(])(?:(?:in|at|в)\\s|(?:in|at|on) (?:the|its|their|a) (?:[\\p{L}-]+ ){0,4}?${SETTLEMENT}(?: of|,)? |(?<=(?:planned|scheduled|set|due) )for )$`,
  'iu',
);
/** "(came to Rome) this week for the". */
const FOR_IT = /^(?: (?:this|last|next) (?:week|month|weekend))?(?:,? on \p{L}+)?(?: ahead of| for) (?:the|an?|its|their|his|her) (?:\p{L}+['’]s )?$/u;
/** Between a city and the gathering that it hosts. */
const HOST_REACH = 80;

export interface Scope {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the next gathering's noun begins. */
  readonly until: number;
  readonly alone: boolean;
}

export function isShort({ from, to }: FoundDate): boolean {
  return Date.parse(to) - Date.parse(from) < LONGEST_DAYS * 86_400_000;
}

export function phraseStart(text: string, noun: number, previous: RegExpExecArray | undefined): number {
  const floor = Math.max(previous ? previous.index + previous[0].length : 0, noun - REACH);
  const tokens = [...text.slice(floor, noun).matchAll(/\S+/gu)];
  let start = noun;
  for (const token of tokens.reverse()) {
    if (!MODIFIER.test(token[0]) || /\p{Ll}\.$/u.test(token[0])) break;
    start = floor + token.index;
  }
  const phrase = text.slice(start, noun);
  const opening = OPENING.exec(phrase)?.[0].length ?? 0;
  const rest = phrase.slice(opening);
  // A phrase begins with its number, its capital or one of these, never with a stray "of".
  const stray = /^(?:heads of state|foreign ministers)/u.test(rest)
    ? 0
    : (/^(?:(?:of|heads|state|foreign|ministers)\s+)*/u.exec(rest)?.[0].length ?? 0);
  return Math.min(noun, start + opening + stray);
}

export function refine(kind: EventKind, words: string, after: string): EventKind {
  if (kind === 'meeting' || kind === 'session' || kind === 'conference') {
    if (MINISTERS.test(after) || /minister|министер/iu.test(words)) return 'ministerial';
    if (HEADS.test(after) || /heads of state/iu.test(words)) return 'summit';
  }
  return kind;
}

export function determiner(text: string, start: number): Mention['reference'] {
  const before = text.slice(0, start);
  const word = (DETERMINER.exec(before)?.[1] ?? '').toLowerCase();
  if (/^(?:the|this|that|its|эт)/u.test(word)) return 'definite';
  if (/^(?:an?|any|each)$/u.test(word)) return 'indefinite';
  return word === '' ? 'none' : 'ahead';
}

/** The parties of a format in alphabetical order, or the body that meets. */
export function partnersOf(words: string, after: string, names: NameFinder, venue: string | null): string | null {
  const format = names.find(words, { kinds: ['format'] }).find(({ name }) => !namesGathering(name.name));
  if (format) return partnersKey(format.name.name, names);
  const plain = withoutVenue(words, venue)
    .replace(/\s?\S+$/u, '')
    .replace(new RegExp(ORDINAL_WORD, 'giu'), ' ');
  const parties = PARTIES.exec(plain) ?? PARTIES.exec(QUOTED.exec(after)?.[0] ?? '');
  if (parties) return partnersKey(parties[0], names);
  const [body] = names.find(words, { kinds: ['organisation'] });
  if (body) return partnersKey(body.name.name, names);
  const acronym = ACRONYM.exec(plain);
  if (acronym) return partnersKey(acronym[0], names);
  const named = OF_BODY.exec(after)?.[1];
  if (named === undefined || !(BODY.test(named) || names.find(named, { kinds: ['organisation'] }).length > 0))
    return null;
  return partnersKey(named, names);
}

/** "Rome A–B summit" without Rome, which is no party; "Rome–Paris summit" stays. */
function withoutVenue(words: string, venue: string | null): string {
  return venue !== null && words.startsWith(`${venue} `) ? words.slice(venue.length + 1) : words;
}

/** "A–B" and "B – A" give the same key; each side under its name in the lexicon. */
export function partnersKey(format: string, names: NameFinder): string {
  return format
    .split(/\s?\p{Pd}\s?/u)
    .map((side) => {
      const [hit] = names.find(side, { lenient: true });
      return toLatin(hit && hit.name.kind !== 'format' ? hit.name.name : side.trim());
    })
    .sort()
    .join('–');
}

export function venueOf({ text, start, end, until, alone }: Scope, places: readonly PlaceHit[]): PlaceHit | null {
  const cities = places.filter((place) => place.level === 'city');
  const inside = cities.find((city) => city.start >= start && city.end <= end);
  if (inside) return inside;
  const bracketed = cities.find(
    (city) => city.start > end && city.start - end < 40 && /\($/u.test(text.slice(0, city.start)),
  );
  if (bracketed) return bracketed;
  for (const city of cities) {
    if (city.start < end || city.start > until) continue;
    const lead = IN_PLACE.exec(text.slice(end, city.start));
    if (!lead) continue;
    const between = text.slice(end, end + lead.index);
    if (
      between.length <= 130 &&
      !ELSEWHERE.test(between) &&
      (between.trim().split(/\s+/).length <= 4 || HELD.test(between))
    )
      return city;
  }
  const host = cities.find(
    (city) =>
      city.end <= start &&
      start - city.end < HOST_REACH &&
      /^ (?:(?:has|had|will|is to|was to|would) )?(?:hosted|hosts|host|welcomed|welcomes|принимает|принял)(?!\p{L})/u.test(
        text.slice(city.end),
      ),
  );
  if (host) return host;
  const met = alone ? MET.exec(text.slice(0, start)) : null;
  const where = met && cities.find((city) => city.start - (met.index + met[0].length) <= 4 && city.end <= start);
  if (where) return where;
  const visited = cities.find(
    (city) =>
      city.end <= start && /(?:^|\s)(?:in|to|at) $/iu.test(text.slice(0, city.start)) && FOR_IT.test(text.slice(city.end, start)),
  );
  if (visited) return visited;
  const opening = cities.find((city) => alone && /^(?:In|At|В) $/u.test(text.slice(0, city.start)));
  return opening ?? null;
}

export function countryOf(text: string, places: readonly PlaceHit[]): string | null {
  const at = /(?:^|\s)(?:in|to|at|visit(?:ed|s|ing)?|в) $/iu;
  return places.find((place) => place.level === 'country' && at.test(text.slice(0, place.start)))?.key ?? null;
}

export function dateOf(
  { text, start, end, until, alone }: Scope,
  dates: readonly FoundDate[],
  venue: PlaceHit | null,
): FoundDate | null {
  const inside = dates.find((date) => date.start >= start && date.end <= end);
  if (inside) return inside;
  const own = dates.filter((date) => !DEADLINE.test(text.slice(0, date.start)));
  if (own.length < dates.length) return dateOf({ text, start, end, until, alone }, own, venue);
  // "Before the summit, on 5 May, they met for dinner": the day of something else.
  if (OBLIQUE.test(text.slice(0, start)) && /^\s?,/u.test(text.slice(end))) return null;
  const before = dates.find((date) => date.end <= start && AT_WHICH.test(text.slice(date.end, start)));
  if (before) return before;
  const anchor = venue && venue.start >= end ? venue.end : end;
  for (const date of dates) {
    if (date.start < end || date.start > until) continue;
    const between = text.slice(anchor, date.start).replace(/(?<=(?:planned|scheduled|set|due|expected) |^ )for (?=$)|(?<=(?:planned|scheduled|set|due|expected) )for /iu, '');
    const plain =
      /\s(?:on|from|between)\s(?:\p{L}+day, )?$/u.test(between) && !ELSEWHERE.test(text.slice(end, date.start));
    if (plain && text.slice(end, date.start).length <= 110 && (alone || HELD.test(text.slice(end, date.start))))
      return date;
    const near = between.length <= 110 && !ELSEWHERE.test(between.replace(RELATIVE, ' '));
    const words = between.trim().split(/\s+/).length;
    const hosted = alone && HELD.test(text.slice(0, start)) && /\son\s$/u.test(between);
    if (near && (words <= 4 || hosted || HELD.test(between) || PLANNED.test(between))) return date;
  }
  const opening = dates.find((date) => /^(?:(?:On|In|From|Between|В|С) )?(?:the )?$/iu.test(text.slice(0, date.start)));
  const held = HELD.test(text.slice(start)) || HELD.test(text.slice(opening?.end ?? 0, start));
  return alone && opening && held ? opening : null;
}

export const shift = (place: PlaceHit, by: number): PlaceHit => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
});
export const shiftDate = (date: FoundDate | null, by: number): FoundDate | null =>
  date && { ...date, start: date.start + by, end: date.end + by };
