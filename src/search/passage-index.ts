import { type Article, publishedBetween } from '../corpus/article.js';
import type { ArticleFilter, Corpus } from '../corpus/corpus.js';
import type { NameKind } from '../corpus/lexicon.js';
import type { Passage } from '../corpus/passages.js';
import { maySee } from '../corpus/view.js';
import { toLatin } from '../text/scripts.js';
import { Gazetteer } from './gazetteer.js';
import type { PassageIndex } from './index-port.js';
import { Postings } from './postings.js';
import { type Query, readQuery, type Vocabulary, type Wanted } from './query.js';
import { Spelling } from './spelling.js';
import { terms } from './terms.js';

/** A passage with what of the question it holds. */
export interface RankedPassage {
  readonly passage: Passage;
  /** BM25 over all wanted things, normalised by what a passage that says all of it would reach: 0 to about 1. */
  readonly score: number;
  /** For each wanted thing, how well the heading, title or the passage before hold it, 0–1. */
  readonly around: readonly number[];
}

export interface SearchIndex extends PassageIndex {
  readQuery(question: string): Query;
  /** Best first. */
  rank(query: Query, filter: ArticleFilter, limit: number): readonly RankedPassage[];
  /** For each wanted thing, how well this text alone holds it, 0–1. */
  matchesIn(query: Query, text: string): readonly number[];
  /** For each wanted thing, the words of this text (by number, from 0) that stand for it. */
  positionsIn(query: Query, text: string): readonly (readonly number[])[];
  /** The lexicon's names in a text, with their kind. */
  namesIn(text: string): readonly { readonly start: number; readonly end: number; readonly kind: NameKind | null }[];
  /** Inverse document frequency of what is wanted; the highest for what no passage holds. */
  rarity(wanted: Wanted): number;
}

// Saturation and length normalisation of BM25 (Robertson & Zaragoza 2009); set on the open question sets, see docs/decisions.
const K1 = 1.3;
const B = 0.7;
/** How much a word in these places weighs beside one in the passage itself. */
const FIELD = { text: 1, heading: 0.5, title: 0.8, context: 0.25 } as const;

/** The best passages are ordered anew by how close the wanted things stand to each other. */
const PROXIMITY = { weight: 0.2, window: 8, passages: 50 } as const;
/** How far a word in these places stands for the passage when it is asked what the passage is about. */
const AROUND = { heading: 0.7, title: 0.6, context: 0.7, opening: 0.5 } as const;

/** Builds the index over a corpus's passages; asides are left out. */
export function buildIndex(corpus: Corpus): SearchIndex {
  return new Bm25Index(corpus);
}

class Bm25Index implements SearchIndex {
  readonly #passages: Passage[] = [];
  readonly #articles: Article[] = [];
  /** The passage before, where a passage points back to it. */
  readonly #context: (Passage | null)[] = [];
  readonly #postings = new Postings();
  /** The first passage of each article, which says what the article is about. */
  readonly #openings = new Map<string, Passage>();
  /** The stems of each passage in order, behind those of its title; stop words are empty. */
  readonly #stems: string[][] = [];
  readonly #lengths: Float32Array;
  readonly #meanLength: number;
  readonly #vocabulary: Vocabulary;

  constructor(corpus: Corpus) {
    const gazetteer = new Gazetteer(corpus.lexicon);
    const counts = new Map<string, { word: string; stem: string; count: number }>();
    const lengths: number[] = [];
    for (const article of corpus.articles) {
      const title = terms(masthead(article));
      const passages = corpus.passagesOf(article.id).filter((passage) => passage.kind !== 'aside');
      if (passages[0]) this.#openings.set(article.id, passages[0]);
      passages.forEach((passage, i) => {
        const frequencies = new Map<string, number>();
        const slice = (range: { start: number; end: number }) => article.body.slice(range.start, range.end);
        const add = (text: ReturnType<typeof terms>, weight: number) => {
          for (const term of text)
            if (!term.stop) frequencies.set(term.stem, (frequencies.get(term.stem) ?? 0) + weight);
          for (const { concept } of gazetteer.scan(text))
            frequencies.set(concept.term, (frequencies.get(concept.term) ?? 0) + weight);
        };
        const text = terms(slice(passage));
        for (const { word, stem, stop } of text) {
          if (stop) continue;
          const known = counts.get(word);
          if (known) known.count++;
          else counts.set(word, { word, stem, count: 1 });
        }
        add(text, FIELD.text);
        if (passage.heading) add(terms(slice(passage.heading)), FIELD.heading);
        add(title, FIELD.title);
        const before = passages[i - 1];
        const context = before && leansOnContext(slice(passage)) ? before : null;
        if (context) add(terms(slice(context)), FIELD.context);
        this.#postings.add(this.#passages.length, frequencies);
        this.#passages.push(passage);
        this.#articles.push(article);
        this.#stems.push([...title, ...text].map(({ stem, stop }) => (stop ? '' : stem)));
        this.#context.push(context);
        lengths.push(text.length);
      });
    }
    this.#postings.seal();
    this.#lengths = Float32Array.from(lengths);
    this.#meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    for (const [word, stem] of gazetteer.vocabulary())
      if (!counts.has(word)) counts.set(word, { word, stem, count: 0 });
    const latin = new Map<string, Set<string>>();
    for (const { word, stem } of counts.values()) {
      for (const letters of [toLatin(word), toLatin(stem)])
        latin.set(letters, (latin.get(letters) ?? new Set()).add(stem));
    }
    this.#vocabulary = {
      has: (term) => this.#postings.documentFrequency(term) > 0,
      inOtherScript: (word) =>
        [...(latin.get(toLatin(word)) ?? [])].filter((stem) => this.#postings.documentFrequency(stem) > 0),
      gazetteer,
      spelling: new Spelling(counts.values()),
    };
  }

  readQuery(question: string): Query {
    return readQuery(question, this.#vocabulary);
  }

  search(question: string, { filter, limit = 10 }: { filter: ArticleFilter; limit?: number }) {
    return this.rank(this.readQuery(question), filter, limit).map(({ passage, score }) => ({ passage, score }));
  }

  matchesIn(query: Query, text: string): readonly number[] {
    const found = terms(text);
    const there = new Set(found.filter((term) => !term.stop).map((term) => term.stem));
    for (const { concept } of this.#vocabulary.gazetteer.scan(found)) there.add(concept.term);
    const match = (wanted: Wanted): number => {
      const whole = Math.max(0, ...wanted.alternatives.map(({ term, weight }) => (there.has(term) ? weight : 0)));
      if (wanted.parts.length === 0) return whole;
      const rarities = wanted.parts.map((part) => this.rarity(part));
      const sum = rarities.reduce((a, b) => a + b, 0) || 1;
      const partly = wanted.parts.reduce((total, part, i) => total + ((rarities[i] as number) / sum) * match(part), 0);
      return Math.max(whole, 0.9 * partly);
    };
    return query.wanted.map(match);
  }

  positionsIn(query: Query, text: string): readonly (readonly number[])[] {
    const found = terms(text);
    const at = new Map<string, number[]>();
    const note = (term: string, position: number) => void at.set(term, [...(at.get(term) ?? []), position]);
    found.forEach(({ stem, stop }, position) => void (stop || note(stem, position)));
    for (const { concept, from } of this.#vocabulary.gazetteer.scan(found)) note(concept.term, from);
    const of = (wanted: Wanted): number[] => {
      const own = wanted.alternatives.flatMap(({ term }) => at.get(term) ?? []);
      return own.length > 0 ? own : wanted.parts.flatMap(of);
    };
    return query.wanted.map(of);
  }

  namesIn(text: string) {
    const found = terms(text);
    return this.#vocabulary.gazetteer
      .scan(found)
      .filter(({ concept }) => concept.source === 'name')
      .map(({ concept, from, to }) => ({
        start: found[from]?.start ?? 0,
        end: found[to - 1]?.end ?? 0,
        kind: concept.kind,
      }));
  }

  rarity(wanted: Wanted): number {
    let frequency = 0;
    for (const { term } of wanted.alternatives) frequency = Math.max(frequency, this.#postings.documentFrequency(term));
    if (frequency === 0 && wanted.parts.length > 0)
      return wanted.parts.reduce((sum, part) => sum + this.rarity(part), 0);
    const n = this.#passages.length;
    return wanted.weight * Math.log(1 + (n - frequency + 0.5) / (frequency + 0.5));
  }

  rank(query: Query, filter: ArticleFilter, limit: number): readonly RankedPassage[] {
    const n = this.#passages.length;
    const allowed = this.#allowed(filter);
    const total = new Float64Array(n);
    let most = 0;
    for (const wanted of query.wanted) {
      const rarity = this.rarity(wanted);
      most += rarity;
      const scores = this.#score(wanted);
      for (let doc = 0; doc < n; doc++) total[doc] = (total[doc] as number) + rarity * (scores[doc] as number);
    }
    const found: number[] = [];
    for (let doc = 0; doc < n; doc++) if ((total[doc] as number) > 0 && allowed(doc)) found.push(doc);
    const order = (a: number, b: number) => (total[b] as number) - (total[a] as number) || a - b;
    found.sort(order);
    const near = found.splice(0, PROXIMITY.passages);
    const closeness = this.#closeness(query);
    for (const doc of near) total[doc] = (total[doc] as number) + closeness(doc);
    found.unshift(...near.sort(order));
    return found.slice(0, limit).map((doc) => ({
      passage: this.#passages[doc] as Passage,
      score: most > 0 ? (total[doc] as number) / most : 0,
      around: this.#around(query, doc),
    }));
  }

  /** Saturated frequency of one wanted thing in every passage, 0–1; where a phrase is not found whole, its parts count together. */
  #score(wanted: Wanted): Float32Array {
    const scores = new Float32Array(this.#passages.length);
    for (const { term, weight } of wanted.alternatives) {
      const list = this.#postings.get(term);
      if (!list) continue;
      for (let i = 0; i < list.docs.length; i++) {
        const doc = list.docs[i] as number;
        const frequency = list.frequencies[i] as number;
        const length = 1 - B + (B * (this.#lengths[doc] as number)) / this.#meanLength;
        const score = (weight * frequency * (K1 + 1)) / (frequency + K1 * length) / (K1 + 1);
        scores[doc] = Math.max(scores[doc] as number, score);
      }
    }
    if (wanted.parts.length > 0) {
      const rarities = wanted.parts.map((part) => this.rarity(part));
      const sum = rarities.reduce((a, b) => a + b, 0) || 1;
      const partly = new Float32Array(scores.length);
      wanted.parts.forEach((part, p) => {
        const of = this.#score(part);
        const share = (rarities[p] as number) / sum;
        for (let doc = 0; doc < scores.length; doc++) {
          partly[doc] = (partly[doc] as number) + share * (of[doc] as number);
        }
      });
      for (let doc = 0; doc < scores.length; doc++) {
        scores[doc] = Math.max(scores[doc] as number, 0.9 * (partly[doc] as number));
      }
    }
    return scores;
  }

  /** The reward of a passage for holding wanted things that follow each other in the question close together, in the unit of rarity. */
  #closeness(query: Query): (doc: number) => number {
    const stems = query.wanted.map(stemsOf);
    const rarities = query.wanted.map((wanted) => this.rarity(wanted));
    return (doc) => {
      const positions: number[][] = stems.map(() => []);
      this.#stems[doc]?.forEach((stem, at) => {
        if (stem !== '') stems.forEach((set, w) => void (set.has(stem) && positions[w]?.push(at)));
      });
      let reward = 0;
      for (let w = 0; w + 1 < stems.length; w++) {
        const gap = smallestGap(positions[w] ?? [], positions[w + 1] ?? []);
        if (gap < PROXIMITY.window) reward += Math.min(rarities[w] as number, rarities[w + 1] as number) / gap;
      }
      return PROXIMITY.weight * reward;
    };
  }

  #around(query: Query, doc: number): number[] {
    const article = this.#articles[doc] as Article;
    const { body } = article;
    const places: (readonly [string, number])[] = [[masthead(article), AROUND.title]];
    const heading = this.#passages[doc]?.heading;
    if (heading) places.push([body.slice(heading.start, heading.end), AROUND.heading]);
    const context = this.#context[doc];
    if (context) places.push([body.slice(context.start, context.end), AROUND.context]);
    const opening = this.#openings.get(article.id);
    if (opening && opening !== this.#passages[doc])
      places.push([body.slice(opening.start, opening.end), AROUND.opening]);
    const found = places.map(([text, weight]) => this.matchesIn(query, text).map((share) => weight * share));
    return query.wanted.map((_, w) => Math.max(...found.map((of) => of[w] as number)));
  }

  #allowed(filter: ArticleFilter): (doc: number) => boolean {
    const verdicts = new Map<Article, boolean>();
    return (doc) => {
      const article = this.#articles[doc] as Article;
      let verdict = verdicts.get(article);
      if (verdict === undefined) {
        verdict = passes(article, filter);
        verdicts.set(article, verdict);
      }
      return verdict;
    };
  }
}

/** What names an article as a whole: "what does X report" asks for outlet X's. */
function masthead({ title, outlet, author }: Article): string {
  return [title, outlet, author ?? ''].join(' \n');
}

/** The words that stand for a wanted thing in running text. */
function stemsOf({ alternatives, parts }: Wanted): ReadonlySet<string> {
  const own = alternatives.map(({ term }) => term).filter((term) => !term.startsWith('='));
  return new Set([...own, ...parts.flatMap((part) => [...stemsOf(part)])]);
}

/** The fewest words from one of `first` to one of `second`; the wrong order counts one more. */
function smallestGap(first: readonly number[], second: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const a of first) for (const b of second) if (a !== b) least = Math.min(least, b > a ? b - a : a - b + 1);
  return least;
}

/** True if the filter lets the article through: scope, outlet, publication date. */
export function passes(article: Article, { server, outlet, after, before }: ArticleFilter): boolean {
  if (!maySee(article, server)) return false;
  if (outlet !== undefined && article.outlet.toLowerCase() !== outlet.toLowerCase()) return false;
  const { from, to } = publishedBetween(article.published);
  return (after === undefined || to >= after) && (before === undefined || from <= before);
}

/** A passage that begins by pointing back ("The meeting was attended by:", "He said …") is about what stands before it. */
function leansOnContext(text: string): boolean {
  return (
    /^["“«']?(?:he|she|they|it|this|that|these|those|the (?:meeting|summit|event|document|package|deal|agreement|talks|visit|plan)|his|her|their|its|он|она|они|это|эти)(?!\p{L})/iu.test(
      text,
    ) || /:\s*(?:\r?\n|$)/.test(text.slice(0, 200))
  );
}
