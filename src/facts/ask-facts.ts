import { publishedBetween } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import { viewOf } from '../corpus/view.js';
import type { Difference } from './fact.js';
import type { Facts } from './facts.js';

export { figuresOf, type MeasureFigures } from './figures-of.js';
export { type PersonLookup, personOf } from './person-of.js';
export { comingOf, type TimelineQuery, timelineOf } from './timeline.js';

/** Where sources differ, all kinds that are switched on. */
export function differences(facts: Facts): readonly Difference[] {
  return facts.differences;
}

/** What was known by a day (`YYYY-MM-DD`): the articles published on or before it. */
export function asOf(corpus: Corpus, day: string): Corpus {
  return viewOf(corpus, ({ published }) => publishedBetween(published).from <= day);
}
