import type { Query, Wanted } from '../search/query.js';
import { pattern } from '../text/pattern.js';
import type { Candidate } from './candidates.js';
import { strongest } from './fit-in.js';
import { isWholeList } from './lists.js';
import { isOffice } from './office.js';
import { lacksAlternative, THERE } from './unheard.js';

/** Why something is asked, and what is told best gives no reason for that. */
export const isNoReason = (best: Candidate, query: Query): boolean =>
  tellsWhoOnly(best, query) || lacksAlternative(best, query) || isListOfOthers(best) || isOfThePlaceAlone(best, query);

/** "Why did X resign" asks about no more things than these. */
const NAME_AND_DEED = 2;

/** Why somebody did something, or somebody in an office, and only the somebody and the office are there, the latter without any reason. */
function tellsWhoOnly({ matched, fitting }: Candidate, { wanted }: Query): boolean {
  const holdsOffice = (thing: Wanted) => !thing.binding && isOffice(thing);
  const deeds = wanted.flatMap((thing, w) => (thing.binding || holdsOffice(thing) ? [] : [w]));
  return (
    deeds.length > 0 &&
    (wanted.length <= NAME_AND_DEED || (wanted.some(holdsOffice) && strongest(fitting) === 0)) &&
    deeds.every((w) => (matched[w] ?? 0) < THERE)
  );
}

/** What introduces a list of reasons. */
const OF_REASONS =
  /aim|reason|goal|purpose|why|cause|want|because|need|interest|motiv|risk|цел|причин|почему|зачем|интерес/i;

/** A whole list of something else: that one of its items has a word of reasons makes it none of what is asked. */
function isListOfOthers({ article, passage, range }: Candidate): boolean {
  if (!isWholeList(range, passage)) return false;
  return !passage.lead || !OF_REASONS.test(article.body.slice(passage.lead.start, passage.lead.end));
}

/** Why something took place here and not elsewhere: few texts tell it. */
const PLACE_CHOSEN = pattern('i')`
  \bwhy\b.*\b(?:
    held|hosted|pick(?:ed)?|chose|chosen|choose|met|meet|meets
  )\b.*\b(?:rather than|and not|instead of)\b|
  почему .*(?:провели|провод|прошел|прошёл|проходил|выбрали|собрали).* именно (?:в|на)(?![а-яё])
`;
const TELLS_CHOICE = /because|reason|chose|chosen|pick|symbol|потому|причин|выбра|выбор/i;

const isOfThePlaceAlone = ({ article, passage }: Candidate, { text }: Query): boolean =>
  PLACE_CHOSEN.test(text) && !TELLS_CHOICE.test(article.body.slice(passage.start, passage.end));

/** Why something that flew came down: told by these words, or left open. */
const CRASH = pattern('i')`
  \b(?:caused?|causes|why|reason|technical fault|what happened)\b.*\bcrash\w*|\bcrash\w*\b.*\bcaused?\b|
  \bbrought down\b.*\b(?:plane|aeroplane|airplane|airliner|jet)\b|\bcause\b.*\bairliner\b
`;
const TELLS_CRASH = /because|due to|caused|shot|missile|fault|blame|investigat|weather|bird/i;

/** Why an aircraft crashed is asked, and only that it did is told. */
export const isUnexplained = ({ article, passage }: Candidate, { text }: Query): boolean =>
  CRASH.test(text) && !TELLS_CRASH.test(article.body.slice(passage.start, passage.end));
