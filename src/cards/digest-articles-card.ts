import type { Article } from '../corpus/article.js';
import { lengthOf, Sheet, sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { heading } from './heading.js';
import type { Message } from './message.js';
import { nameOf, sourceLine, sourceOf } from './source.js';
import type { Words } from './words.js';

/** Longest entry, so that a long address cannot push all others out. */
const ENTRY = 500;

/** The articles behind a digest, those left out included; what does not fit is counted. */
export function digestArticlesCard(articles: readonly Article[], words: Words): Message {
  if (articles.length === 0) {
    const none = new Sheet(null);
    none.put(sentence(words.digests.noArticles));
    return none.message();
  }
  const sheet = new Sheet(ACCENT.answered);
  sheet.put(sentence(heading(words.digests.articlesTitle(articles.length))));
  const lines: string[] = [];
  // Room for the count of what does not fit.
  let room = sheet.room - 60;
  for (const article of articles) {
    const line = `${nameOf(article.title, 100)}\n-# ${sourceLine(sourceOf(article), '', words)}`;
    if (lengthOf(line) > Math.min(ENTRY, room)) break;
    lines.push(line);
    room -= lengthOf(line) + 1;
  }
  if (lines.length < articles.length) lines.push(words.andMore(articles.length - lines.length));
  sheet.put(sentence(lines.join('\n')));
  return sheet.message();
}
