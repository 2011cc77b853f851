import type { Article } from '../src/corpus/article.js';
import type { Corpus } from '../src/corpus/corpus.js';
import type { EventFacts } from '../src/facts/event.js';
import type { Desk } from './desk.js';

/** May a server see an article? `null`: a direct message, the terminal, the playground. */
export function maySee(article: Article, server: string | null): boolean {
  return article.scope === 'all' || (server !== null && article.scope === server);
}

/** The articles that a server may see. */
export function visibleArticles(corpus: Corpus, server: string | null): readonly Article[] {
  return corpus.articles.filter((article) => maySee(article, server));
}

/** The outlets of those articles, each once, in alphabetical order. */
export function visibleOutlets(corpus: Corpus, server: string | null): readonly string[] {
  const outlets = new Map(visibleArticles(corpus, server).map((a) => [a.outlet.toLowerCase(), a.outlet]));
  return [...outlets.values()].sort((a, b) => a.localeCompare(b));
}

/** The events that a server may see, each without what only others' articles say of it. */
export function visibleEvents(desk: Desk, server: string | null): readonly EventFacts[] {
  const seen = new Set(visibleArticles(desk.corpus, server).map((a) => a.id));
  if (seen.size === desk.corpus.articles.length) return desk.events;
  const kept = <T extends { readonly article: string }>(list: readonly T[]): readonly T[] =>
    list.filter((c) => seen.has(c.article));
  return desk.events
    .map((event) => ({
      ...event,
      dates: kept(event.dates),
      place: kept(event.place),
      chair: kept(event.chair),
      participants: kept(event.participants),
      documents: kept(event.documents),
      figures: kept(event.figures),
      coverage: kept(event.coverage),
    }))
    .filter((event) => event.coverage.length > 0 || event.dates.length > 0 || event.place.length > 0);
}
