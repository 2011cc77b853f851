import type { Article } from '../corpus/article.js';
import type { ArticleFilter } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passages.js';
import { ArticleClasses } from './article-filter.js';
import { unitShares } from './bm25.js';
import { Norms } from './norms.js';
import { type PostingArrays, Postings } from './postings.js';
import { type GroupLists, groupLists, ownList, type TermLists } from './term-lists.js';
import type { WordGroups } from './word-groups.js';
import { WordLog, type WordLogData } from './word-log.js';

/** An article as the index holds it. */
export interface Entry {
  readonly article: Article;
  /** Without asides. */
  readonly passages: readonly Passage[];
  /** Equal scores are ordered by it: the article's place among all that were ever added. */
  readonly order: number;
}

/** Most passages of a segment: their numbers fit 16 bits, and a merge takes no longer than that many passages take. */
export const SEGMENT_PASSAGES = 65_536;

/** Which passages a segment holds. */
export interface SegmentColumns {
  /** By passage: the number of its entry, and which of the entry's passages it is. */
  readonly entryOf: Uint32Array<ArrayBuffer>;
  readonly ordinalOf: Uint32Array<ArrayBuffer>;
  /** By passage: its words, stop words included. */
  readonly lengths: Uint32Array<ArrayBuffer>;
}

/** Up to 65,536 passages with their postings, never changed but for the mark on those that were removed. */
export class Segment {
  readonly entries: readonly Entry[];
  readonly columns: SegmentColumns;
  readonly postings: Postings;
  /** By passage: what its article's title and it hold, in order. */
  readonly words: WordLog;
  /** 1 for a passage that was removed; null while none is. */
  removed: Uint8Array<ArrayBuffer> | null = null;
  /** How many passages were not removed. */
  live: number;
  readonly #classes: ArticleClasses;
  /** By the term of a group, as far as they were asked for. */
  readonly #groups = new Map<number, GroupLists>();
  /** At the segment's own mean length, for the ceilings of groups. */
  #shares: Float64Array | null = null;
  #norms: Norms | null = null;

  constructor(entries: readonly Entry[], columns: SegmentColumns, postings: PostingArrays, words: WordLogData) {
    this.entries = entries;
    this.columns = columns;
    this.postings = new Postings(postings);
    this.words = WordLog.from(words);
    this.live = columns.lengths.length;
    this.#classes = new ArticleClasses(entries.map(({ article }) => article));
  }

  /** How many passages it holds, removed ones included. */
  get size(): number {
    return this.columns.lengths.length;
  }

  entry(doc: number): Entry {
    return this.entries[this.columns.entryOf[doc] as number] as Entry;
  }

  passage(doc: number): Passage {
    return this.entry(doc).passages[this.columns.ordinalOf[doc] as number] as Passage;
  }

  isRemoved(doc: number): boolean {
    return this.removed?.[doc] === 1;
  }

  /** Marks the passages of an article. */
  remove(articleId: string): void {
    for (let doc = 0; doc < this.size; doc++) {
      if (this.entry(doc).article.id !== articleId || this.isRemoved(doc)) continue;
      this.removed ??= new Uint8Array(this.size);
      this.removed[doc] = 1;
      this.#groups.clear();
      this.live--;
    }
  }

  /** The lists of a term, with those of the stems that stand for it. */
  lists(term: number, groups: WordGroups): TermLists {
    return groups.stemsOf(term).length > 0 ? this.group(term, groups) : ownList(this.postings, term);
  }

  /** The same for a group of words. */
  group(term: number, groups: WordGroups): GroupLists {
    let lists = this.#groups.get(term);
    if (!lists) {
      lists = groupLists(this.postings, [term, ...groups.stemsOf(term)], this.#unitShares(), this.removed);
      this.#groups.set(term, lists);
    }
    return lists;
  }

  #unitShares(): Float64Array {
    this.#shares ??= unitShares(this.columns.lengths, this.postings.arrays.mean);
    return this.#shares;
  }

  /** For each passage the addend that saturates its frequencies, at a mean length over the whole index. */
  norms(mean: number): Norms {
    this.#norms ??= new Norms(this.columns.lengths);
    return this.#norms.at(mean);
  }

  /** Judges a passage by its number; null where every one may be shown. */
  judge(filter: ArticleFilter): ((doc: number) => boolean) | null {
    const verdict = this.#classes.judge(filter);
    const { removed } = this;
    const { entryOf } = this.columns;
    if (!verdict) return removed && ((doc) => removed[doc] === 0);
    return (doc) => removed?.[doc] !== 1 && verdict(entryOf[doc] as number);
  }
}
