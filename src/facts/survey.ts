import type { Article } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import { isText } from '../corpus/passages.js';
import { toLatin } from '../text/scripts.js';
import { words } from '../text/words.js';
import type { NameFinder } from './names.js';
import { PeopleFinder } from './people.js';
import { type LearnedCity, Places } from './places.js';
import { type Reader, Sentence } from './sentence.js';
import { seriesIn } from './series.js';
import type { Steps } from './steps.js';

/** What an article teaches about names, read by itself. */
export interface Survey {
  readonly cities: readonly LearnedCity[];
  readonly parties: readonly string[];
  readonly persons: readonly string[];
  readonly series: readonly string[];
  /** Its capitalised words, folded: what other articles teach of these changes how it is read. */
  readonly capitals: readonly string[];
}

/** Sentences read in one step. */
const SENTENCES = 3;

/** What an article teaches, with its sentences as far as they can be read without others. */
export function* surveyOf(
  article: Article,
  corpus: Corpus,
  names: NameFinder,
): Steps<{ survey: Survey; sentences: readonly Sentence[] }> {
  const places = new Places(corpus.lexicon, names);
  const people = new PeopleFinder(names, [article.outlet]);
  const series = seriesIn(article.body);
  const reader = { names, places, people, series: new Set(series) };
  const sentences = cut(article, corpus, reader);
  const cities: LearnedCity[] = [];
  const persons = new Set<string>();
  for (const [i, { text, names: hits }] of sentences.entries()) {
    cities.push(...places.citiesIn(text, article.body));
    for (const name of people.fullNamesIn(text, hits)) persons.add(name);
    if (i % SENTENCES === 0) yield;
  }
  places.learn(cities);
  places.settle();
  const parties = new Set<string>();
  for (const [i, { mentions }] of sentences.entries()) {
    for (const { partners } of mentions) for (const party of partners?.split('–') ?? []) parties.add(party);
    if (i % SENTENCES === 0) yield;
  }
  const capitals = new Set<string>();
  for (const { text } of words(article.body)) {
    if (!/^\p{Lu}/u.test(text)) continue;
    capitals.add(toLatin(text.replace(/['’]s$/u, '')));
  }
  for (const sentence of sentences) sentence.readWith(reader);
  const survey = {
    cities,
    parties: [...parties],
    persons: [...persons],
    series: [...new Set(series)],
    capitals: [...capitals],
  };
  return { survey, sentences };
}

/** The sentences of an article, asides left out. */
export function cut(article: Article, corpus: Corpus, reader: Reader): Sentence[] {
  return corpus
    .passagesOf(article.id)
    .filter(isText)
    .flatMap((passage) => {
      let before: Sentence | null = null;
      return passage.sentences.map((range) => {
        before = new Sentence(article, passage, range, before, reader);
        return before;
      });
    });
}
