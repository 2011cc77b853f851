import type { Article, Range } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passages.js';
import type { Cluster } from './clusters.js';
import { EVENT_NOUN } from './event-words.js';
import type { Mention } from './mentions.js';
import type { Places } from './places.js';

/** A sentence (or a list with its lead line) that speaks of one gathering and of no other. */
export interface Telling {
  readonly article: Article;
  readonly passage: Passage;
  readonly sentence: Range;
  /** The items of the list that the sentence introduces. */
  readonly items: readonly Range[];
  /** `named`: by a word for the gathering; `placed`: by its place and what was done there; `carried`: follows in the same paragraph. */
  readonly by: 'named' | 'placed' | 'carried';
  /** The words for the gathering; null where the sentence does not name it. */
  readonly phrase: Range | null;
}

/** Something was said, decided or shown there. */
const DONE =
  /(?<!\p{L})(?:said|told|spoke|speech|address|discussed|represented|attended|took part|stressed|announced|presented|signed|adopted|agreed|approved|briefing|explained|proposed|called|pledged|unveiled)(?!\p{L})/iu;
/** An announcement, or who came, in a paragraph about a gathering. */
const ANNOUNCED =
  /(?<!\p{L})(?:announced|unveiled|pledged|presented|signed|adopted|agreed|approved|gathered|assembled)(?!\p{L})/iu;

/** "It was chaired by …": the sentence before named what. */
const GOES_ON =
  /^(?:It|Its participants|Participants|The participants) (?:was|is|will be|were|adopted|signed|agreed|approved)(?!\p{L})/u;

/** For every gathering the sentences that speak of it alone, in the order of the articles. */
export function findTellings(
  corpus: Corpus,
  mentions: readonly Mention[],
  of: ReadonlyMap<Mention, Cluster | null>,
  places: Places,
): ReadonlyMap<Cluster, Telling[]> {
  const bySentence = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.article.id}:${mention.sentence.start}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), mention]);
  }
  const out = new Map<Cluster, Telling[]>();
  const add = (home: Cluster, telling: Telling) => out.set(home, [...(out.get(home) ?? []), telling]);
  for (const article of corpus.articles) {
    const told = new Set<Cluster>();
    for (const passage of corpus.passagesOf(article.id)) {
      if (passage.kind === 'aside') continue;
      const here = new Set<Cluster | null>();
      for (const [i, sentence] of passage.sentences.entries()) {
        // The items of a list belong to its lead line.
        if (passage.kind === 'list' && passage.lead && i > 0) break;
        const items = passage.lead ? passage.items : [];
        const named = bySentence.get(`${article.id}:${sentence.start}`) ?? [];
        const homes = new Set(named.map((mention) => of.get(mention) ?? null));
        for (const home of homes) here.add(home);
        const [home] = homes;
        if (home && homes.size === 1 && named.some((mention) => !mention.oblique)) {
          add(home, { article, passage, sentence, items, by: 'named', phrase: named[0]?.phrase ?? null });
          told.add(home);
        } else if (named.length === 0) {
          const text = article.body.slice(sentence.start, sentence.end);
          const [only] = here;
          const placed = placedAt(text, told, places);
          if (only && here.size === 1 && GOES_ON.test(text))
            add(only, { article, passage, sentence, items, by: 'placed', phrase: null });
          else if (placed) add(placed, { article, passage, sentence, items, by: 'placed', phrase: null });
          else if (only && here.size === 1 && ANNOUNCED.test(text))
            add(only, { article, passage, sentence, items, by: 'carried', phrase: null });
        }
      }
    }
  }
  return out;
}

/** The one gathering of those told so far that was held where the sentence says that something was done. */
function placedAt(text: string, told: ReadonlySet<Cluster>, places: Places): Cluster | null {
  if (!DONE.test(text) || new RegExp(EVENT_NOUN, 'iu').test(text)) return null;
  const cities = places
    .find(text)
    .filter((place) => place.level === 'city' && /(?:^|\s)(?:in|at) $/iu.test(text.slice(0, place.start)));
  const homes = [...told].filter((home) => cities.some((city) => city.key === home.venue));
  return homes.length === 1 ? (homes[0] ?? null) : null;
}
