import type { SearchIndex } from '../search/passage-index.js';
import type { Query, Wanted } from '../search/query.js';
import { isNamed, isOfTopic } from '../search/wanted.js';
import { isCountryName } from '../text/country-names.js';
import { pattern } from '../text/pattern.js';
import { toCyrillic } from '../text/scripts.js';
import { type Candidate, SHOWN_FIRST } from './candidates.js';
import { closeness } from './closeness.js';
import { fitIn } from './fit-in.js';
import { isPlain } from './fits.js';
import type { QuestionKind } from './question.js';
import { isMissing } from './unheard.js';

const OFFICE = pattern('i')`
  (?<![a-zа-яё])(?:
    president|prime minister|special representative|special envoy|commissioner|spokes(?:man|woman|person)|
    premier|minister|head|leader|chair|chairman|king|queen|mayor|ambassador|governor|ceo|director|secretary|fm|
    pm|президент[a-zа-яё]*|премьер[a-zа-яё]*|министр[a-zа-яё]*|глав[ауые]|лидер[a-zа-яё]*|посол|мэр|
    губернатор[a-zа-яё]*
  )(?![a-zа-яё])
`;
/** "Who is the president of X" asks about no more things than these. */
const OFFICE_AND_COUNTRY = 3;
/** "Who succeeded Y in the post of minister of X" asks about no more things than these. */
const OFFICE_AND_NAMES = 6;
/** Somebody else than who is named is asked for. */
const PREDECESSOR = pattern('i')`
  \b(?:
    before|after|prior to|succeed(?:ed|s)?|replaced?|(?:took|take|taken) (?:it )?over\b|predecessor|successor|
    follow(?:ed|s) (?:him|her)
  )\b|
  (?<![a-zа-яё])(?:до|после|вместо|сменил|предшественник|преемник)(?![a-zа-яё])
`;
/** The same in key words, which may as well be of what happened after something. */
const NEW_HOLDER = /\b(?:new|next|former|previous)\b.*\b(?:after|before)\b|\b(?:predecessor|successor)\b/i;
/** Closer than this an office and its country stand together, see `closeness`. */
const TOGETHER = 0.5;
/** Less of an office than this is none. */
const LACKED = 0.3;

const DEPUTY = pattern('gi')`
  (?<![a-zа-яё])(?:
    deputy|vice|assistant|former|заместител[a-zа-яё]*|вице|бывш[a-zа-яё]*
  )[\s-]+(?:(?:prime|foreign)\s+)?[a-zа-яё]+
`;

/** An office of the question, also of a Russian one in Latin letters. */
export const isOffice = ({ text }: Wanted): boolean => OFFICE.test(text) || OFFICE.test(toCyrillic(text));

/**
 * Who holds an office is asked, and nobody here does: office and country only share a passage, the office is not there at all, or it is the
 * deputy's; or who held it before or after somebody, and nobody else is named.
 *
 * @param found the candidates, best first, at least one
 * @param rarities of what is wanted
 */
export function isHeldByNobody(
  found: readonly Candidate[],
  query: Query,
  kind: QuestionKind,
  index: SearchIndex,
  rarities: readonly number[],
): boolean {
  if ((kind !== 'person' && kind !== 'keywords') || !namesOffice(query)) return false;
  const best = found[0] as Candidate;
  const things = query.wanted.filter(isOfTopic).length;
  if (things <= OFFICE_AND_NAMES && (kind === 'person' ? PREDECESSOR : NEW_HOLDER).test(query.text))
    return (
      !PREDECESSOR.test(best.article.body.slice(best.passage.start, best.passage.end)) ||
      !fitIn(best.article, best.range, 'person', index, query)?.some(isPlain)
    );
  if (kind !== 'person' || things > OFFICE_AND_COUNTRY || query.wanted.some((thing) => isNamed(thing, 'person')))
    return false;
  const shown = found.slice(0, SHOWN_FIRST);
  return (
    lacksOffice(best, query) ||
    shown.every((one) => isApart(one, query, rarities, index)) ||
    isOfAnother(shown, query) ||
    namesDeputy(best, query, index)
  );
}

/** Whether a question speaks of an office, in any of its spellings. */
export function namesOffice({ text, terms, understood }: Query): boolean {
  return OFFICE.test([text, ...terms.map(({ word }) => toCyrillic(word)), ...understood.map(({ to }) => to)].join(' '));
}

/** Behind a country: what somebody is there. */
const OF_A_COUNTRY = pattern('i')`
  ^(?:['’]s)?\s+(?:(?:prime|foreign|deputy|vice|defen[cs]e|finance|interior|new|current)\s+){0,2}(?:
    president|minister|leader|premier|ambassador|chancellor|king|envoy|delegat\w+|secretary|representatives?|
    diplomats?|head|officials?
  )\b
`;

/** "The Norland president" is spoken of, and of Norland nothing that is shown is. */
export const isOfUnheardOffice = (found: readonly Candidate[], { text, wanted }: Query): boolean =>
  wanted.some((thing, w) => isCountry(thing) && OF_A_COUNTRY.test(text.slice(thing.end)) && isMissing(found, w));

/** Who is at the head of something, in whatever words. */
const HEADS = pattern('i')`
  \bwho(?:['’]?s| is| was| will be| would)? (?:[a-z]+ ){0,3}?(?:
    runs?|rules|governs|in charge of|in power in|head(?:s|ing|ed)?|leads|leader(?! when\b)|boss|chief|
    chair(?:s|ed|ing|man|woman|person)|in the chair|secretary[ -]general
  )\b|
  \b(?:guy|man|woman|person|body) (?:who|that) (?:runs|rules|governs|heads|leads)\b|
  \b(?:chair(?:man|woman|person)?|boss|leader)(?: name| who)\W*$|\bby whom\b.*\bchaired\b|
  (?<![а-яё])кто (?:\S+ )?(?:
    правит|руководит|управляет|возглавля[а-яё]+|глава|генсек|лидер|главный|директор
  )(?![а-яё])
`;
const HEAD = pattern('i')`
  president|prime minister|leader|head|chief|director|chair|governor|secretary|commander|boss|\bled\b|президент|
  премьер|лидер|глав|директор|председател|секретар|командир|возглав|руковод
`;

/** Who of two: both stand in the question. */
export const OR = /(?<![a-zа-яё])(?:or|или)(?![a-zа-яё])/i;

/** Who is at the head of something is asked, and no sentence that is shown and is of it, if it has a name, speaks of anybody at a head. */
export const isHeadOfNothing = (found: readonly Candidate[], query: Query, index: SearchIndex): boolean => {
  const { text, wanted } = query;
  if (!HEADS.test(text) || OR.test(text)) return false;
  const named = wanted.flatMap(({ binding }, w) => (binding ? [w] : []));
  const isOfIt = ({ matched }: Candidate) => named.length === 0 || named.some((w) => (matched[w] ?? 0) >= 0.5);
  const countries = named.filter((w) => isCountry(wanted[w] as Wanted));
  return !found.some((one) => {
    const sentence = one.article.body.slice(one.range.start, one.range.end);
    if (!RULES.test(text) || countries.length === 0) return isOfIt(one) && HEAD.test(sentence);
    return [...sentence.matchAll(RULER)].some(({ index: at, 0: { length } }) => {
      const held = index.matchesIn(query, sentence.slice(Math.max(0, at - BESIDE), at + length + BESIDE));
      return countries.some((w) => (held[w] ?? 0) >= 0.5);
    });
  });
};

const isCountry = (thing: Wanted): boolean => isNamed(thing, 'country') || isCountryName(thing.text.toLowerCase());

/** A country is ruled by whoever has one of these offices, beside its name: not by a deputy, nor by all "leaders" of a region. */
const RULES =
  /\b(?:runs|rules|governs|ruling|in power|in charge)\b|(?<![а-яё])(?:правит|управляет|у власти)(?![а-яё])/i;
const RULER = pattern('gi')`
  (?<!\b(?:deputy|vice)[ -])\b(?:
    president|premier|prime minister|leader|ruler|king|queen|emir|sultan|chancellor|head of state
  )\b|
  (?<![а-яё])(?:президент|премьер|лидер|глава государства)(?:а|ом|у)?(?![а-яё])
`;
/** Letters to either side. */
const BESIDE = 25;

/** Office and country do not stand together; in an entry of a list they do. */
const isApart = (one: Candidate, query: Query, rarities: readonly number[], index: SearchIndex): boolean =>
  closeness(one, query, rarities, index) < TOGETHER &&
  !(one.passage.kind === 'list' && query.wanted.every((thing, w) => !isOfTopic(thing) || (one.own[w] ?? 0) >= 0.5));

/** "Minister of defence": another minister is none. */
const isOfAnother = (shown: readonly Candidate[], { wanted }: Query): boolean =>
  wanted.some(
    (thing, w) => !thing.binding && !thing.common && isOfTopic(thing) && !isOffice(thing) && isMissing(shown, w),
  );

function lacksOffice({ matched }: Candidate, { wanted }: Query): boolean {
  const offices = wanted.flatMap((thing, w) => (isOffice(thing) ? [w] : []));
  return offices.length > 0 && offices.every((w) => (matched[w] ?? 0) < LACKED);
}

/** An office is asked for, and the sentence has only its deputy or one who held it. */
function namesDeputy({ article, range, own }: Candidate, query: Query, index: SearchIndex): boolean {
  const offices = query.wanted.flatMap(({ text }, w) => (OFFICE.test(text) && (own[w] ?? 0) >= 0.5 ? [w] : []));
  if (offices.length === 0 || query.text.search(DEPUTY) >= 0) return false;
  const others = index.matchesIn(query, article.body.slice(range.start, range.end).replace(DEPUTY, ' '));
  return offices.every((w) => (others[w] ?? 0) < 0.5);
}
