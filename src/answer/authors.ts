import type { Article, Range } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passages.js';
import type { RankedPassage, SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import type { Best } from './candidate.js';
import { WEIGHT, type Weights } from './candidate-weights.js';
import { NEAR } from './sentence-shares.js';

/** Where an article names the one who wrote it. */
interface NamedAuthor {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentence or line that names the author, and the name in it; offsets in the body. */
  readonly range: Range;
  readonly name: Range;
  /** The ranked passage that brought the article up. */
  readonly hit: RankedPassage;
}

/**
 * For a question for an author: of each ranked article, once and in the order of the passages, the line or sentence that names its author.
 * A byline is no text of the article and is shown for no other question. Articles whose author nobody told, or who is never named in
 * the body, are left out.
 */
function namedAuthors(ranked: readonly RankedPassage[], corpus: Corpus): NamedAuthor[] {
  const seen = new Set<string>();
  return ranked.flatMap((hit) => {
    const article = corpus.article(hit.passage.article);
    if (!article?.author || seen.has(article.id)) return [];
    seen.add(article.id);
    const passages = corpus.passagesOf(article.id);
    for (const passage of [...passages.filter(isByline), ...passages.filter((one) => !isByline(one))]) {
      for (const range of passage.sentences) {
        const start = article.body.indexOf(article.author, range.start);
        const name = { start, end: start + article.author.length };
        if (start >= 0 && name.end <= range.end) return [{ article, passage, range, name, hit }];
      }
    }
    return [];
  });
}

/** Of what is beside the text, only a short line can be a byline; a biography is none. */
const isByline = ({ kind, start, end }: Passage): boolean => kind === 'aside' && end - start <= 100;

/** Asked for its author, an article is meant by its title and outlet, which otherwise count less than its text. */
const MEANT = 1.6;

/**
 * The lines that name the authors of the ranked articles, as candidates, best first: the title and outlet tell which article is meant; its
 * own line needs to say no more than the name.
 *
 * @param scale the rarities of what is wanted with their sum, and what counts how much for the question
 */
export function byAuthors(
  query: Query,
  ranked: readonly RankedPassage[],
  corpus: Corpus,
  index: SearchIndex,
  { rarities, total, weights }: { rarities: Float64Array; total: number; weights: Weights },
): Best[] {
  return namedAuthors(ranked, corpus)
    .map(({ article, passage, range, name, hit }, place) => {
      const own = index.matchesIn(query, article.body.slice(range.start, range.end));
      const matched = query.wanted.map((_, w) =>
        Math.max(own[w] ?? 0, Math.min(1, MEANT * (hit.around[w] ?? 0)), NEAR.passage * (hit.within[w] ?? 0)),
      );
      const coverage = matched.reduce((sum, share, w) => sum + share * (rarities[w] as number), 0) / total;
      const score = WEIGHT.coverage * coverage + weights.passage * hit.score + WEIGHT.fit + WEIGHT.author;
      const fitting = [{ ...name, strength: 1 }];
      const worth = score + (weights.supporting - weights.described) * hit.score;
      const candidate = { article, passage, range, own, matched, coverage, fitting, score, worth };
      return { place, start: passage.start, score, candidate };
    })
    .sort((a, b) => b.score - a.score || a.place - b.place);
}
