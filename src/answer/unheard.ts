import type { SearchIndex } from '../search/passage-index.js';
import type { Query, Wanted } from '../search/query.js';
import { isNamed, isOfTopic, SLIP_WEIGHT } from '../search/wanted.js';
import { isCountryName } from '../text/country-names.js';
import { pattern } from '../text/pattern.js';
import { isPlaceName } from '../text/place-names.js';
import type { Candidate } from './candidates.js';
import { wantsNumber } from './fits.js';
import type { QuestionKind } from './question.js';

/** Of a word that is matched less than this, nothing is there. */
export const THERE = 0.05;

/** Nothing that is shown has of a thing, by its place among what is wanted, as much as `least`. */
export const isMissing = (found: readonly Candidate[], w: number, least = THERE): boolean =>
  found.every(({ matched }) => (matched[w] ?? 0) < least);

/** A question about no more things than this is about each of them. */
const SHORT = 4;
const NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

/** A question is about something unheard of, and of what else it asks the sentence says nothing; of a long one, nothing around it either. */
export function isOffTopic({ own, matched }: Candidate, { wanted }: Query): boolean {
  const told = wanted.length > SHORT ? matched : own;
  const isTopic = (thing: Wanted) => !thing.common && isOfTopic(thing) && !thing.ordinal && !NUMBER.test(thing.text);
  return (
    wanted.some(({ unknown, common, weight }) => unknown && !common && weight >= SLIP_WEIGHT) &&
    !wanted.some((thing, w) => isTopic(thing) && (told[w] ?? 0) >= 0.5)
  );
}

/** Less of a place than this: not even its country is there, see `governmentOf` of the search room; and at most this where only its country is. */
const NOWHERE = 0.2;
const COUNTRY_ONLY = 0.26;

/**
 * Something "in Bishkek" is asked about, and neither the passage nor what stands around it speaks of the place; or of its country alone, and
 * the sentence names another place.
 */
export function isElsewhere(
  { matched, article, passage, range }: Candidate,
  { wanted }: Query,
  index: SearchIndex,
): boolean {
  const missing = wanted.flatMap((thing, w) =>
    thing.located && (matched[w] ?? 0) <= COUNTRY_ONLY && isNamed(thing, 'place') ? [w] : [],
  );
  if (missing.length === 0) return false;
  // A list is of where its article is.
  const told = `${passage.kind === 'list' ? `${article.title}. ` : ''}${article.body.slice(range.start, range.end)}`;
  const isAboutAnother = () =>
    index
      .namesIn(told)
      .some(({ kind, start, end }) => kind === 'place' && isPlaceName(told.slice(start, end).toLowerCase()));
  return missing.some((w) => (matched[w] ?? 0) < NOWHERE) || isAboutAnother();
}

/** Before the word for what is asked for: "which hotel", «в какой гостинице», "who was the pilot", "the name of Norburg's mayor". */
const OF_A_KIND = pattern('giu')`
  (?<!\p{L})(?:
    (?:which|what|как(?:ой|ая|ое|ие|их|ую|им|ом)) (?<thing>)|
    (?:who(?:['’]?s| is| was| were| are) the|names? of (?:the|\p{L}+['’]s)) (?<role>)
  )
`;
/** Things that a text which names one calls so; a holiday or a nickname need not be. */
const CALLED_SO = pattern('i')`
  ^(?:
    hotels?|hostels?|halls?|buildings?|streets?|avenues?|restaurants?|palaces?|rooms?|stadiums?|
    theat(?:re|er)s?|museums?|airports?|stations?|hospitals?|prisons?|rivers?|pilots?|contractors?|pollsters?|
    гостиниц[a-zа-яё]*|отел[a-zа-яё]*|зал[a-zа-яё]{0,2}|здани[a-zа-яё]*|улиц[a-zа-яё]*|ресторан[a-zа-яё]*|
    двор[ец][a-zа-яё]*|стадион[a-zа-яё]*|музе[a-zа-яё]*|аэропорт[a-zа-яё]*|больниц[a-zа-яё]*|тюрьм[a-zа-яё]*|
    рек[a-zа-яё]{1,2}
  )$
`;
/** Less is another word for it. */
const CALLED = 0.7;
/** May be of another kind than a hall: "room for more". */
const ROOM = /^rooms?$/i;
/** Whoever is named is one of these. */
const PERSON = /^(?:wom[ae]n|m[ae]n|lady|ladies|guys?|girls?|boys?|persons?|people|figures?)$/i;

/** Nothing here is of the kind of thing that is asked for, or nobody has heard of the role: whatever else is told, it is not named. */
export function isOfUnheardKind({ matched }: Candidate, { text, wanted }: Query): boolean {
  // "Was held at a hotel. What was it called?", "hotel name".
  if (wanted.some(({ text, unknown }) => unknown && CALLED_SO.test(text) && !ROOM.test(text))) return true;
  return [...text.matchAll(OF_A_KIND)].some(({ index, 0: { length }, groups }) => {
    const w = wanted.findIndex(({ start }) => start === index + length);
    const asked = wanted[w];
    if (!asked || asked.binding) return false;
    // A text on waterworks has no river.
    if (groups?.thing !== undefined && CALLED_SO.test(asked.text) && (matched[w] ?? 0) < CALLED) return true;
    if ((matched[w] ?? 0) >= THERE) return false;
    if (groups?.role === undefined) return false;
    return asked.unknown && !asked.common && isOfTopic(asked) && !PERSON.test(asked.text);
  });
}

/** A number of a country is asked for, or what it trades, and what is told best is of another one. */
export const lacksParty = ({ matched }: Candidate, { text, wanted }: Query, kind: QuestionKind): boolean =>
  wanted.length <= MOST_OF_PARTIES &&
  (wantsNumber(kind) || TRADE.test(text)) &&
  wanted.some((thing, w) => isCountry(thing) && (matched[w] ?? 0) < THERE);

const TRADE = /\b(?:trade|turnover|commerce)\b|товарооборот|торговл|tovarooborot|torgovl/i;
/** A question about more things than these compares. */
const MOST_OF_PARTIES = 12;
const isCountry = (thing: Wanted): boolean =>
  thing.binding && (isNamed(thing, 'country') || isCountryName(thing.text.toLowerCase()));

/** Particulars of somebody, of a country or a bank: whoever tells them calls them so. */
const PARTICULAR = pattern('i')`
  ^(?:
    (?:key |interest |exchange |lending |policy )+rates?|(?:credit |sovereign )?ratings?|inflation|unemployment|
    wife|wives|husband|spouse|sons?|daughters?|salar(?:y|ies)|birthdays?|birthplace|hometown|religion|twitter|
    telegram|emails?|e-mail|phone|website|tariffs?|lunch|menu|weather|verdict|visas?|anthem|жен[аыу]|женой|
    тариф[а-я]*|зарплат[а-я]*|погод[аеуы]|погодой
  )$
`;
/** A question about more things than this may ask for something else. */
const ABOUT_ONE_THING = 8;

/** A particular is asked for, and nothing that is shown has it. */
export const lacksParticular = (found: readonly Candidate[], { wanted }: Query): boolean =>
  wanted.length <= ABOUT_ONE_THING &&
  wanted.some(({ text }, w) => PARTICULAR.test(text) && isMissing(found, w, AROUND_IT));

/** Less of it is something else. */
const AROUND_IT = 0.3;

/** Behind these somebody stands. */
const BEFORE_SOMEBODY: ReadonlySet<string> = new Set('did does has have had will by with from'.split(' '));
/**
 * A short question has one word that is of no language and stands for nothing known: a name that nobody has heard of, and what is told of
 * others does not answer it.
 *
 * @param found the candidates that are shown
 */
export function isOfUnheardName(found: readonly Candidate[], { wanted, terms }: Query): boolean {
  const slips = wanted.flatMap((thing, w) =>
    thing.unknown && thing.weight === SLIP_WEIGHT && thing.text.length > 4 ? [w] : [],
  );
  const [only] = slips;
  if (only === undefined || slips.length > 1 || wanted.length > SHORT) return false;
  const before = terms.find(({ start }) => start === wanted[only]?.start)?.before ?? '';
  if (!BEFORE_SOMEBODY.has(before)) return false;
  return isMissing(found, only);
}

/** A question about no more things than these is about whoever it names; what is told best must be of them. */
const ABOUT_SOMEBODY = 5;
/** One about no more things than these too, though another passage that is shown may be of them. */
const NAMES_SOMEBODY = 10;

/** One about more things may name whom its answer does not. */
const AMONG_OTHERS = 12;

/** A name of two words is asked about, and nobody has heard of either: what is told of others does not answer it. */
export const isOfUnheardPerson = (found: readonly Candidate[], { text, wanted }: Query): boolean =>
  wanted.length <= AMONG_OTHERS &&
  wanted.some((first, w) => {
    const second = wanted[w + 1];
    return (
      second !== undefined &&
      [first, second].every(({ unknown, binding, text: name }) => unknown && binding && /^\p{Lu}\p{Ll}/u.test(name)) &&
      /^ $/.test(text.slice(first.end, second.start)) &&
      isMissing(found, w) &&
      isMissing(found, w + 1)
    );
  });

/** A question about no more things than these is about the countries that it names. */
const ABOUT_A_COUNTRY = 5;

/**
 * Somebody is named in a question, or in a short one a country, and nothing here is of them.
 *
 * @param found the candidates that are shown
 */
export const lacksName = (found: readonly Candidate[], { wanted }: Query): boolean =>
  wanted.length <= NAMES_SOMEBODY &&
  wanted.some(
    (thing, w) =>
      isMissing(wanted.length <= ABOUT_SOMEBODY ? found.slice(0, 1) : found, w) &&
      (isNamed(thing, 'person') || (wanted.length <= ABOUT_A_COUNTRY && isNamed(thing, 'country'))),
  );

/** "X and not Y", "X instead of Y": Y stands behind. */
const CONTRAST =
  /(?<![a-zа-яё])(?:instead of|rather than|(?:and|but) not|вместо|[аи] не)\s(?:the |to |in |through |for |в |во |через )*/giu;
/** A name that stands beside what is told, or the capital of its country, is less. */
const ITSELF = 0.9;

/** Why one and not another is asked, and nothing of the other is told. */
export const lacksAlternative = ({ matched }: Candidate, { text, wanted }: Query): boolean =>
  [...text.matchAll(CONTRAST)].some(({ index, 0: { length } }) => {
    const w = wanted.findIndex(({ start, binding }) => binding && start === index + length);
    return w >= 0 && (matched[w] ?? 0) < ITSELF;
  });
