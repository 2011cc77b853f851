import { pattern } from '../text/pattern.js';
import type { Cluster } from './cluster-index.js';
import type { Mention } from './mention.js';
import { isDeadline, isShort } from './mention-date.js';
import type { PlaceHit } from './places.js';
import type { Sentence } from './sentence.js';
import { toldMention } from './told-mention.js';

const IN = /(?:^|\s|\()(?:[Ii]n|[Aa]t) (?:[Nn]earby )?$/u;
/** "After the one in Rome in May": a reminder of it in what is told of another. */
const BESIDE = /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:after|since|before|than|until|unlike|as|like|following) [^,.;]*$/iu;
/** Who gathers or parts, where the sentence before told the place. */
const GATHERED = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    leaders|ministers|delegates|delegations|members|heads of state|bishops|governors|envoys|negotiators|they
  ) (?:had |have )?(?:
    met|parted|gathered|agreed|adopted|signed|voted|sat|left|dispersed|settled|approved|endorsed|failed
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/**
 * "In Rome in June 2031 they kept everyone at the table", "Rome, in June 2031, set the bar": a sentence that names no gathering, but a
 * place and a time, tells of the one known that was held there then; the sentence before may have told the place. Null where there is none.
 */
export function placedIn(read: Sentence, at: (venue: string) => readonly Cluster[]): [Mention, Cluster] | null {
  const days = read.days.filter(
    (date) => (date.precision === 'day' || date.precision === 'month') && isShort(date) && !isDeadline(read.text, date),
  );
  if (days.length === 0) return null;
  const own = cityIn(read);
  const told = own ?? (read.before && GATHERED.test(read.text) ? cityIn(read.before) : null) ?? thereIn(read);
  if (!told) return null;
  for (const date of days) {
    const homes = at(told.key).filter(({ dates }) => dates.some(({ from, to }) => from <= date.to && date.from <= to));
    const [home] = homes;
    if (!home || homes.length > 1) continue;
    const phrase = { start: date.start, end: date.start };
    return [toldMention(read, { phrase, kind: home.kind, reference: 'none', venue: own, date }), home];
  }
  return null;
}

/** What is done at gatherings. */
const SETTLED =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:adopted|signed|agreed|approved|endorsed|pledged|promised|proclaimed)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;

/** "(Rome set the bar.) In May 2031 she offered it there": the one city of the sentence before. */
function thereIn({ text, before, mentions }: Sentence): PlaceHit | null {
  const cities =
    before &&
    (mentions.length > 0 || GATHERED.test(text) || SETTLED.test(text)) &&
    /(?<![a-zA-ZÀ-ԯḀ-ỿ])there(?=[,.;]|$)/u.test(text)
      ? before.places.filter(({ level }) => level === 'city')
      : [];
  return new Set(cities.map(({ key }) => key)).size === 1 ? (cities[0] ?? null) : null;
}

/** The one city that a sentence puts something in, or that it opens with. */
function cityIn({ text, places }: Sentence): PlaceHit | null {
  const found = places.filter(
    ({ level, start, end }) =>
      level === 'city' &&
      !BESIDE.test(text.slice(0, start)) &&
      (IN.test(text.slice(Math.max(0, start - 12), start)) || (start === 0 && /^, in /u.test(text.slice(end)))),
  );
  return new Set(found.map(({ key }) => key)).size === 1 ? (found[0] ?? null) : null;
}
