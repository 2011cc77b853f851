import type { Citation } from '../corpus/article.js';
import type { ArticleFilter, Corpus } from '../corpus/corpus.js';
import type { Difference } from '../facts/fact.js';
import { differencesAtHand } from '../facts/facts.js';
import { passes } from '../search/passage-index.js';
import type { Disagreement } from './answer.js';

/** Shown beside an answer; more would bury it. */
const MOST = 3;

/** Where the sources differ about what an answer shows: the differences of which a value stands in one of its excerpts. */
export function disagreementsIn(shown: readonly Citation[], corpus: Corpus, filter: ArticleFilter): Disagreement[] {
  // Facts need not be read where one source is asked: it contradicts no other.
  if (shown.length === 0 || !hasTwoOutlets(corpus, filter)) return [];
  const differences = differencesAtHand(corpus);
  if (!differences) return [];
  const byArticle = placesIn(differences);
  const near = new Set(shown.flatMap(({ article }) => byArticle.get(article) ?? []));
  return [...near]
    .sort((a, b) => a - b)
    .map((place) => differences[place] as Difference)
    .filter(({ values }) => values.some(({ value }) => shown.some((excerpt) => holds(excerpt, value))))
    .flatMap((difference) => disagreementOf(difference, corpus, filter) ?? [])
    .slice(0, MOST);
}

const known = new WeakMap<readonly Difference[], ReadonlyMap<string, readonly number[]>>();

/** By article: the places among all differences of those of which a value stands in it. */
function placesIn(differences: readonly Difference[]): ReadonlyMap<string, readonly number[]> {
  let places = known.get(differences);
  if (!places) {
    const found = new Map<string, number[]>();
    differences.forEach(({ values }, place) => {
      for (const article of new Set(values.map(({ value }) => value.article)))
        found.set(article, [...(found.get(article) ?? []), place]);
    });
    places = found;
    known.set(differences, places);
  }
  return places;
}

function hasTwoOutlets({ articles }: Corpus, filter: ArticleFilter): boolean {
  const first = articles.find((article) => passes(article, filter));
  return articles.some((article) => article.outlet !== first?.outlet && passes(article, filter));
}

const holds = (excerpt: Citation, value: Citation) =>
  excerpt.article === value.article && value.start < excerpt.end && excerpt.start < value.end;

/** As a reader may see it: the values of the articles that were asked; null where fewer than two sources are left. */
function disagreementOf({ about, values }: Difference, corpus: Corpus, filter: ArticleFilter): Disagreement | null {
  const asked = values.filter(({ article }) => {
    const found = corpus.article(article);
    return found !== undefined && passes(found, filter);
  });
  if (new Set(asked.map(({ outlet }) => outlet)).size < 2) return null;
  return { about, values: asked.map(({ citation, value }) => ({ ...citation, value: value.text })) };
}
