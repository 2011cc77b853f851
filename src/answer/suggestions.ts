import type { ArticleFilter, Corpus } from '../corpus/corpus.js';
import { passes, type SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';

const MOST = 3;
/** Headings and titles to choose from. */
const POOL = 200;

/**
 * Questions that the corpus can answer: the lexicon's examples, those first that share a word with what was asked; where the
 * lexicon has none, the headings and titles of the articles.
 */
export function suggestions(corpus: Corpus, index: SearchIndex, query: Query, filter: ArticleFilter): string[] {
  const pool = corpus.lexicon.examples.length > 0 ? corpus.lexicon.examples : headings(corpus, filter);
  return [...new Set(pool)]
    .filter((example) => example.toLowerCase() !== query.text.trim().toLowerCase())
    .map((example, i) => ({ example, i, shared: Math.max(0, ...index.matchesIn(query, example)) }))
    .sort((a, b) => b.shared - a.shared || a.i - b.i)
    .slice(0, MOST)
    .map(({ example }) => example);
}

function headings(corpus: Corpus, filter: ArticleFilter): string[] {
  const found: string[] = [];
  for (const article of corpus.articles) {
    if (!passes(article, filter)) continue;
    const { id, title, body } = article;
    const headings = corpus.passagesOf(id).flatMap(({ heading }) => (heading ? [heading] : []));
    for (const text of [title, ...headings.map(({ start, end }) => body.slice(start, end))])
      if (text.length <= 80) found.push(text);
    if (found.length >= POOL) break;
  }
  return found.slice(0, POOL);
}
