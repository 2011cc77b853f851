import { type Article, cite } from '../corpus/article.js';
import type { Difference, DifferentValue } from '../facts/fact.js';
import type { Block } from './budget.js';
import { dateLabel } from './dates.js';
import type { ArticleOf, Footnotes } from './footnotes.js';
import type { Piece } from './pages.js';
import { excerptBlock, nameOf, sourceOf } from './source.js';
import { inline } from './value.js';
import type { Words } from './words.js';

/** Characters of a value, and of the sentence that says it. */
const VALUE_MOST = 120;
const SENTENCE_MOST = 320;

/**
 * Values side by side, one line a source, in order of publication, neither merged nor judged:
 * `**Sources give different figures** on trade · 2024`, `$44.7 billion — News Central Asia, 11 Apr 2025 ¹`.
 */
export function differenceBlock(difference: Difference, articleOf: ArticleOf, words: Words, notes: Footnotes): Block {
  const lines: string[] = [];
  const cited: DifferentValue['value'][] = [];
  for (const one of difference.values) {
    const article = articleOf(one.article);
    const shown = inline(one.value, VALUE_MOST);
    if (!article || !shown) continue;
    const later = one.later ? ` (${words.later})` : '';
    const source = `${nameOf(article.outlet)}, ${dateLabel(article.published, words.language)}${later}`;
    lines.push(`${shown.markdown} — ${source}${notes.marks([one.citation])}`);
    cited.push(shown.cited);
  }
  if (lines.length < 2) return { text: '', cited: [] };
  return { text: [title(difference, words), ...lines].join('\n'), cited };
}

/** The same with the sentence of each source, its value in bold. */
export function differencePieces(difference: Difference, articleOf: ArticleOf, words: Words): Piece[] {
  const quoted = difference.values.flatMap((one): Piece[] => {
    const article = articleOf(one.article);
    const block = article && quotedValue(one, article, words);
    return block ? [() => block] : [];
  });
  return quoted.length < 2 ? [] : [() => ({ text: title(difference, words), cited: [] }), ...quoted];
}

function quotedValue(one: DifferentValue, article: Article, words: Words): Block | null {
  const { citation, value } = one;
  const inside = value.article === citation.article && value.start >= citation.start && value.end <= citation.end;
  const bold = inside ? ([[value.start - citation.start, value.end - citation.start]] as const) : [];
  return excerptBlock(
    { ...sourceOf(article), ...cite(article, citation), highlights: bold },
    { most: SENTENCE_MOST, room: SENTENCE_MOST + 600 },
    words,
  );
}

function title({ kind, about }: Difference, words: Words): string {
  return `**${words.different[kind]}** · ${nameOf(about)}`;
}
