import { publishedBetween } from '../corpus/article.js';
import { dayNumber } from '../text/calendar.js';
import type { FoundDate } from '../text/dates.js';
import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import type { Cluster } from './cluster-index.js';
import type { EventKind } from './event-words.js';
import type { Mention } from './mention.js';
import { isSeries } from './series.js';

/** A report without a date speaks of a gathering at most this many days from its publication. */
const NEAR_DAYS = 120;

/** Nothing that the mention says contradicts the cluster. */
export function fits(mention: Mention, one: Cluster, more = 0): boolean {
  const { kind, venue, country, date, partners, ordinal, title } = mention;
  const same = partners !== null && partners === one.partners;
  if (same && isSeries(partners))
    return date === null || one.dates.length === 0 || one.dates.some((other) => isClose(date, other, SERIES_DAYS));
  if (!areAlike(kind, one.kind)) return false;
  if (venue !== null && venue.key !== one.venue) return false;
  if (country !== null && one.country !== null && toLatin(country) !== toLatin(one.country)) return false;
  if (partners !== null && one.partners !== null && !isPart(partners, one.partners)) return false;
  if (
    ordinal !== null &&
    one.ordinals.size > 0 &&
    !one.ordinals.has(ordinal) &&
    partners !== null &&
    countsWith(partners, one)
  )
    return false;
  if (date === null || one.dates.length === 0) return true;
  if (one.dates.some((other) => isClose(date, other, 0))) return true;
  const slip =
    ordinal !== null && one.ordinals.has(ordinal)
      ? NUMBERED_DAYS
      : same || sameTitle(title, one)
        ? LARGE.has(kind) && tellsAnEdge(mention)
          ? LASTING_DAYS
          : NAMED_DAYS
        : kind === one.kind && (LARGE.has(kind) || tellsAnEdge(mention))
          ? NAMED_DAYS
          : 0;
  return one.dates.some(
    (other) => date.precision === 'day' && other.precision === 'day' && isClose(date, other, Math.max(slip, more)),
  );
}

const EDGE = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    opened|opens|began|begins|started|starts|closed|closes|ended|ends|concluded|wrapped up|wound up
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** "It opened on 7 May": the first day or the last of several. */
const tellsAnEdge = ({ article, sentence }: Mention): boolean =>
  EDGE.test(article.body.slice(sentence.start, sentence.end));

/** Words that sources use for one and the same gathering. */
const ALIKE: readonly ReadonlySet<EventKind>[] = [
  new Set(['conference', 'ministerial']),
  new Set(['conference', 'summit']),
  new Set(['conference', 'congress', 'assembly', 'session']),
];
/** A session may be one of any gathering, and anything is a meeting. */
const LOOSE: ReadonlySet<EventKind> = new Set(['meeting', 'session']);
const areAlike = (a: EventKind, b: EventKind): boolean =>
  a === b || LOOSE.has(a) || LOOSE.has(b) || ALIKE.some((kinds) => kinds.has(a) && kinds.has(b));

/** Kinds of which no two begin at one place on neighbouring days: one source tells when it opened, another when it closed. */
const LARGE: ReadonlySet<EventKind> = new Set(['summit', 'conference', 'congress', 'forum', 'assembly']);
/** Sources may give one gathering different days: a numbered one so many apart, one known by its parties or name alone so many. */
const NUMBERED_DAYS = 14;
const NAMED_DAYS = 2;
/** What was scheduled and what came of it may lie so many days apart. */
export const SCHEDULE_DAYS = 7;
/** A conference that goes by a name may last so long: one source tells its first day, another its last. */
const LASTING_DAYS = 16;
/** What goes by letters and a number may have been put off. */
const SERIES_DAYS = 500;

const isClose = (a: FoundDate, b: FoundDate, days: number) =>
  dayNumber(a.from) - dayNumber(b.to) <= days && dayNumber(b.from) - dayNumber(a.to) <= days;

/** The same words for the gathering in another article: "the spring meeting of governors". */
const sameTitle = (title: string, one: Cluster) => title !== '' && one.mentions.some((other) => other.title === title);

/** Whether the one names no party that the other has not. */
export function isPart(some: string, all: string): boolean {
  const [fewer, more] = some.length <= all.length ? [some, all] : [all, some];
  const parties = more.split('–');
  return fewer.split('–').every((party) => parties.some((other) => other === party || isShortFor(party, other)));
}

/** "wto" and "world trade organization", whichever is the shorter. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!long.includes(' ') || short.includes(' ') || short.length < 2) return false;
  const all = long.split(' ');
  const initials = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');
  const own = all.filter((word) => !/^(?:of|for|and|the|on|in)$/.test(word));
  if (initials(all) === short || initials(own) === short) return true;
  // "The Lake Coast Alliance" of the LCTO: what kind of body it is may be said in another word.
  if (short[0] === long[0] && short.length - own.length <= 2 && short.length > own.length && isSpeltBy(short, own))
    return true;
  const known = initials(own.slice(0, -1));
  return known.length > 1 && GENERIC_BODY.test(own.at(-1) ?? '') && short.startsWith(known) && short.length <= 5;
}

/** "nocoa" of "north coast alliance": the first letter of each word in turn, and others of the same words between. */
function isSpeltBy(short: string, all: readonly string[]): boolean {
  let at = 0;
  for (const [i, word] of all.entries()) {
    if (word[0] !== short[at]) return false;
    at++;
    const next = all[i + 1]?.[0];
    for (let k = 1; k < word.length && at < short.length && short[at] !== next; k++) if (word[k] === short[at]) at++;
  }
  return at === short.length;
}

/** A number counts the gatherings of just those parties: the 3rd A–B summit may be held within the 20th of A. */
const countsWith = (partners: string, { partners: own }: Cluster): boolean =>
  own === null || partners.split('–').length === own.split('–').length;

const GENERIC_BODY = /^(?:alliance|union|league|organi[sz]ation|group|community|bloc|pact|association|council)$/;

/** Whether a day falls close to that on which the mention was published. */
export function isDayNear(date: FoundDate, { article }: Mention): boolean {
  const { from, to } = publishedBetween(article.published);
  return dayNumber(date.from) - dayNumber(to) <= NEAR_DAYS && dayNumber(from) - dayNumber(date.to) <= NEAR_DAYS;
}

/** Whether the gathering falls close to the day on which the mention was published. */
export function isNear({ article }: Mention, one: Cluster): boolean {
  const { from, to } = publishedBetween(article.published);
  if (one.dates.length === 0)
    return [...one.told.values()].some((other) => other.article.published.slice(0, 7) === from.slice(0, 7));
  return one.dates.some(
    (date) => dayNumber(date.from) - dayNumber(to) <= NEAR_DAYS && dayNumber(from) - dayNumber(date.to) <= NEAR_DAYS,
  );
}
