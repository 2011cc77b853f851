import { sentences } from '../text/sentences.js';
import type { Article, Range } from './article.js';
import { blocks } from './blocks.js';

/**
 * A stretch of an article that is found and shown as one: a paragraph, or a list with the line that introduces it.
 * All ranges are offsets in the article's body.
 */
export interface Passage extends Range {
  /** `<article id>:<start>`; unique in a corpus. */
  readonly key: string;
  readonly article: string;
  /** Position among the article's passages, from 0. */
  readonly ordinal: number;
  /**
   * `aside`: captions, bylines, notices; never shown as an excerpt. `biography`: who the author is, shown to whoever asks about the author
   * and for nothing else.
   */
  readonly kind: 'prose' | 'list' | 'aside' | 'biography';
  /** The text of the nearest heading above (without marks), if any. */
  readonly heading: Range | null;
  /** For a list: the line that introduces it. */
  readonly lead: Range | null;
  /** For a list: its items, without bullet marks; empty otherwise. */
  readonly items: readonly Range[];
  /** Sentences of prose; for a list, its lead line and items. Cut when first asked for. */
  readonly sentences: readonly Range[];
}

/** Cuts an article into passages in reading order. They do not overlap and never cross the article. */
export function passages(article: Pick<Article, 'id' | 'body' | 'language'>): Passage[] {
  const out: Passage[] = [];
  let heading: Range | null = null;
  for (const block of blocks(article.body)) {
    if (block.kind === 'heading') {
      heading = range(block.text);
      continue;
    }
    const ordinal = out.length;
    if (block.kind === 'list') {
      const items = block.items.map(range);
      const lead = block.lead && range(block.lead);
      const parts = lead ? [lead, ...items] : items;
      const whole = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
      out.push({ ...base(article.id, whole, ordinal, heading), kind: 'list', lead, items, sentences: parts });
    } else {
      out.push(new Prose(article, range(block.text), ordinal, block.kind, heading));
    }
  }
  return out;
}

/** True for the article's own text: no aside, and not about its author. */
export const isText = ({ kind }: Pick<Passage, 'kind'>): boolean => kind === 'prose' || kind === 'list';

/** A text that is one passage as it stands. */
export function wholePassage(article: Pick<Article, 'id' | 'body' | 'language'>): Passage {
  return new Prose(article, { start: 0, end: article.body.length }, 0, 'prose', null);
}

const range = ({ start, end }: Range): Range => ({ start, end });

function base(article: string, { start, end }: Range, ordinal: number, heading: Range | null) {
  return { key: `${article}:${start}`, article, ordinal, start, end, heading };
}

/** A paragraph; most are never shown, so its sentences are cut only when asked for. */
class Prose implements Passage {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'prose' | 'aside' | 'biography';
  readonly heading: Range | null;
  readonly #source: Pick<Article, 'id' | 'body' | 'language'>;
  #sentences: readonly Range[] | null = null;

  constructor(
    source: Pick<Article, 'id' | 'body' | 'language'>,
    { start, end }: Range,
    ordinal: number,
    kind: 'prose' | 'aside' | 'biography',
    heading: Range | null,
  ) {
    this.#source = source;
    this.ordinal = ordinal;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.heading = heading;
  }

  get article(): string {
    return this.#source.id;
  }

  get lead(): null {
    return null;
  }

  get items(): readonly Range[] {
    return NONE;
  }

  get key(): string {
    return `${this.article}:${this.start}`;
  }

  get sentences(): readonly Range[] {
    this.#sentences ??= this.#cut();
    return this.#sentences;
  }

  #cut(): readonly Range[] {
    const { start } = this;
    const found = sentences(this.#source.body.slice(start, this.end), this.#source.language);
    if (start === 0) return found;
    const ranges: Range[] = [];
    for (const sentence of found) ranges.push({ start: start + sentence.start, end: start + sentence.end });
    return ranges;
  }
}

const NONE: readonly Range[] = [];
