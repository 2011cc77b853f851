import type { Article, Range } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passages.js';
import type { RankedPassage } from '../search/passage-index.js';

/** Where an article names the one who wrote it. */
export interface NamedAuthor {
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
export function namedAuthors(ranked: readonly RankedPassage[], corpus: Corpus): NamedAuthor[] {
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
