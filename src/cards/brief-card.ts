import type { BriefFacts } from '../answer/brief.js';
import { cite } from '../corpus/article.js';
import { button, buttons, Sheet, sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { heading } from './heading.js';
import { contextId, type PassageKey } from './keys.js';
import type { Message } from './message.js';
import { type ArticleOf, Slots } from './slots.js';
import { excerptBlock, sourceLine, sourceOf } from './source.js';
import type { Words } from './words.js';

const SENTENCE_MOST = 600;
const FACTS_MOST = 2200;
const VALUES = 8;

/**
 * The summary card of a topic or an article: its most telling sentences, then who, when, figures and documents. `footer` may be empty. Where
 * all of it comes from one article, that is named once, at the end; otherwise each value has its footnote.
 */
export function briefCard(brief: BriefFacts, articleOf: ArticleOf, footer: string, words: Words): Message {
  const sheet = new Sheet(ACCENT.answered, footer);
  sheet.put(sentence(heading(brief.title)));
  const all = [brief.who, brief.when, brief.figures, brief.documents, brief.sentences].flat();
  const only = new Set(all.map((c) => c.article)).size === 1 ? articleOf(all[0]?.article ?? '') : undefined;
  const shown: PassageKey[] = [];
  for (const citation of brief.sentences) {
    const article = articleOf(citation.article);
    const block = article
      ? excerptBlock(
          { ...sourceOf(article), ...cite(article, citation) },
          { most: SENTENCE_MOST, room: sheet.room },
          words,
        )
      : null;
    if (!article || !block) continue;
    const text = only ? block.text.slice(0, block.text.lastIndexOf('\n')) : block.text;
    if (sheet.put({ ...block, text })) shown.push({ ...citation, hash: article.hash });
  }
  const slots = new Slots(articleOf, words, Math.min(FACTS_MOST, sheet.room - 600), !only);
  slots.add(words.slots.who, brief.who, { values: VALUES });
  slots.add(words.slots.when, brief.when, { values: VALUES });
  slots.add(words.slots.figures, brief.figures, { values: VALUES });
  slots.add(words.slots.documents, brief.documents, { values: VALUES });
  sheet.put(slots.facts());
  sheet.put(only ? sentence(sourceLine(sourceOf(only), '', words)) : slots.footnotes());
  const context = contextId(shown);
  return sheet.message(
    buttons(
      context === null ? null : button(words.buttons.context, context),
      button(words.buttons.sources, 'sources:1'),
    ),
  );
}
