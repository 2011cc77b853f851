import { pattern } from '../text/pattern.js';
import { ORDINAL_WORD, ordinalIn } from './event-words.js';
import type { Mention } from './mention.js';
import { isDeadline, isShort } from './mention-date.js';
import { partnersOf, phraseStart } from './mention-parts.js';
import { shift } from './mention-venue.js';
import type { Reader, Sentence } from './sentence.js';
import { toldMention } from './told-mention.js';

const CONTINUED = pattern('u')`
  ^(?:
    It|This|(?:The|Their) (?:two-day |three-day |week-long )?(?:event|gathering|talks|negotiations)
  ) (?:(?:was|were|is|are|will be|had been|has been|have been|had|has|is to be|are to be) )?(?:
    held|hosted|opened|opens?|took place|takes? place|will take place|will open|convened|concluded|closed|ended|
    began|ran|met|scheduled|planned
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** "They met in Rome": those of whom the sentence before told that they gathered. */
const GATHERED_AGAIN = pattern('u')`
  ^(?:
    They|
    (?:The|All) (?:
      leaders|ministers|presidents|heads of state(?: and government)?|delegates|governors|delegations
    )
  ) (?:
    met|gathered|convened|assembled|are meeting|will meet|meet
  ) (?=in |at |on )
`;

/** "The meetings, which go back years, were held (from 7 to 9 May)", "the three days of summits run": all of what a report is about. */
const ALL_OF_IT = pattern('u')`
  ^(?:The|These) (?:(?:[a-zA-ZÀ-ԯḀ-ỿ]+ ){1,3}of )?(?:summits|meetings|sessions|conferences)
  (?: and [^,.;]{3,60}?)?(?: of (?:the )?\p{Lu}[^,.;]{3,60})?(?:,? which (?:[^,.;]{3,90}, )?)? ?(?:
    (?:were|are|will be) (?:being )?held|took place|take place|will take place|run|ran|began|begin|opened|
    started|lasted|last
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** "Began on 7 May and ends on (9 May)". */
const UNTIL =
  /^[^.;]{0,20}? (?:and|and will|but) (?:end|close|conclude|finish|last until|run until)(?:s|d|ed)?(?: on)? $/u;

/** The days of all the meetings that a report is about, told without a name. */
export function allOfIt(read: Sentence): Mention | null {
  const { text } = read;
  const told = /summits|meetings|sessions|conferences/.test(text) ? ALL_OF_IT.exec(text) : null;
  if (!told) return null;
  const days = read.days.filter((date) => date.precision === 'day' && date.start >= told[0].length - 12);
  const [first, last] = days;
  if (!first) return null;
  const spans = last && UNTIL.test(text.slice(first.end, last.start)) && first.to <= last.to;
  const date = spans ? { ...first, end: last.end, to: last.to } : first;
  const venue =
    read.places.find(({ level, start }) => level === 'city' && /(?:^|\s)(?:in|at) $/u.test(text.slice(0, start))) ??
    null;
  return toldMention(read, { phrase: { start: 0, end: told[0].length }, kind: 'meeting', venue, date });
}

const CLOSED = /(?:closed|ended|concluded|finished) (?:on )?(?:[a-zA-ZÀ-ԯḀ-ỿ]+day, )?$/u;

/** "It opened in Rome on 2 May": the gathering that the sentence before named. */
export function continuedIn(read: Sentence): Mention | null {
  const { text, before } = read;
  if (!before || !(CONTINUED.test(text) || GATHERED_AGAIN.test(text))) return null;
  const token = before.mentions.findLast(({ beside, oblique }) => !beside && !oblique) ?? before.mentions.at(-1);
  if (!token) return null;
  const { places, days: dates } = read;
  const venue =
    places.find(({ level, start }) => level === 'city' && /(?:in|at) $/u.test(text.slice(0, start))) ?? null;
  const days = dates.filter((date) => isShort(date) && !isDeadline(text, date));
  const date = days.find(({ start }) => CLOSED.test(text.slice(Math.max(0, start - 40), start))) ?? days[0] ?? null;
  if (!venue && !date) return null;
  const phrase = { start: 0, end: /^\S+/u.exec(text)?.[0].length ?? 0 };
  const { kind, title, partners } = token;
  const told = toldMention(read, { phrase, kind, title, partners, ordinal: venue ? token.ordinal : null, venue, date });
  return {
    ...told,
    // Another day of a gathering that has one tells no second gathering there.
    venue: told.venue ?? (token.date ? null : token.venue),
    // What the sentence before told without a place was told of this one.
    date: told.date ?? (token.venue === null ? token.date : null),
  };
}

const EXACTNESS = ['day', 'month', 'half-year', 'year'];
const BEGUN = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?<noun>format|forum|dialogue|series|platform)(?![a-zA-ZÀ-ԯḀ-ỿ])(?=
    [ ](?:was |were |has been )?(?:first |initially |originally )?(?:
      launched|started|began|begun|convened|established|set up|founded
    )
  )
`;

/** "The format was launched in October 2022 in Rome": what it began with was a gathering of its own, the first. */
export function beginningOf(read: Sentence, { names }: Pick<Reader, 'names'>): Mention | null {
  const { text } = read;
  const noun = BEGUN.exec(text);
  if (!noun) return null;
  const [date] = [...read.dates].sort((a, b) => EXACTNESS.indexOf(a.precision) - EXACTNESS.indexOf(b.precision));
  const venue = read.places.find(
    ({ level, start }) => level === 'city' && /(?:\s|\()(?:in|at)? ?$/u.test(text.slice(0, start)),
  );
  if (!date || !venue || !isShort(date)) return null;
  const end = noun.index + noun[0].length;
  const start = phraseStart(text, noun.index, undefined);
  return toldMention(read, {
    phrase: { start, end },
    kind: 'meeting',
    oblique: true,
    ordinal: 1,
    partners: partnersOf(text.slice(start, end), '', names, null),
    venue,
    date,
  });
}

const ELIDED = new RegExp(
  `(?<span>(?<years>one|two|three|four|five|six|seven|eight|nine|ten) years? (?<way>after|before)) the (?<which>${ORDINAL_WORD})(?= (?:was|took|one|had|is))`,
  'iu',
);
const YEARS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "…, two years after the first one in Rome": another gathering of the same kind, so many years away. */
export function elidedIn(read: Sentence, mentions: readonly Mention[]): Mention | null {
  const { text, range } = read;
  const match = /years? (?:after|before) the /i.test(text) ? ELIDED.exec(text) : null;
  const of = mentions.findLast((mention) => mention.phrase.start < range.start + (match?.index ?? 0) && mention.date);
  if (!match?.groups || !of?.date) return null;
  const end = match.index + match[0].length;
  const by = YEARS.indexOf((match.groups.years ?? '').toLowerCase()) * (match.groups.way === 'before' ? 1 : -1);
  const year = Number(of.date.from.slice(0, 4)) + by;
  const span = { start: match.index, end: match.index + (match.groups.span?.length ?? 0) };
  const venue = read.places.find(({ level, start }) => level === 'city' && start > end && start - end < 60) ?? null;
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
