import { publishedBetween } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Lexicon } from '../corpus/lexicon.js';
import { viewOf } from '../corpus/view.js';
import { toLatin } from '../text/scripts.js';
import type { Difference, Figure, PersonFacts, TimelineEntry } from './fact.js';
import type { Facts } from './facts.js';

/** Figures of one measure, all sources together. */
export interface MeasureFigures {
  /** What is measured, of whom, from names and words of the sources: `trade · Central Asia, Russia`. */
  readonly label: string;
  /** In order of the period, those without one last. */
  readonly figures: readonly Figure[];
  /** Where the sources differ about it. */
  readonly differences: readonly Difference[];
}

/** The measures that a query means ("trade with Central Asia"), best first; empty where no figure speaks of it. Never throws. */
export function figuresOf(_facts: Facts, _query: string): readonly MeasureFigures[] {
  return [];
}

export interface PersonLookup {
  readonly outcome: 'found' | 'ambiguous' | 'unknown';
  readonly person: PersonFacts | null;
  /** For `ambiguous` those meant, for `unknown` the nearest by name; at most 5. */
  readonly candidates: readonly { readonly key: string; readonly name: string }[];
}

/** The person that a name means, in any spelling or script; a surname that two persons share is ambiguous. Never throws. */
export function personOf(facts: Facts, name: string, _lexicon: Lexicon): PersonLookup {
  const person = facts.people.find((one) => one.key === name || toLatin(one.name) === toLatin(name.trim())) ?? null;
  return { outcome: person ? 'found' : 'unknown', person, candidates: [] };
}

/** What happened and what is to come, in order of time; `from` and `to` are days, `YYYY-MM-DD`, inclusive. */
export function timelineOf(
  facts: Facts,
  { from, to }: { readonly topic?: string; readonly from?: string; readonly to?: string },
): readonly TimelineEntry[] {
  return facts.events
    .flatMap((event): TimelineEntry[] => {
      const date = event.dates[0];
      if (!date || (from && date.to < from) || (to && date.from > to)) return [];
      return [
        {
          kind: 'event',
          event: event.id,
          label: event.name,
          from: date.from,
          to: date.to,
          precision: date.precision,
          citations: event.dates,
          ahead: false,
        },
      ];
    })
    .sort((a, b) => a.from.localeCompare(b.from));
}

/** Where sources differ, all kinds that are switched on. */
export function differences(facts: Facts): readonly Difference[] {
  return facts.differences;
}

/** What was known by a day (`YYYY-MM-DD`): the articles published on or before it. */
export function asOf(corpus: Corpus, day: string): Corpus {
  return viewOf(corpus, ({ published }) => publishedBetween(published).from <= day);
}
