import type { Logger } from 'pino';
import type { Answerer } from '../src/answer/answer.js';
import { answerer } from '../src/answer/ask.js';
import type { Corpus } from '../src/corpus/corpus.js';
import type { Delivery } from '../src/digest/delivery-port.js';
import type { DigestStore } from '../src/digest/store-port.js';
import type { EventFacts } from '../src/facts/event.js';
import { findEvents } from '../src/facts/events.js';
import type { PassageIndex } from '../src/search/index-port.js';
import { buildIndex } from '../src/search/passage-index.js';

/** All that a command may draw on. */
export interface Desk {
  readonly corpus: Corpus;
  readonly index: PassageIndex;
  readonly answerer: Answerer;
  /** Found in the text when first asked for. */
  readonly events: readonly EventFacts[];
  readonly log: Logger;
  readonly now: () => Date;
  /** The digests that are set up; absent where no bot runs to post them. */
  readonly digests?: DigestDesk;
}

/** What setting up digests needs beyond the corpus. */
export interface DigestDesk extends Pick<Delivery<unknown>, 'ground'> {
  readonly store: DigestStore;
  /** Looks at once for what has fallen due, rather than in a while. */
  wake(): void;
}

/** Builds the index over a corpus and puts the desk together. */
export function openDesk(corpus: Corpus, log: Logger, now: () => Date, digests?: DigestDesk): Desk {
  const index = buildIndex(corpus);
  let events: readonly EventFacts[] | null = null;
  return {
    corpus,
    index,
    answerer: answerer(corpus, index),
    get events() {
      events ??= findEvents(corpus);
      return events;
    },
    log,
    now,
    ...(digests === undefined ? {} : { digests }),
  };
}
