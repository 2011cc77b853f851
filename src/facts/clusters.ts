import { fits, isDayNear, isNear, isPart, SCHEDULE_DAYS } from './cluster-fit.js';
import { type Cluster, Clusters } from './cluster-index.js';
import type { Steps } from './library.js';
import type { Mention } from './mention.js';
import { isSeries } from './series.js';

const EVERY = 50;

/**
 * Joins mentions across articles by place, kind, parties, number and time. What could be two gatherings is left alone: a mention
 * that fits several clusters equally well belongs to none.
 *
 * @param mentions in the order of their articles
 * @returns the clusters, and for every mention its cluster or null
 */
export function* cluster(
  mentions: readonly Mention[],
): Steps<{ clusters: readonly Cluster[]; of: ReadonlyMap<Mention, Cluster | null> }> {
  const clusters = new Clusters();
  const of = new Map<Mention, Cluster | null>();
  const anchors = mentions.filter(isAnchor).sort((a, b) => weight(b) - weight(a));
  yield;
  for (const [i, mention] of anchors.entries()) {
    const there = clusters.at(mention.venue?.key ?? '');
    const fitting = [...there, ...clusters.ofSeries(mention, there)].filter(
      (one) => fits(mention, one) && isBound(mention, one),
    );
    if (fitting.length > 1) continue;
    const home = fitting[0] ?? open(mention);
    if (fitting.length === 0) clusters.add(home);
    clusters.join(mention, home);
    of.set(mention, home);
    if (i % EVERY === 0) yield;
  }
  for (const mention of mentions) {
    if (!isUndatedAnchor(mention) || clusters.at(mention.venue?.key ?? '').length > 0) continue;
    const home = open(mention);
    clusters.add(home);
    clusters.join(mention, home);
    of.set(mention, home);
  }
  yield;
  let last: Cluster | null = null;
  let article = '';
  let before = new Set<Cluster>();
  for (const [i, mention] of mentions.entries()) {
    if (mention.article.id !== article) {
      last = null;
      before = new Set();
      article = mention.article.id;
    }
    let home = of.get(mention) ?? null;
    if (home === null) {
      home = resolve(mention, clusters, last, before);
      if (home) clusters.join(mention, home);
      of.set(mention, home);
    }
    if (home) before.add(home);
    if (i % EVERY === 0) yield;
    if (mention.beside) continue;
    if ((home !== null || isSpecific(mention)) && !(mention.oblique && last)) last = home;
  }
  const order = new Map(mentions.map((mention, i) => [mention, i]));
  for (const one of clusters.all) one.mentions.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const dated = clusters.all.filter((one) => one.dates.length > 0 || one.mentions.some(isAnchor));
  const kept = new Set(dated);
  for (const [mention, home] of of) if (home && !kept.has(home)) of.set(mention, null);
  return { clusters: dated, of };
}

/** "The G9 summit in Rome": opens a cluster where nothing else was held there; it is kept only if somebody tells its day. */
function isUndatedAnchor({ kind, venue, date, partners, title, reference, oblique }: Mention): boolean {
  if (venue === null || date !== null || oblique || reference === 'ahead') return false;
  return /^(?:summit|ministerial|conference|congress)$/.test(kind) && (partners !== null || title !== '');
}

/** Opens a cluster of its own: a place, and something that tells this gathering from others there. */
function isAnchor(mention: Mention): boolean {
  const { kind, venue, date, partners, ordinal } = mention;
  if (venue === null || kind === 'talks' || mention.reference === 'ahead') return false;
  if (kind === 'meeting' || kind === 'session' || kind === 'forum' || kind === 'assembly') {
    return date !== null && (date.precision === 'day' || date.precision === 'month');
  }
  return date !== null || (partners !== null && (ordinal !== null || isSeries(partners)));
}

function weight({ kind, date, partners, ordinal }: Mention): number {
  const generic = kind === 'meeting' ? -4 : 0;
  return generic + (date ? (date.precision === 'day' ? 4 : 2) : 0) + (partners ? 2 : 0) + (ordinal ? 1 : 0);
}

function open(mention: Mention): Cluster {
  return {
    venue: mention.venue?.key ?? '',
    country: mention.venue?.country ?? null,
    kind: mention.kind,
    partners: mention.partners,
    ordinals: new Set(),
    dates: [],
    mentions: [],
    told: new Map(),
    first: new Map(),
    since: new Map(),
  };
}

/** An undated mention joins a dated cluster at the same place only by its parties or number. */
function isBound(mention: Mention, one: Cluster): boolean {
  if (mention.date !== null && one.dates.length > 0) return true;
  if (mention.ordinal !== null && one.ordinals.has(mention.ordinal)) return true;
  if (mention.partners === null || one.partners !== null) return mention.partners !== null;
  return isSeries(mention.partners) && mention.date === null;
}

const isSpecific = ({ venue, partners, date }: Mention) => Boolean(venue ?? partners ?? date);

/** The one cluster that a mention without a full description can mean. */
function resolve(
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
