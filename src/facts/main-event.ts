import { type Article, publishedBetween } from '../corpus/article.js';
import { dayNumber } from '../text/calendar.js';
import { pattern } from '../text/pattern.js';
import { fits, isNear, isPart } from './cluster-fit.js';
import type { Cluster } from './cluster-index.js';
import type { ReadArticle } from './library.js';
import type { Mention } from './mention.js';
import type { Sentence } from './sentence.js';

/** What an article reports while it is fresh: what it tells without saying of what, it tells of this gathering. */
export interface Report {
  readonly home: Cluster;
  /** Keys of the persons who hold an office that makes one come to gatherings, wherever it is told. */
  readonly holders: ReadonlySet<string>;
}

/** A report is written at most so many days after the gathering closed, or while it goes on. */
const FRESH_DAYS = 7;
/** The gathering that an article is about: named in its first paragraphs and close to its day; null where several are, or none. */
export function mainOf(
  sentences: readonly Sentence[],
  of: ReadonlyMap<Mention, Cluster | null>,
  placed: ReadonlyMap<Sentence, Mention>,
): Cluster | null {
  const found = new Set<Cluster>();
  for (const sentence of sentences) {
    if (sentence.passage.ordinal > 1) break;
    const only = placed.get(sentence);
    for (const mention of only ? [...sentence.mentions, only] : sentence.mentions) {
      const home = of.get(mention);
      if (home && !mention.oblique && isNear(mention, home) && !isAhead(mention, home)) found.add(home);
    }
  }
  const all = [...found];
  if (all.length <= 1) return all[0] ?? null;
  const article = sentences[0]?.article;
  const fresh = article ? all.filter((home) => isFresh(article, home)) : [];
  return fresh.length === 1 ? (fresh[0] ?? null) : null;
}

/**
 * Gives a report's gathering what the report says of no other: "the leaders met on Tuesday", "for talks". What is placed elsewhere, of other
 * parties, at another time or still to come is left alone. Days that are told so are days of the gathering.
 */
export function adopt(
  { article, sentences }: ReadArticle,
  of: Map<Mention, Cluster | null>,
  main: Cluster,
  isNamed: boolean,
): void {
  if (!isFresh(article, main)) return;
  const isTheirs = (partners: string) =>
    main.partners === null ? !isNamed : partners === main.partners || isPart(partners, main.partners);
  const days = main.dates.filter(({ precision }) => precision === 'day');
  for (const { mentions } of sentences)
    for (const mention of mentions) {
      const { kind, venue, country, partners, date, reference, oblique, beside } = mention;
      const closes = oblique && date !== null && CLOSES.test(article.body.slice(mention.phrase.end, date.start));
      if (of.get(mention) || venue || country || (oblique && !closes) || beside || reference === 'ahead') continue;
      // "The A–B business forum on 8 May" is a part of the A–B summit that goes on then.
      const inside =
        (kind === 'forum' || kind === 'session') &&
        date?.precision === 'day' &&
        days.some(({ from, to }) => from <= date.from && date.to <= to);
      if (partners !== null && !(isTheirs(partners) && (inside || fits(mention, main)))) continue;
      if (date === null) {
        // "The two-day conference" of a report on a forum is the forum.
        const same = kind === main.kind || (mention.ordinal === null && kind !== 'session' && kind !== 'forum');
        if (kind === 'meeting' || kind === 'talks' || (reference === 'definite' && same)) of.set(mention, main);
        continue;
      }
      if (date.precision !== 'day' || (kind === 'talks' && !closes)) continue;
      const within = days.some(({ from, to }) => from <= date.from && date.to <= to);
      const around = days.some(({ from, to }) => date.from <= from && to <= date.to) && daysOf(date) <= LONGEST;
      // "The forum opened on 7 May", of what is reported on the 8th.
      const edge =
        reference === 'definite' &&
        kind !== 'session' &&
        EDGED.test(article.body.slice(mention.phrase.end, date.start)) &&
        dayNumber(date.to) <= dayNumber(article.published) &&
        days.some(({ from }) => dayNumber(from) - dayNumber(date.from) <= LONGEST && date.from <= from);
      if (!within && !around && !edge) continue;
      of.set(mention, main);
      if (closes || !isNamed || edge || (around && !within)) {
        main.dates.push(date);
        main.mentions.push(mention);
      }
    }
}

/** "(He left before the talks) ended on": the last day of what is reported. */
const CLOSES = /^ (?:ended|closed|concluded|finished|wrapped up|broke up|were over)(?: early| late)? (?:on )?$/u;
/** "(The forum) opened on". */
const EDGED = /^[^,.;]{0,40} (?:opened|began|started|kicked off|got under ?way|convened)(?: here)? (?:on )?$/u;
const daysOf = ({ from, to }: { from: string; to: string }) => dayNumber(to) - dayNumber(from) + 1;
/** Days of a gathering that a report may tell by "on 7 and 8 May" alone. */
const LONGEST = 7;

/** The gathering that an article reports, and who may have been there; null for previews, for what looks back, and for all else. */
export const reportOf = (
  { article }: ReadArticle,
  main: Cluster | null,
  holders: ReadonlySet<string>,
): Report | null => (main === null || !isFresh(article, main) ? null : { home: main, holders });

/** Whether a report of a gathering may have been written when an article was. */
export function isFresh({ published, id }: Article, { dates, mentions }: Cluster): boolean {
  if (published.length < 10) return false;
  const day = dayNumber(published);
  return (
    dates.some(
      ({ from, to, precision }) => precision === 'day' && dayNumber(from) <= day && day - dayNumber(to) <= FRESH_DAYS,
    ) || mentions.some((mention) => mention.article.id === id && goesOnUntil(mention, day))
  );
}

/** "The four-day congress ends on Wednesday": it goes on while the report is written. */
function goesOnUntil({ article, phrase, date }: Mention, day: number): boolean {
  if (date?.precision !== 'day' || dayNumber(date.from) - day > LONGEST || dayNumber(date.from) < day) return false;
  return GOES_ON_UNTIL.test(article.body.slice(phrase.end, date.start));
}

const GOES_ON_UNTIL = pattern('u')`
  ^[^.;]{0,30}? (?:
    ends|closes|concludes|finishes|wraps up|lasts|runs|continues|meets|sits|is meeting|
    (?:is|are) (?:due|expected|scheduled|set) to (?:end|close|conclude|finish|wrap up|last|run)
  )(?: until| through| to)?(?: on)? $
`;

/** The gathering that an article looks ahead to: the only one that its first paragraphs name, and still to come; null where there is none. */
export function aheadOf(sentences: readonly Sentence[], of: ReadonlyMap<Mention, Cluster | null>): Cluster | null {
  const found = new Set<Cluster>();
  for (const { passage, mentions } of sentences) {
    if (passage.ordinal > 1) break;
    for (const mention of mentions) {
      const home = of.get(mention);
      if (home && !mention.oblique) found.add(home);
      if (home && !isAhead(mention, home)) return null;
    }
  }
  const [home] = found;
  return found.size === 1 ? (home ?? null) : null;
}

/** Whether a mention speaks of what was still to come when it was published. */
export function isAhead({ date, article }: Mention, home: Cluster | null): boolean {
  const { to } = publishedBetween(article.published);
  const dates = date ? [date] : (home?.dates ?? []);
  return dates.length > 0 && dates.every(({ from }) => from > to);
}
