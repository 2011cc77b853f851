import type { Citation } from '../corpus/article.js';
import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import { differing, type Say } from './differing.js';
import type { FoundEvent } from './events.js';
import type { Difference } from './fact.js';
import type { Steps } from './library.js';
import type { Mention } from './mention.js';
import { labelOf, placeDifferences } from './place-differences.js';
import type { Places } from './places.js';
import type { Sentence } from './sentence.js';
import type { Sources } from './sources.js';

const EVERY = 2;
/** Tellings of one event that are looked at in one step. */
const TELLINGS = 20;

interface DateSay extends Say {
  readonly mention: Mention;
}

/** Sources that give one event different days or hosts, or put it in different places. */
export function* eventDifferences(
  events: readonly FoundEvent[],
  places: Places,
  sources: Sources,
): Steps<Difference[]> {
  const found: Difference[] = [];
  for (const [i, event] of events.entries()) {
    for (const one of [yield* dateDifference(event, sources), yield* hostDifference(event, places, sources)])
      if (one) found.push(one);
    if (i % EVERY === 0) yield;
  }
  return [...found, ...(yield* placeDifferences(events, sources))];
}

/** Days against days: what is told less exactly agrees with what lies within it. */
function* dateDifference(event: FoundEvent, sources: Sources): Steps<Difference | null> {
  const says = event.cluster.mentions.flatMap((mention): DateSay[] => {
    const { date, article, sentence, beside } = mention;
    if (!date || beside || date.precision !== 'day' || isEdge(mention)) return [];
    const value = {
      article: article.id,
      start: date.start,
      end: date.end,
      text: article.body.slice(date.start, date.end),
    };
    const citation = {
      article: article.id,
      start: sentence.start,
      end: sentence.end,
      text: article.body.slice(sentence.start, sentence.end),
    };
    return [{ citation, value, key: `${date.from} ${date.to}`, mention }];
  });
  return yield* differing('date', labelOf(event), says, sources, isOtherTime, { event: event.facts.id });
}

/** Days that a weekday stands for are no other date where they lie within those that another source tells, or the other way round. */
function isOtherTime(a: Say, b: Say): boolean {
  const [[from = '', to = ''], [first = '', last = '']] = [a.key.split(' '), b.key.split(' ')];
  const within = (first <= from && to <= last) || (from <= first && last <= to);
  return a.key !== b.key && !(within && (isWeekday(a) || isWeekday(b)));
}

const isWeekday = ({ value }: Say) => !/\d/u.test(value.text);

const OPENS =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:kick(?:s|ed) off|open(?:s|ed|ing)?|beg[ai]ns?|began|start(?:s|ed)?|first day)(?![a-zA-ZÀ-ԯḀ-ỿ])/iu;
const CLOSES = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    wrap(?:s|ped) up|clos(?:e|es|ed|ing)|end(?:s|ed)?|concluded|finish(?:ed)?|last day|resumed|took up
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/** The day on which it opened or closed is no other date than that on which it was held. */
function isEdge({ article, sentence }: Mention): boolean {
  const text = article.body.slice(sentence.start, sentence.end);
  return OPENS.test(text) !== CLOSES.test(text);
}

/** Countries that are said to host, and the country of whoever is in the chair. */
function* hostDifference(event: FoundEvent, places: Places, sources: Sources): Steps<Difference | null> {
  const says: Say[] = [];
  const seen = new Set<string>();
  for (const [i, { sentence, by }] of event.tellings.entries()) {
    if (i % TELLINGS === TELLINGS - 1) yield;
    if (by === 'followed' || by === 'carried') continue;
    for (const [slot, values] of [
      ['host', event.facts.host],
      ['chair', event.facts.chair],
    ] as const) {
      for (const value of values) {
        if (
          value.article !== sentence.article.id ||
          value.start < sentence.range.start ||
          value.end > sentence.range.end
        )
          continue;
        const country = countryIn(value, sentence, places, slot);
        if (country === null || seen.has(`${value.article} ${value.start}`)) continue;
        seen.add(`${value.article} ${value.start}`);
        says.push({
          citation: { article: value.article, ...sentence.range, text: sentence.text },
          value,
          key: country,
        });
      }
    }
  }
  if (!says.some(({ value }) => event.facts.host.includes(value))) return null;
  return yield* differing('host', labelOf(event), says, sources, (a, b) => a.key !== b.key, { event: event.facts.id });
}

function countryIn(value: Citation, sentence: Sentence, places: Places, slot: 'host' | 'chair'): string | null {
  const [from, to] = [value.start - sentence.range.start, value.end - sentence.range.start];
  const inside = sentence.places.filter(({ start, end }) => start >= from && end <= to);
  const country = inside.find(({ level }) => level === 'country') ?? inside.find(({ level }) => level === 'city');
  if (country?.level === 'country') return toLatin(country.key);
  if (country) return lower(places.countryOf(country.key));
  // A person who hosts does so for a country that only the office tells.
  const isPerson = sentence.persons.some(({ start, end }) => start < to && from < end);
  if (slot === 'chair' || isPerson) return countryOfOffice(value.text);
  return toLatin(
    value.text
      .replace(/\s(?:has|had|will|hosts?|hosted|hosting|as|is|was|were|acts?|acted|the|co-?hosts?)(?=\s|$)/gu, '')
      .replace(/^(?:hosted|organi[sz]ed) by (?:the )?/u, ''),
  ).trim();
}

const lower = (name: string | null): string | null => name && toLatin(name);
const OF_BODY =
  /(?:Commission|Council|Union|Bank|Assembly|Nations|Committee|Organi[sz]ation|Parliament|Federation|Association|League|Fund)/u;

/** "President of X, …" where nobody knows X. */
function countryOfOffice(office: string): string | null {
  const country = / of (?:the )?(\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+)?),/u.exec(office)?.[1];
  return country === undefined || OF_BODY.test(country) ? null : toLatin(country);
}
