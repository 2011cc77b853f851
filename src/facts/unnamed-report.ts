import type { Article } from '../corpus/article.js';
import { fits } from './cluster-fit.js';
import type { Cluster } from './cluster-index.js';
import type { ReadArticle } from './library.js';
import type { Mention } from './mention.js';

/** Paragraphs in which a report names the place that it comes from. */
const OPENING = 3;
/** Those who come to gatherings, as a report calls them that takes the gathering for known. */
const GATHERERS =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:ministers|leaders|heads of (?:state|government)|presidents|delegates|delegations|negotiators|bishops|summiteers|governors|envoys|diplomats)(?![a-zA-ZÀ-ԯḀ-ỿ])/iu;

/**
 * The gathering that a fresh report is about without naming it as others do: the one lately held in the place of which its opening speaks,
 * of those who gather or of a gathering that may be this one. Null where several may be meant.
 */
export function unnamedIn(
  { article, sentences }: ReadArticle,
  of: ReadonlyMap<Mention, Cluster | null>,
  at: (venue: string) => readonly Cluster[],
  isFresh: (article: Article, home: Cluster) => boolean,
): Cluster | null {
  const opening = sentences.filter(({ passage }) => passage.ordinal < OPENING);
  const venues = new Set(
    opening.flatMap(({ places }) => places.filter(({ level }) => level === 'city').map(({ key }) => key)),
  );
  const homes = [...venues].flatMap((venue) => at(venue)).filter((home) => isFresh(article, home));
  const [home] = homes;
  if (!home || homes.length > 1) return null;
  const mentions = sentences.flatMap((sentence) => sentence.mentions);
  // Of another gathering of these days it is a report of that one.
  if (mentions.some((mention) => isOther(mention, of.get(mention) ?? null, home))) return null;
  const speaksOfIt = mentions.some(
    (mention) => !of.get(mention) && mention.reference !== 'ahead' && fits(mention, home),
  );
  return speaksOfIt || opening.some(({ text }) => GATHERERS.test(text)) ? home : null;
}

const isOther = ({ venue, date, oblique }: Mention, of: Cluster | null, home: Cluster): boolean =>
  of !== home && !oblique && venue !== null && date !== null && date.precision === 'day' && venue.key !== home.venue;
