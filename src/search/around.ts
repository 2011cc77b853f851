import type { Found } from './best.js';
import { masthead } from './closeness.js';
import { contextOf } from './passage-reader.js';
import type { Presence } from './presence.js';
import type { QueryPlan } from './query-plan.js';

/** How far a word in these places stands for the passage when it is asked what the passage is about. */
const AROUND = { heading: 0.7, title: 0.6, context: 0.7, opening: 0.5 } as const;

/** For each wanted thing, how well a passage's title, heading, the passage that it leans on or the article's first one hold it, 0–1. */
export function around(plan: QueryPlan, presence: Presence, { segment, doc }: Found): number[] {
  const { article, passages } = segment.entry(doc);
  const { body } = article;
  const passage = segment.passage(doc);
  const title = masthead(article);
  const most = plan.wanted.map(() => 0);
  const look = (weight: number, text: string, from: number, to: number) => {
    presence.matches(plan, text, from, to).forEach((share, w) => {
      most[w] = Math.max(most[w] as number, weight * share);
    });
  };
  look(AROUND.title, title, 0, title.length);
  if (passage.heading) look(AROUND.heading, body, passage.heading.start, passage.heading.end);
  const context = contextOf(body, passages, segment.columns.ordinalOf[doc] as number);
  if (context) look(AROUND.context, body, context.start, context.end);
  const [opening] = passages;
  if (opening && opening !== passage) look(AROUND.opening, body, opening.start, opening.end);
  return most;
}
