import type { Article, Range } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import type { FoundDate } from '../text/dates.js';
import { toLatin } from '../text/scripts.js';
import {
  ELSEWHERE,
  EVENT_NOUN,
  type EventKind,
  HELD,
  kindOf,
  MET,
  namesGathering,
  ORDINAL_WORD,
  ordinalIn,
  PLANNED,
} from './event-words.js';
import type { NameFinder } from './names.js';
import type { PlaceHit } from './places.js';
import type { Reader, Sentence } from './sentence.js';
import { findTokens, isSeries, type SeriesHit } from './series.js';

/** One sentence's word for a gathering with what the sentence says of it. All ranges are offsets in the article's body. */
export interface Mention {
  readonly article: Article;
  readonly passage: Passage;
  readonly sentence: Range;
  /** The noun with the words that belong to it: "second A–B summit". */
  readonly phrase: Range;
  readonly kind: EventKind;
  /** `ahead`: another one ("their next summit"). */
  readonly reference: 'definite' | 'indefinite' | 'ahead' | 'none';
  /** The gathering only tells when or than what: "since the summit", "before the meeting". */
  readonly oblique: boolean;
  /** Told in passing in a sentence about another ("three years after the first"): its date follows from that one's. */
  readonly beside: boolean;
  readonly ordinal: number | null;
  /** The words that name it, folded, where at least two of them are its own: "spring meeting of governors"; otherwise empty. */
  readonly title: string;
  /** The parties or the format, comparable whatever their order; null where none is named. */
  readonly partners: string | null;
  readonly venue: PlaceHit | null;
  /** A country that the sentence names as the place of what it tells. */
  readonly country: string | null;
  readonly date: FoundDate | null;
}

/** A word that may stand before the noun and belong to it; tested a word at a time, so that no text makes it slow. */
const MODIFIER = new RegExp(
  `^["'“‘«]?(?:${ORDINAL_WORD}|\\p{Lu}[^,;:!?]*|(?:19|20)\\d\\d|\\p{Pd}|[+&]|ministerial|multilateral|annual|regular|regional|international|trilateral|\\p{Ll}+-(?:day|party|level)|heads|of|state|foreign|ministers['’]?|министерск\\p{L}+)["'”’»]?$`,
  'u',
);
/** Of the text before a noun, what is looked at. */
const REACH = 160;
/** More gatherings than this are no sentence. */
const MOST = 24;
const OPENING =
  /^(?:(?:The|A|An|This|That|At|In|On|During|After|Following|For|From|Since|When|While|As|Both|First,|But|And|Their|Its|His|Her)\s+|["“”‘’«»']\s*)+/u;
const DETERMINER =
  /(?<!\p{L})(the|this|that|its|a|an|another|next|upcoming|future|forthcoming|previous|earlier|last|coming|any|each|their|эт\p{L}+)\s+(?:first-ever\s|very\s|(?:(?!(?:of|in|to|for|and|was|is|by|at|with|from|on|that|which|a|an|the)\s)[\p{L}-]+\s){1,3})?$/iu;
const OBLIQUE = /(?<!\p{L})(?:before|since|than|ahead of|until|lead-up to|prior to) (?:the )?$/iu;
const MINISTERS = /^\s(?:of (?:the )?(?:\p{L}+ )?ministers|(?:of )?Ministers|министров)/iu;
const HEADS = /^\s(?:of (?:the )?heads of (?:state|government)|глав государств)/iu;
const OF_BODY = /^\s(?:of|within) (?:the )?(\p{Lu}[\p{L}’-]*(?: (?:of |for |and )?\p{Lu}[\p{L}’-]*)*)/u;
const PARTIES = /(\p{Lu}[\p{L}’.]*(?: \p{Lu}[\p{L}’.]*)*)\s?\p{Pd}\s?(\p{Lu}[\p{L}’.]*(?: \p{Lu}[\p{L}’.]*)*)/u;
/** A format's name straight behind the noun: "саммит «A – B»". */
const QUOTED = /^\s["'“«‘]?\p{Lu}[^,.;()]{0,60}/u;
const BODY =
  /(?<!\p{L})(?:Council|Union|Commonwealth|Organi[sz]ation|Committee|Assembly|Bank|Board|Community|Alliance|League|Group|\p{Lu}{2,})(?!\p{L})/u;
const ACRONYM = /(?<![\p{L}\p{N}])(?:\p{Lu}\p{L}*\d+(?:\+\d+)?|\p{Lu}{3,})(?![\p{L}\p{N}])/u;
/** "…, which took place in": the clause still tells of the gathering itself. */
const RELATIVE = /^,? (?:which|that) (?=(?:took place|takes place|was|is|has been|will be)(?!\p{L}))/u;
/** A date of more days than this is the span of a plan, not of a gathering. */
const LONGEST_DAYS = 370;

/** The gatherings that a sentence speaks of, in order. */
export function findMentions(read: Sentence, reader: Pick<Reader, 'names' | 'series'>): Mention[] {
  const { article, passage, range: sentence, text } = read;
  const tokens = findTokens(text).filter(({ prefix }) => reader.series.has(prefix));
  const all = headsOf(text, tokens);
  const continued = continuedIn(read);
  if (all.length === 0) {
    const other = continued ?? metIn(read, reader) ?? beginningOf(read, reader);
    return other ? [other] : [];
  }
  const places = read.places;
  const dates = read.dates.filter(isShort);
  const mentions = all.map(({ start, end, kind: named, token }, i): Mention => {
    const until = all[i + 1]?.start ?? text.length;
    const words = text.slice(start, end);
    const after = text.slice(end, until);
    const kind = named === null ? 'conference' : refine(named, words, after);
    const scope = { text, start, end: token ? Math.max(end, token.end) : end, until, alone: all.length === 1 };
    const venue = venueOf(scope, places);
    const reference = determiner(text, start);
    return {
      article,
      passage,
      sentence,
      phrase: read.at(withToken(start, end, token)),
      kind,
      reference: token ? 'definite' : reference,
      oblique: OBLIQUE.test(text.slice(0, start)),
      // "It opened in Rome; until then UNX3 had held the record."
      beside: continued !== null,
      // "The first meeting of its kind" counts no series.
      ordinal: token || after.startsWith(' of its kind') ? null : ordinalIn(words),
      title: titleOf(words, after),
      partners:
        token?.key ??
        partnersOf(words, after, reader.names, venue && text.slice(venue.start, venue.end)) ??
        (reference === 'definite' && !/\d/.test(words) && ordinalIn(words) === null ? seriesBefore(read) : null),
      venue: venue && shift(venue, sentence.start),
      country: venue ? null : countryOf(text, places),
      date: shiftDate(dateOf(scope, dates, venue), sentence.start),
    };
  });
  const elided = elidedIn(read, mentions);
  const series = tokens.length > 0;
  return [...(continued ? [continued] : []), ...mentions, ...(elided ? [elided] : [])].filter(
    ({ kind, venue, date, partners }) =>
      // "The A–B forum" is mostly a lasting format and no gathering; beside a name of letters and number a bare noun means that.
      (kind !== 'forum' || venue !== null || date !== null) &&
      (!series || partners !== null || venue !== null || date !== null),
  );
}

/** A word for a gathering, or letters and a number that name one. */
interface Head {
  readonly start: number;
  readonly end: number;
  /** Null for letters and a number without a noun. */
  readonly kind: EventKind | null;
  readonly token: SeriesHit | null;
}

/** The noun with the letters and number that stand right beside it. */
function withToken(start: number, end: number, token: SeriesHit | null) {
  if (token && token.start >= end && token.start - end <= 2) return { start, end: token.end };
  return token && token.end <= start && start - token.end <= 24 ? { start: token.start, end } : { start, end };
}

/** "The conference" in a paragraph that has named one by letters and number. */
function seriesBefore({ before }: Sentence): string | null {
  for (let one = before; one; one = one.before) {
    const named = one.mentions.filter(({ partners, beside }) => !beside && isSeries(partners));
    if (named.length > 0)
      return new Set(named.map(({ partners }) => partners)).size === 1 ? (named[0]?.partners ?? null) : null;
  }
  return null;
}

/** "Its plenary session": a part of the gathering. */
const PART = /(?<!\p{L})(?:plenary|closing|opening|final|their|its) (?:plenary )?$/iu;

function headsOf(text: string, tokens: readonly SeriesHit[]): Head[] {
  const nouns = [...text.matchAll(EVENT_NOUN)]
    .filter((match) => !isVerb(text, match))
    .filter(
      (match) => kindOf(match) !== 'session' || !PART.test(text.slice(Math.max(0, match.index - 30), match.index)),
    )
    .slice(0, MOST);
  const named = new Set<SeriesHit>();
  const heads = nouns.map((noun, i): Head => {
    const end = noun.index + noun[0].length;
    const start = phraseStart(text, noun.index, nouns[i - 1]);
    const until = nouns[i + 1]?.index ?? text.length;
    const token =
      tokens.find((one) => one.start >= start - 1 && one.end <= end) ??
      besideNoun(text, end, until, tokens) ??
      aheadOf(text, start, tokens);
    if (token) named.add(token);
    return { start, end, kind: kindOf(noun), token };
  });
  const bare = tokens.filter((token) => !named.has(token)).slice(0, MOST);
  return [...heads, ...bare.map((token): Head => ({ start: token.start, end: token.end, kind: null, token }))].sort(
    (a, b) => a.start - b.start,
  );
}

const BEHIND_NOUN =
  /^ of (?:the )?[\p{L}-]+(?: [\p{L}-]+){0,2}?(?= (?:was|were|is|will|took|takes|has|had|in|on|opened|closed|met)(?!\p{L}))/u;

function titleOf(words: string, after: string): string {
  const behind = BEHIND_NOUN.exec(after)?.[0] ?? '';
  const title = toLatin(`${words}${behind}`).replace(/["'“”‘’«»]/gu, '');
  return behind !== '' || title.split(' ').length > 2 ? title : '';
}

/** "the conference, UNX25", "the conference UNX25". */
function besideNoun(text: string, end: number, until: number, tokens: readonly SeriesHit[]): SeriesHit | null {
  const token = tokens.find(({ start }) => start >= end && start < until);
  return token &&
    /^(?:,? |,? \(|(?: of (?:the )?(?:\p{L}+ ){1,5}?(?:\p{L}+ ?)?,? ))$/u.test(text.slice(end, token.start))
    ? token
    : null;
}

/** "UNX25, the conference": the token stands just before. */
function aheadOf(text: string, start: number, tokens: readonly SeriesHit[]): SeriesHit | null {
  const token = tokens.findLast((one) => one.end <= start);
  return token && /^(?:, the| is the) ?(?:\p{L}+(?:-\p{L}+)? ){0,2}$/u.test(text.slice(token.end, start))
    ? token
    : null;
}

const CONTINUED =
  /^(?:It|The event|This) (?:(?:was|is|will be|had been|has been|is to be) )?(?:held|hosted|opened|opens|took place|takes place|will take place|convened|concluded|closed|ended|began|ran|met|scheduled|planned)(?!\p{L})/u;

/** "The leaders of the G9 met in Rome on 7 May": what they met for is a gathering, though no noun says so. */
function metIn(
  { text, article, passage, range, places, dates }: Sentence,
  { names }: Pick<Reader, 'names'>,
): Mention | null {
  const met = MET.exec(text);
  if (!met?.groups) return null;
  const end = met.index + met[0].length;
  const venue = places.find(({ level, start }) => level === 'city' && start > end && start - end < 12);
  const date = dates
    .filter(isShort)
    .find(({ start }) => start > end && start - end < 80 && !ELSEWHERE.test(text.slice(end, start)));
  if (!venue || !date) return null;
  const who = met.groups.who ?? '';
  const acronym = ACRONYM.exec(met.groups.of ?? '')?.[0];
  return {
    article,
    passage,
    sentence: range,
    phrase: { start: range.start + met.index, end: range.start + end },
    kind: /minister/iu.test(who) ? 'ministerial' : /leader|head|president/iu.test(who) ? 'summit' : 'meeting',
    title: '',
    reference: 'definite',
    oblique: false,
    beside: false,
    ordinal: null,
    partners: acronym ? partnersKey(acronym, names) : null,
    venue: shift(venue, range.start),
    country: null,
    date: shiftDate(date, range.start),
  };
}

const CLOSED = /(?:closed|ended|concluded|finished) (?:on )?(?:\p{L}+day, )?$/u;

/** "It opened in Rome on 2 May": the gathering that the sentence before named. */
function continuedIn({ text, before, article, passage, range, places, dates }: Sentence): Mention | null {
  const last = CONTINUED.test(text)
    ? before?.mentions.findLast(({ beside, oblique }) => !beside && !oblique)
    : undefined;
  const token = last ?? (CONTINUED.test(text) ? before?.mentions.at(-1) : undefined);
  if (!token) return null;
  const venue =
    places.find(({ level, start }) => level === 'city' && /(?:in|at) $/u.test(text.slice(0, start))) ?? null;
  const days = dates.filter(isShort);
  const date = days.find(({ start }) => CLOSED.test(text.slice(Math.max(0, start - 40), start))) ?? days[0] ?? null;
  if (!venue && !date) return null;
  const phrase = { start: range.start, end: range.start + (/^\S+/u.exec(text)?.[0].length ?? 0) };
  const { kind, ordinal, partners } = token;
  return {
    article,
    passage,
    sentence: range,
    phrase,
    kind,
    title: token.title,
    reference: 'definite',
    oblique: false,
    beside: false,
    ordinal,
    partners,
    venue: (venue && shift(venue, range.start)) ?? token.venue,
    country: null,
    date: shiftDate(date, range.start),
  };
}

const EXACTNESS = ['day', 'month', 'half-year', 'year'];
const BEGUN =
  /(?<!\p{L})(?<noun>format|forum|dialogue|series|platform)(?!\p{L})(?= (?:was |were |has been )?(?:first |initially |originally )?(?:launched|started|began|begun|convened|established|set up|founded))/iu;

/** "The format was launched in October 2022 in Rome": what it began with was a gathering of its own, the first. */
function beginningOf(read: Sentence, { names }: Pick<Reader, 'names'>): Mention | null {
  const { text, article, passage, range } = read;
  const noun = BEGUN.exec(text);
  const [date] = [...read.dates].sort((a, b) => EXACTNESS.indexOf(a.precision) - EXACTNESS.indexOf(b.precision));
  const venue = read.places.find(
    ({ level, start }) => level === 'city' && /(?:\s|\()(?:in|at)? ?$/u.test(text.slice(0, start)),
  );
  if (!noun || !date || !venue || !isShort(date)) return null;
  const end = noun.index + noun[0].length;
  const start = phraseStart(text, noun.index, undefined);
  return {
    article,
    passage,
    sentence: range,
    phrase: read.at({ start, end }),
    kind: 'meeting',
    reference: 'definite',
    oblique: true,
    beside: false,
    ordinal: 1,
    title: '',
    partners: partnersOf(text.slice(start, end), '', names, null),
    venue: shift(venue, range.start),
    country: null,
    date: shiftDate(date, range.start),
  };
}

const ELIDED = new RegExp(
  `(?<span>(?<years>one|two|three|four|five|six|seven|eight|nine|ten) years? (?<way>after|before)) the (?<which>${ORDINAL_WORD})(?= (?:was|took|one|had|is))`,
  'iu',
);
const YEARS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "…, three years after the first was held in Rome": another gathering of the same kind, so many years away. */
function elidedIn({ text, places, range }: Sentence, mentions: readonly Mention[]): Mention | null {
  const match = ELIDED.exec(text);
  const of = mentions.findLast((mention) => mention.phrase.start < range.start + (match?.index ?? 0) && mention.date);
  if (!match?.groups || !of?.date) return null;
  const end = match.index + match[0].length;
  const by = YEARS.indexOf((match.groups.years ?? '').toLowerCase()) * (match.groups.way === 'before' ? 1 : -1);
  const year = Number(of.date.from.slice(0, 4)) + by;
  const span = { start: match.index, end: match.index + (match.groups.span?.length ?? 0) };
  const venue = places.find(({ level, start }) => level === 'city' && start > end && start - end < 60) ?? null;
  return {
    ...of,
    phrase: { start: range.start + end - (match.groups.which?.length ?? 0), end: range.start + end },
    reference: 'definite',
    oblique: true,
    beside: true,
    ordinal: ordinalIn(match.groups.which ?? ''),
    venue: venue && shift(venue, range.start),
    country: null,
    date: {
      start: range.start + span.start,
      end: range.start + span.end,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      precision: 'year',
      explicitYear: false,
    },
  };
}

interface Scope {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the next gathering's noun begins. */
  readonly until: number;
  readonly alone: boolean;
}

/** "before meeting the President": a verb, not a noun. */
function isVerb(text: string, noun: RegExpExecArray): boolean {
  const after = text.slice(noun.index + noun[0].length);
  return (
    /^meeting$/iu.test(noun[0]) &&
    /^ (?:the|a|his|her|their|with the|\p{Lu})/u.test(after) &&
    !/\b(?:the|a|this|ministerial|\p{Lu}\S*) $/u.test(text.slice(0, noun.index))
  );
}

function isShort({ from, to }: FoundDate): boolean {
  return Date.parse(to) - Date.parse(from) < LONGEST_DAYS * 86_400_000;
}

function phraseStart(text: string, noun: number, previous: RegExpExecArray | undefined): number {
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

function refine(kind: EventKind, words: string, after: string): EventKind {
  if (kind === 'meeting' || kind === 'session' || kind === 'conference') {
    if (MINISTERS.test(after) || /minister|министер/iu.test(words)) return 'ministerial';
    if (HEADS.test(after) || /heads of state/iu.test(words)) return 'summit';
  }
  return kind;
}

function determiner(text: string, start: number): Mention['reference'] {
  const before = text.slice(0, start);
  const word = (DETERMINER.exec(before)?.[1] ?? '').toLowerCase();
  if (/^(?:the|this|that|its|эт)/u.test(word)) return 'definite';
  if (/^(?:an?|any|each)$/u.test(word)) return 'indefinite';
  return word === '' ? 'none' : 'ahead';
}

/** The parties of a format in alphabetical order, or the body that meets. */
function partnersOf(words: string, after: string, names: NameFinder, venue: string | null): string | null {
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

function venueOf({ text, start, end, until, alone }: Scope, places: readonly PlaceHit[]): PlaceHit | null {
  const cities = places.filter((place) => place.level === 'city');
  const inside = cities.find((city) => city.start >= start && city.end <= end);
  if (inside) return inside;
  const bracketed = cities.find(
    (city) => city.start > end && city.start - end < 40 && /\($/u.test(text.slice(0, city.start)),
  );
  if (bracketed) return bracketed;
  for (const city of cities) {
    if (city.start < end || city.start > until || !/(?:^|[\s(])(?:in|at|в)\s$/iu.test(text.slice(0, city.start)))
      continue;
    const between = text.slice(end, city.start).replace(/(?:in|at|в)\s$/iu, '');
    if (
      between.length <= 130 &&
      !ELSEWHERE.test(between) &&
      (between.trim().split(/\s+/).length <= 4 || HELD.test(between))
    )
      return city;
  }
  const host = cities.find(
    (city) => city.end <= start && /^ (?:hosted|hosts|will host|принимает|принял)/u.test(text.slice(city.end)),
  );
  if (host) return host;
  const opening = cities.find((city) => alone && /^(?:In|At|В) $/u.test(text.slice(0, city.start)));
  return opening ?? null;
}

function countryOf(text: string, places: readonly PlaceHit[]): string | null {
  const at = /(?:^|\s)(?:in|to|at|visit(?:ed|s|ing)?|в) $/iu;
  return places.find((place) => place.level === 'country' && at.test(text.slice(0, place.start)))?.key ?? null;
}

function dateOf(
  { text, start, end, until, alone }: Scope,
  dates: readonly FoundDate[],
  venue: PlaceHit | null,
): FoundDate | null {
  const inside = dates.find((date) => date.start >= start && date.end <= end);
  if (inside) return inside;
  const anchor = venue && venue.start >= end ? venue.end : end;
  for (const date of dates) {
    if (date.start < end || date.start > until) continue;
    const between = text.slice(anchor, date.start).replace(/(?<=(?:planned|scheduled|set|due|expected) )for /iu, '');
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

const shift = (place: PlaceHit, by: number): PlaceHit => ({ ...place, start: place.start + by, end: place.end + by });
const shiftDate = (date: FoundDate | null, by: number): FoundDate | null =>
  date && { ...date, start: date.start + by, end: date.end + by };
