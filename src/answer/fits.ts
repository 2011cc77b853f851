import type { Range } from '../corpus/article.js';
import { isCountryName } from '../text/country-names.js';
import { findDates } from '../text/dates.js';
import { matches } from '../text/matches.js';
import { type FoundNumber, findNumbers } from '../text/numbers.js';
import { pattern } from '../text/pattern.js';
import { isPossessive } from '../text/scripts.js';
import { actors, bodies } from './actors.js';
import { asFit, type Fit, type NamedRange, ofKind, shapes } from './fit.js';
import { DOCUMENT, OF_A_DOCUMENT, PHRASE, PLACE, REASON, ROLES, ROUGH_TIME, ROUGH_TIME_HINT } from './fit-shapes.js';
import { amountsOf, DURATION } from './measure.js';
import type { QuestionKind } from './question.js';

const LIKELY = 0.5;
const PLAIN = 0.9;
/** Never put in bold: that words stand in quotation marks does not make them the ones asked for. */
const LESS_THAN_PLAIN = 0.85;

/** True for a stretch that is plainly of the wanted kind. */
export const isPlain = ({ strength }: Fit): boolean => strength >= PLAIN;

/** A day answers *when* better than a year, which may be that of a plan or of something else in the sentence. */
const PRECISE = { day: 1, month: 0.9, 'half-year': 0.6, year: 0.5 } as const;

/** Kinds whose answers are told by the question's own words as well as by their shape, see `fitIn`. */
type ShapedByWords = 'how-many' | 'definition';

/**
 * The stretches of a sentence that are of the kind that a question wants: dates for *when*, numbers for *how much*, persons for
 * *who*; strongest first. Null where the kind has no shape (what, definition, keywords), so that any sentence may serve.
 */
export function fits(
  kind: Exclude<QuestionKind, ShapedByWords>,
  text: string,
  names: readonly NamedRange[],
  published: string,
  language: string,
  question = '',
): Fit[] | null {
  switch (kind) {
    case 'when':
      return times(text, published, language, question);
    case 'how-much':
      return findNumbers(text)
        .filter(
          ({ kind, unit }) =>
            !(kind === 'money' && POPULATION.test(question)) &&
            !(DURATION.test(unit ?? '') && BY_HOW_MUCH.test(question)),
        )
        .map((number) => asFit(number, plainness(number, question)));
    case 'share':
    case 'money':
    case 'distance':
    case 'duration':
      return amountsOf(kind, text, published, language, question);
    case 'person':
    case 'author':
      return bodies(text, names, question) ?? actors(text, names, LIKELY);
    case 'people':
      return [...actors(text, names, 1), ...shapes(ROLES, text, LIKELY)];
    case 'where': {
      const apart = names.filter((name) => !names.some((other) => holds(other, name)));
      const located = [...ofKind(apart, 'place'), ...ofKind(apart, 'country')];
      const employed = EMPLOYED.test(question);
      return [
        ...located.map((fit) => (employed || isOwner(text, fit) ? asFit(fit, LIKELY) : fit)),
        ...placesIn(text),
        ...(employed ? [...ofKind(names, 'organisation'), ...shapes(INSTITUTION, text)] : []),
      ];
    }
    case 'document':
      return [...ofKind(names, 'document'), ...shapes(DOCUMENT, text)];
    case 'why':
      return shapes(REASON, text);
    case 'phrase':
      return shapes(PHRASE, text, LESS_THAN_PLAIN);
    case 'what':
    case 'keywords':
      return null;
  }
}

/** Where somebody works is a body. */
const EMPLOYED = pattern('i')`
  \b(?:teach(?:es)?|taught|works?|working|employed|lectures?|prof|professor|stud(?:y|ied|ies))\b|
  (?<![а-яё])(?:работает|преподает|преподаёт|учился|училась)(?![а-яё])
`;
const INSTITUTION = pattern('gu')`
  (?:\p{Lu}[\p{L}’'-]+ )*(?:University|College|Institute|School|Academy|Faculty)
  (?: of(?: the)? \p{Lu}[\p{L}’'-]+)*|
  (?:университет|институт|академи|колледж|факультет)\p{L}*(?: \p{Lu}\p{L}+)*
`;
/** By how much something grew is no time. */
const BY_HOW_MUCH = /\bby how much\b|(?<![а-яё])на сколько(?![а-яё])/i;
/** A bare count may be of anything; by how much something grew is a share before it is what it came to. */
const plainness = ({ kind, unit }: Pick<FoundNumber, 'kind' | 'unit'>, question: string): number =>
  (kind === 'count' && unit === null) || (kind !== 'percent' && BY_HOW_MUCH.test(question)) ? LIKELY : 1;

/** How many live somewhere is no sum of money. */
const POPULATION = /\b(?:population|inhabitants)\b|(?<![а-яё])население(?![а-яё])/i;

const NUMBERS: ReadonlySet<QuestionKind> = new Set(['how-much', 'how-many', 'share', 'money', 'distance', 'duration']);

/** Whether a number answers a question of this kind. */
export function wantsNumber(kind: QuestionKind): boolean {
  return NUMBERS.has(kind);
}

/** Whether the names of a text matter to what fits in it. */
export function looksAtNames(kind: QuestionKind): boolean {
  return kind === 'person' || kind === 'author' || kind === 'people' || kind === 'where' || kind === 'document';
}

/** "Washington's focus" is of a government, "the Central Asian republics" are several: nowhere that something takes place. */
const isOwner = (text: string, { start, end }: Range): boolean =>
  isPossessive(text.slice(start, end)) ||
  /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3)) ||
  /(?:[Rr]epublics|states|nations|countries|governments|leaders)$/.test(text.slice(start, end));

/** "Russian President": the adjective of a country, which what it is of stands behind. */
export const isDemonym = (text: string, { start, end }: Range): boolean => {
  const name = text.slice(start, end);
  return /^[\p{L}-]+$/u.test(name) && !isCountryName(name) && OF_IT.test(text.slice(end, end + 12));
};
const OF_IT = /^ (?!(?:and|or|in|on|at|has|had|is|was|will|to|for|from|of|with|и|в|на|с|по)\s)\p{L}/u;

/** What follows a preposition of place with a capital letter. */
function placesIn(text: string): Fit[] {
  return matches(PLACE, text).map(({ index, 0: match, groups }) => {
    const end = index + match.length;
    return asFit({ start: end - (groups?.name?.length ?? 0), end }, LIKELY);
  });
}

/**
 * Dates, and what tells a time less exactly: years long past, decades, centuries, "22,000 years ago". The years that a plan is for are left
 * out, unless the question is about a plan; where a year is asked for, years fit as well as days.
 */
function times(text: string, published: string, language: string, question: string): Fit[] {
  const found = findDates(text, { published }, language);
  const rough = ROUGH_TIME_HINT.test(text) ? shapes(ROUGH_TIME, text, PRECISE.year) : [];
  if (found.length === 0) return rough;
  const ofPlan = PLAN.test(question);
  const year = YEAR.test(question) ? 1 : PRECISE.year;
  const coarse = DAYS.test(question) ? COARSE : 1;
  const dates = found
    .filter(({ start }) => ofPlan || !OF_A_DOCUMENT.test(text.slice(Math.max(0, start - 40), start)))
    .map((date) => {
      const told = text.slice(date.end, date.end + 60).search(REPORTS) === 0 ? REPORTED : 1;
      if (date.precision === 'day') return asFit(date, told);
      const precise = date.precision === 'year' && date.explicitYear ? year : PRECISE[date.precision];
      return asFit(date, told * coarse * precise);
    });
  return [...dates, ...rough.filter((time) => !dates.some((date) => date.start < time.end && time.start < date.end))];
}

/** "In May Reuters reported that …" dates the report, not what it tells. */
const REPORTS = pattern('u')`
  ^,? (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of |the )?\p{Lu}[\p{L}’'-]*){0,3}[ ]
  (?:reports?|reported|writes|wrote|asks|asked|says|said)(?!\p{L})
`;
const REPORTED = 0.4;
const PLAN =
  /\b(?:plan|programme|program|strategy|roadmap|road map|agreement)s?\b|(?<!\p{L})(?:план|программ|стратеги|дорожн)/iu;
/** Where days are asked for, a month or a year is worth so much of what it is otherwise. */
const COARSE = 0.5;
const DAYS = pattern('iu')`
  \b(?:which|what|on what|exact) (?:days?|dates?)\b|\bwhen exactly\b|\bexactly when\b|
  (?<!\p{L})(?:какого числа|какие числа|каких числах|в какой день|какие дни)(?!\p{L})
`;
/** A day within a month that the question tells is asked for. */
export const wantsDay = (question: string): boolean => DAYS.test(question) || WHEN_IN.test(question);
const WHEN_IN = /\bwhen (?:exactly )?in\b|(?<!\p{L})когда (?:именно )?в(?!\p{L})/iu;
const YEAR = /\byears?\b|(?<!\p{L})(?:год|году|годы)(?!\p{L})/iu;

/** Central Asia is no place of its own within the name of a format. */
const holds = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
