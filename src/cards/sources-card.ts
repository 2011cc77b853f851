import type { Article } from '../corpus/article.js';
import { button, buttons, Sheet, sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { dateLabel } from './dates.js';
import { heading } from './heading.js';
import { masked, webAddress } from './link.js';
import type { Message } from './message.js';
import { nameOf } from './source.js';
import type { Words } from './words.js';

/** Articles on one page of the list. */
export const PAGE = 8;

/** The articles of the corpus, newest first; `page` counts from 1 and is brought into range. */
export function sourcesCard(articles: readonly Article[], page: number, words: Words): Message {
  const pages = Math.max(1, Math.ceil(articles.length / PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const sheet = new Sheet(ACCENT.answered, pages > 1 ? words.page(at, pages) : '');
  if (articles.length === 0) {
    sheet.put(sentence(words.noSources));
    return sheet.message();
  }
  sheet.put(sentence(heading(words.sourcesTitle(articles.length))));
  const newest = [...articles].sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
  for (const article of newest.slice((at - 1) * PAGE, at * PAGE))
    sheet.put(sentence(entry(article, words, Math.floor(sheet.room / 2))));
  return sheet.message(
    buttons(
      at > 1 ? button(words.buttons.previous, `sources:${at - 1}`) : null,
      at < pages ? button(words.buttons.next, `sources:${at + 1}`) : null,
    ),
  );
}

function entry(article: Article, words: Words, most: number): string {
  const address = webAddress(article.url ?? null);
  const parts = [nameOf(article.outlet, 60), dateLabel(article.published, words.language), words.kinds[article.kind]];
  const line = `${nameOf(article.title)}\n-# ${parts.join(' · ')}`;
  // Eight addresses of full length would not fit into one message.
  const room = Math.min(400, most) - line.length;
  return address === null || address.length > room ? line : `${line} · ${masked(words.open, address)}`;
}
