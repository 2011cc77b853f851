import { type Citation, cite, publishedBetween, type Range } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import { normalise } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import { words } from '../text/words.js';
import { leadingDate } from './event-label.js';
import type { FoundEvent } from './events.js';
import type { TimelineEntry } from './fact.js';
import type { Facts } from './facts.js';
import { type ReadArticle, type Steps, toolsOf } from './library.js';

/** Share of a topic's words that an entry must hold. */
const LEAST = 0.6;

export interface TimelineQuery {
  readonly topic?: string;
  /** Days, `YYYY-MM-DD`, inclusive. */
  readonly from?: string;
  readonly to?: string;
}

/** What happened and what is to come, in order of time. */
export function timelineOf(facts: Facts, { topic = '', from, to }: TimelineQuery): readonly TimelineEntry[] {
  const asked = topic.trim() === '' ? null : termsOf(topic, facts.corpus, true);
  return [...eventEntries(facts), ...facts.happenings].sort(inTime).filter((entry) => {
    if ((from !== undefined && entry.to < from) || (to !== undefined && entry.from > to)) return false;
    if (asked === null) return true;
    const said = termsOf([entry.label, ...entry.citations.map(({ text }) => text)].join('\n'), facts.corpus, false);
    const found = [...asked].filter((term) => said.has(term)).length;
    return asked.size > 0 && found >= asked.size * LEAST;
  });
}

/** What is still to come on a day: plans, and events dated after it. */
export const comingOf = (facts: Facts, today: string): readonly TimelineEntry[] =>
  timelineOf(facts, { from: today }).filter((entry) => entry.from > today);

function termsOf(text: string, { lexicon }: Corpus, lenient: boolean): Set<string> {
  const hits = toolsOf(lexicon).names.find(text, { lenient });
  const found = new Set(hits.map(({ name }) => `=${name.name}`));
  for (const word of words(text)) {
    if (hits.some((hit) => word.start < hit.end && hit.start < word.end)) continue;
    const plain = normalise(word.text);
    if (!isStopWord(plain)) found.add(stem(plain));
  }
  return found;
}

/** Events by the date that most sources give. */
function eventEntries({ events, corpus }: Facts): TimelineEntry[] {
  return events.flatMap((event): TimelineEntry[] => {
    const date = leadingDate(event.dates);
    if (!date) return [];
    const { from, to, precision } = date;
    const byArticle = new Map<string, Citation>();
    for (const one of [date, ...event.dates])
      if (!byArticle.has(one.article)) byArticle.set(one.article, sentenceOf(one, corpus));
    const ahead = [...byArticle.keys()].every((id) => isAhead(from, corpus.article(id)?.published ?? ''));
    return [
      {
        kind: 'event',
        event: event.id,
        label: event.name,
        from,
        to,
        precision,
        citations: [...byArticle.values()],
        ahead,
      },
    ];
  });
}

/** The sentence that a span stands in; the span itself where there is none. */
function sentenceOf(span: Citation, corpus: Corpus): Citation {
  const article = corpus.article(span.article);
  const holds = ({ start, end }: Range) => start <= span.start && end >= span.end;
  const sentence = corpus.passagesOf(span.article).find(holds)?.sentences.find(holds);
  return article && sentence ? cite(article, sentence) : span;
}

/** The sentences with a day, month or half-year of their own that tell of no event, in order of the articles. */
export function* gatherHappenings(
  articles: readonly ReadArticle[],
  events: readonly FoundEvent[],
): Steps<TimelineEntry[]> {
  const told = new Set<string>();
  for (const { cluster } of events) {
    for (const { article, sentence } of cluster.mentions) told.add(`${article.id}:${sentence.start}`);
    yield;
  }
  const entries: TimelineEntry[] = [];
  for (const { article, sentences } of articles) {
    for (const sentence of sentences) {
      if (told.has(`${article.id}:${sentence.range.start}`)) continue;
      const [date] = sentence.dates.filter(({ precision }) => precision !== 'year');
      if (!date) continue;
      const citation = cite(article, sentence.range);
      const ahead = isAhead(date.from, article.published);
      const { from, to, precision } = date;
      entries.push({
        kind: ahead ? 'plan' : 'happening',
        event: null,
        label: citation.text,
        from,
        to,
        precision,
        citations: [citation],
        ahead,
      });
    }
    yield;
  }
  return entries;
}

const inTime = (a: TimelineEntry, b: TimelineEntry) =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : a.to > b.to ? 1 : 0;

const isAhead = (from: string, published: string) => published !== '' && from > publishedBetween(published).to;
