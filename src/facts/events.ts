import type { Corpus } from '../corpus/corpus.js';
import { cluster } from './clusters.js';
import type { EventFacts } from './event.js';
import { eventIds, eventName, leadingDate } from './event-label.js';
import { findMentions, type Mention, type Reader } from './mentions.js';
import { NameFinder } from './names.js';
import { PeopleFinder } from './people.js';
import { Places } from './places.js';
import { coverageOf, datesOf, placesOf, slotsOf } from './slots.js';
import { findTellings } from './telling.js';

/**
 * Finds the gatherings that the corpus speaks of, in order of time, those without a date last. They are found in the text: the
 * lexicon only helps to know places, persons and formats by their other spellings, and may be empty.
 */
export function findEvents(corpus: Corpus): readonly EventFacts[] {
  const names = new NameFinder(corpus.lexicon);
  const people = new PeopleFinder(
    names,
    corpus.articles.map(({ outlet }) => outlet),
  );
  for (const article of corpus.articles) people.learn(article.body);
  const reader: Reader = { names, places: new Places(corpus.lexicon, names) };
  const mentions = readMentions(corpus, reader);
  const { clusters, of } = cluster(mentions);
  const tellings = findTellings(corpus, mentions, of, reader.places);
  const found = clusters
    .map((one) => ({ cluster: one, dates: datesOf(one) }))
    .map((one) => ({ ...one, date: leadingDate(one.dates) }))
    .sort(
      (a, b) =>
        (a.date?.from ?? '9999').localeCompare(b.date?.from ?? '9999') ||
        a.cluster.venue.localeCompare(b.cluster.venue),
    );
  const ids = eventIds(found);
  return found.map(({ cluster: one, dates, date }, i): EventFacts => {
    const told = tellings.get(one) ?? [];
    return {
      id: ids[i] ?? '',
      name: eventName(one, date),
      dates,
      place: placesOf(one, reader),
      ...slotsOf(told, { ...reader, people }),
      host: [],
      coverage: coverageOf(told, one.mentions, corpus.articles),
      disagreements: [],
    };
  });
}

/** Reads all sentences twice: what the first reading shows of places and parties tells the second what a name stands for. */
function readMentions(corpus: Corpus, reader: Reader): Mention[] {
  const sentences = corpus.passages
    .filter(({ kind }) => kind !== 'aside')
    .flatMap((passage) =>
      passage.sentences.map((sentence) => ({ passage, sentence, article: corpus.article(passage.article) })),
    );
  const read = () =>
    sentences.flatMap(({ article, passage, sentence }) =>
      article ? findMentions(article, passage, sentence, reader) : [],
    );
  for (const { article, sentence } of sentences) {
    if (article) reader.places.learn(article.body.slice(sentence.start, sentence.end));
  }
  reader.places.settle();
  reader.places.exclude(read().flatMap(({ partners }) => partners?.split('–') ?? []));
  reader.places.settle();
  return read();
}
