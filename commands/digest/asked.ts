import type { DigestSettings } from '../../src/digest/settings.js';
import type { DigestStore } from '../../src/digest/store-port.js';
import type { DigestRequest } from '../../src/digest/view.js';
import { dateIn } from '../../src/digest/zone-clock.js';
import type { Desk } from '../desk.js';
import { visibleArticles } from '../visible.js';

/** Runs looked back over for the last one that was posted. */
const RUNS = 60;

/** What a digest asks for at a moment, by what it showed so far. */
export interface Asked extends DigestRequest {
  /** Ids of the articles that came into sight after the digest was set up. */
  readonly later: ReadonlySet<string>;
}

/**
 * What a digest would be asked for now. The first one introduces the corpus; from then on new is what came into sight after the digest was set
 * up and was not in it yet. `now` settles what is there, `at` (now) the date it bears.
 */
export async function askedNow(
  digest: DigestSettings,
  desk: Desk,
  store: DigestStore,
  now: Date,
  at: Date = now,
): Promise<Asked> {
  const { id, server, zone, topics, atMost, createdAt } = digest;
  const ids = visibleArticles(desk.corpus, server).map((article) => article.id);
  const [shown, first] = await Promise.all([store.articles.seen(id), store.articles.firstSeen(ids, now)]);
  const later = new Set(ids.filter((article) => (first.get(article) ?? now) > createdAt));
  const asked = { now: at, zone, filter: { server }, topics, most: atMost, later };
  if (shown.size === 0) return { ...asked, since: null };
  const runs = await store.ledger.runsOf(id, RUNS);
  const last = runs.find(({ state, dueAt }) => state.kind === 'sent' && dueAt < at);
  const known = new Set(ids.filter((article) => shown.has(article) || !later.has(article)));
  return { ...asked, since: dateIn(last?.dueAt ?? createdAt, zone), known };
}
