import type { Article } from '../../src/corpus/article.js';
import type { ArticleFilter } from '../../src/corpus/corpus.js';
import type { Lexicon } from '../../src/corpus/lexicon.js';
import type { Passage } from '../../src/corpus/passages.js';
import { Gazetteer } from '../../src/search/gazetteer.js';
import { passes } from '../../src/search/passage-index.js';
import type { Query, Wanted } from '../../src/search/query.js';
import { type Term, terms } from '../../src/search/terms.js';
import { stem } from '../../src/text/stems.js';

/** One passage with everything that its score depends on, in plain maps and arrays. */
interface Doc {
  readonly article: Article;
  readonly passage: Passage;
  readonly frequencies: ReadonlyMap<string, number>;
  /** Behind those of the title; stop words are empty. */
  readonly stems: readonly string[];
  readonly length: number;
}

const [K1, B] = [1.3, 0.55];
/** A word that is common in any text is no rarer than this. */
const COMMON = 2;
const ORDERED_ANEW = 24;
/** So many passages are ordered by what did not find them: the slight things of a question, and what is merely near a word of which there is plenty. */
const ENOUGH = 32;
const PLENTY = 100;
const NEAR = 0.6;
const FIELD = { text: 1, heading: 0.5, title: 0.8, context: 0.25 };
const DATED = 0.4;
const MONTHS = Array.from({ length: 12 }, (_, m) =>
  ['en', 'ru'].map((language) =>
    stem(new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, m)))),
  ),
);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const grain = (score: number) => Math.round(score * 1e9) / 1e9;

/**
 * What the index promises, written down as simply as can be: everything is computed anew for every question. The index must
 * give the same passages in the same order with the same scores.
 */
export class NaiveIndex {
  readonly #gazetteer: Gazetteer;
  readonly #articles: { article: Article; passages: readonly Passage[] }[] = [];

  constructor(lexicon: Lexicon) {
    this.#gazetteer = new Gazetteer(lexicon);
  }

  add(article: Article, passages: readonly Passage[]): void {
    this.#articles.push({ article, passages });
  }

  change(article: Article, passages: readonly Passage[]): void {
    const at = this.#articles.findIndex((held) => held.article.id === article.id);
    this.#articles[at] = { article, passages };
  }

  remove(id: string): void {
    const at = this.#articles.findIndex((held) => held.article.id === id);
    if (at >= 0) this.#articles.splice(at, 1);
  }

  rank(query: Query, filter: ArticleFilter, limit: number): { key: string; score: number }[] {
    const docs = this.#docs();
    const mean = docs.reduce((sum, { length }) => sum + length, 0) / Math.max(1, docs.length);
    const frequency = (term: string) => docs.filter(({ frequencies }) => frequencies.has(term)).length;
    const rarity = (wanted: Wanted): number => {
      const most = Math.max(0, ...wanted.alternatives.map(({ term }) => frequency(term)));
      if (most === 0 && wanted.parts.length > 0) return wanted.parts.reduce((sum, part) => sum + rarity(part), 0);
      const idf = Math.log(1 + (docs.length - most + 0.5) / (most + 0.5));
      return wanted.weight * (wanted.common ? Math.min(COMMON, idf) : idf);
    };
    const score = (wanted: Wanted, doc: Doc): number => {
      const norm = mean > 0 ? 1 - B + (B * doc.length) / mean : 1 - B;
      const whole = wanted.alternatives.map(({ term, weight }) => {
        const found = doc.frequencies.get(term) ?? 0;
        return (weight * found) / (found + K1 * norm);
      });
      const sum = wanted.parts.reduce((all, part) => all + rarity(part), 0) || 1;
      const partly = wanted.parts.reduce((all, part) => all + (rarity(part) / sum) * score(part, doc), 0);
      return Math.max(0, ...whole, 0.9 * partly);
    };
    const rarities = query.wanted.map(rarity);
    const most = rarities.reduce((sum, of) => sum + of, 0);
    const total = (doc: Doc, things: readonly Wanted[]) =>
      sum(things.map((thing, w) => (rarities[w] as number) * score(thing, doc)));
    const scoredBy = (things: readonly Wanted[]) =>
      docs
        .map((doc, at) => ({ doc, at, total: grain(total(doc, things)) }))
        .filter((hit) => hit.total > 0 && passes(hit.doc.article, filter))
        .sort((a, b) => b.total - a.total || a.at - b.at);
    const rarest = [...rarities].sort((a, b) => b - a).slice(0, 10);
    const finding = query.wanted.map((wanted, w): Wanted => {
      if ((rarities[w] as number) < 0.04 * sum(rarest)) return { ...wanted, alternatives: [], parts: [] };
      const own = wanted.alternatives.filter(({ weight }) => weight > NEAR);
      const plenty = frequency(wanted.alternatives[0]?.term ?? '') >= PLENTY;
      return plenty && own.length > 0 ? { ...wanted, alternatives: own } : wanted;
    });
    const found = scoredBy(finding);
    const enough = Math.max(ENOUGH, limit);
    const scored =
      found.length >= enough
        ? found
            .slice(0, enough)
            .map((hit) => ({
              ...hit,
              total: grain(hit.total + total(hit.doc, query.wanted) - total(hit.doc, finding)),
            }))
            .sort((a, b) => b.total - a.total || a.at - b.at)
        : scoredBy(query.wanted);
    const near = scored
      .slice(0, ORDERED_ANEW)
      .map((hit) => {
        const dated = query.wanted.map(
          (wanted, w) => DATED * datesOf(wanted, hit.doc.article) * (rarities[w] as number),
        );
        return { ...hit, total: grain(hit.total + closeness(hit.doc, query, rarities) + sum(dated)) };
      })
      .sort((a, b) => b.total - a.total || a.at - b.at);
    return [...near, ...scored.slice(ORDERED_ANEW)]
      .slice(0, limit)
      .map(({ doc, total }) => ({ key: doc.passage.key, score: most > 0 ? total / most : 0 }));
  }

  matchesIn(query: Query, text: string): number[] {
    const there = new Set(this.#bag(terms(text)));
    const docs = this.#docs();
    const frequency = (term: string) => docs.filter(({ frequencies }) => frequencies.has(term)).length;
    const rarity = (wanted: Wanted): number => {
      const most = Math.max(0, ...wanted.alternatives.map(({ term }) => frequency(term)));
      if (most === 0 && wanted.parts.length > 0) return wanted.parts.reduce((sum, part) => sum + rarity(part), 0);
      const idf = Math.log(1 + (docs.length - most + 0.5) / (most + 0.5));
      return wanted.weight * (wanted.common ? Math.min(COMMON, idf) : idf);
    };
    const match = (wanted: Wanted): number => {
      const whole = Math.max(0, ...wanted.alternatives.map(({ term, weight }) => (there.has(term) ? weight : 0)));
      const sum = wanted.parts.reduce((all, part) => all + rarity(part), 0) || 1;
      return Math.max(whole, 0.9 * wanted.parts.reduce((all, part) => all + (rarity(part) / sum) * match(part), 0));
    };
    return query.wanted.map(match);
  }

  #docs(): Doc[] {
    return this.#articles.flatMap(({ article, passages }) => {
      const title = terms([article.title, article.outlet, article.author ?? ''].join(' \n'));
      const shown = passages.filter(({ kind }) => kind !== 'aside');
      return shown.map((passage, i): Doc => {
        const frequencies = new Map<string, number>();
        const add = (bag: readonly string[], weight: number) => {
          for (const term of bag) frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
        };
        const slice = ({ start, end }: { start: number; end: number }) => article.body.slice(start, end);
        const text = terms(slice(passage));
        add(this.#bag(text), FIELD.text);
        add(this.#bag(title), FIELD.title);
        if (passage.heading) add(this.#bag(terms(slice(passage.heading))), FIELD.heading);
        const before = shown[i - 1];
        if (before && /^(?:he|the (?:meeting|summit))\b|:\n/i.test(slice(passage)))
          add(this.#bag(terms(slice(before))), FIELD.context);
        const stems = [...title, ...text].map(({ stem, stop }) => (stop ? '' : stem));
        return { article, passage, frequencies, stems, length: text.length };
      });
    });
  }

  #bag(text: readonly Term[]): string[] {
    return [
      ...text.filter(({ stop }) => !stop).map(({ stem }) => stem),
      ...this.#gazetteer.scan(text).map(({ concept }) => concept.term),
    ];
  }
}

function closeness({ stems }: Doc, query: Query, rarities: readonly number[]): number {
  const wordsOf = ({ alternatives, parts }: Wanted): string[] => [
    ...alternatives.map(({ term }) => term).filter((term) => !term.startsWith('=')),
    ...parts.flatMap(wordsOf),
  ];
  const places = query.wanted.map((wanted) => {
    const own = new Set(wordsOf(wanted));
    return stems.flatMap((stem, at) => (stem !== '' && own.has(stem) ? [at] : []));
  });
  let reward = 0;
  for (let w = 0; w + 1 < places.length; w++) {
    const gaps = (places[w] as number[]).flatMap((a) =>
      (places[w + 1] as number[]).filter((b) => b !== a).map((b) => (b > a ? b - a : a - b + 1)),
    );
    const gap = Math.min(Number.POSITIVE_INFINITY, ...gaps);
    if (gap < 8) reward += Math.min(rarities[w] as number, rarities[w + 1] as number) / gap;
  }
  return 0.2 * reward;
}

/** How many of the words that stand for it are the year or the month of the article. */
export function datesOf({ alternatives, parts }: Wanted, { published }: Article): number {
  const [year, month] = published.split('-') as [string, string];
  const names = [year, ...(MONTHS[Number(month) - 1] as string[])];
  const own = new Set([...alternatives, ...parts.flatMap((part) => part.alternatives)].map(({ term }) => term));
  return [...own].filter((term) => names.includes(term)).length;
}
