import { dayNumber } from '../text/calendar.js';
import { differing, type Say } from './differing.js';
import { dateLabel, leadingDate } from './event-label.js';
import type { FoundEvent } from './events.js';
import type { Difference } from './fact.js';
import type { Sources } from './sources.js';
import type { Steps } from './steps.js';

/** Two places of one gathering are told for days no further apart than this. */
const SAME_DAYS = 3;
/** Gatherings that are put in their groups in one step. */
const EVERY = 50;

/** What a gathering is called where sources differ about it. */
export function labelOf({ facts, cluster }: FoundEvent): string {
  const place = facts.place[0]?.text.split(',')[0] ?? cluster.venue;
  const date = leadingDate(facts.dates);
  return [place, date && dateLabel(date)].filter(Boolean).join(' · ');
}

/** One gathering (of one kind, number and parties, on the same days) that sources put in different places. */
export function* placeDifferences(events: readonly FoundEvent[], sources: Sources): Steps<Difference[]> {
  const groups = new Map<string, FoundEvent[]>();
  for (const [i, event] of events.entries()) {
    if (i % EVERY === 0) yield;
    const { kind, partners, ordinals } = event.cluster;
    const title = partners ?? titleOf(event);
    if (ordinals.size !== 1 || title === '') continue;
    const key = `${kind} ${[...ordinals][0]} ${title}`;
    const list = groups.get(key);
    if (list) list.push(event);
    else groups.set(key, [event]);
  }
  const found: Difference[] = [];
  for (const group of groups.values()) {
    yield;
    const [first] = group;
    if (!first || group.length < 2 || !group.every((event) => isSameTime(first, event))) continue;
    const says = group.flatMap(({ cluster }) =>
      cluster.mentions.flatMap((mention): Say[] => {
        const { article, sentence, venue } = mention;
        if (!venue) return [];
        const text = (start: number, end: number) => article.body.slice(start, end);
        const value = { article: article.id, start: venue.start, end: venue.end, text: text(venue.start, venue.end) };
        const citation = {
          article: article.id,
          start: sentence.start,
          end: sentence.end,
          text: text(sentence.start, sentence.end),
        };
        return [{ citation, value, key: venue.key }];
      }),
    );
    const phrase = first.cluster.mentions[0];
    const name = phrase ? phrase.article.body.slice(phrase.phrase.start, phrase.phrase.end) : labelOf(first);
    const date = leadingDate(first.facts.dates);
    const about = [name, date && dateLabel(date)].filter(Boolean).join(' · ');
    const one = yield* differing(
      'place',
      about,
      says,
      sources,
      (a, b) => a.key !== b.key && !isRegion(a) && !isRegion(b),
      {
        event: first.facts.id,
      },
    );
    if (one) found.push(one);
  }
  return found;
}

/** A name formed like that of a country or region may hold the other place. */
const isRegion = ({ key }: Say) => /(?:land|stan)$/u.test(key);

/** The capitalised words of a gathering's name, without its number; otherwise the words that say whose it is. */
function titleOf({ cluster }: FoundEvent): string {
  const phrase = cluster.mentions[0];
  if (!phrase) return '';
  if (phrase.title.includes(' of ')) return phrase.title;
  const words = phrase.article.body.slice(phrase.phrase.start, phrase.phrase.end).split(/\s+/u);
  return words
    .filter((word, i) => i < words.length - 1 && /^\p{Lu}/u.test(word))
    .join(' ')
    .toLowerCase();
}

function isSameTime(a: FoundEvent, b: FoundEvent): boolean {
  const [one, other] = [a, b].map(({ facts }) => facts.dates.find(({ precision }) => precision === 'day'));
  return Boolean(one && other && Math.abs(dayNumber(one.from) - dayNumber(other.from)) <= SAME_DAYS);
}
