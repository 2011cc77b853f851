import { type Article, type Citation, cite, type Range } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import { isText, type Passage } from '../corpus/passages.js';
import { findDates } from '../text/dates.js';
import { findDocuments } from './documents.js';
import type { DatedCitation } from './event.js';
import { findFigures } from './figures.js';
import { NameFinder } from './names.js';
import { PeopleFinder } from './people.js';

/** What some passages tell, each fact once, cut out as it stands. */
export interface Gathered {
  /** Persons, those spoken of most first, then organisations spoken of more than once. */
  readonly who: readonly Citation[];
  /** In order of time. */
  readonly when: readonly DatedCitation[];
  readonly figures: readonly Citation[];
  readonly documents: readonly Citation[];
}

const MOST = { persons: 8, organisations: 3, dates: 6, figures: 6, documents: 6 };
const EXACTNESS = ['day', 'month', 'half-year', 'year'];

/** Something told one or several times, with its fullest wording. */
interface Tally {
  readonly article: Article;
  readonly range: Range;
  readonly times: number;
}

/** Gathers persons, organisations, dates, figures and documents from passages; asides are left out. */
export function gatherFacts(corpus: Corpus, passages: readonly Passage[]): Gathered {
  const names = new NameFinder(corpus.lexicon);
  const outlets = new Set(corpus.articles.map(({ outlet }) => outlet));
  const people = new PeopleFinder(names, outlets);
  const parts = passages.flatMap((passage) => {
    const article = corpus.article(passage.article);
    return article && isText(passage) ? passage.sentences.map((range) => ({ article, range })) : [];
  });
  for (const { article, range } of parts) people.learn(article.body.slice(range.start, range.end));
  const [persons, organisations, figures, documents] = [new Tallies(), new Tallies(), new Tallies(), new Tallies()];
  const dates = new Map<string, DatedCitation>();
  for (const { article, range } of parts) {
    const text = article.body.slice(range.start, range.end);
    const at = (hit: Range): Range => ({ start: range.start + hit.start, end: range.start + hit.end });
    for (const hit of people.find(text)) if (!isAuthor(hit.key, article)) persons.add(hit.key, article, at(hit));
    for (const hit of names.find(text, { kinds: ['organisation'] })) {
      if (!outlets.has(hit.name.name)) organisations.add(hit.name.name, article, at(hit));
    }
    for (const hit of findFigures(text)) {
      figures.add(`${article.id} ${range.start + hit.start}`, article, at(hit));
    }
    for (const hit of findDocuments(text, names)) documents.add(hit.key, article, at(hit));
    for (const hit of findDates(text, article, article.language)) {
      const key = `${hit.from} ${hit.to}`;
      const { from, to, precision } = hit;
      if (!dates.has(key)) dates.set(key, { ...cite(article, at(hit)), from, to, precision });
    }
  }
  return {
    who: [...persons.top(MOST.persons), ...organisations.top(MOST.organisations, 2)],
    when: bestDates([...dates.values()]),
    figures: figures.top(MOST.figures),
    documents: documents.top(MOST.documents),
  };
}

/** The most exact dates, in order of time; years alone only where nothing better is told. */
function bestDates(dates: readonly DatedCitation[]): DatedCitation[] {
  const exact = dates.filter(({ precision }) => precision !== 'year');
  return (exact.length > 0 ? exact : [...dates])
    .sort((a, b) => EXACTNESS.indexOf(a.precision) - EXACTNESS.indexOf(b.precision))
    .slice(0, MOST.dates)
    .sort((a, b) => a.from.localeCompare(b.from));
}

const isAuthor = (key: string, { author }: Article) => author?.toLowerCase().includes(key.toLowerCase()) ?? false;

class Tallies {
  readonly #byKey = new Map<string, Tally>();

  /** Counts a telling; of several wordings the longest is kept. */
  add(key: string, article: Article, range: Range): void {
    const known = this.#byKey.get(key);
    const fuller = !known || range.end - range.start > known.range.end - known.range.start;
    this.#byKey.set(key, { ...(fuller ? { article, range } : known), times: (known?.times ?? 0) + 1 });
  }

  top(limit: number, least = 1): Citation[] {
    return [...this.#byKey.values()]
      .filter(({ times }) => times >= least)
      .sort((a, b) => b.times - a.times)
      .slice(0, limit)
      .map(({ article, range }) => cite(article, range));
  }
}
