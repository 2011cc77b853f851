import type { Citation } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';

/** What is wrong with a citation; null if it is a verbatim stretch of an article that the corpus has now. */
export function citationFault({ article: id, start, end, text }: Citation, corpus: Corpus): string | null {
  const article = corpus.article(id);
  if (!article) return `no article ${id}`;
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= article.body.length)) {
    return `${id}: ${start}–${end} is no stretch of its ${article.body.length} characters`;
  }
  return article.body.slice(start, end) === text ? null : `${id}: ${start}–${end} does not read as cited`;
}
