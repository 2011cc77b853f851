import type { Article, Citation } from '../corpus/article.js';
import type { EventFacts } from '../facts/event.js';
import { leadingDate } from '../facts/event-label.js';
import { tellingSentence } from './telling.js';
import type { View } from './view.js';

/** Ahead of the day by at most so many days, an event is coming up; the first digest names all that are to come. */
const SOON = 14;

/**
 * What happened or was published on the same day of earlier years, then of earlier months; events before publications, the most recent
 * first. `day`: `YYYY-MM-DD`. Articles of `fresh` are news and no memory.
 */
export function thisDay(view: View, fresh: ReadonlySet<string>, day: string): Citation[] {
  const wanted: readonly ((date: string) => boolean)[] = [
    (date) => date < day && date.slice(5) === day.slice(5),
    (date) => date < day && date.slice(5) !== day.slice(5) && date.slice(8) === day.slice(8),
  ];
  return wanted.flatMap((same) => [
    ...view.events
      .flatMap((event) => {
        const date = leadingDate(event.dates);
        return date && date.precision === 'day' && same(date.from) ? [{ day: date.from, saying: sayingOf(event) }] : [];
      })
      .sort((a, b) => b.day.localeCompare(a.day))
      .flatMap(({ saying }) => (saying ? [saying] : [])),
    ...view.articles
      .filter((article) => !fresh.has(article.id) && isDay(article) && same(article.published))
      .flatMap((article) => tellingSentence(article, view.corpus) ?? []),
  ]);
}

/** Events truly ahead of `day`, the nearest first: those of the coming fortnight, and those that `fresh` articles speak of. */
export function comingUp(view: View, fresh: ReadonlySet<string>, day: string): (Citation & { readonly day: string })[] {
  const soon = new Date(Date.parse(`${day}T00:00:00Z`) + SOON * 86_400_000).toISOString().slice(0, 10);
  return view.events
    .flatMap((event) => {
      const date = leadingDate(event.dates);
      if (!date || date.from <= day) return [];
      const spoken = event.coverage.some(({ article }) => fresh.has(article));
      return spoken || date.from <= soon ? [{ day: date.from, saying: sayingOf(event) }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day))
    .flatMap(({ day: first, saying }) => (saying ? [{ ...saying, day: first }] : []));
}

const isDay = ({ published }: Article): boolean => published.length === 10;

/** The sentence that tells when the event was, otherwise the one that tells most of it. */
function sayingOf(event: EventFacts): Citation | null {
  const date = leadingDate(event.dates);
  if (!date) return null;
  const excerpts = event.coverage.find(({ article }) => article === date.article)?.excerpts ?? [];
  return excerpts.find(({ start, end }) => start <= date.start && date.end <= end) ?? excerpts[0] ?? null;
}
