import type { Article } from '../corpus/article.js';
import type { ArticleFilter, Corpus } from '../corpus/corpus.js';
import type { NameKind } from '../corpus/lexicon.js';
import type { Passage } from '../corpus/passages.js';
import { Analyser } from './analyser.js';
import { around } from './around.js';
import { type Found, sortBest } from './best.js';
import { closeness, PROXIMITY } from './closeness.js';
import { ConceptMatcher } from './concept-matcher.js';
import { dated } from './dated.js';
import { asksBroadly, FEEDBACK_PASSAGES, Feedback } from './feedback.js';
import { Gazetteer } from './gazetteer.js';
import { articlesOf, type Held, withoutAsides } from './held.js';
import { type IndexArrays, type Snapshotable, segmentArrays, segmentFrom } from './index-arrays.js';
import { KnownVocabulary } from './known-vocabulary.js';
import { inRanges, inText } from './occurrences.js';
import { Presence } from './presence.js';
import { type Query, readQuery, type Wanted } from './query.js';
import { type Frequencies, planQuery, type QueryPlan, rarityOf } from './query-plan.js';
import type { RankedPassage, SearchIndex } from './search-index.js';
import type { Entry } from './segment.js';
import { Segments } from './segments.js';
import { VocabularyTable } from './vocabulary-table.js';

export { passes } from './article-filter.js';
export type { RankedPassage, SearchIndex } from './search-index.js';

/** Builds the index over a corpus's passages; asides are left out. */
export function buildIndex(corpus: Corpus): SearchIndex & Snapshotable {
  const index = new Bm25Index(corpus.lexicon);
  index.addAll(articlesOf(corpus));
  return index;
}

/** Puts an index together from what was kept of one; `entries`: those that it was built from, in order. */
export function restoreIndex(
  lexicon: Corpus['lexicon'],
  kept: IndexArrays,
  entries: readonly Entry[],
): SearchIndex & Snapshotable {
  return new Bm25Index(lexicon, { kept, entries });
}

/** From so many passages on, taking all their words up for spelling is felt. */
const MANY = 5000;

class Bm25Index implements SearchIndex, Snapshotable {
  readonly lexicon: Corpus['lexicon'];
  readonly #gazetteer: Gazetteer;
  readonly #table: VocabularyTable;
  readonly #analyser: Analyser;
  readonly #presence: Presence;
  readonly #segments: Segments;
  readonly #feedback: Feedback;
  readonly #frequencies: Frequencies;
  readonly #known: KnownVocabulary;
  #plans = new WeakMap<Query, QueryPlan>();
  #rarities = new WeakMap<Wanted, number>();

  constructor(lexicon: Corpus['lexicon'], from?: { kept: IndexArrays; entries: readonly Entry[] }) {
    this.lexicon = lexicon;
    this.#gazetteer = new Gazetteer(lexicon);
    this.#table = new VocabularyTable(from?.kept.vocabulary);
    for (const [word, stem] of this.#gazetteer.vocabulary()) this.#table.learn(word, stem);
    this.#analyser = new Analyser(this.#table, new ConceptMatcher(this.#gazetteer, this.#table));
    this.#feedback = new Feedback(this.#table);
    this.#presence = new Presence(this.#analyser);
    const { kept, entries } = from ?? { kept: null, entries: [] };
    const opened = kept?.segments.map((arrays) => segmentFrom(arrays, entries)) ?? [];
    this.#segments = new Segments(this.#analyser, opened, entries);
    const table = this.#table;
    const segments = this.#segments;
    this.#frequencies = {
      get size() {
        return table.size;
      },
      find: (term) => table.find(term),
      documents: (term) => segments.documents(term),
    };
    this.#known = new KnownVocabulary(table, this.#gazetteer, (term) => segments.documents(term));
  }

  arrays(): IndexArrays {
    const articles = this.#segments.articles();
    const places = new Map(articles.map((entry, place) => [entry, place]));
    return {
      vocabulary: this.#table.data(),
      segments: this.#segments.list.map((segment) => segmentArrays(segment, places)),
    };
  }

  articles() {
    return this.#segments.articles();
  }

  addAll(articles: Iterable<Held>): void {
    this.#segments.add(articles);
    this.#changed();
    // Whoever asks the first question would wait for it. Few are taken up in no time.
    if (this.#segments.passages <= MANY) return;
    this.#segments.prepare();
    this.#known.prepare();
  }

  add(article: Article, passages: readonly Passage[]): void {
    if (this.#segments.entryOf(article.id)) throw new Error(`article ${article.id} is in the index already`);
    this.#segments.add([{ article, passages: withoutAsides(passages) }]);
    this.#changed();
  }

  change(article: Article, passages: readonly Passage[]): void {
    const entry = this.#segments.entryOf(article.id);
    if (!entry) throw new Error(`article ${article.id} is not in the index`);
    this.#segments.remove(article.id);
    this.#segments.add([{ article, passages: withoutAsides(passages) }], entry.order);
    this.#changed();
  }

  remove(articleId: string): boolean {
    if (!this.#segments.entryOf(articleId)) return false;
    this.#segments.remove(articleId);
    this.#changed();
    return true;
  }

  readQuery(question: string): Query {
    return readQuery(question, this.#known);
  }

  search(question: string, { filter, limit = 10 }: { filter: ArticleFilter; limit?: number }) {
    return this.rank(this.readQuery(question), filter, limit).map(({ passage, score }) => ({ passage, score }));
  }

  matchesIn(query: Query, text: string): readonly number[] {
    return this.#presence.matches(this.#plan(query), text);
  }

  matchesBySentence(query: Query, { passage, found: { segment, doc } }: RankedPassage): Float64Array {
    const plan = this.#plan(query);
    const occurrences = this.#presence.occurrences(plan, segment.words, doc);
    return inRanges(plan, occurrences, segment.entry(doc).article.body, passage, passage.sentences);
  }

  positionsIn(query: Query, text: string): readonly (readonly number[])[] {
    return this.#presence.positions(this.#plan(query), text);
  }

  namesIn(text: string) {
    const names: { start: number; end: number; kind: NameKind | null }[] = [];
    if (this.lexicon.names.length === 0) return names;
    const analyser = this.#analyser;
    analyser.read(text);
    for (let i = 0; i < analyser.count; i++) {
      analyser.conceptsAt(i, (_, { source, kind }, length) => {
        if (source !== 'name') return;
        names.push({ start: analyser.startOf(i), end: analyser.endOf(i + length - 1), kind });
      });
    }
    return names;
  }

  rarity(wanted: Wanted): number {
    let rarity = this.#rarities.get(wanted);
    if (rarity === undefined) {
      rarity = rarityOf(wanted, this.#frequencies, this.#segments.passages);
      this.#rarities.set(wanted, rarity);
    }
    return rarity;
  }

  rank(query: Query, filter: ArticleFilter, limit: number, lists = limit): readonly RankedPassage[] {
    const plan = this.#plan(query);
    const broad = asksBroadly(query.wanted.length);
    const most = Math.max(limit, lists);
    const found = this.#segments.best(plan, filter, Math.max(most, broad ? FEEDBACK_PASSAGES : PROXIMITY.passages));
    for (let i = 0; i < found.length && i < PROXIMITY.passages; i++) {
      const hit = found[i] as Found;
      hit.score += closeness(plan, this.#presence, hit) + dated(plan, hit);
    }
    sortBest(found);
    if (broad) {
      this.#feedback.apply(found, query.wanted, this.#segments.meanLength, this.#segments.passages);
      sortBest(found);
    }
    const ranked: RankedPassage[] = [];
    for (let i = 0; i < found.length && i < most; i++) {
      const hit = found[i] as Found;
      const passage = hit.segment.passage(hit.doc);
      if (i >= limit && passage.kind !== 'list') continue;
      ranked.push({
        passage,
        article: hit.segment.entry(hit.doc).article,
        score: plan.most > 0 ? hit.score / plan.most : 0,
        around: around(plan, this.#presence, hit),
        within: inText(plan, this.#presence.occurrences(plan, hit.segment.words, hit.doc)),
        found: hit,
      });
    }
    return ranked;
  }

  #plan(query: Query): QueryPlan {
    let plan = this.#plans.get(query);
    if (!plan) {
      plan = planQuery(query, this.#frequencies, this.#segments.passages);
      this.#plans.set(query, plan);
      for (let w = 0; w < query.wanted.length; w++)
        this.#rarities.set(query.wanted[w] as Wanted, plan.wanted[w]?.rarity as number);
    }
    return plan;
  }

  #changed(): void {
    this.#plans = new WeakMap();
    this.#rarities = new WeakMap();
    this.#known.spelling.forget();
  }
}
