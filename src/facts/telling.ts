import type { Range } from '../corpus/article.js';
import { pattern } from '../text/pattern.js';
import { isNear } from './cluster-fit.js';
import type { Cluster } from './cluster-index.js';
import { namesGathering } from './event-words.js';
import { Holders } from './holders.js';
import type { ReadArticle, Steps } from './library.js';
import { aheadOf, isAhead, type Report, reportOf } from './main-event.js';
import type { Mention } from './mention.js';
import type { Sentence } from './sentence.js';

/** A sentence (or a list with its lead line) that speaks of one gathering and of no other. */
export interface Telling {
  readonly sentence: Sentence;
  /** The sentence before it in the same paragraph. */
  readonly before: Sentence | null;
  /** The items of the list that the sentence introduces. */
  readonly items: readonly Sentence[];
  /**
   * `named`: by a word for the gathering; `placed`: by its place and what was done there; `carried`: follows in the same paragraph;
   * `outlook`: names only a gathering still to come, in a report of this one; `aside`: names it only to say when ("in the lead-up to the summit"); `followed`: in the paragraphs that go on about it.
   */
  readonly by: 'named' | 'placed' | 'carried' | 'aside' | 'outlook' | 'followed';
  /** The words for the gathering, in the article's body; null where the sentence does not name it. */
  readonly phrase: Range | null;
  /** Where the article is a fresh report of just this gathering. */
  readonly report: Report | null;
  /** Where the article looks ahead to just this gathering. */
  readonly ahead: boolean;
}

/** Something was said, decided or shown there. */
const DONE = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    said|told|spoke|speech|address|discussed|represented|attended|took part|stressed|announced|presented|signed|
    adopted|agreed|approved|briefing|explained|proposed|called|pledged|unveiled
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** An announcement, or who came, in a paragraph about a gathering. */
const ANNOUNCED = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    announced|unveiled|pledged|presented|signed|adopted|agreed|approved|gathered|assembled
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** "It was chaired by …": the sentence before named what. */
const GOES_ON = pattern('u')`
  ^(?:
    It|Its participants|Participants|The participants|Delegates|The delegates
  ) (?:was|is|will be|were|adopted|signed|agreed|approved)(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** Goes on about what the sentence before reminded of. */
const ABOUT_THAT = /^(?:It|They|There|This|That|Then|These|Those|He|She|At that|By then)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
/** "Last week police arrested": before what a report tells of while it goes on. */
const BYGONE = pattern('u')`
  ^(?:Last|Earlier this|The previous|In recent) (?:
    week|month|year|weeks|months|years|summer|winter|spring|autumn
  )(?![a-zA-ZÀ-ԯḀ-ỿ])|
  [a-zA-ZÀ-ԯḀ-ỿ]ed then(?= to(?![a-zA-ZÀ-ԯḀ-ỿ])|[.,;])
`;
/** Paragraphs that go on about a gathering which the article only passes by. */
const FOLLOWING = 3;

/** What the mentions of all articles were found to mean. */
export interface Meant {
  readonly of: ReadonlyMap<Mention, Cluster | null>;
  /** Sentences that tell of a gathering by its place and time alone. */
  readonly placed: ReadonlyMap<Sentence, Mention>;
  /** What the articles are about. */
  readonly mains: ReadonlyMap<ReadArticle, Cluster>;
}

interface Known extends Meant {
  readonly holders: ReadonlySet<string>;
}

type Put = (home: Cluster, telling: Telling) => void;
type Add = (home: Cluster, telling: Omit<Telling, 'report' | 'ahead'>) => void;

/** For every gathering the sentences that speak of it alone, in the order of the articles. */
export function* findTellings(articles: readonly ReadArticle[], meant: Meant): Steps<ReadonlyMap<Cluster, Telling[]>> {
  const out = new Map<Cluster, Telling[]>();
  const put: Put = (home, telling) => {
    const list = out.get(home);
    if (list) list.push(telling);
    else out.set(home, [telling]);
  };
  const known = new Holders();
  for (const article of articles) {
    known.add(article);
    yield;
  }
  const holders = known.keys;
  for (const article of articles) {
    tellArticle(article, { ...meant, holders }, put);
    yield;
  }
  return out;
}

function tellArticle(read: ReadArticle, { of, placed: byPlace, mains, holders }: Known, put: Put): void {
  const { sentences } = read;
  const main = mains.get(read) ?? null;
  if (main === null && !sentences.some((one) => one.mentions.length > 0 || byPlace.has(one))) return;
  const told = new Set<Cluster>();
  const report = reportOf(read, main, holders);
  const preview = report ? null : aheadOf(sentences, of);
  const add: Add = (home, telling) =>
    put(home, { ...telling, report: home === main ? report : null, ahead: home === preview });
  // A report speaks of its gathering before it names it.
  let topic: { home: Cluster; passage: Sentence['passage'] } | null =
    report && sentences[0] ? { home: report.home, passage: sentences[0].passage } : null;
  if (preview && sentences[0]) topic = { home: preview, passage: sentences[0].passage };
  let here = new Set<Cluster | null>();
  // Whether the paragraph began with what the article reports.
  let began = false;
  let reminded: Sentence | null = null;
  let beside: { sentence: Sentence; home: Cluster | null } | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const { passage, text } = sentence;
    const only = byPlace.get(sentence);
    const mentions = [...sentence.mentions, ...(only ? [only] : [])].filter(
      (mention) => tellsWhich(mention) || Boolean(of.get(mention)),
    );
    const previous = sentences[i - 1];
    const before = previous?.passage === passage ? previous : null;
    if (before === null) {
      here = new Set();
      began = false;
    }
    // The items of a list belong to its lead line.
    if (passage.kind === 'list' && passage.lead && before !== null) continue;
    const items = passage.lead ? sentences.slice(i + 1, i + 1 + passage.items.length) : [];
    const homes = new Set(mentions.flatMap((mention) => (mention.beside ? [] : (of.get(mention) ?? null))));
    // What was before it or comes after it is told in passing: the paragraph goes on about the gathering itself.
    const passing =
      mentions.length > 0 &&
      mentions.every((mention) => mention.reference === 'ahead' || (told.size > 0 && isAnother(mention))) &&
      ![...homes].some((home) => home && told.has(home));
    // A report reminds its readers of other times and goes on.
    const aside = report !== null && began && mentions.length > 0 && !homes.has(main);
    // "It will be put before the 5th summit": that one only tells when.
    if (aside) reminded = mentions.every(({ oblique }) => oblique) ? null : sentence;
    else if (passing) beside = { sentence, home: [...homes][0] ?? null };
    else for (const home of homes) here.add(home);
    const [home] = homes;
    const telling = { sentence, before, items };
    if (home && homes.size === 1) {
      const by = mentions.some((mention) => !mention.oblique) ? 'named' : 'aside';
      add(home, { ...telling, by, phrase: mentions[0]?.phrase ?? null });
      told.add(home);
    } else if (passing && report && homes.size === 1 && home === null && here.size === 0)
      add(report.home, { ...telling, by: 'outlook', phrase: null });
    else if (mentions.length === 0) {
      const [only] = here;
      if (reminded !== null && reminded === previous && ABOUT_THAT.test(text)) {
        reminded = sentence;
        continue;
      }
      const placed = placedAt(sentence, told);
      if (beside !== null && beside.sentence === previous && GOES_ON.test(text)) {
        if (beside.home) add(beside.home, { ...telling, by: 'placed', phrase: null });
        beside = { sentence, home: beside.home };
      } else if (only && here.size === 1 && GOES_ON.test(text)) add(only, { ...telling, by: 'placed', phrase: null });
      else if (placed) add(placed, { ...telling, by: 'placed', phrase: null });
      else if (only && here.size === 1 && ANNOUNCED.test(text)) add(only, { ...telling, by: 'carried', phrase: null });
      else if ((report || preview) && BYGONE.test(text)) continue;
      else if (only && here.size === 1) add(only, { ...telling, by: 'followed', phrase: null });
      else if (topic && here.size === 0 && goesOn(topic, sentence, main))
        add(topic.home, { ...telling, by: 'followed', phrase: null });
    }
    if (before === null && report !== null)
      began = homes.size === 0 ? topic?.home === main || topic === null : homes.has(main);
    for (const mention of aside || passing ? [] : mentions)
      if (!mention.beside) topic = topicAfter(mention, of.get(mention) ?? null, topic);
  }
}

const ANOTHER =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:next|last|previous|preceding|following|upcoming|earlier|coming|future)(?: [a-zA-ZÀ-ԯḀ-ỿ'’-]+){0,3}$/iu;

/** "The previous conference", "next year's meeting". */
const isAnother = ({ article, phrase }: Mention): boolean =>
  ANOTHER.test(article.body.slice(Math.max(0, phrase.start - 30), phrase.end));

/** "A summit of their own", "the talks": no gathering that could be told from others, and none that ends what the text is about. */
function tellsWhich({ kind, reference, venue, partners, date, ordinal }: Mention): boolean {
  // "The first session of the council": a part of what is told, if nothing places it elsewhere.
  if (kind === 'session' && venue === null && date === null) return false;
  if (venue !== null || partners !== null || date !== null || ordinal !== null) return true;
  return kind === 'talks' ? reference !== 'definite' : reference !== 'indefinite' && reference !== 'ahead';
}

/** What the paragraphs after a mention are about: reminders of long ago and outlooks change nothing, talks of others end it. */
function topicAfter(
  mention: Mention,
  home: Cluster | null,
  topic: { home: Cluster; passage: Sentence['passage'] } | null,
) {
  const { passage, kind, venue, partners } = mention;
  if (mention.reference === 'ahead' || isAhead(mention, home)) return topic;
  if (home === null)
    return kind === 'talks' || venue !== null || partners !== null || mention.reference === 'indefinite' ? null : topic;
  if (mention.oblique && topic !== null) return topic;
  return isNear(mention, home) ? { home, passage } : topic;
}

function goesOn(topic: { home: Cluster; passage: Sentence['passage'] }, { passage }: Sentence, main: Cluster | null) {
  if (topic.home === main) return true;
  const sameSection = topic.passage.heading?.start === passage.heading?.start;
  return sameSection && passage.ordinal - topic.passage.ordinal <= FOLLOWING;
}

/** The one gathering of those told so far that was held where the sentence says that something was done. */
function placedAt(sentence: Sentence, told: ReadonlySet<Cluster>): Cluster | null {
  const { text } = sentence;
  if (!DONE.test(text) || namesGathering(text)) return null;
  const cities = sentence.places.filter(
    (place) => place.level === 'city' && /(?:^|\s)(?:in|at) $/iu.test(text.slice(0, place.start)),
  );
  const homes = [...told].filter((home) => cities.some((city) => city.key === home.venue));
  return homes.length === 1 ? (homes[0] ?? null) : null;
}
