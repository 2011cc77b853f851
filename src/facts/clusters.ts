import { fits } from './cluster-fit.js';
import { type Cluster, Clusters } from './cluster-index.js';
import { resolve } from './cluster-meant.js';
import type { Mention } from './mention.js';
import { isSeries } from './series.js';
import { gathered, mapOf, type Steps, sorted } from './steps.js';

/** Mentions that are compared with clusters, and those of which little is asked, in one step. */
const COMPARED = 2;
const EVERY = 100;

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
  const anchors = yield* sorted(
    yield* gathered(mentions, (mention) => (isAnchor(mention) ? [mention] : [])),
    (a, b) => weight(b) - weight(a),
  );
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
    if (i % COMPARED === 0) yield;
  }
  for (const [i, mention] of mentions.entries()) {
    if (i % EVERY === 0) yield;
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
    if (i % COMPARED === 0) yield;
    if (mention.beside || isOutlook(mention)) continue;
    if ((home !== null || isSpecific(mention)) && !(mention.oblique && last)) last = home;
  }
  const order = yield* mapOf(yield* gathered(mentions, (mention, i) => [[mention, i] as const]));
  for (const [i, one] of clusters.all.entries()) {
    one.mentions.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (i % COMPARED === 0) yield;
  }
  const dated = yield* gathered(clusters.all, (one) =>
    one.dates.length > 0 || one.mentions.some(isAnchor) ? [one] : [],
  );
  const kept = new Set(dated);
  yield;
  let seen = 0;
  for (const [mention, home] of of) {
    if (home && !kept.has(home)) of.set(mention, null);
    if (++seen % EVERY === 0) yield;
  }
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

/** "At November's summit": a word on what comes changes nothing of what is spoken of. */
const isOutlook = ({ reference, venue, date }: Mention) => reference === 'ahead' && venue === null && date === null;

const isSpecific = ({ venue, partners, date }: Mention) => Boolean(venue ?? partners ?? date);
