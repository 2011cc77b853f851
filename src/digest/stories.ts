import { type Article, publishedBetween } from '../corpus/article.js';
import { likeness } from './likeness.js';
import { nearCopies } from './near-copies.js';
import type { View } from './view.js';

/** Articles that tell one thing. */
export interface Story {
  /** Those with a text of their own, the most recent first; at least one. */
  readonly articles: readonly Article[];
  /** Word for word what one of them has. */
  readonly copies: readonly Article[];
  /** How many tell it independently: publishers of one family, and copies, count once. */
  readonly carriers: number;
}

/** From this likeness on two articles tell one story; set on made-up corpora and the bundled one (tests/digest/stories.test.ts). */
const ALIKE = 0.3;
/** Articles that are compared with each other; of more, the newest, and each of the others is a story of its own. */
const COMPARED = 400;

/**
 * Groups new articles into stories: the most independently carried first, then the most recent. Each pair's likeness counts, so that a chain of
 * articles that each resemble only the next does not become one story (average linkage). An article that tells again word for word what an
 * older one told is in no story.
 */
export function storiesOf(
  fresh: readonly Article[],
  view: View,
): { stories: Story[]; copies: ReadonlyMap<string, string> } {
  const ids = new Set(fresh.map(({ id }) => id));
  const copies = nearCopies(
    fresh,
    view.articles.filter(({ id }) => !ids.has(id)),
  );
  const originals = fresh.filter(({ id }) => !copies.has(id));
  const compared = originals.slice(0, COMPARED);
  const alone = originals.slice(COMPARED).map((article) => [article]);
  const stories = [...grouped(compared, likeness(compared, view)), ...alone].map((articles): Story => {
    const again = fresh.filter(({ id }) => articles.some((original) => original.id === copies.get(id)));
    return { articles, copies: again, carriers: new Set(articles.map(familyOf)).size };
  });
  return { stories: stories.sort(moreCarried), copies };
}

const familyOf = (article: Article): string => (article.publisherFamily ?? article.outlet).toLowerCase();

function moreCarried(a: Story, b: Story): number {
  const day = (story: Story) =>
    story.articles
      .map(({ published }) => publishedBetween(published).to)
      .sort()
      .at(-1) ?? '';
  const id = (story: Story) => story.articles[0]?.id ?? '';
  return b.carriers - a.carriers || day(b).localeCompare(day(a)) || id(a).localeCompare(id(b));
}

function grouped(articles: readonly Article[], alike: (a: Article, b: Article) => number): Article[][] {
  const pairs: { a: number; b: number; score: number }[] = [];
  const scores = articles.map((one, a) =>
    articles.slice(0, a).map((other, b) => {
      const score = alike(one, other);
      if (score >= ALIKE) pairs.push({ a, b, score });
      return score;
    }),
  );
  const scoreOf = (a: number, b: number) => (a > b ? scores[a]?.[b] : scores[b]?.[a]) ?? 0;
  const home = articles.map((_, i) => [i]);
  for (const { a, b } of pairs.sort((p, q) => q.score - p.score)) {
    const [one, other] = [home[a], home[b]];
    if (!one || !other || one === other) continue;
    const all = one.flatMap((i) => other.map((j) => scoreOf(i, j)));
    if (all.reduce((sum, score) => sum + score, 0) / all.length < ALIKE) continue;
    one.push(...other);
    for (const i of other) home[i] = one;
  }
  return [...new Set(home)].map((group) => group.sort((i, j) => i - j).flatMap((i) => articles[i] ?? []));
}
