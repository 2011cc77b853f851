import type { Passage } from '../corpus/passages.js';
import type { Found } from './best.js';
import { isOf } from './dated.js';
import { inText, inTitle } from './occurrences.js';
import { contextOf, pointsToPeople } from './passage-reader.js';
import type { Presence } from './presence.js';
import type { QueryPlan } from './query-plan.js';

/** How far a word in these places stands for the passage when it is asked what the passage is about. */
const AROUND = {
  heading: 0.7,
  title: 0.6,
  published: 0.8,
  context: [0.7, 0.65, 0.6],
  opening: 0.5,
  before: 0.5,
} as const;

/**
 * For each wanted thing, how well a passage's title, heading, the passages that it leans on or follows, the article's first one or its date
 * hold it, 0–1.
 */
export function around(plan: QueryPlan, presence: Presence, { segment, doc }: Found): number[] {
  const { article, passages } = segment.entry(doc);
  const passage = segment.passage(doc);
  const ordinal = segment.columns.ordinalOf[doc] as number;
  const most = inTitle(plan, presence.occurrences(plan, segment.words, doc));
  for (let w = 0; w < most.length; w++) most[w] = AROUND.title * (most[w] as number);
  const raise = (weight: number, shares: readonly number[]) => {
    for (let w = 0; w < most.length; w++) most[w] = Math.max(most[w] as number, weight * (shares[w] as number));
  };
  /** What another passage of the article holds. An article that did not fit into one segment has it in another, so it is read. */
  const held = (other: number): number[] => {
    const place = doc - ordinal + other;
    const here = place >= 0 && segment.columns.entryOf[place] === segment.columns.entryOf[doc];
    if (here) return inText(plan, presence.occurrences(plan, segment.words, place));
    const { start, end } = passages[other] as Passage;
    return presence.matches(plan, article.body, start, end);
  };
  if (passage.heading)
    raise(AROUND.heading, presence.matches(plan, article.body, passage.heading.start, passage.heading.end));
  const context = contextOf(article.body, passages, ordinal);
  if (context) {
    const far = pointsToPeople(article.body.slice(passage.start, passage.end));
    AROUND.context.forEach((weight, back) => {
      const other = ordinal - 1 - back;
      if (other < 0 || (back > 0 && !(far && passages[other]?.heading?.start === passage.heading?.start))) return;
      raise(weight, held(other));
    });
  }
  if (ordinal > 0) raise(AROUND.opening, held(0));
  if (!context && follows(passage, passages[ordinal - 1])) raise(AROUND.before, held(ordinal - 1));
  for (const date of plan.dates)
    if (isOf(date, article)) for (const w of date.wanted) most[w] = Math.max(most[w] as number, AROUND.published);
  return most;
}

/** A paragraph goes on with what the one before it was about, unless a heading or a list stands between. */
const follows = (passage: Passage, before: Passage | undefined): boolean =>
  passage.kind === 'prose' && before?.kind === 'prose' && before.heading?.start === passage.heading?.start;
