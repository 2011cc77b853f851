import { publishedBetween } from '../corpus/article.js';
import { dayNumber } from '../text/calendar.js';
import type { FoundDate } from '../text/dates.js';
import { pattern } from '../text/pattern.js';
import type { EventKind } from './event-words.js';
import type { Mention } from './mention.js';
import { isDeadline, isShort, shiftDate } from './mention-date.js';
import { shift } from './mention-venue.js';
import { isDateline } from './place-shapes.js';
import type { PlaceHit } from './places.js';
import type { Sentence } from './sentence.js';
import { endsWithBuilding } from './venue-names.js';

/** Paragraphs in which a report says what it is about, where and when. */
const OPENING = 2;
/** A report is published so many days after the day that it tells without a date, or before it. */
const FRESH_DAYS = 6;
const LED: ReadonlySet<EventKind> = new Set([
  'summit',
  'ministerial',
  'conference',
  'congress',
  'assembly',
  'talks',
  'meeting',
]);
/** "Before", "since", "three days earlier": the day of something else. */
const OTHER_DAY = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    since|until|till|before|after|by|from|than|ahead of|due|starting|beginning|as of
  )(?: (?:late|early))?(?: on)? $
`;
const EARLIER =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:had|last met|last time|earlier|later|previously|next|will|would|to be)(?: [a-zA-ZÀ-ԯḀ-ỿ-]+){0,4} $/iu;
const IN =
  /(?:^|[\s(])(?:in|to|at|(?<=(?:home|back|returned|returning) )from)(?: the (?:[a-zA-ZÀ-ԯḀ-ỿ-]+ ){0,3}of)? $/iu;
const AROUND_BODY =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:headquarters|secretariat|offices?|seat|city|capital|suburb|outskirts)(?: of [^,.;]{3,40})? in $/iu;

/**
 * The gathering that a report is about, with the place and the day that its opening paragraphs tell in other sentences: "The ministers
 * agreed on Wednesday … The meeting in Rome". Null where the report names none, or where that one has both or cannot be filled in.
 */
export function leadOf(sentences: readonly Sentence[]): { readonly lead: Mention; readonly filled: Mention } | null {
  const opening = sentences.filter(({ passage }) => passage.ordinal <= OPENING && passage.kind !== 'list');
  const lead = opening
    .flatMap(({ mentions }) => mentions)
    .find(
      ({ kind, reference, oblique, beside, article, phrase, ordinal }) =>
        // "The 9th Coast Forum" is a gathering, "the Coast Forum" may be a lasting format.
        (LED.has(kind) || ((kind === 'forum' || kind === 'session' || kind === 'assembly') && ordinal !== null)) &&
        !oblique &&
        !beside &&
        reference !== 'ahead' &&
        !isOfOthers(article.body, phrase.start),
    );
  if (!lead || lead.passage.ordinal > 1) return null;
  if (lead.date !== null && !isFresh(lead.date, lead)) return null;
  if (lead.venue !== null && lead.date !== null)
    return lead.kind === 'talks' && (lead.partners !== null || lead.reference === 'definite')
      ? { lead, filled: { ...lead, kind: 'meeting' } }
      : null;
  if (lead.venue === null && lead.partners === null && lead.reference !== 'definite' && lead.kind === 'talks')
    return null;
  const venue = lead.venue ?? (lead.country === null ? (heldAt(sentences, lead) ?? placeIn(opening, lead)) : null);
  const date = lead.date ?? dayIn(opening, lead);
  if (venue === lead.venue && date === lead.date) return null;
  // A place without a day tells no gathering from others there.
  if (date === null) return null;
  const kind = lead.kind === 'talks' ? 'meeting' : lead.kind;
  return {
    lead,
    filled: { ...lead, kind, venue, date, reference: lead.reference === 'indefinite' ? 'none' : lead.reference },
  };
}

/** "A meeting with voters", "phone talks": no gathering that a report is about. */
const isOfOthers = (body: string, start: number): boolean =>
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:bilateral|separate|informal|telephone|phone|private|press|news) $/iu.test(
    body.slice(Math.max(0, start - 20), start),
  );

/** The first day told in the opening that may be that of what is reported. */
function dayIn(opening: readonly Sentence[], lead: Mention): FoundDate | null {
  const from = opening.findIndex(({ range }) => range.start === lead.sentence.start);
  const order = [opening[from], ...opening.slice(0, from).reverse(), ...opening.slice(from + 1)];
  for (const sentence of order) {
    if (!sentence || sentence.mentions.some((mention) => mention !== lead && (mention.date ?? mention.venue))) continue;
    for (const date of sentence.days) {
      const before = sentence.text.slice(0, date.start);
      if (date.precision !== 'day' || !isShort(date) || isDeadline(sentence.text, date)) continue;
      if (OTHER_DAY.test(before) || EARLIER.test(before.slice(-60)) || !isFresh(date, lead)) continue;
      return shiftDate(date, sentence.range.start);
    }
  }
  return null;
}

const OTHER_ONE =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:next|last|previous|preceding|following|upcoming|earlier|coming|future)(?: [a-zA-ZÀ-ԯḀ-ỿ'’-]+){0,3} $/iu;

/** The one city in which the rest of the report puts what it began with: "the meeting, which was held in Rome". */
function heldAt(sentences: readonly Sentence[], lead: Mention): PlaceHit | null {
  const found = new Map<string, PlaceHit>();
  for (const { mentions } of sentences)
    for (const mention of mentions) {
      const { venue, date, reference, oblique, beside, kind, partners, ordinal } = mention;
      if (mention === lead || !venue || oblique || beside || reference !== 'definite') continue;
      if (OTHER_ONE.test(mention.article.body.slice(Math.max(0, mention.phrase.start - 30), mention.phrase.start)))
        continue;
      if (kind !== lead.kind && kind !== 'meeting' && kind !== 'session') continue;
      if ((ordinal !== null && ordinal !== lead.ordinal) || (partners !== null && partners !== lead.partners)) continue;
      if (date !== null && !isFresh(date, lead)) continue;
      found.set(venue.key, venue);
    }
  const [only] = found.values();
  return found.size === 1 ? (only ?? null) : null;
}

/** "(What they had pledged in Rome) in (2019)": where something was done at another time. */
const ITS_TIME = /^,? (?:in|on)(?: (?:early|late|mid))?[ -](?:the )?$/u;

/** The one city that the opening puts something in. */
function placeIn(opening: readonly Sentence[], lead: Mention): PlaceHit | null {
  const found = new Map<string, PlaceHit>();
  for (const { text, places, days, range, mentions } of opening) {
    if (range.start !== lead.sentence.start && mentions.some((mention) => mention !== lead && mention.venue)) continue;
    for (const place of places) {
      if (days.some((date) => ITS_TIME.test(text.slice(place.end, date.start)) && !isFresh(date, lead))) continue;
      const before = text.slice(0, place.start);
      if (
        place.level !== 'city' ||
        !(isDateline(text, place) || IN.test(before) || AROUND_BODY.test(before) || endsWithBuilding(before))
      )
        continue;
      if (EARLIER.test(before.slice(-60)) && !/(?<![a-zA-ZÀ-ԯḀ-ỿ])had (?:come|travel)/u.test(before)) continue;
      if (!found.has(place.key)) found.set(place.key, shift(place, range.start));
    }
    // The first paragraph decides where it names one.
    if (found.size > 0) break;
  }
  const [only] = found.values();
  return found.size === 1 ? (only ?? null) : null;
}

/** Whether a day lies so close to the publication that a report may be about it. */
function isFresh({ from, to }: FoundDate, { article }: Mention): boolean {
  const published = publishedBetween(article.published);
  return (
    article.published.length >= 10 &&
    dayNumber(published.from) - dayNumber(to) <= FRESH_DAYS &&
    dayNumber(from) - dayNumber(published.to) <= FRESH_DAYS
  );
}
