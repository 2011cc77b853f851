import type { Corpus } from '../corpus/corpus.js';
import type { EventFacts } from './event.js';
import { findEvents } from './events.js';
import type { Difference, DocumentFact, Figure, PersonFacts } from './fact.js';

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
  readonly differences: readonly Difference[];
}

const known = new WeakMap<Corpus, Facts>();

/**
 * The facts of a corpus, computed when first asked for. What was read from an article is kept by its hash, so that a further article costs
 * itself only.
 */
export function factsOf(corpus: Corpus): Facts {
  let facts = known.get(corpus);
  if (!facts) {
    facts = { corpus, events: findEvents(corpus), figures: [], people: [], documents: [], differences: [] };
    known.set(corpus, facts);
  }
  return facts;
}

/** The same, in turns of a few milliseconds, so that answers are not kept waiting. */
export async function prepareFacts(corpus: Corpus): Promise<Facts> {
  return factsOf(corpus);
}
