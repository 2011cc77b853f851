import type { Article } from '../corpus/article.js';
import type { ArticleFilter } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passages.js';
import type { Analyser } from './analyser.js';
import { Best, type Found, sortBest } from './best.js';
import { PassageReader, type ReadPassage } from './passage-reader.js';
import { PostingLog } from './posting-log.js';
import type { Plan, QueryPlan } from './query-plan.js';
import { Scorer } from './scorer.js';
import { addOrdering, ENOUGH } from './second-phase.js';
import { type Entry, SEGMENT_PASSAGES, type Segment } from './segment.js';
import { tidy } from './segment-merge.js';
import { SegmentWriter } from './segment-writer.js';
import type { VocabularyTable } from './vocabulary-table.js';
import type { WordGroups } from './word-groups.js';

/** The passages of all articles, in segments; how many there are, how long they are, and how many hold each term is right at all times. */
export class Segments {
  #list: readonly Segment[];
  readonly #reader: PassageReader;
  readonly #vocabulary: VocabularyTable;
  readonly #scorer: Scorer;
  readonly #groups: WordGroups;
  /** Entries by article; those of `#waiting` come in when one is first looked up, which an index that is only asked never needs. */
  readonly #entries = new Map<string, Entry>();
  #waiting: Entry[];
  #passages = 0;
  #words = 0;
  #nextOrder = 0;

  constructor(analyser: Analyser, list: readonly Segment[] = [], held: readonly Entry[] = []) {
    this.#reader = new PassageReader(analyser);
    this.#vocabulary = analyser.vocabulary;
    this.#groups = analyser.groups;
    this.#scorer = new Scorer(this.#groups);
    this.#list = list;
    this.#waiting = [...held];
    for (const { order } of held) this.#nextOrder = Math.max(this.#nextOrder, order + 1);
    for (const { columns } of list) {
      this.#passages += columns.lengths.length;
      for (const length of columns.lengths) this.#words += length;
    }
  }

  get list(): readonly Segment[] {
    return this.#list;
  }

  /** Every article that is held, in order; those without passages too. */
  articles(): Entry[] {
    return [...this.#byId().values()].sort((a, b) => a.order - b.order);
  }

  /** How many passages there are. */
  get passages(): number {
    return this.#passages;
  }

  /** In how many passages a term stands, or a word that stands for it; 0 for −1. */
  documents(term: number): number {
    if (this.#groups.stemsOf(term).length === 0) return this.#vocabulary.documents(term);
    return this.#list.reduce((sum, segment) => sum + segment.group(term, this.#groups).documents, 0);
  }

  /** Finds out now how many passages hold each group; otherwise whoever asks for it first waits. */
  prepare(): void {
    for (const term of this.#groups.terms()) this.documents(term);
  }

  /** Words a passage. */
  get meanLength(): number {
    return this.#words / Math.max(1, this.#passages);
  }

  /** The article's entry, if it is held. */
  entryOf(articleId: string): Entry | undefined {
    return this.#byId().get(articleId);
  }

  #byId(): Map<string, Entry> {
    for (const entry of this.#waiting) this.#entries.set(entry.article.id, entry);
    this.#waiting = [];
    return this.#entries;
  }

  /** Takes articles up, in their order. None of them may be held already. */
  add(articles: Iterable<{ article: Article; passages: readonly Passage[] }>, order = this.#nextOrder): void {
    const log = new PostingLog();
    let writer = new SegmentWriter(log);
    const written: Segment[] = [];
    let next = order;
    const finish = () => {
      const segment = writer.finish();
      segment.postings.count((term, documents) => this.#vocabulary.countDocuments(term, documents));
      written.push(segment);
    };
    for (const { article, passages } of articles) {
      const entry = { article, passages, order: next++ };
      this.#hold(entry);
      writer.begin(entry);
      this.#reader.read(article, passages, 1, (passage) => {
        writer.take(passage);
        this.#count(passage, 1);
        if (writer.size < SEGMENT_PASSAGES) return;
        finish();
        writer = new SegmentWriter(log);
        writer.begin(entry);
      });
    }
    this.#reader.settle();
    if (writer.size > 0) finish();
    this.#list = tidy([...this.#list, ...written]);
  }

  /** Takes an article out; does nothing where it is not held. */
  remove(articleId: string): void {
    const entry = this.#byId().get(articleId);
    if (!entry) return;
    this.#entries.delete(articleId);
    this.#reader.read(entry.article, entry.passages, -1, (passage) => {
      const { values, count } = passage.terms;
      for (let i = 0; i < count; i++) this.#vocabulary.countDocuments(values[i] as number, -1);
      this.#count(passage, -1);
    });
    this.#reader.settle();
    for (const segment of this.#list) segment.remove(articleId);
    this.#list = tidy(this.#list);
  }

  /**
   * The `most` passages with the highest scores that the filter lets through, best first. Where the first phase finds enough, the second
   * orders these and finds no others.
   */
  best({ wanted, finding, ordering }: QueryPlan, filter: ArticleFilter, most: number): Found[] {
    if (ordering.length === 0) return this.#bestBy(wanted, filter, most);
    const enough = Math.max(most, ENOUGH);
    const found = this.#bestBy(finding, filter, enough);
    if (found.length < enough) return this.#bestBy(wanted, filter, most);
    for (const segment of this.#list) {
      const own = found.filter((hit) => hit.segment === segment);
      addOrdering(own, segment, ordering, this.meanLength, this.#groups);
    }
    sortBest(found);
    return found.slice(0, most);
  }

  #bestBy(things: readonly Plan[], filter: ArticleFilter, most: number): Found[] {
    const best = new Best(most);
    for (const segment of this.#list) this.#scorer.score(segment, things, this.meanLength, filter, best, most);
    return best.list();
  }

  #count({ length }: ReadPassage, by: 1 | -1): void {
    this.#passages += by;
    this.#words += by * length;
  }

  #hold(entry: Entry): void {
    this.#waiting.push(entry);
    this.#nextOrder = Math.max(this.#nextOrder, entry.order + 1);
  }
}
