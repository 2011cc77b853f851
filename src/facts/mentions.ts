import { pattern } from '../text/pattern.js';
import { ordinalIn } from './event-words.js';
import { headsOf, seriesBefore, titleOf, withToken } from './heads.js';
import type { Mention } from './mention.js';
import { dateOf, isShort, OBLIQUE, shiftDate } from './mention-date.js';
import { determiner, isFurther, partnersOf, refine } from './mention-parts.js';
import { countryOf, shift, venueOf } from './mention-venue.js';
import { heldIn, metIn } from './met.js';
import type { PlaceHit } from './places.js';
import type { Reader, Sentence } from './sentence.js';
import { findTokens } from './series.js';
import { allOfIt, beginningOf, continuedIn, elidedIn } from './told-otherwise.js';

/** "November's summit": of another month than the report's. */
const OF_MONTH = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    January|February|March|April|May|June|July|August|September|October|November|December
  )['’]s (?:[a-zA-ZÀ-ԯḀ-ỿ\d-]+ ){0,3}[a-zA-ZÀ-ԯḀ-ỿ\d-]*$
`;

/** "The first meeting of its kind", "the first summit in two years" count no series. */
const NO_SERIES = pattern('u')`
  ^ (?:
    of its kind|(?:to be )?(?:held|hosted|staged) (?:in|at|by|on) |
    in (?:(?:more|less) than |over |nearly |almost |about )?[a-zA-ZÀ-ԯḀ-ỿ\d]+ (?:years|months|decades?)|since |
    on (?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?soil
  )
`;

/** The gatherings that a sentence speaks of, in order. */
export function findMentions(read: Sentence, reader: Pick<Reader, 'names' | 'series'>): Mention[] {
  const { article, passage, range: sentence, text } = read;
  const tokens = findTokens(text).filter(({ prefix }) => reader.series.has(prefix));
  const all = headsOf(text, tokens);
  const whole = allOfIt(read);
  if (whole) return [whole];
  const continued = continuedIn(read);
  if (all.length === 0) {
    const other = continued ?? metIn(read, reader) ?? beginningOf(read, reader) ?? heldIn(read, reader);
    return other ? [other] : [];
  }
  const places = read.places;
  const dates = read.days.filter(isShort);
  const mentions = all.map(({ start, end, kind: named, token }, i): Mention => {
    const until = all[i + 1]?.start ?? text.length;
    const words = text.slice(start, end);
    const after = text.slice(end, until);
    const kind = named === null ? 'conference' : refine(named, words, after);
    const scope = { text, start, end: token ? Math.max(end, token.end) : end, until, alone: all.length === 1 };
    const venue = venueOf(scope, places);
    const monthly = !venue && OF_MONTH.test(text.slice(Math.max(0, start - 14), end));
    const reference = monthly || (!venue && isFurther(text, start)) ? 'ahead' : determiner(text, start);
    return {
      article,
      passage,
      sentence,
      phrase: read.at(withToken(start, end, token)),
      kind,
      reference: token && !monthly ? 'definite' : reference,
      oblique: OBLIQUE.test(text.slice(0, start)),
      // "It opened in Rome; until then UNX3 had held the record."
      beside: continued !== null,
      // "The first meeting of its kind" counts no series.
      ordinal: token || NO_SERIES.test(after) ? null : ordinalIn(words),
      title: titleOf(words, after),
      partners:
        token?.key ??
        partnersOf(words, after, reader.names, venue && text.slice(venue.start, venue.end)) ??
        (reference === 'definite' && !/\d/.test(words) && ordinalIn(words) === null ? seriesBefore(read) : null),
      venue: venue ? shift(venue, sentence.start) : (THERE.test(after) && thereIn(read)) || null,
      country: venue || THERE.test(after) ? null : countryOf(scope, places),
      date: shiftDate(dateOf(scope, dates, venue), sentence.start),
    };
  });
  const elided = elidedIn(read, mentions);
  const series = tokens.length > 0;
  // "She welcomed the leaders in Rome on 7 May; the meeting closed a day later."
  const met = continued === null && mentions.every(({ venue }) => venue === null) ? metIn(read, reader) : null;
  const told = continued ?? (met?.venue && met.date ? met : null);
  return [...(told ? [told] : []), ...mentions, ...(elided ? [elided] : [])].filter(
    ({ kind, venue, date, partners }) =>
      // "The A–B forum" is mostly a lasting format and no gathering; beside a name of letters and number a bare noun means that.
      ((kind !== 'forum' && kind !== 'assembly') || venue !== null || date !== null) &&
      (!series || partners !== null || venue !== null || date !== null),
  );
}

const THERE = /^ there(?![a-zA-ZÀ-ԯḀ-ỿ])/u;

/** "(They came to Rome.) The summit there": the one city of the sentence before. */
function thereIn({ before }: Sentence): PlaceHit | null {
  const cities = before?.places.filter(({ level }) => level === 'city') ?? [];
  const [city] = cities;
  return before && city && cities.every(({ key }) => key === city.key) ? shift(city, before.range.start) : null;
}
