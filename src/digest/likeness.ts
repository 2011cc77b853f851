import { type Article, publishedBetween } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import type { EventFacts } from '../facts/event.js';
import { NameFinder } from '../facts/names.js';
import { dayNumber } from '../text/calendar.js';
import { normalise, toLatin } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import { cosine, normalised, type Vector } from '../text/vectors.js';
import { words } from '../text/words.js';

/** Characters of an article that say what its story is: the opening, as news is written. */
const OPENING = 1400;
/** Articles from which it is learned which words are common; the newest are enough. */
const BACKGROUND = 400;
/** Smooths rarity where the corpus is small. */
const PRIOR = 12;
const TITLE = 2;
const NAME_SHARE = 0.5;
/** What a shared event adds. */
const EVENT = 0.2;
/** Stories pass: within so many days of each other two articles may tell one, beyond twice as many they cannot. */
const DAYS = 7;

/** How two articles' openings read, apart for names and for other words, and which events they tell. */
interface Profile {
  readonly article: Article;
  readonly names: Vector;
  readonly words: Vector;
  readonly events: ReadonlySet<string>;
}

/**
 * Says how likely two articles tell one story, 0 to about 1.2: by the rare words and names of their titles and openings, and by a shared
 * event. Between languages only names and events speak.
 */
export function likeness(
  articles: readonly Article[],
  view: { readonly corpus: Corpus; readonly articles: readonly Article[]; readonly events: readonly EventFacts[] },
): (a: Article, b: Article) => number {
  const finder = new NameFinder(view.corpus.lexicon);
  const counts = new Map([...articles, ...view.articles.slice(0, BACKGROUND)].map((a) => [a.id, countsOf(a, finder)]));
  const frequency = new Map<string, number>();
  for (const count of counts.values())
    for (const term of [...count.names.keys(), ...count.words.keys()])
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const rarity = (term: string) => Math.log((counts.size + PRIOR) / ((frequency.get(term) ?? 0) + 0.5));
  const profiles = new Map(
    articles.map((article): [string, Profile] => {
      const count = counts.get(article.id) ?? { names: new Map(), words: new Map() };
      return [
        article.id,
        {
          article,
          names: weighted(count.names, rarity),
          words: weighted(count.words, rarity),
          events: eventsOf(article, view.events),
        },
      ];
    }),
  );
  return (a, b) => {
    const [one, other] = [profiles.get(a.id), profiles.get(b.id)];
    return one && other ? compare(one, other) : 0;
  };
}

function compare(a: Profile, b: Profile): number {
  const nearness = Math.max(0, Math.min(1, 2 - gap(a.article, b.article) / DAYS));
  if (nearness === 0) return 0;
  const names = cosine(a.names, b.names);
  const shared = [...a.events].some((id) => b.events.has(id)) ? EVENT : 0;
  const sameLanguage = a.article.language.slice(0, 2) === b.article.language.slice(0, 2);
  const text = sameLanguage ? NAME_SHARE * names + (1 - NAME_SHARE) * cosine(a.words, b.words) : names * 0.8;
  return nearness * (text + shared);
}

/** Days between two publications; 0 where they may be of one day. */
function gap(a: Article, b: Article): number {
  const [one, other] = [publishedBetween(a.published), publishedBetween(b.published)];
  return Math.max(0, dayNumber(one.from) - dayNumber(other.to), dayNumber(other.from) - dayNumber(one.to));
}

/** The events that an article's opening tells. */
function eventsOf(article: Article, events: readonly EventFacts[]): ReadonlySet<string> {
  return new Set(
    events
      .filter(({ coverage }) =>
        coverage.some((c) => c.article === article.id && c.excerpts.some(({ start }) => start < OPENING)),
      )
      .map(({ id }) => id),
  );
}

interface Counts {
  readonly names: Map<string, number>;
  readonly words: Map<string, number>;
}

function countsOf(article: Article, finder: NameFinder): Counts {
  const counts: Counts = { names: new Map(), words: new Map() };
  count(article.title, TITLE, finder, counts);
  count(article.body.slice(0, OPENING), 1, finder, counts);
  return counts;
}

function count(text: string, weight: number, finder: NameFinder, { names, words: plain }: Counts): void {
  const add = (to: Map<string, number>, term: string) => to.set(term, (to.get(term) ?? 0) + weight);
  const known = finder.find(text);
  for (const { name } of known) add(names, `=${name.name}`);
  for (const word of words(text)) {
    if (known.some(({ start, end }) => word.start >= start && word.end <= end)) continue;
    const folded = normalise(word.text);
    if (isStopWord(folded)) continue;
    const begins = /(?:^|[.!?…:\n]["'”’»)\]]*\s*["'“‘«([]*|[-*#]\s*)$/u.test(
      text.slice(Math.max(0, word.start - 6), word.start),
    );
    // Names in another script than the lexicon's still meet, letter for letter.
    if (!begins && /^\p{Lu}/u.test(word.text)) add(names, toLatin(stem(folded)));
    else add(plain, stem(folded));
  }
}

/** Length 1; a word said often says little more than one said twice. */
function weighted(counts: ReadonlyMap<string, number>, rarity: (term: string) => number): Vector {
  const vector = new Map<string, number>();
  for (const [term, times] of counts) vector.set(term, (1 + Math.log(times)) * Math.max(0, rarity(term)));
  return normalised(vector);
}
