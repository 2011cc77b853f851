import { fits, isDayNear, isNear, isPart, SCHEDULE_DAYS } from './cluster-fit.js';
import type { Cluster, Clusters } from './cluster-index.js';
import type { Mention } from './mention.js';
import { isSeries } from './series.js';

/** The one cluster that a mention without a full description can mean. */
export function resolve(
  mention: Mention,
  clusters: Clusters,
  last: Cluster | null,
  before: ReadonlySet<Cluster>,
): Cluster | null {
  const { kind, reference, venue, partners, ordinal, date } = mention;
  if (reference === 'ahead' || kind === 'talks') return null;
  if (reference === 'indefinite' && venue === null)
    return partners !== null && date === null ? openedWith(mention, clusters) : null;
  if (isSeries(partners)) {
    const known = clusters.ofSeries(mention);
    if (known.length > 0)
      return known.length === 1 && fits(mention, known[0] as Cluster) ? (known[0] as Cluster) : null;
    // "The conference in Rome … Who presided over UNX25": nothing else that the article speaks of has that name.
    const named =
      last && last.partners === null && kind === last.kind && isTold(mention, last) && isNear(mention, last);
    return named && fits(mention, last) ? last : null;
  }
  // What was scheduled and what came of it may lie days apart.
  const slip = reference === 'definite' && venue === null ? SCHEDULE_DAYS : 0;
  let fitting = clusters
    .for(mention)
    .filter((one) => fits(mention, one, isTold(mention, one) ? slip : 0))
    .filter((one) => one.dates.length > 0 || isNear(mention, one));
  if (venue === null && partners === null) {
    if (last === null || reference === 'indefinite') return null;
    // "The 5th Lake Meeting, which opened on Monday", of one whose number nobody has told so far.
    const numbered = ordinal !== null && !(last.ordinals.size === 0 && date !== null && isTold(mention, last));
    if (numbered) {
      fitting = fitting.filter(
        (one) => one.ordinals.has(ordinal) && one.partners === last.partners && one.partners !== null,
      );
      return fitting.length === 1 ? (fitting[0] ?? null) : null;
    }
    if (date !== null && last.dates.length === 0 && !(isTold(mention, last) && isDayNear(date, mention))) return null;
    return meantBy(mention, clusters, fitting, last, before);
  }
  if (ordinal !== null && fitting.some((one) => one.ordinals.has(ordinal))) {
    fitting = fitting.filter((one) => one.ordinals.has(ordinal));
  }
  if (mention.country !== null && fitting.some((one) => one.country === mention.country)) {
    fitting = fitting.filter((one) => one.country === mention.country);
  }
  // "The summit in Rome", told without a day: the one just held or about to be, rather than one of years ago whose parties are named.
  if (venue !== null && date === null && ordinal === null) {
    const near = fitting.filter((one) => one.dates.length > 0 && isNear(mention, one));
    if (near.length === 1) return near[0] ?? null;
  }
  if (partners !== null && fitting.some((one) => one.partners !== null && isPart(partners, one.partners)))
    fitting = fitting.filter((one) => one.partners !== null);
  if (fitting.length === 1) {
    const only = fitting[0] as Cluster;
    return venue !== null || date !== null || ordinal !== null || isNear(mention, only) || isTold(mention, only)
      ? only
      : null;
  }
  if (last && fitting.includes(last)) return last;
  const told = fitting.filter((one) => isTold(mention, one));
  if (told.length === 1) return told[0] ?? null;
  const near = fitting.filter((one) => isNear(mention, one));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** "Norland hosted a G9 summit" before the sentence or paragraph that says where and when: the one gathering which it may be. */
function openedWith(mention: Mention, clusters: Clusters): Cluster | null {
  const { passage, article } = mention;
  const meant = clusters.toldBy(article.id).filter((one) => {
    const first = one.first.get(article.id);
    const next = first !== undefined && Math.abs(first.passage.ordinal - passage.ordinal) <= 1 && !first.oblique;
    return next && first.reference !== 'ahead' && isNear(mention, one) && fits(mention, one);
  });
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/**
 * "The meeting" is the one spoken of just before; further down in an article it is that which the article reports, not one of which
 * it reminded its readers in passing.
 */
function meantBy(
  mention: Mention,
  clusters: Clusters,
  fitting: readonly Cluster[],
  last: Cluster,
  before: ReadonlySet<Cluster>,
): Cluster | null {
  const lately = last.told.get(mention.article.id);
  const close = lately !== undefined && Math.abs(mention.passage.ordinal - lately.passage.ordinal) <= 1;
  if (close || isNear(mention, last))
    return fitting.includes(last) && !isContested(mention, clusters, last) ? last : null;
  const reported = fitting.filter((one) => before.has(one) && isNear(mention, one));
  return reported.length === 1 ? (reported[0] ?? null) : null;
}

/** "The summit" in a paragraph that has told of two of them. */
function isContested({ passage, article, sentence }: Mention, clusters: Clusters, last: Cluster): boolean {
  return clusters
    .toldBy(article.id)
    .some((one) => one !== last && (one.since.get(passage.key) ?? Number.POSITIVE_INFINITY) < sentence.start);
}

/** Whether the cluster was already spoken of in the mention's article. */
const isTold = (mention: Mention, one: Cluster) => one.told.has(mention.article.id);
