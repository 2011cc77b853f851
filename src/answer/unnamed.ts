import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { isOfTopic } from '../search/wanted.js';
import { pattern } from '../text/pattern.js';
import type { Candidate } from './candidates.js';
import { fitIn } from './fit-in.js';
import { isPlain } from './fits.js';
import { OR } from './office.js';
import type { QuestionKind } from './question.js';
import { isMissing, THERE } from './unheard.js';

/** Somebody is asked for by a role that few hold, so that only a name answers: "which EU commissioner", "the names of the officials who". */
const BY_ROLE = pattern('i')`
  (?<![a-zа-яё])(?:which|names? of|name) (?:the )?(?:
    (?!(?:did|do|does|is|are|was|were|has|have|had|will|would)\b)\S+[ ]
  ){0,2}?(?:
    officials?|commissioners?|envoys?|diplomats?|delegates?|ambassadors?|senators?|governors?|mayors?|ceos?|
    directors?|chairm[ae]n|secretary|minister|president|premier|professors?|experts?|analysts?|scholars?|
    journalists?|representatives?
  )(?![a-zа-яё-])|
  (?<![a-zа-яё])who (?:are|r|were) (?:these|those) (?:
    officials|experts|analysts|scholars|diplomats|members|ministers|attackers|suspects|delegates|journalists
  )\b|
  \b(?:
    officials|experts|analysts|scholars|diplomats|members|ministers|attackers|suspects|delegates|journalists
  )\b.*\bnames(?: pls| please)?[?!.]*$|
  (?<![a-zа-яё])как(?:ой|ая|ие) (?:\S+ ){0,2}?(?:
    чиновник[a-zа-яё]*|комиссар[a-zа-яё]*|дипломат[a-zа-яё]*|посол|послы|эксперт[a-zа-яё]*|профессор[a-zа-яё]*|
    аналитик[a-zа-яё]*|министр|президент|премьер
  )(?![a-zа-яё])
`;

/** Somebody is asked for by role, and none of the passages has the name of a person. */
export const isUnnamed = (found: readonly Candidate[], query: Query, index: SearchIndex): boolean =>
  BY_ROLE.test(query.text) &&
  !found.some(({ article, passage }) => fitIn(article, passage, 'person', index, query)?.some(isPlain));

/** What only somebody does who has a name: of a country or an organisation it is seldom told. */
const BY_DEED = pattern('i')`
  (?<![a-zа-яё])who(?:m|['’]?s| is| has| had| exactly| all)? (?:[a-zа-яё]+ )?(?:
    chair(?!s? of)[a-zа-яё]*|presid(?:ed|es|ing)|sign(?:ed|s)?(?! off)|set up|founded|arrested
  )(?![a-zа-яё])|
  (?<![a-zа-яё])кто (?:подписал|председательствовал|основал)
`;

/** Whose something is, or to whom, need not be told by a name. */
const WHO = /(?<![a-zа-яё])(?:who|by whom|кто|кем)(?![a-zа-яё])/i;
/** A question about more things than these describes whom it asks for, in other words than the texts. */
const FEW = 8;

/** Less than what stands in a sentence beside. */
const AROUND = 0.7;
/** Who was at the head of a delegation, of which something must stand there. */
const OF_DELEGATION =
  /\b(?:head(?:ed|s|ing)?|led|leads?|leading|leader)\b.*\bdelegation\b|\bdelegation\b.*\b(?:head(?:ed)?|led)\b/i;
const DELEGATION = /^delegations?$/i;
/** Deeds that a text which tells them tells by these words. */
const DEED = pattern('i')`
  ^(?:
    signed|put (?:his|her|their|its) (?:name|signature|pen)s?|signature|chaired|presided|arrested|
    подписал[a-zа-яё]*|председательств[a-zа-яё]*|predsedatel[a-zа-яё]*
  )(?! off)
`;

/** A paper that somebody signed is asked for; "sign up", or a paper "to sign", is told otherwise. */
const SIGN = /^(?:sign(?:s|ed)?|подписал[a-zа-яё]*|podpisal[a-zа-яё]*)$/i;
const TO_SIGN = /\bto sign\b/i;
/** Less of it is something else. */
const SIGNED = 0.3;

/** A paper that somebody signed is asked for, and of signing nothing that is shown speaks. */
export const isSignedByNobody = (found: readonly Candidate[], { text, wanted }: Query): boolean =>
  wanted.length <= FEW &&
  !TO_SIGN.test(text) &&
  wanted.some((thing, w) => SIGN.test(thing.text) && isMissing(found, w, SIGNED));

/** Something is asked to have happened, and not whether anything of the kind has, or which of two. */
const WHETHER = /^(?:so |and |hey )?(?:did|has|have|had|will)\b(?!.*\b(?:any|anyone|anybody|anything|single|or)\b)/i;
const HAPPENED = 6;

/** Whether something happened is asked, and of one word of it nothing that is shown speaks. */
export const isUntoldDeed = (found: readonly Candidate[], { text, wanted }: Query): boolean =>
  wanted.length <= HAPPENED &&
  WHETHER.test(text) &&
  wanted.some((thing, w) => !thing.binding && isOfTopic(thing) && isMissing(found, w));

/** Where somebody learnt or grew up: told by these words. */
const LIFE = /^(?:stud(?:y|ied)|graduat[a-zа-яё]*|educated|grew up|raised|учил[a-zа-яё]*)$/i;

/** Of those that are of all that is named. */
const isUntold = (found: readonly Candidate[], wanted: Query['wanted'], w: number): boolean =>
  found.every(
    ({ matched, own }) =>
      ((own[w] ?? 0) < THERE && (matched[w] ?? 0) < AROUND) ||
      wanted.some(({ binding }, name) => name !== w && binding && (matched[name] ?? 0) < THERE),
  );

/** Where somebody learnt or grew up is asked, and nothing that is shown tells of it. */
export const isOfNobodysLife = (found: readonly Candidate[], { wanted }: Query): boolean =>
  wanted.length <= FEW && wanted.some(({ text }, w) => LIFE.test(text) && isUntold(found, wanted, w));

/**
 * Who did something is asked, and nobody did it here: what is shown does not speak of the deed, which is seldom told in other words; or the
 * sentence names nobody but whom the question names, and the deed is one of persons, or one that the corpus has no word for.
 *
 * @param found the candidates that are shown, best first, at least one
 */
export function isDoneByNobody(
  found: readonly Candidate[],
  query: Query,
  kind: QuestionKind,
  index: SearchIndex,
): boolean {
  const { text, wanted } = query;
  if ((kind !== 'person' && kind !== 'people') || wanted.length > FEW || OR.test(text)) return false;
  if (wanted.some((thing, w) => DEED.test(thing.text) && isUntold(found, wanted, w))) return true;
  if (OF_DELEGATION.test(text) && wanted.some((thing, w) => DELEGATION.test(thing.text) && isMissing(found, w, AROUND)))
    return true;
  const { article, range, passage, fitting } = found[0] as Candidate;
  if (kind !== 'person' || !WHO.test(text) || fitting?.some(isPlain)) return false;
  if (BY_DEED.test(text)) return !fitIn(article, passage, 'person', index, query)?.some(isPlain);
  const isUnheard = wanted.some((thing) => thing.unknown && !thing.binding && !thing.common && isOfTopic(thing));
  return isUnheard && !fitIn(article, range, 'person', index, query)?.some(isPlain);
}
