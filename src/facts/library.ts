import type { Article } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Lexicon } from '../corpus/lexicon.js';
import type { Figure } from './fact.js';
import { MeasureWords } from './measure-words.js';
import { readFigures } from './measures.js';
import { NameFinder } from './names.js';
import { PeopleFinder } from './people.js';
import { PersonNames, soundOf } from './person-names.js';
import { Places } from './places.js';
import type { Reader, Sentence } from './sentence.js';
import { type Steps, sorted } from './steps.js';
import { cut, type Survey, surveyOf } from './survey.js';

export type { Steps };

interface Reading {
  readonly knowledge: string;
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
}

/** An article as it is read with all that the corpus teaches of names. */
export interface ReadArticle {
  readonly article: Article;
  /** Without asides; a list's lead line and items are sentences of it. */
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
}

/** Articles of which the names are taken in, and names compared, in one step. */
const SURVEYS = 50;
const NAMES = 10;

/** Readings kept of articles; about a megabyte each ten. */
const KEPT = 20_000;

interface Shelf {
  readonly names: NameFinder;
  readonly measures: MeasureWords;
  readonly surveys: Map<string, Survey>;
  readonly readings: Map<string, Reading>;
}

const shelves = new WeakMap<Lexicon, Shelf>();

/**
 * Reads the articles of a corpus, one a step. What was read is kept by the article's hash: an article is read again only where others
 * have taught something new of a name that stands in it.
 */
export function* readCorpus(corpus: Corpus): Steps<{ articles: ReadArticle[]; reader: Reader }> {
  const shelf = shelfOf(corpus.lexicon);
  yield;
  const outlets = new Set<string>();
  const surveys: Survey[] = [];
  // Sentences that were cut for a survey: they are read on when all is learned.
  const begun = new Map<Article, readonly Sentence[]>();
  for (const article of corpus.articles) {
    const key = keyOf(article);
    let survey = shelf.surveys.get(key);
    if (!survey) {
      const read = yield* surveyOf(article, corpus, shelf.names);
      survey = read.survey;
      begun.set(article, read.sentences);
    }
    keep(shelf.surveys, key, survey);
    surveys.push(survey);
    outlets.add(article.outlet);
    yield;
  }
  const known = new PersonNames(corpus.lexicon);
  const places = new Places(corpus.lexicon, shelf.names);
  const times = new Map<string, number>();
  const series = new Set<string>();
  for (const [i, survey] of surveys.entries()) {
    if (i % SURVEYS === 0) yield;
    places.learn(survey.cities);
    places.exclude(survey.parties);
    for (const letters of survey.series) series.add(letters);
    for (const person of survey.persons) times.set(person, (times.get(person) ?? 0) + 1);
  }
  yield;
  const frequent = yield* sorted(times, (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (let from = 0; from < frequent.length; from += NAMES) {
    yield;
    known.learn(frequent.slice(from, from + NAMES).map(([name]) => name));
  }
  yield* places.settleInSteps();
  const reader: Reader = { names: shelf.names, places, people: new PeopleFinder(shelf.names, outlets, known), series };
  const articles: ReadArticle[] = [];
  for (const [i, article] of corpus.articles.entries()) {
    const key = keyOf(article);
    const knowledge = knowledgeOf(surveys[i]?.capitals ?? [], reader, known);
    let reading = shelf.readings.get(key);
    if (!reading || reading.knowledge !== knowledge) {
      const sentences = begun.get(article) ?? cut(article, corpus, reader);
      for (const sentence of sentences) sentence.readWith(reader);
      reading = { knowledge, sentences, figures: yield* readFigures(sentences, shelf.measures) };
    }
    begun.delete(article);
    keep(shelf.readings, key, reading);
    articles.push({ article, sentences: reading.sentences, figures: reading.figures });
    yield;
  }
  return { articles, reader };
}

/** What a lexicon's names and measures are known by; made once for a lexicon. */
export const toolsOf = (lexicon: Lexicon): Pick<Shelf, 'names' | 'measures'> => shelfOf(lexicon);

function shelfOf(lexicon: Lexicon): Shelf {
  let shelf = shelves.get(lexicon);
  if (!shelf) {
    shelf = {
      names: new NameFinder(lexicon),
      measures: new MeasureWords(lexicon),
      surveys: new Map(),
      readings: new Map(),
    };
    shelves.set(lexicon, shelf);
  }
  return shelf;
}

/** The same text may stand in two articles, published on two days. */
const keyOf = ({ hash, id, published, outlet }: Article) => `${hash} ${id} ${published} ${outlet}`;

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > KEPT) map.delete(map.keys().next().value ?? key);
}

/** What the corpus teaches of the words of an article, as one string: equal strings, equal reading. */
function knowledgeOf(capitals: readonly string[], { places, series }: Reader, known: PersonNames): string {
  return capitals
    .flatMap((word) => [places.knowledgeOf(word) ?? [], known.single(soundOf(word)) ?? [], seriesOf(word, series)])
    .flat()
    .join('|');
}

const seriesOf = (word: string, series: ReadonlySet<string>) => {
  const letters = /^([a-z]{3,6})\d{1,3}$/.exec(word)?.[1]?.toUpperCase();
  return letters !== undefined && series.has(letters) ? [letters] : [];
};
