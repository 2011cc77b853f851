import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Answerer } from '../src/answer/answer.js';
import { answerer } from '../src/answer/ask.js';
import type { Corpus } from '../src/corpus/corpus.js';
import { maySee, viewOf } from '../src/corpus/view.js';
import type { Delivery } from '../src/digest/delivery-port.js';
import type { DigestStore } from '../src/digest/store-port.js';
import { asOf } from '../src/facts/ask-facts.js';
import type { EventFacts } from '../src/facts/event.js';
import { type Facts, factsOf } from '../src/facts/facts.js';
import type { PassageIndex } from '../src/search/index-port.js';
import { buildIndex } from '../src/search/passage-index.js';

/** All that a command may draw on, as far as one server may see it. */
export interface Desk {
  readonly corpus: Corpus;
  readonly index: PassageIndex;
  readonly answerer: Answerer;
  /** Found in the text when first asked for. */
  readonly events: readonly EventFacts[];
  /** All facts; with `by` (`YYYY-MM-DD`) those that the articles published on or before that day tell. */
  facts(by?: string): Facts;
  readonly log: Logger;
  readonly now: () => Date;
  /** The digests that are set up; absent where no bot runs to post them. */
  readonly digests?: DigestDesk;
  /** The desk of one server; null for a direct message, the terminal and the playground. */
  of(server: string | null): Desk;
}

/** How many days of the past keep their view of the corpus at hand. */
const PAST_DAYS = 8;

/** What setting up digests needs beyond the corpus. */
export interface DigestDesk extends Pick<Delivery<unknown>, 'ground'> {
  readonly store: DigestStore;
  /** Looks at once for what has fallen due, rather than in a while. */
  wake(): void;
}

/** How many servers with articles of their own keep their index at hand; others are built again when they ask. */
const DESKS = 50;

/**
 * The desk over a whole corpus, from which each server gets its own: what one server added must not show in what another finds,
 * not even in word counts and spellings, so a server with articles of its own has an index of its own, and all others share one.
 */
export function openDesk(corpus: Corpus, log: Logger, now: () => Date, digests?: DigestDesk): Desk {
  const scopes = new Set(corpus.articles.map(({ scope }) => scope));
  const desks = new LRUCache<string, Desk>({ max: DESKS });
  const of = (server: string | null): Desk => {
    const own = server !== null && scopes.has(server) ? server : '';
    let desk = own === '' ? shared : desks.get(own);
    if (!desk) {
      desk = deskOver(
        viewOf(corpus, (article) => maySee(article, server)),
        log,
        now,
        of,
        digests,
      );
      desks.set(own, desk);
    }
    return desk;
  };
  const shared = deskOver(
    viewOf(corpus, (article) => maySee(article, null)),
    log,
    now,
    of,
    digests,
  );
  return shared;
}

function deskOver(corpus: Corpus, log: Logger, now: () => Date, of: Desk['of'], digests?: DigestDesk): Desk {
  const index = buildIndex(corpus);
  const past = new LRUCache<string, Corpus>({ max: PAST_DAYS });
  const facts = (by?: string): Facts => {
    if (by === undefined) return factsOf(corpus);
    const view = past.get(by) ?? asOf(corpus, by);
    past.set(by, view);
    return factsOf(view);
  };
  return {
    corpus,
    index,
    answerer: answerer(corpus, index),
    get events() {
      return facts().events;
    },
    facts,
    log,
    now,
    of,
    ...(digests === undefined ? {} : { digests }),
  };
}
