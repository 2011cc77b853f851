import type { FoundDate } from '../text/dates.js';
import type { EventKind } from './event-words.js';
import type { Mention } from './mention.js';
import { isSeries } from './series.js';

/** The mentions of one gathering and what they agree on. */
export interface Cluster {
  readonly venue: string;
  readonly country: string | null;
  kind: EventKind;
  partners: string | null;
  readonly ordinals: Set<number>;
  /** Each stretch of time that a mention gives, once. */
  readonly dates: FoundDate[];
  readonly mentions: Mention[];
  /** The last mention in each article that speaks of it. */
  readonly told: Map<string, Mention>;
  /** The first mention in each article that speaks of it. */
  readonly first: Map<string, Mention>;
  /** Where each passage first speaks of it. */
  readonly since: Map<string, number>;
}

/** All clusters, to be found by place, by party and by the articles that tell of them. */
export class Clusters {
  readonly all: Cluster[] = [];
  readonly #byVenue = new Map<string, Cluster[]>();
  readonly #byParty = new Map<string, Set<Cluster>>();
  readonly #byArticle = new Map<string, Set<Cluster>>();

  add(one: Cluster): void {
    this.all.push(one);
    const list = this.#byVenue.get(one.venue);
    if (list) list.push(one);
    else this.#byVenue.set(one.venue, [one]);
    this.#index(one);
  }

  join(mention: Mention, home: Cluster): void {
    if (home.kind === 'meeting') home.kind = mention.kind;
    if (mention.partners && (home.partners === null || mention.partners.length > home.partners.length)) {
      home.partners = mention.partners;
      this.#index(home);
    }
    if (mention.ordinal !== null) home.ordinals.add(mention.ordinal);
    const { date } = mention;
    if (date && !home.dates.some(({ from, to }) => from === date.from && to === date.to)) home.dates.push(date);
    home.mentions.push(mention);
    const told = home.told.get(mention.article.id);
    if (!told || told.sentence.start <= mention.sentence.start) home.told.set(mention.article.id, mention);
    const first = home.first.get(mention.article.id);
    if (!first || first.sentence.start > mention.sentence.start) home.first.set(mention.article.id, mention);
    const { key } = mention.passage;
    home.since.set(key, Math.min(mention.sentence.start, home.since.get(key) ?? mention.sentence.start));
    put(this.#byArticle, mention.article.id, home);
  }

  #index(one: Cluster): void {
    for (const party of one.partners?.split('–') ?? [])
      for (const name of [party, ...initialsOf(party)]) put(this.#byParty, name, one);
  }

  at(venue: string): readonly Cluster[] {
    return this.#byVenue.get(venue) ?? [];
  }

  /** Those elsewhere that go by the same letters and number. */
  ofSeries({ partners }: Mention, besides: readonly Cluster[] = []): readonly Cluster[] {
    if (partners === null || !isSeries(partners)) return [];
    return [...(this.#byParty.get(partners) ?? [])].filter((one) => !besides.includes(one));
  }

  toldBy(article: string): readonly Cluster[] {
    return [...(this.#byArticle.get(article) ?? [])];
  }

  /** Those that a mention may mean: at its place; otherwise of its parties, or told by its article. */
  for({ venue, partners, article }: Mention): readonly Cluster[] {
    if (venue !== null) return this.at(venue.key);
    const found = new Set(this.#byArticle.get(article.id));
    for (const party of partners?.split('–') ?? [])
      for (const name of [party, ...initialsOf(party)]) for (const one of this.#byParty.get(name) ?? []) found.add(one);
    return [...found];
  }
}

/** "lake union of norland" goes by "lun" and "luon" as well. */
function initialsOf(party: string): string[] {
  const words = party.split(' ');
  if (words.length < 2) return [];
  const initials = (some: readonly string[]) => some.map((word) => word[0] ?? '').join('');
  return [initials(words), initials(words.filter((word) => !/^(?:of|for|and|the|on|in)$/.test(word)))];
}

function put(map: Map<string, Set<Cluster>>, key: string, one: Cluster): void {
  const set = map.get(key);
  if (set) set.add(one);
  else map.set(key, new Set([one]));
}
