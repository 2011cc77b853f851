import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { isSmallTalk } from '../search/small-talk.js';
import { monthNumber } from '../text/calendar.js';
import { pattern } from '../text/pattern.js';
import { isOfNobodysAge } from './age.js';
import { lacksForm } from './asked-form.js';
import { type Candidate, SHOWN_FIRST } from './candidates.js';
import { longForms } from './definition.js';
import { isNowhere } from './nowhere.js';
import { isHeadOfNothing, isHeldByNobody, isOfUnheardOffice } from './office.js';
import { isOfAnotherOrdinal } from './ordinals.js';
import type { QuestionKind } from './question.js';
import { isNoReason, isUnexplained } from './reasons.js';
import { isOfNoBeginning } from './since.js';
import { saidByAnother } from './speaker.js';
import { tellsOnlyThePast } from './to-come.js';
import { isToldByNoWord } from './told-by-word.js';
import {
  isElsewhere,
  isOffTopic,
  isOfUnheardKind,
  isOfUnheardName,
  isOfUnheardPerson,
  lacksName,
  lacksParticular,
  lacksParty,
} from './unheard.js';
import { isDoneByNobody, isOfNobodysLife, isSignedByNobody, isUnnamed, isUntoldDeed } from './unnamed.js';

/** "How old is X" asks about no more things than these. */
const THING_AND_NUMBER = 2;
/** "In which year did X join Y" asks about no more things than these. */
const DEED_AND_TIME = 4;
/** What a number must be of. */
const IN_UNITS = pattern('i')`
  \bhow many (?:minutes|hours|days|weeks|months|years|kilomet\w+|km|miles)\b|
  (?<![a-zа-яё])сколько (?:времени зан|по времени|минут|часов|дней|недель|месяцев|километров)
`;
/** Kinds whose answer is known by its shape, whatever it is called. */
const TOLD_BY_SHAPE: ReadonlySet<QuestionKind> = new Set([
  'document',
  'phrase',
  'when',
  'why',
  'how-much',
  'how-many',
  'share',
  'money',
]);

/**
 * What can be told to be no answer, whatever else it has of the question; every rule tells beside itself what it needs.
 *
 * - of whom: who holds an office or is at the head (`office.ts`), since when (`since.ts`), how old (`age.ts`); who spoke or thinks so (`speaker.ts`); who did it, and where he learnt (`unnamed.ts`)
 * - where and when: no place, no town (`nowhere.ts`); another town, or the third of something else (`unheard.ts`, `ordinals.ts`);
 *   only the past of what is to come (`to-come.ts`)
 * - of what: a name, party of trade, particular or kind of thing that is not there (`unheard.ts`); a unit, seat or frequency (`told-by-word.ts`)
 * - in what form: names, a title, words as they were said (`asked-form.ts`); why (`reasons.ts`)
 * - here: what letters stand for, a number that is all that is asked; and what is no question but a courtesy
 *
 * @param found the candidates, best first, at least one
 * @param rarities of what is wanted
 * @param isNumberless whether a date or number is asked for and the best passage has none
 */
export function isRuledOut(
  found: readonly Candidate[],
  query: Query,
  kind: QuestionKind,
  index: SearchIndex,
  rarities: readonly number[],
  isNumberless: boolean,
): boolean {
  const best = found[0] as Candidate;
  const { article, range } = best;
  const shown = found.slice(0, SHOWN_FIRST);
  return (
    isSmallTalk(query.text) ||
    isHeldByNobody(found, query, kind, index, rarities) ||
    isOfUnheardOffice(shown, query) ||
    (kind === 'person' && isHeadOfNothing(shown, query, index)) ||
    saidByAnother(shown, query) ||
    isOfNobodysAge(shown, query) ||
    (kind === 'when' && isOfNoBeginning(shown, query)) ||
    ((kind === 'when' || kind === 'where' || NEXT_HOST.test(query.text)) &&
      tellsOnlyThePast(query.text, article.body.slice(range.start, range.end))) ||
    (kind === 'where' && (COUNTRIES.test(query.text) ? shown : [best]).every((one) => isNowhere(one, query, index))) ||
    isToldByNoWord(shown, query, kind) ||
    lacksForm(shown, query, kind, index) ||
    isUnexplained(best, query) ||
    isOffTopic(best, query) ||
    isUnnamed(shown, query, index) ||
    isDoneByNobody(shown, query, kind, index) ||
    (kind === 'where' && isOfNobodysLife(shown, query)) ||
    (kind === 'document' && isSignedByNobody(shown, query)) ||
    (kind === 'what' && isUntoldDeed(shown, query)) ||
    isElsewhere(best, query, index) ||
    ((kind === 'when' || kind === 'where') && isOfAnotherOrdinal(shown, query, index)) ||
    lacksName(shown, query) ||
    isOfUnheardName(shown, query) ||
    isOfUnheardPerson(shown, query) ||
    lacksParty(best, query, kind) ||
    lacksParticular(shown, query) ||
    (!TOLD_BY_SHAPE.has(kind) && isOfUnheardKind(best, query)) ||
    (kind === 'why' && isNoReason(best, query)) ||
    (SPELT_OUT.test(query.text) && !shown.some((one) => spellsOut(one, query))) ||
    (isNumberless && (IN_UNITS.test(query.text) || isShort(query, kind)))
  );
}

/** Whether a question asks about little beside a number, or beside a time of which it does not tell the month itself. */
function isShort({ wanted }: Query, kind: QuestionKind): boolean {
  if (kind !== 'when') return wanted.length <= THING_AND_NUMBER;
  const things = wanted.filter(({ text }) => !TIME.test(text));
  return things.length <= DEED_AND_TIME && !things.some(({ text }) => monthNumber(text) > 0);
}

/** Countries are what is asked for, which stand beside those that take part. */
const COUNTRIES = pattern('i')`
  \bin (?:which|what) (?:[a-z]+ ){0,4}(?:countries|republics|states|nations)\b|
  (?<![а-яё])в каких (?:[а-яё]+ )?(?:странах|республиках)(?![а-яё])
`;

/** What is asked for when a time is. */
const TIME =
  /^(?:years?|yr|months?|days?|dates?|time|год[a-zа-яё]{0,2}|месяц[a-zа-яё]{0,2}|день|дни|числ[ао]|дат[аы])$/i;

/** Who is the next one of those who take turns. */
const NEXT_HOST = /\bnext (?:\S+ )?(?:host|chair\w*)\b|\b(?:host|chair\w*)\b.*\bnext\b/i;

/** "What does X stand for". */
const SPELT_OUT = /\bstands? for\b|\bshort for\b|\b(?:abbreviation|acronym)\b|расшифров/iu;

/** Whether a sentence has the long form of an acronym of the question beside it, or words that begin with its letters; true where none is asked. */
function spellsOut({ article, range }: Candidate, { terms }: Query): boolean {
  const acronyms = terms.map(({ text }) => text).filter((text) => /^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(text));
  const text = article.body.slice(range.start, range.end);
  const letters = (text.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
  return (
    acronyms.length === 0 ||
    acronyms.some((acronym) => letters.includes(acronym) || longForms(text, acronym).length > 0)
  );
}
