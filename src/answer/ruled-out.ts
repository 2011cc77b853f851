import type { SearchIndex } from '../search/passage-index.js';
import type { Query, Wanted } from '../search/query.js';
import { isSmallTalk } from '../search/small-talk.js';
import { isOfTopic } from '../search/wanted.js';
import { monthNumber } from '../text/calendar.js';
import { toCyrillic } from '../text/scripts.js';
import type { Candidate } from './candidates.js';
import { closeness } from './closeness.js';
import { longForms } from './definition.js';
import { strongest } from './fit-in.js';
import { isNowhere } from './nowhere.js';
import type { QuestionKind } from './question.js';
import { tellsOnlyThePast } from './to-come.js';
import { isElsewhere, isOffTopic, isOfUnheardKind, lacksPerson, THERE } from './unheard.js';
import { isUnnamed } from './unnamed.js';

const OFFICE =
  /(?<!\p{L})(?:president|prime minister|premier|minister|head|leader|chair|chairman|king|queen|mayor|ambassador|governor|ceo|director|secretary|президент\p{L}*|премьер\p{L}*|министр\p{L}*|глава|лидер\p{L}*|посол|мэр|губернатор\p{L}*)(?!\p{L})/iu;
/** "Who is the president of X" asks about no more things than these. */
const OFFICE_AND_COUNTRY = 3;
/** "How old is X" asks about no more things than these. */
const THING_AND_NUMBER = 2;
/** "In which year did X join Y" asks about no more things than these. */
const DEED_AND_TIME = 3;
/** Candidates that a reader sees at first. */
const SHOWN = 3;
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
/** Closer than this an office and its country stand together, see `closeness`. */
const TOGETHER = 0.5;

/**
 * What can be told to be no answer, whatever else it has of the question: "the president of X" where president and X only share a sentence,
 * or where only a deputy of X is there; "how old is X" where no number or no age is told; why somebody did what the sentence does not speak
 * of; what letters stand for that are only used; who held an office before or after somebody, where nobody else is named; what somebody said
 * of whom nothing is there; when or where something will be, of which only the past is told; where something was, beside countries that only take
 * part; what was in a town of which nothing is told;
 * where nobody has heard of something that is asked about and the sentence has no other word of the topic; where a thing is asked for
 * that the corpus has no word for ("which hotel"); where somebody is asked for by role and nobody is named; and what is no question but a courtesy.
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
  const { article, passage, range } = best;
  const textOf = ({ start, end }: { start: number; end: number }) => article.body.slice(start, end);
  const asksForOffice =
    kind === 'person' &&
    query.wanted.length <= OFFICE_AND_COUNTRY &&
    !query.wanted.some(isPerson) &&
    namesOffice(query);
  const isNobody =
    kind === 'person' &&
    query.wanted.length <= OFFICE_AND_NAMES &&
    namesOffice(query) &&
    PREDECESSOR.test(query.text) &&
    strongest(best.fitting) === 0;
  const isApart = () => found.slice(0, SHOWN).every((shown) => closeness(shown, query, rarities, index) < TOGETHER);
  return (
    isSmallTalk(query.text) ||
    (asksForOffice && (isApart() || namesDeputy(best, query, index))) ||
    isNobody ||
    saidByAnother(best, query) ||
    (asksForAge(query) && !TELLS_AGE.test(textOf(passage))) ||
    ((kind === 'when' || kind === 'where') && tellsOnlyThePast(query.text, textOf(range))) ||
    (kind === 'where' && isNowhere(best, index)) ||
    isOffTopic(best, query) ||
    isUnnamed(found.slice(0, SHOWN), query, index) ||
    isElsewhere(best, query, index) ||
    lacksPerson(best, query) ||
    (!TOLD_BY_SHAPE.has(kind) && isOfUnheardKind(best, query)) ||
    (kind === 'why' && tellsWhoOnly(best, query)) ||
    (SPELT_OUT.test(query.text) && !found.slice(0, SHOWN).some((shown) => spellsOut(shown, query))) ||
    (isNumberless && isShort(query, kind))
  );
}

/** Whether a question asks about little beside a number, or beside a time of which it does not tell the month itself. */
function isShort({ wanted }: Query, kind: QuestionKind): boolean {
  if (kind !== 'when') return wanted.length <= THING_AND_NUMBER;
  const things = wanted.filter(({ text }) => !TIME.test(text));
  return things.length <= DEED_AND_TIME && !things.some(({ text }) => monthNumber(text) > 0);
}

/** What is asked for when a time is. */
const TIME = /^(?:years?|yr|months?|days?|dates?|time|год\p{L}{0,2}|месяц\p{L}{0,2}|день|дни|числ[ао]|дат[аы])$/iu;

function namesOffice({ text, terms, understood }: Query): boolean {
  return OFFICE.test([text, ...terms.map(({ word }) => toCyrillic(word)), ...understood.map(({ to }) => to)].join(' '));
}

/** "Who was minister of X before Y" asks about no more things than these. */
const OFFICE_AND_NAMES = 4;
/** Somebody else than who is named is asked for. */
const PREDECESSOR =
  /\b(?:before|after|succeed(?:ed|s)?|replaced?|(?:took|take|taken) over from|predecessor|successor)\b|(?<!\p{L})(?:до|после|вместо|сменил|предшественник|преемник)(?!\p{L})/iu;

/** "What did X say", "what has X said": X stands between. A demand for something is none. */
const SAYING =
  /(?<=\b(?:what|how|why)(?: (?:position|stance|view|views|opinion|message|reaction|speech))? (?:did|does|do) ).+?(?= (?:say|tell|set out|lay out|voice|express|state|take on|think|call|propose|promise|announce|suggest|demand(?! (?:for|of)\b)|claim|want|warn|describe|explain|react|respond|evaluate|assess|judge|advise|recommend)\b)|(?<=\b(?:what|how|why) (?:has|had|have) ).+?(?= (?:said|told|called|proposed|promised|announced|suggested|demanded|claimed|warned|described|explained|reacted|responded|evaluated|assessed|judged|advised|recommended)\b)/iu;
/** The same in Russian: X stands behind, in capitals, since what was said may stand there too. */
const SAYING_IN_RUSSIAN =
  /(?<=(?<!\p{L})(?:сказал|заявил|предложил|пообещал|обещал|объявил|потребовал|предупредил)[аи]? )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/u;

const AND = /\s(?:and|or|и|или)\s/i;

/** What somebody said is asked, and nothing here is of that person or body. */
function saidByAnother({ matched }: Candidate, { text, wanted }: Query): boolean {
  const said = SAYING.exec(text) ?? SAYING_IN_RUSSIAN.exec(text);
  if (!said) return false;
  const speaker = wanted.flatMap((thing, w) =>
    (isOfTopic(thing) || thing.unknown) && thing.start >= said.index && thing.end <= said.index + said[0].length
      ? [w]
      : [],
  );
  const isMissing = (w: number) => (matched[w] ?? 0) < THERE;
  // A name typed small that nobody knows: all others who hold the office are somebody else.
  const isOne = !AND.test(said[0]);
  if (isOne && speaker.length > 1 && speaker.some((w) => wanted[w]?.unknown && isMissing(w))) return true;
  const names = speaker.filter((w) => wanted[w]?.binding);
  // Of two who spoke, one is half of an answer.
  if (names.length > 0 && isOne) return names.some(isMissing);
  const all = names.length > 0 ? names : speaker;
  return all.length > 0 && all.every(isMissing);
}

const AGE = /\bhow old\b|^\s*сколько (?:сейчас |было )?лет (?!назад|дли|прод)/iu;
const TELLS_AGE =
  /\b(?:years?[- ]old|aged?|born|birthday|founded|established|created|built|years? ago)\b|, \d{2},|(?:возраст|родил|лет назад|летн|основан|создан|построен)/iu;
/** "How old is X" asks about no more things than these, the years among them. */
const THING_AND_YEARS = 3;

const asksForAge = ({ text, wanted }: Query): boolean => wanted.length <= THING_AND_YEARS && AGE.test(text);

const DEPUTY =
  /(?<!\p{L})(?:deputy|vice|assistant|former|заместител\p{L}*|вице|бывш\p{L}*)[\s-]+(?:(?:prime|foreign)\s+)?\p{L}+/giu;

/** An office is asked for, and the sentence has only its deputy or one who held it. */
function namesDeputy({ article, range, own }: Candidate, query: Query, index: SearchIndex): boolean {
  const offices = query.wanted.flatMap(({ text }, w) => (OFFICE.test(text) && (own[w] ?? 0) >= 0.5 ? [w] : []));
  if (offices.length === 0 || query.text.search(DEPUTY) >= 0) return false;
  const others = index.matchesIn(query, article.body.slice(range.start, range.end).replace(DEPUTY, ' '));
  return offices.every((w) => (others[w] ?? 0) < 0.5);
}

/** "Why did X resign" asks about no more things than these. */
const NAME_AND_DEED = 2;

/** Why somebody did something, or somebody in an office, and only the somebody and the office are there, the latter without any reason. */
function tellsWhoOnly({ matched, fitting }: Candidate, { wanted }: Query): boolean {
  const isOffice = ({ binding, text }: Wanted) => !binding && (OFFICE.test(text) || OFFICE.test(toCyrillic(text)));
  const deeds = wanted.flatMap((thing, w) => (thing.binding || isOffice(thing) ? [] : [w]));
  return (
    deeds.length > 0 &&
    (wanted.length <= NAME_AND_DEED || (wanted.some(isOffice) && strongest(fitting) === 0)) &&
    deeds.every((w) => (matched[w] ?? 0) < THERE)
  );
}

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

const isPerson = ({ concepts }: Wanted): boolean =>
  concepts.some(({ source, kind }) => source === 'name' && kind === 'person');
