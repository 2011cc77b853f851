import type { SearchIndex } from '../search/passage-index.js';
import type { Query, Wanted } from '../search/query.js';
import { toCyrillic } from '../text/scripts.js';
import type { Candidate } from './candidates.js';
import { closeness } from './closeness.js';
import { fitIn, strongest } from './fit-in.js';
import { wantsNumber } from './fits.js';
import { countedThings } from './measure.js';
import type { QuestionKind } from './question.js';
import { tellsOnlyThePast } from './to-come.js';

/** What speaks plainly against an answer; each 0 or 1 but for `miscounted`. */
export interface Faults {
  /** A date, number, person or place is asked for and none stands in the sentence. */
  readonly unfit: number;
  /** A short question names a person, place, country or organisation of the lexicon that stands neither in the passage nor around it. */
  readonly nameless: number;
  /** The sentence does not name a person or place of the question, but another one; what is asked for with "what" may concern both. */
  readonly rival: number;
  /** A date or number is asked for and the whole passage has none of the kind. */
  readonly numberless: number;
  /** A number is asked for: how far the best number of the sentence is from being one of what is counted or measured, 0–1. */
  readonly miscounted: number;
  /** "The third summit" is asked for, and what is the third in the sentence is something else. */
  readonly outOfOrder: number;
  /**
   * "The president of X" where president and X only share a sentence, or where only a deputy of X is there; "how old is X" where no number or no age is told; why somebody did what the
   * sentence does not speak of; when or where something will be, of which only the past is told; and where nobody has heard of something that is asked about and the sentence itself has no other
   * word of the topic.
   */
  readonly ruledOut: number;
}

/** Kinds of names that a question is held to, and how well the passage or what stands around it must have them. */
const HELD: ReadonlySet<string> = new Set(['person', 'place', 'country', 'organisation']);
const HELD_TO = 0.55;
const RIVALS: ReadonlySet<string> = new Set(['person', 'place', 'country']);
/** A question that asks about no more things than this is held to its names. */
const FEW = 8;
const SHAPED: ReadonlySet<QuestionKind> = new Set(['when', 'person', 'author', 'where']);

const OFFICE =
  /(?<!\p{L})(?:president|prime minister|premier|minister|head|leader|chair|chairman|king|queen|mayor|ambassador|governor|ceo|director|secretary|президент\p{L}*|премьер\p{L}*|министр\p{L}*|глава|лидер\p{L}*|посол|мэр|губернатор\p{L}*)(?!\p{L})/iu;
/** "Who is the president of X" asks about no more things than these. */
const OFFICE_AND_COUNTRY = 3;
/** "How old is X" asks about no more things than these. */
const THING_AND_NUMBER = 2;
/** Candidates that a reader sees at first. */
const SHOWN = 3;
/** Closer than this an office and its country stand together, see `closeness`. */
const TOGETHER = 0.5;

/** `found`: the candidates, best first, at least one; `rarities`: of what is wanted. */
export function faultsOf(
  found: readonly Candidate[],
  query: Query,
  kind: QuestionKind,
  index: SearchIndex,
  rarities: readonly number[],
): Faults {
  const best = found[0] as Candidate;
  const { article, passage, range, matched } = best;
  const few = query.wanted.length <= FEW;
  const wantsShape = kind === 'when' || wantsNumber(kind);
  const asksForOffice =
    kind === 'person' &&
    query.wanted.length <= OFFICE_AND_COUNTRY &&
    !query.wanted.some(isPerson) &&
    namesOffice(query);
  const isApart =
    asksForOffice && found.slice(0, SHOWN).every((shown) => closeness(shown, query, rarities, index) < TOGETHER);
  const isDeputys = asksForOffice && namesDeputy(best, query, index);
  const isNumberless = wantsShape && (fitIn(article, passage, kind, index, query)?.length ?? 0) === 0;
  const isPast =
    (kind === 'when' || kind === 'where') && tellsOnlyThePast(query.text, article.body.slice(range.start, range.end));
  const isRuledOut =
    isApart ||
    isDeputys ||
    (asksForAge(query) && !TELLS_AGE.test(article.body.slice(passage.start, passage.end))) ||
    isPast ||
    isOffTopic(best, query) ||
    (kind === 'why' && namesOnly(best, query)) ||
    (isNumberless && query.wanted.length <= THING_AND_NUMBER);
  return {
    unfit: isUnfit(best, query, kind) ? 1 : 0,
    nameless: few && query.wanted.some((wanted, w) => isName(wanted) && (matched[w] ?? 0) < HELD_TO) ? 1 : 0,
    rival: kind !== 'what' && namesAnother(best, query, index) ? 1 : 0,
    numberless: isNumberless ? 1 : 0,
    miscounted: wantsNumber(kind) ? 1 - strongest(best.fitting) : 0,
    outOfOrder: countsAnother(best, query, index) ? 1 : 0,
    ruledOut: isRuledOut ? 1 : 0,
  };
}

function namesOffice({ text, terms, understood }: Query): boolean {
  return OFFICE.test([text, ...terms.map(({ word }) => toCyrillic(word)), ...understood.map(({ to }) => to)].join(' '));
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

/** Words from an ordinal to what it counts: "the third Russia–Central Asia summit". */
const ORDINAL_TO_THING = 5;

/** A question about no more things than this is about each of them. */
const SHORT = 4;
const NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

/** Of a word that is matched less than this, nothing is there. */
export const THERE = 0.05;

/** "Why did X resign" asks about no more things than these. */
const NAME_AND_DEED = 2;

/** A question is about a name and what became of it, and only the name is there. */
function namesOnly({ matched }: Candidate, { wanted }: Query): boolean {
  const deeds = wanted.flatMap(({ binding }, w) => (binding ? [] : [w]));
  return wanted.length <= NAME_AND_DEED && deeds.length > 0 && deeds.every((w) => (matched[w] ?? 0) < THERE);
}

/** A short question is about something unheard of, and of what else it asks the sentence says nothing. */
function isOffTopic({ own }: Candidate, { wanted }: Query): boolean {
  if (wanted.length > SHORT) return false;
  const isTopic = ({ common, weight, ordinal, text }: Wanted) =>
    !common && weight === 1 && !ordinal && !NUMBER.test(text);
  return (
    wanted.some(({ unknown, common, weight }) => unknown && !common && weight >= 0.5) &&
    !wanted.some((thing, w) => isTopic(thing) && (own[w] ?? 0) >= 0.5)
  );
}

/** "The third summit" is asked for, and the sentence speaks of a third effort. */
function countsAnother({ article, range }: Candidate, query: Query, index: SearchIndex): boolean {
  const places = query.wanted.flatMap(({ ordinal }, w) => (ordinal && w + 1 < query.wanted.length ? [w] : []));
  if (places.length === 0) return false;
  const positions = index.positionsIn(query, article.body.slice(range.start, range.end));
  return places.some((w) => {
    const things = [...(positions[w + 1] ?? []), ...(positions[w + 2] ?? [])];
    const ordinals = positions[w] ?? [];
    const isOf = (at: number) => things.some((thing) => thing > at && thing - at <= ORDINAL_TO_THING);
    return ordinals.length > 0 && !ordinals.some(isOf);
  });
}

/** "Dushanbe" is asked for, and the sentence speaks of Samarkand. */
function namesAnother({ article, range, own }: Candidate, query: Query, index: SearchIndex): boolean {
  const missing = query.wanted.flatMap(({ concepts }, w) =>
    (own[w] ?? 0) < 0.5
      ? concepts.flatMap(({ source, kind }) => (source === 'name' && kind && RIVALS.has(kind) ? [kind] : []))
      : [],
  );
  if (missing.length === 0) return false;
  const text = article.body.slice(range.start, range.end);
  return index
    .namesIn(text)
    .some(
      ({ start, end, kind }) =>
        kind !== null &&
        missing.includes(kind) &&
        index.matchesIn(query, text.slice(start, end)).every((share, w) => share < 0.5 || !query.wanted[w]?.binding),
    );
}

/** A name of the lexicon that a passage must speak of, in any spelling. */
function isName({ concepts }: Wanted): boolean {
  return concepts.some(({ source, kind }) => source === 'name' && kind !== null && HELD.has(kind));
}

const isPerson = ({ concepts }: Wanted): boolean =>
  concepts.some(({ source, kind }) => source === 'name' && kind === 'person');

/** Nothing of the wanted kind stands in the sentence, or a number that counts something else than what is asked about. */
function isUnfit({ fitting, own }: Candidate, query: Query, kind: QuestionKind): boolean {
  if (!SHAPED.has(kind) && !wantsNumber(kind)) return false;
  const counted = kind === 'how-much' || kind === 'how-many' ? countedThings(query) : [];
  return strongest(fitting) === 0 || (counted.length > 0 && counted.every((w) => (own[w] ?? 0) < 0.5));
}
