import { cite } from '../corpus/article.js';
import type { DigestDraft } from '../digest/preview.js';
import { Sheet, sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { heading } from './heading.js';
import type { Message } from './message.js';
import type { ArticleOf } from './slots.js';
import { excerptBlock, sourceOf } from './source.js';
import type { Words } from './words.js';

/** A phone's screen and a half in all. */
const MOST = 3200;
const ITEM_MOST = 420;

/** A digest: sections of excerpts, each with its source line; the footer says how many were left out. Nothing new reads as one line. */
export function digestCard(draft: DigestDraft, articleOf: ArticleOf, words: Words): Message {
  const items = draft.sections.flatMap((s) => s.items).length;
  if (items === 0) {
    const quiet = new Sheet(null);
    quiet.put(sentence(words.nothingNew(draft.from)));
    return quiet.message();
  }
  // What does not fit is known only at the end, and the footer has to be: lay out once to count.
  const { shown } = layOut(draft, articleOf, words, words.preview);
  const left = draft.leftOut + items - shown;
  const footer = left > 0 ? `${words.leftOut(left)} · ${words.preview}` : words.preview;
  return layOut(draft, articleOf, words, footer).sheet.message();
}

function layOut(
  draft: DigestDraft,
  articleOf: ArticleOf,
  words: Words,
  footer: string,
): { sheet: Sheet; shown: number } {
  const sheet = new Sheet(ACCENT.answered, footer);
  const floor = sheet.room - MOST;
  sheet.put(sentence(heading(words.digestTitle(draft.from, draft.to))));
  let shown = 0;
  for (const { kind, items } of draft.sections) {
    let label = `**${words.sections[kind]}**:\n`;
    for (const citation of items) {
      const article = articleOf(citation.article);
      const room = sheet.room - floor - label.length;
      const block = article
        ? excerptBlock({ ...sourceOf(article), ...cite(article, citation) }, { most: ITEM_MOST, room }, words)
        : null;
      if (!block || !sheet.put({ ...block, text: `${label}${block.text}` })) continue;
      label = '';
      shown++;
    }
  }
  return { sheet, shown };
}
