import { type Article, type Citation, cite, type Range } from '../corpus/article.js';

/** A cluster's values for one slot, each once for a source. */
export class Slot {
  readonly citations: Citation[] = [];
  readonly #seen = new Set<string>();
  readonly #at = new Map<string, number>();

  add(article: Article, range: Range, key: string): void {
    const once = `${article.id} ${key}`;
    if (this.#seen.has(once) || range.end <= range.start) return;
    this.#seen.add(once);
    // Two figures of one clause are one line, cut so that it holds both.
    const place = `${article.id} ${range.start}`;
    const said = this.#at.get(place);
    if (said === undefined) {
      this.#at.set(place, this.citations.length);
      this.citations.push(cite(article, range));
    } else if ((this.citations[said]?.end ?? 0) < range.end) this.citations[said] = cite(article, range);
  }
}
