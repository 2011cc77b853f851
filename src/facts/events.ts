import type { Corpus } from '../corpus/corpus.js';
import { dayNumber } from '../text/calendar.js';
import type { FoundDate } from '../text/dates.js';
import type { Cluster } from './cluster-index.js';
import { cluster } from './clusters.js';
import type { EventFacts } from './event.js';
import { eventIds, eventName, leadingDate } from './event-label.js';
import { factsOf } from './facts.js';
import { leadOf } from './lead-mention.js';
import { type Leaders, leadersOf } from './leaders.js';
import type { ReadArticle, Steps } from './library.js';
import { adopt, isFresh, mainOf } from './main-event.js';
import type { Mention } from './mention.js';
import type { Reader, Sentence } from './sentence.js';
import { coverageOf, datesOf, placesOf, slotsOf } from './slots.js';
import { gathered, mapOf, sorted } from './steps.js';
import { findTellings, type Telling } from './telling.js';
import { placedIn } from './told-place.js';
import { unnamedIn } from './unnamed-report.js';
import { venuesOf } from './venues.js';

/**
 * The gatherings that the corpus speaks of, in order of time, those without a date last. They are found in the text: the
 * lexicon only helps to know places, persons and formats by their other spellings, and may be empty.
 */
export const findEvents = (corpus: Corpus): readonly EventFacts[] => factsOf(corpus).events;

/** Leads that are looked at in one step. */
const EVERY = 100;
/** Sentences of which the mentions are found in one step. */
const SENTENCES = 3;

/** An event with what it was made of, and as much of it as shows whether sources differ about it. */
export interface FoundEvent {
  readonly facts: Pick<EventFacts, 'id' | 'name' | 'dates' | 'place' | 'chair' | 'host'>;
  readonly cluster: Cluster;
  readonly tellings: readonly Telling[];
  readonly leaders: Leaders;
}

/** An event with all that is told of it. */
export interface FilledEvent extends FoundEvent {
  readonly facts: EventFacts;
}

/** Finds events in what was read, a few a step. */
export function* gatherEvents(articles: readonly ReadArticle[], reader: Reader): Steps<FoundEvent[]> {
  const mentions: Mention[] = [];
  const leads = new Map<Mention, Mention>();
  for (const { sentences } of articles) {
    const found = leadOf(sentences);
    if (found) leads.set(found.lead, found.filled);
    for (const [i, sentence] of sentences.entries()) {
      mentions.push(...sentence.mentions);
      if (i % SENTENCES === SENTENCES - 1) yield;
    }
    yield;
  }
  const first = yield* cluster(mentions);
  // Those that can be told from what their own sentences say need nothing from others.
  let seen = 0;
  for (const [lead, filled] of leads) {
    if (++seen % EVERY === 0) yield;
    const home = first.of.get(lead);
    if (!home) continue;
    if (lead.date === null && filled.date && (home.dates.length === 0 || isDayOf(filled.date, home)))
      leads.set(lead, { ...lead, date: filled.date });
    else if (isElsewhere(lead, filled, home)) continue;
    else leads.delete(lead);
  }
  const { clusters, of: known } =
    leads.size === 0 ? first : yield* cluster(yield* gathered(mentions, (one) => [leads.get(one) ?? one]));
  yield;
  const of = yield* mapOf(known);
  // The sentences know their mentions as they read them.
  for (const [read, filled] of leads) {
    if (++seen % EVERY === 0) yield;
    of.set(read, known.get(filled) ?? null);
  }
  yield;
  const byVenue = new Map<string, Cluster[]>();
  for (const one of clusters) byVenue.set(one.venue, [...(byVenue.get(one.venue) ?? []), one]);
  yield;
  const at = (venue: string) => byVenue.get(venue) ?? [];
  const placed = new Map<Sentence, Mention>();
  const mains = new Map<ReadArticle, Cluster>();
  for (const read of articles) {
    for (const sentence of read.sentences) {
      const told = sentence.mentions.every((one) => isUnclear(one) && !of.get(one)) ? placedIn(sentence, at) : null;
      if (!told) continue;
      const [mention, home] = told;
      for (const one of sentence.mentions) of.set(one, home);
      placed.set(sentence, mention);
      of.set(mention, home);
      home.mentions.push(mention);
    }
    const named = mainOf(read.sentences, of, placed);
    const main = named ?? unnamedIn(read, of, at, clusters, isFresh);
    if (main) {
      mains.set(read, main);
      adopt(read, of, main, named !== null);
    }
    yield;
  }
  const tellings = yield* findTellings(articles, { of, placed, mains });
  const dated: { cluster: Cluster; dates: ReturnType<typeof datesOf>; date: ReturnType<typeof leadingDate> }[] = [];
  for (const one of clusters) {
    const dates = datesOf(one);
    dated.push({ cluster: one, dates, date: leadingDate(dates) });
    yield;
  }
  const ordered = yield* sorted(
    dated,
    (a, b) => compare(a.date?.from ?? '9999', b.date?.from ?? '9999') || compare(a.cluster.venue, b.cluster.venue),
  );
  const ids = yield* eventIds(ordered);
  const found: FoundEvent[] = [];
  for (const [i, { cluster: one, dates, date }] of ordered.entries()) {
    const told = tellings.get(one) ?? [];
    const leaders = yield* leadersOf(told, one.venue);
    const { chair, host } = leaders;
    const cityAt = (text: string) =>
      reader.places.find(text).find(({ start, level }) => start === 0 && level === 'city')?.key ?? null;
    const place = [...placesOf(one, reader), ...venuesOf(told, one.venue, cityAt)];
    const facts = { id: ids[i] ?? '', name: eventName(one, date), dates, place, chair, host };
    found.push({ facts, cluster: one, tellings: told, leaders });
    yield;
  }
  return found;
}

/** The events with what else is told of them, an event a step. */
export function* fillEvents(events: readonly FoundEvent[]): Steps<FilledEvent[]> {
  const filled: FilledEvent[] = [];
  for (const event of events) {
    const { cluster: one, tellings, leaders } = event;
    const slots = yield* slotsOf(tellings, one.venue, leaders);
    const coverage = coverageOf(tellings, one.mentions);
    filled.push({ ...event, facts: { ...event.facts, ...slots, coverage, disagreements: [] } });
    yield;
  }
  return filled;
}

/** "PORT ROME – They joined the summit today": not the one elsewhere of which the report reminds its readers. */
const isElsewhere = (lead: Mention, { venue, date }: Mention, home: Cluster): boolean =>
  lead.venue === null && lead.date === null && venue !== null && date !== null && venue.key !== home.venue;

/** "In May 2031, when they held the talks in Rome": a word for a gathering that only place and time of its sentence tell. */
const isUnclear = ({ kind, partners, ordinal, reference, beside }: Mention): boolean =>
  (kind === 'talks' || kind === 'meeting') &&
  partners === null &&
  ordinal === null &&
  reference === 'definite' &&
  !beside;

/** Whether a day is one of those on which a gathering was held, or next to one. */
const isDayOf = ({ from, to }: FoundDate, { dates }: Cluster): boolean =>
  dates.some(
    (own) =>
      own.precision === 'day' && dayNumber(own.from) - dayNumber(from) <= 1 && dayNumber(to) - dayNumber(own.to) <= 1,
  );

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
