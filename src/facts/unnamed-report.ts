import type { Article } from '../corpus/article.js';
import { pattern } from '../text/pattern.js';
import { fits } from './cluster-fit.js';
import type { Cluster } from './cluster-index.js';
import type { ReadArticle } from './library.js';
import type { Mention } from './mention.js';

/** Paragraphs in which a report names the place that it comes from. */
const OPENING = 3;
/** Those who come to gatherings, as a report calls them that takes the gathering for known. */
const GATHERERS = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    ministers|leaders|heads of (?:state|government)|presidents|delegates|delegations|negotiators|bishops|
    summiteers|governors|envoys|diplomats|plenary|gavel|took the floor|(?:in|left|into) the hall|communiqu[eé]
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/**
 * The gathering that a fresh report is about without naming it as others do: the one lately held in the place of which its opening speaks,
 * of those who gather or of a gathering that may be this one. Null where several may be meant.
 */
export function unnamedIn(
  { article, sentences }: ReadArticle,
  of: ReadonlyMap<Mention, Cluster | null>,
  at: (venue: string) => readonly Cluster[],
  all: readonly Cluster[],
  isFresh: (article: Article, home: Cluster) => boolean,
): Cluster | null {
  const opening = sentences.filter(({ passage }) => passage.ordinal < OPENING);
  const venues = new Set(
    opening.flatMap(({ places }) => places.filter(({ level }) => level === 'city').map(({ key }) => key)),
  );
  const homes = [...venues].flatMap((venue) => at(venue)).filter((home) => isFresh(article, home));
  const mentions = sentences.flatMap((sentence) => sentence.mentions);
  if (homes.length === 0) return onItsDays(article, mentions, all, isFresh);
  const [home] = homes;
  if (!home || homes.length > 1) return null;
  // Of another gathering of these days it is a report of that one.
  if (mentions.some((mention) => isOther(mention, of.get(mention) ?? null, home))) return null;
  const speaksOfIt = mentions.some(
    (mention) => !of.get(mention) && mention.reference !== 'ahead' && fits(mention, home),
  );
  return speaksOfIt || opening.some(({ text }) => GATHERERS.test(text)) ? home : null;
}

const isOther = ({ venue, date, oblique }: Mention, of: Cluster | null, home: Cluster): boolean =>
  of !== home && !oblique && venue !== null && date !== null && date.precision === 'day' && venue.key !== home.venue;

/** "The summit, held from 7 to 9 May", of a report that names no place: the only one of its kind that was held on just those days. */
function onItsDays(
  article: Article,
  mentions: readonly Mention[],
  all: readonly Cluster[],
  isFresh: (article: Article, home: Cluster) => boolean,
): Cluster | null {
  if (mentions.some(({ venue }) => venue !== null)) return null;
  const dated = mentions.filter(
    ({ date, reference, oblique }) => date?.precision === 'day' && reference === 'definite' && !oblique,
  );
  const homes = new Set<Cluster>();
  for (const { kind, date } of dated)
    for (const home of all)
      if (
        kind === home.kind &&
        isFresh(article, home) &&
        home.dates.some(({ from, to }) => from >= (date?.from ?? '') && to <= (date?.to ?? ''))
      )
        homes.add(home);
  const [only] = homes;
  return homes.size === 1 && only && dated.every((mention) => fits(mention, only)) ? only : null;
}
