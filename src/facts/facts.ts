import type { Corpus } from '../corpus/corpus.js';
import type { EventFacts } from './event.js';
import { gatherEvents } from './events.js';
import type { Difference, DocumentFact, Figure, PersonFacts } from './fact.js';
import { readCorpus, type Steps } from './library.js';

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

/** How long a turn of the work in the background takes, in milliseconds. */
const TURN_MS = 8;

/**
 * The facts of a corpus, computed when first asked for. What was read from an article is kept by its hash, so that a further article costs
 * little more than itself.
 */
export function factsOf(corpus: Corpus): Facts {
  const facts = known.get(corpus);
  if (facts) return facts;
  const steps = computeFacts(corpus);
  let step = steps.next();
  while (!step.done) step = steps.next();
  known.set(corpus, step.value);
  return step.value;
}

/** The same in turns of a few milliseconds, so that answers are not kept waiting. `factsOf` gives them at once afterwards. */
export async function prepareFacts(corpus: Corpus): Promise<Facts> {
  const steps = computeFacts(corpus);
  for (;;) {
    const facts = known.get(corpus);
    if (facts) return facts;
    const until = performance.now() + TURN_MS;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) {
      known.set(corpus, step.value);
      return step.value;
    }
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

function* computeFacts(corpus: Corpus): Steps<Facts> {
  const { articles, reader } = yield* readCorpus(corpus);
  const events = yield* gatherEvents(articles, reader);
  return {
    corpus,
    events: events.map(({ facts }) => facts),
    figures: [],
    people: [],
    documents: [],
    differences: [],
  };
}
