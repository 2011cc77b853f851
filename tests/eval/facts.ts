import { meets } from '../../src/answer/evaluation.js';
import { citationFault } from '../../src/answer/verbatim.js';
import type { Citation, Range } from '../../src/corpus/article.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import type { DatedCitation, EventFacts } from '../../src/facts/event.js';
import { lookUpEvent } from '../../src/facts/lookup.js';
import { dateFault } from './date-fault.js';
import type { EventsKey, KeyDate, KeyEvent, KeyValue } from './facts-key.js';

const TEXT_SLOTS = ['place', 'chair', 'host', 'participants', 'documents', 'figures'] as const;
export const SLOTS = ['dates', ...TEXT_SLOTS] as const;
export type Slot = (typeof SLOTS)[number];
/** In these the key names all that is right, so that whatever else is shown is wrong. */
const CLOSED: readonly Slot[] = ['dates', 'place', 'chair', 'host'];

/** Counts and, in words, what they are made of. Shares are between 0 and 1; 1 where there is nothing to count. */
export interface EventsScore {
  /** Values of the key that some source shown tells, by slot. */
  readonly slots: Readonly<Record<Slot, Tally>>;
  readonly all: Tally;
  /** The same, each outlet that tells a value counted by itself. */
  readonly outlets: Tally;
  readonly missing: readonly string[];
  /** Facts shown of the events of the key. */
  readonly shown: number;
  readonly wrong: readonly string[];
  /** Facts shown that the key neither demands nor forbids. */
  readonly unjudged: readonly string[];
  readonly absent: readonly string[];
  readonly merged: readonly string[];
  readonly split: readonly string[];
  /** Events shown that the articles tell of, but that are none of their own. */
  readonly forbidden: readonly string[];
  /** Events shown that are not in the key. */
  readonly others: readonly string[];
  readonly lookUps: Tally;
  readonly lookUpMisses: readonly string[];
}

export interface Tally {
  readonly found: number;
  readonly of: number;
}

export const share = ({ found, of }: Tally): number => (of === 0 ? 1 : found / of);

/** Holds events found in a corpus against a key made by hand. */
export function scoreEvents(events: readonly EventFacts[], key: EventsKey, corpus: Corpus): EventsScore {
  const forbidden = events.filter((event) => key.not_events.some((not) => isForbidden(event, not)));
  const allowed = events.filter((event) => !forbidden.includes(event));
  const matches = new Map(allowed.map((event) => [event, key.events.filter((one) => isSame(event, one, key))]));
  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, { found: 0, of: 0 }])) as Record<Slot, Mutable<Tally>>;
  const outlets = { found: 0, of: 0 };
  const lookUps = { found: 0, of: 0 };
  const [missing, wrong, unjudged, absent, split, lookUpMisses]: string[][] = [[], [], [], [], [], []];
  let shown = 0;
  for (const wanted of key.events) {
    const found = allowed
      .filter((event) => matches.get(event)?.includes(wanted))
      .map((event) => ({ event, hits: judge(event, wanted, corpus) }))
      .sort((a, b) => b.hits.found.size - a.hits.found.size);
    const best = found[0];
    if (!best) absent?.push(wanted.id);
    if (found.length > 1) split?.push(`${wanted.id}: ${found.map(({ event }) => event.id).join(', ')}`);
    for (const slot of SLOTS)
      for (const value of wanted.slots[slot]) {
        if (value.optional) continue;
        const by = best?.hits.found.get(value);
        slots[slot].of++;
        outlets.of += value.by.length;
        outlets.found += value.by.filter((outlet) => by?.has(key.outlets[outlet] ?? '')).length;
        if (by) slots[slot].found++;
        else missing?.push(`${wanted.id} ${slot}: ${describe(value)}`);
      }
    shown += best?.hits.shown ?? 0;
    wrong?.push(...(best?.hits.wrong ?? []));
    unjudged?.push(...(best?.hits.unjudged ?? []));
    for (const name of wanted.look_up) {
      lookUps.of++;
      const { outcome, event, candidates } = lookUpEvent(events, name, corpus.lexicon);
      const ids = event ? [event.id] : outcome === 'ambiguous' ? candidates.map(({ id }) => id) : [];
      if (found.some((one) => ids.includes(one.event.id))) lookUps.found++;
      else lookUpMisses?.push(`${name} (${wanted.id}): ${outcome} ${ids.join(', ')}`);
    }
  }
  const all = Object.values(slots).reduce((sum, { found, of }) => ({ found: sum.found + found, of: sum.of + of }));
  return {
    slots,
    all,
    outlets,
    missing: missing ?? [],
    shown,
    wrong: wrong ?? [],
    unjudged: unjudged ?? [],
    absent: absent ?? [],
    merged: [...matches]
      .filter(([, keys]) => keys.length > 1)
      .map(([event, keys]) => `${event.id}: ${keys.map(({ id }) => id).join(', ')}`),
    split: split ?? [],
    forbidden: forbidden.map(({ id }) => id),
    others: allowed
      .filter((event) => matches.get(event)?.length === 0)
      .filter((event) => !key.other_events.some(({ place }) => isAt(event, place)))
      .map(({ id }) => id),
    lookUps,
    lookUpMisses: lookUpMisses ?? [],
  };
}

/** Values of a key, with the outlet, that no sentence of that outlet's articles in the corpus tells; dates are left out. */
export function untold(key: EventsKey, corpus: Corpus): string[] {
  const sentencesOf = (outlet: string) =>
    corpus.articles
      .filter((article) => article.outlet === outlet)
      .flatMap(({ id, body }) =>
        corpus.passagesOf(id).flatMap(({ sentences }) => sentences.map(({ start, end }) => body.slice(start, end))),
      );
  return key.events.flatMap((event) =>
    TEXT_SLOTS.flatMap((slot) =>
      event.slots[slot].flatMap((value) =>
        value.by
          .filter((by) => !sentencesOf(key.outlets[by] ?? '').some((text) => meets([...value.say, ...value.of], text)))
          .map((by) => `${event.id} ${slot} by ${by}: ${describe(value)}`),
      ),
    ),
  );
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Judged {
  /** The values of the key that are told, with the outlets cited for them. */
  readonly found: ReadonlyMap<KeyDate | KeyValue, ReadonlySet<string>>;
  readonly shown: number;
  readonly wrong: readonly string[];
  readonly unjudged: readonly string[];
}

/** Every fact shown of one event, held against the event of the key. */
function judge(event: EventFacts, wanted: KeyEvent, corpus: Corpus): Judged {
  const found = new Map<KeyDate | KeyValue, Set<string>>();
  const [wrong, unjudged]: [string[], string[]] = [[], []];
  let shown = 0;
  for (const slot of SLOTS)
    for (const fact of event[slot]) {
      shown++;
      const outlet = corpus.article(fact.article)?.outlet ?? '';
      const values = valuesTold(slot, fact, wanted, corpus);
      for (const value of values) found.set(value, (found.get(value) ?? new Set()).add(outlet));
      const line = `${wanted.id} ${slot}: ${dated(fact) ? `${fact.from}..${fact.to} ${fact.precision} ` : ''}"${fact.text}" (${outlet})`;
      const fault = citationFault(fact, corpus) ?? (dated(fact) ? dateFault(fact, publishedOf(fact, corpus)) : null);
      if (fault) wrong.push(`${line}: ${fault}`);
      else if (values.length === 0 && (CLOSED.includes(slot) || isForeign(slot, fact, wanted))) wrong.push(line);
      else if (values.length === 0) unjudged.push(line);
    }
  return { found, shown, wrong, unjudged };
}

/** The values of the key that a fact tells. */
function valuesTold(slot: Slot, fact: Citation, wanted: KeyEvent, corpus: Corpus): (KeyDate | KeyValue)[] {
  if (slot === 'dates')
    return wanted.slots.dates.filter(
      ({ from, to, precision, or }) =>
        dated(fact) &&
        fact.precision === precision &&
        [{ from, to }, ...or].some((one) => fact.from === one.from && fact.to === one.to),
    );
  const around = sentenceAround(fact, corpus);
  return wanted.slots[slot].filter(({ say, of }) => meets(say, fact.text) && meets(of, around));
}

/** Whether a fact belongs to another event. */
function isForeign(slot: Slot, fact: Citation, wanted: KeyEvent): boolean {
  if (slot === 'dates') return true;
  return wanted.must_not[slot].some((group) => meets([group], fact.text));
}

const dated = (fact: Citation): fact is DatedCitation => 'from' in fact;
const publishedOf = (fact: Citation, corpus: Corpus) => corpus.article(fact.article)?.published ?? '';

/** The sentences that a citation touches, with the line that introduces a list. */
function sentenceAround({ article, start, end, text }: Citation, corpus: Corpus): string {
  const body = corpus.article(article)?.body ?? '';
  const touches = (range: Range) => range.start < end && start < range.end;
  const passages = corpus.passagesOf(article).filter(touches);
  const parts = passages.flatMap(({ sentences, lead }) => [...(lead ? [lead] : []), ...sentences.filter(touches)]);
  return [text, ...parts.map((range) => body.slice(range.start, range.end))].join('\n');
}

/** Same place, and a date that may be meant; an event without a date is known by its place, where the key has one event there. */
function isSame(event: EventFacts, wanted: KeyEvent, key: EventsKey): boolean {
  if (!isAt(event, wanted.place)) return false;
  if (event.dates.length > 0) return isWithin(event, wanted.window);
  return key.events.filter(({ place }) => isAt(event, place)).length === 1;
}

const isAt = (event: EventFacts, place: readonly string[]) => event.place.some(({ text }) => meets([place], text));
const isWithin = (event: EventFacts, window: { from: string; to: string }) =>
  event.dates.some(({ from, to }) => from <= window.to && window.from <= to);

function isForbidden(event: EventFacts, { place, window, kind }: EventsKey['not_events'][number]): boolean {
  if (!isAt(event, place)) return false;
  const days = event.dates.filter(({ precision }) => precision === 'day');
  // "In June" is not yet the day of the protest before it.
  if (window && !isWithin({ ...event, dates: days.length > 0 ? days : event.dates }, window)) return false;
  return kind ? meets([kind], `${event.name} ${event.id}`) : window !== undefined;
}

const describe = (value: KeyDate | KeyValue) =>
  'say' in value
    ? [...value.say, ...value.of].map((group) => group[0]).join(' + ')
    : `${value.from}..${value.to} ${value.precision}`;
