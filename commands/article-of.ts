import type { ArticleOf } from '../src/cards/slots.js';
import { maySee } from '../src/corpus/view.js';
import type { Request } from './command.js';
import type { Desk } from './desk.js';

/** Finds an article by its id, among those that the asking server may see. */
export function articleOf(request: Request, desk: Desk): ArticleOf {
  return (id) => {
    const article = desk.corpus.article(id);
    return article && maySee(article, request.server) ? article : undefined;
  };
}
