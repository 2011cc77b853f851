import type { Article, Citation } from '../corpus/article.js';
import { type Block, lengthOf } from './budget.js';
import { quoteWithin, type Shown } from './cut.js';
import { dateLabel } from './dates.js';
import { escapeText, type Highlights } from './escape.js';
import { linkOf, masked } from './link.js';
import { oneLine } from './visible.js';
import type { Words } from './words.js';

/** Who published a text, when and where: what stands under its excerpts. */
export interface Source {
  readonly kind: 'article' | 'note';
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly url: string | null;
}

/** An article as the source of its excerpts. */
export function sourceOf(article: Article): Source {
  const { kind, title, outlet, published, url } = article;
  return { kind, title, outlet, published, url: url ?? null };
}

/** Names from the front matter that are longer than this are cut; nothing else bounds them. */
const LONGEST_NAME = 120;

/** A name from the front matter as Markdown, on one line. */
export function nameOf(text: string, most: number = LONGEST_NAME): string {
  const line = [...oneLine(text)];
  return escapeText(
    line.length <= most
      ? line.join('')
      : `${line
          .slice(0, most - 1)
          .join('')
          .trimEnd()}…`,
  );
}

/** The outlet, credited as what it is: a note's words are this project's, not the outlet's. */
export function credit(source: Source, words: Words): string {
  const outlet = nameOf(source.outlet);
  return source.kind === 'note' ? words.ourNote(outlet) : outlet;
}

/** `Outlet · 11 Apr 2025 · [open the article](address)`, for the stretch `text`; the link is left out where there is none. */
export function sourceLine(source: Source, text: string, words: Words, most?: number): string {
  const link = linkOf({ kind: source.kind, url: source.url, text }, most);
  const parts = [credit(source, words), dateLabel(source.published, words.language)];
  if (link !== null) parts.push(masked(words.open, link));
  return parts.join(' · ');
}

/**
 * An excerpt as a quote of at most `most` characters with its source line right under it, together at most `room`; it cites only what it
 * shows. Null where not even a few words and their source fit.
 */
export function excerptBlock(
  excerpt: Citation & Source & { readonly highlights?: Highlights },
  { most, room }: { readonly most: number; readonly room: number },
  words: Words,
): (Block & { readonly cited: readonly [Citation] }) | null {
  // A link that opens the page at the sentence is long: where it would push the excerpt out, the plain address is taken.
  for (const line of [sourceLine(excerpt, excerpt.text, words), sourceLine(excerpt, '', words)]) {
    const shown = quoteWithin(excerpt.text, excerpt.highlights ?? [], Math.min(most, room - lengthOf(line) - 1));
    if (!shown) continue;
    const cited = citationOf(excerpt, shown);
    const source = sourceLine(excerpt, cited.text, words);
    const text = `${shown.markdown}\n${source}`;
    return { text: lengthOf(text) <= room ? text : `${shown.markdown}\n${line}`, cited: [cited] };
  }
  return null;
}

/** The part of a citation that is shown, as a citation of its own. */
export function citationOf(whole: Citation, shown: Pick<Shown, 'start' | 'end'>): Citation {
  return {
    article: whole.article,
    start: whole.start + shown.start,
    end: whole.start + shown.end,
    text: whole.text.slice(shown.start, shown.end),
  };
}
