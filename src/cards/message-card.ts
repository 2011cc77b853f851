import type { Excerpt } from '../answer/answer.js';
import type { Citation } from '../corpus/article.js';
import type { Period } from '../facts/fact.js';
import { button, sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { spanLabel } from './dates.js';
import type { ArticleOf } from './footnotes.js';
import type { Message } from './message.js';
import { type Piece, pagedCard } from './pages.js';
import { excerptBlock, nameOf } from './source.js';
import { inline } from './value.js';
import type { Words } from './words.js';

/** A figure of the message beside what the sources say. */
export interface FigureBeside {
  /** As the message writes it. */
  readonly said: string;
  readonly figures: readonly {
    /** The number, and the clause that says it. */
    readonly span: Citation;
    readonly citation: Citation;
    readonly period: Period | null;
    readonly agrees: boolean;
  }[];
}

export interface SourcesForMessage {
  readonly excerpts: readonly Excerpt[];
  /** The excerpts speak to what the message says; otherwise they only come near. */
  readonly speaking: boolean;
  readonly figures: readonly FigureBeside[];
  /** Only the first part of a long message was looked at. */
  readonly cut: boolean;
}

const EXCERPT_MOST = 420;

/** What the corpus has to a message: excerpts that speak to it, and figures that agree or differ. It shows nothing of the message but its figures. */
export function messageCard(found: SourcesForMessage, articleOf: ArticleOf, words: Words): Promise<Message> {
  const { excerpts, speaking, figures, cut } = found;
  const pieces: Piece[] = excerpts.flatMap((excerpt): Piece[] => {
    const block = excerptBlock(excerpt, { most: EXCERPT_MOST, room: EXCERPT_MOST + 600 }, words);
    return block ? [() => block] : [];
  });
  if (!speaking && pieces.length > 0) pieces.unshift(() => sentence(words.message.near));
  pieces.push(...figures.map((one) => figuresPiece(one, words)));
  return pagedCard(
    {
      title: words.message.title,
      accent: speaking || figures.length > 0 ? ACCENT.answered : ACCENT.nearMiss,
      footer: cut ? words.message.firstPart : '',
      pieces,
      buttons: [button(words.buttons.sources, 'sources:1')],
      // Its text is not kept, so there is nothing to turn a page by: what is found fits on one.
      pageId: () => '',
    },
    1,
    articleOf,
    words,
  );
}

function figuresPiece({ said, figures }: FigureBeside, words: Words): Piece {
  return (notes) => {
    const cited: Citation[] = [];
    const lines = figures.flatMap(({ span, citation, period, agrees }) => {
      const shown = inline(span, 120);
      if (!shown) return [];
      cited.push(shown.cited);
      const when = period ? ` (${spanLabel(period, words.language)})` : '';
      const verdict = agrees ? words.message.agrees : words.message.differs;
      return [`${shown.markdown}${when} — ${verdict}${notes.marks([citation])}`];
    });
    if (lines.length === 0) return { text: '', cited: [] };
    return { text: [`${words.message.figures(nameOf(said, 60))}:`, ...lines].join('\n'), cited };
  };
}
