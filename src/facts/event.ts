import type { Citation } from '../corpus/article.js';
import type { Difference } from './fact.js';

export interface DatedCitation extends Citation {
  /** First and last day, `YYYY-MM-DD`, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'month' | 'half-year' | 'year';
}

/** What one outlet says of an event. */
export interface Coverage {
  readonly article: string;
  /** Its sentences about the event, most telling first. */
  readonly excerpts: readonly Citation[];
}

/** A meeting of a format at a place and time, each slot filled from the sources; a slot that no source fills is empty. */
export interface EventFacts {
  /** Stable while the corpus says the same: from place, kind and date, e.g. `dushanbe-summit-2025-10`. At most 60 characters of [a-z0-9-]. */
  readonly id: string;
  /** A label for lists: place, date, format. */
  readonly name: string;
  readonly dates: readonly DatedCitation[];
  readonly place: readonly Citation[];
  readonly chair: readonly Citation[];
  readonly participants: readonly Citation[];
  readonly documents: readonly Citation[];
  readonly figures: readonly Citation[];
  /** Who held it, where a source says so: `Russia hosted`. */
  readonly host: readonly Citation[];
  readonly coverage: readonly Coverage[];
  /** Where the sources differ about it. */
  readonly disagreements: readonly Difference[];
}

export interface EventLookup {
  readonly outcome: 'found' | 'ambiguous' | 'unknown';
  readonly event: EventFacts | null;
  /** For `ambiguous`: the events meant; for `unknown`: the nearest by name, at most 5. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}
