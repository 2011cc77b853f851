import type { Logger } from 'pino';
import type { Answerer } from '../src/answer/answer.js';
import type { Corpus } from '../src/corpus/corpus.js';
import type { EventFacts } from '../src/facts/event.js';
import type { PassageIndex } from '../src/search/index-port.js';

/** All that a command may draw on. */
export interface Desk {
  readonly corpus: Corpus;
  readonly index: PassageIndex;
  readonly answerer: Answerer;
  readonly events: readonly EventFacts[];
  readonly log: Logger;
  readonly now: () => Date;
}
