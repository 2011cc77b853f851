import type { Citation } from '../corpus/article.js';
import { cite } from '../corpus/article.js';
import type { Difference } from '../facts/fact.js';
import { sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { differenceBlock } from './differences.js';
import type { Highlights } from './escape.js';
import type { ArticleOf } from './footnotes.js';
import type { Message } from './message.js';
import { type Piece, pagedCard } from './pages.js';
import { excerptBlock, nameOf, sourceOf } from './source.js';
import type { Words } from './words.js';

export interface Comparison {
  /** One excerpt of each outlet that speaks of the topic, in order of publication. */
  readonly excerpts: readonly (Citation & { readonly highlights?: Highlights })[];
  /** Outlets in which nothing was found. */
  readonly silent: readonly string[];
  /** Where the excerpts differ. */
  readonly differences: readonly Difference[];
}

const EXCERPT_MOST = 420;
const SILENT = 25;

/** What each outlet says of a topic, who says nothing, and where they differ; a page at a time. */
export function compareCard(
  topic: string,
  { excerpts, silent, differences }: Comparison,
  page: number,
  articleOf: ArticleOf,
  words: Words,
): Promise<Message> {
  const pieces: Piece[] = excerpts.flatMap((excerpt): Piece[] => {
    const article = articleOf(excerpt.article);
    const highlights = excerpt.highlights ?? [];
    const block =
      article &&
      excerptBlock(
        { ...sourceOf(article), ...cite(article, excerpt), highlights },
        { most: EXCERPT_MOST, room: EXCERPT_MOST + 600 },
        words,
      );
    return block ? [() => block] : [];
  });
  pieces.push(
    ...differences.map(
      (one): Piece =>
        (notes) =>
          differenceBlock(one, articleOf, words, notes),
    ),
  );
  const quiet = silent.slice(0, SILENT).map((outlet) => nameOf(outlet, 60));
  if (silent.length > SILENT) quiet.push(words.andMore(silent.length - SILENT));
  if (quiet.length > 0) pieces.push(() => sentence(words.silent(quiet)));
  return pagedCard(
    {
      title: topic,
      accent: ACCENT.answered,
      footer: words.speakingOutlets(excerpts.length, excerpts.length + silent.length),
      pieces,
      pageId: (to) => `compare:${to}`,
    },
    page,
    articleOf,
    words,
  );
}
