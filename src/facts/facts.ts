import type { Corpus } from '../corpus/corpus.js';
import { gatherDocuments } from './document-facts.js';
import type { EventFacts } from './event.js';
import { eventDifferences } from './event-differences.js';
import { type FilledEvent, type FoundEvent, fillEvents, gatherEvents } from './events.js';
import type { Difference, DocumentFact, Figure, PersonFacts, TimelineEntry } from './fact.js';
import { figureDifferences } from './figure-differences.js';
import { type ReadArticle, readCorpus, type Steps } from './library.js';
import { type FoundPerson, gatherPeople, withEvents } from './people-facts.js';
import { personDifferences } from './person-differences.js';
import { Sources } from './sources.js';
import { gathered } from './steps.js';
import { gatherHappenings } from './timeline.js';
import { warmUpCorpus } from './warm-up.js';

/** All that the articles of one corpus tell, each fact with the span that says it. */
export interface Facts {
  readonly corpus: Corpus;
  /** In order of time, those without a date last. */
  readonly events: readonly EventFacts[];
  /** In order of the articles. */
  readonly figures: readonly Figure[];
  /** Those spoken of most first. */
  readonly people: readonly PersonFacts[];
  /** Those that most sources name first. */
  readonly documents: readonly DocumentFact[];
  /** What else has a date, sentence by sentence. */
  readonly happenings: readonly TimelineEntry[];
  readonly differences: readonly Difference[];
}

/** Corpora of at most so many articles are read at once whenever their facts are asked for. */
const SMALL = 60;

const known = new WeakMap<Corpus, Facts>();
/** What was read of corpora of which so far only the differences were asked for. */
const begun = new WeakMap<Corpus, Read>();

/** What has to be known before it can be said where sources differ. */
interface Read extends Pick<Facts, 'figures' | 'differences'> {
  readonly articles: readonly ReadArticle[];
  readonly events: readonly FoundEvent[];
  readonly people: readonly FoundPerson[];
}

/** Whether what reading takes was compiled before somebody could wait for it. */
let warm = false;

/** Events or articles of one step where little is done with each. */
const EVERY = 20;
/** Tellings of one event that are looked at in one step. */
const TELLINGS = 200;

/** After so many milliseconds a turn of the work in the background ends; its last step may take it a few further. */
const TURN_MS = 5;

/**
 * The facts of a corpus, computed when first asked for. What was read from an article is kept by its hash, so that a further article costs
 * little more than itself.
 */
export function factsOf(corpus: Corpus): Facts {
  let facts = known.get(corpus);
  if (!facts) {
    facts = atOnce(stepsOf(corpus));
    known.set(corpus, facts);
    begun.delete(corpus);
  }
  return facts;
}

function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same in turns of a few milliseconds, so that answers are not kept waiting. `factsOf` gives them at once afterwards.
 *
 * @param onTurn told how long each turn took, for measuring
 */
export async function prepareFacts(
  corpus: Corpus,
  { onTurn }: { readonly onTurn?: (milliseconds: number) => void } = {},
): Promise<Facts> {
  if (!warm) {
    warm = true;
    atOnce(stepsOf(warmUpCorpus()));
  }
  const steps = stepsOf(corpus);
  for (;;) {
    const facts = known.get(corpus);
    if (facts) return facts;
    const from = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() < from + TURN_MS) step = steps.next();
    onTurn?.(performance.now() - from);
    if (step.done) {
      known.set(corpus, step.value);
      return step.value;
    }
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

/**
 * Where sources differ, if that is at hand: in a small corpus, and in one whose facts were prepared. Null otherwise; never makes anybody
 * wait long. Of a small corpus no more is read than it takes.
 */
export function differencesAtHand(corpus: Corpus): readonly Difference[] | null {
  const facts = known.get(corpus);
  if (facts || corpus.articles.length > SMALL) return facts?.differences ?? null;
  let read = begun.get(corpus);
  if (!read) {
    read = atOnce(readSteps(corpus));
    begun.set(corpus, read);
  }
  return read.differences;
}

/** The computation itself, in steps of at most a few milliseconds. */
export function* stepsOf(corpus: Corpus): Steps<Facts> {
  const { articles, events: found, figures, people, differences } = begun.get(corpus) ?? (yield* readSteps(corpus));
  const events = yield* fillEvents(found);
  const documents = yield* gatherDocuments(articles, events);
  yield;
  return {
    corpus,
    events: yield* withDifferences(events, differences),
    figures,
    people: yield* withEvents(people, events),
    documents,
    happenings: yield* gatherHappenings(articles, events),
    differences,
  };
}

function* readSteps(corpus: Corpus): Steps<Read> {
  const { articles, reader } = yield* readCorpus(corpus);
  const events = yield* gatherEvents(articles, reader);
  const figures: Figure[] = [];
  for (const [i, article] of articles.entries()) {
    if (i % EVERY === 0) yield;
    figures.push(...article.figures);
  }
  const people = yield* gatherPeople(articles, corpus.lexicon);
  yield;
  const sources = new Sources(corpus);
  const differences = yield* gathered(
    [
      yield* eventDifferences(events, reader.places, sources),
      yield* figureDifferences(figures, events, sources),
      yield* personDifferences(people, sources),
    ],
    (some) => some,
  );
  return { articles, events, figures, people, differences };
}

/** The events, each with where sources differ about it: about itself, its figures, or those who took part. */
function* withDifferences(events: readonly FilledEvent[], differences: readonly Difference[]): Steps<EventFacts[]> {
  const byEvent = new Map<string, Difference[]>();
  const byValue = new Map<string, Difference>();
  for (const [i, difference] of differences.entries()) {
    if (i % EVERY === 0) yield;
    if (difference.event !== null)
      byEvent.set(difference.event, [...(byEvent.get(difference.event) ?? []), difference]);
    else if (difference.kind === 'figure')
      for (const { value } of difference.values) byValue.set(`${value.article}:${value.start}`, difference);
  }
  const out: EventFacts[] = [];
  for (const { facts, tellings } of events) {
    yield;
    const found = new Set(byEvent.get(facts.id));
    for (const [k, { sentence, items }] of tellings.entries()) {
      if (k % TELLINGS === TELLINGS - 1) yield;
      for (const part of [sentence, ...items]) {
        for (const { number } of part.figures) {
          const difference = byValue.get(`${part.article.id}:${part.range.start + number.start}`);
          if (difference) found.add(difference);
        }
      }
    }
    out.push(found.size === 0 ? facts : { ...facts, disagreements: [...found] });
  }
  return out;
}
