import { dayNumber, monthNumber } from '../text/calendar.js';
import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import { ABSENT_AFTER, isMissing } from './absent.js';
import type { Report } from './main-event.js';
import type { PersonHit } from './people.js';
import type { RoleHit } from './roles.js';
import type { Sentence } from './sentence.js';

/** Said, written or done from afar. */
const FROM_AFAR = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    by (?:tele)?phone|on the (?:tele)?phone|phone call|in an? (?:written |joint |brief )?statement|
    in an? (?:letter|interview|e-?mail|tweet|post)|on (?:Twitter|social media)|in private|privately|
    (?:on|at) the eve|on (?:television|TV|the radio)|wrote|tweeted|posted
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
export const isFromAfar = (text: string): boolean => FROM_AFAR.test(text);
/** What may stand between a name and its verb. */
const OWN =
  '(?: of (?:the )?\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+(?: \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+){0,3})?(?:,[^.;]{2,130}?,|, (?:who|whose|whom) [^.;]{2,130}?,)?';
const ADVERBS = '(?: (?:also|then|later|again|still|himself|herself|himself|personally|even|only|in turn|too))*';
/** Words that follow a name and are no verbs of theirs, and verbs that only tell of plans or of what others do. */
const NO_ACT =
  'and|or|but|nor|in|at|on|of|for|to|by|with|without|from|as|into|over|about|against|between|among|through|under|is|are|was|were|be|been|will|may|might|can|should|must|would|could|has|had|have|do|does|did|who|whose|which|that|than|then|after|before|during|since|until|while|when|where|because|if|not|the|a|an|his|her|their|its|this|late|early|once|twice|there|here|too|planned|wanted|hoped|visited|stayed(?! (?:until|to the|for the))|skipped|phoned|resigned|died|plans|hopes|remains|sent';
const PASSIVE =
  '(?:was|were) (?:also |then |more |less |equally |just as |notably )?(?:polite|blunt|scathing|adamant|conciliatory|defiant|upbeat|cautious|sceptical|skeptical|unmoved|unimpressed|frank|emphatic|dismissive|firm|categorical|curt|terse|candid|applauded|cheered|greeted|welcomed|received|seated|told|asked|heard|honou?red|photographed|given|handed|heckled|booed|jeered|interrupted|overruled|outvoted|mobbed|(?:re-?)?elected|in the (?:room|hall))';
/** "(Ida Moss) insisted", "(Ida Moss), back from Rome, refused": does something, and does not merely plan to. */
const ACTS = new RegExp(
  `^${OWN},?${ADVERBS}(?: (?:today|yesterday|on \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+day))? (?:${PASSIVE}|(?:would|could) not|(?:(?:had|has) (?:also |already )?)?(?!(?:${NO_ACT})(?![a-zA-ZÀ-ԯḀ-ỿ-])|\\p{Ll}+ly )\\p{Ll}{2,})(?![a-zA-ZÀ-ԯḀ-ỿ])`,
  'u',
);
const SAID_BEFORE = /(?:said|says|answered|replied|added|explained|insisted|declared|recalled),? (?:the )?$/u;
/** "(greeted) Ida Moss": had to do with them there. */
const WITH_BEFORE = pattern('u')`
  (?<!(?:will|would|to|phone|telephone)[a-zA-ZÀ-ԯḀ-ỿ ]{0,12})(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    met|received|welcomed|greeted|addressed|introduced|brought together|joined by|sp(?:oke|eaks) with|
    talked (?:to|with)|talks with|heard from|awarded|congratulated|thanked|presence of|
    (?:represented by|sent|dispatched)(?: (?:its|their|his|her)(?: \p{Ll}+){0,3},?)?
  ) (?:the )?$
`;
/** "(Ida Moss) left the conference". */
const LEFT = pattern('u')`
  ^[^.;]{0,60}?(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    left|flew home from|walked out of|stormed out of|arrived (?:at|for)|travelled to|came (?:to|for)
  ) (?:the|its|their) [^.;,]{0,40}?(?:
    summit|meeting|conference|congress|synod|assembly|session|forum
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** "Hours after they had parted, …", "In Delport, …": at another time, in another place. */
const AT_OTHER_TIME = pattern('u')`
  ^(?:
    (?:Only |Just |Barely |Some )?(?:[a-zA-ZÀ-ԯḀ-ỿ\d]+ )?(?:
      [Mm]inutes|[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears|day|hour|week
    )|
    [Ss]hortly|[Ss]oon|Long
  ) (?:after|before)(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
const YEAR = /(?<=(?:in|[Ii]n early|[Ii]n late|of|[Ii]n) )(?:19|20)\d\d(?!\d)/gu;
const OUTSIDE = /^(?:Outside|Elsewhere|Back home|At home|[OI]n the streets|Across town)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
const LOOKING_BACK =
  /^(?:When|As|After|Before|Since|Back|Already|(?:In|Until) (?:[a-z]+ )?(?:19|20)\d\d)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
/** "(Rebels), backed by Ida Moss, (entered)": what follows is done by another. */
const BEHIND_PREPOSITION = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    by|of|with|for|against|from|to|under|behind|between|about|on|over|than|near|toward|towards|via
  ) (?:the |its |his |her |their )?$
`;
const OPENING_PLACE = /^(?:Back )?(?:In|From) (?<where>\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’-]+(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’-]+){0,2}),/u;
const JOINED = /^(?:,[^,.;]{2,60})?(?:,| and|, and) (?:the )?(?:[a-zA-ZÀ-ԯḀ-ỿ’' -]{2,40}, )?$/u;
/** "(A change that) began when Ida Moss …": long ago. */
const LONG_AGO = pattern('iu')`
  (?:began|begun|started|dates?|goes|went)(?: back)?(?: to)?(?: [a-zA-ZÀ-ԯḀ-ỿ]+){0,2} when (?:the )?$|
  (?:
    (?:19|20)\d\d|years? (?:ago|before|earlier)|decades? (?:ago|before|earlier)|last (?:year|month|week)
  ),? (?:when|after|under|as) [^.;]{0,40}$
`;
/** "Ida Moss's first conference", "the last for Ida Moss". */
const FIRST_FOR = /(?:the|an?|their|his|her) (?:first|last|final|farewell)(?: [a-zA-ZÀ-ԯḀ-ỿ]+){0,2} for (?:the )?$/iu;
const FIRST_OF = pattern('iu')`
  ^['’]s? (?:first|second|third|last|final|farewell) (?:such )?(?:
    summit|meeting|conference|congress|session|forum|synod|assembly
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
const LOOSE_DATE =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:since|until|till|by|from|than|for|after|before|of)(?: the)?(?: [a-zA-ZÀ-ԯḀ-ỿ]+)? $/iu;
/** Days by which a clause's date may be off the gathering's and still tell of it. */
const SLACK = 2;

/**
 * Who was there, in a sentence of a report on a gathering: whoever holds an office and says or does something, is met or thanked, unless
 * the sentence puts them elsewhere, in another time, or at a telephone.
 */
export function findAttendees(sentence: Sentence, { home, holders }: Report): RoleHit[] {
  const { text, persons } = sentence;
  if (persons.length === 0 || FROM_AFAR.test(text) || isOffScene(sentence, home)) return [];
  const there = persons.map((person) => isThere(sentence, person, { home, holders }));
  // "Ida Moss and Carl Dorn insisted": what holds for the one holds for the other.
  for (let i = persons.length - 2; i >= 0; i--) {
    const [one, next] = [persons[i], persons[i + 1]];
    if (!one || !next || there[i] || !JOINED.test(text.slice(one.end, next.start))) continue;
    there[i] = Boolean(there[i + 1]) && !isQuoted(text, one) && (holders.has(one.key) || hasOffice(one));
  }
  let object = false;
  for (const [i, one] of persons.entries()) {
    const last = persons[i - 1];
    object =
      WITH_BEFORE.test(text.slice(Math.max(0, one.start - 60), one.start)) ||
      (object && last !== undefined && JOINED.test(text.slice(last.end, one.start)));
    if (object && last && there[i - 1] && holders.has(one.key)) there[i] = true;
  }
  return persons.filter((_, i) => there[i]);
}

/** Whether a sentence that does not name the gathering begins in another place or at another time. */
export function isOffScene({ text }: Sentence, home: Report['home']): boolean {
  if (AT_OTHER_TIME.test(text) || OUTSIDE.test(text) || opensElsewhere(text, home)) return true;
  // "When Ida Moss received them in 1982, …", "In 2019 they agreed".
  const year = home.dates[0]?.from.slice(0, 4);
  return (
    year !== undefined &&
    LOOKING_BACK.test(text) &&
    [...text.matchAll(YEAR)].some(([told]) => told !== undefined && told < year)
  );
}

/** "In Delport, President Moss said", of a gathering in Rome. */
function opensElsewhere(text: string, { venue, country }: Report['home']): boolean {
  const where = OPENING_PLACE.exec(text)?.groups?.where;
  if (where === undefined || monthNumber(where) > 0) return false;
  const name = toLatin(where);
  return name !== venue && !venue.includes(name) && name !== country && !/day$/.test(name);
}

const hasOffice = ({ start, name }: PersonHit) => name - start > 3;

function isThere(sentence: Sentence, person: PersonHit, { home, holders }: Report): boolean {
  const { text } = sentence;
  const [before, after] = [text.slice(0, person.start), text.slice(person.end)];
  if (isQuoted(text, person) || ABSENT_AFTER.test(after) || LONG_AGO.test(before)) return false;
  if (isMissing(text, sentence.persons, person)) return false;
  if (LEFT.test(after) || FIRST_OF.test(after) || FIRST_FOR.test(before.slice(-60))) return true;
  if (!holders.has(person.key)) return false;
  if (WITH_BEFORE.test(before.slice(-60))) return !isElsewhere(sentence, person, person.end, home);
  const acts = ACTS.exec(after);
  if (acts && BEHIND_PREPOSITION.test(before.slice(-24))) return false;
  if (!acts && !SAID_BEFORE.test(before.slice(-30))) return false;
  return !isElsewhere(sentence, person, person.end + (acts?.[0].length ?? 0), home);
}

/** "He called her 'President Moss'". */
const isQuoted = (text: string, { start, end }: PersonHit): boolean =>
  /["“]$/u.test(text.slice(0, start)) ||
  ((text.slice(0, start).match(/["“”]/gu)?.length ?? 0) % 2 === 1 && /["”]/u.test(text.slice(end)));

/** Whether the clause tells of another city or of another time. */
function isElsewhere({ text, places, days }: Sentence, person: PersonHit, from: number, home: Report['home']): boolean {
  const stop = text.slice(from).search(/[;.]|, (?:and|but|while|which|where) /u);
  const end = stop < 0 ? text.length : from + stop;
  const inClause = ({ start }: { start: number }) => start >= from && start < end;
  const other = places.some(
    (place) =>
      place.level === 'city' &&
      place.key !== home.venue &&
      inClause(place) &&
      /(?:^|\s)(?:in|from|at) $/u.test(text.slice(0, place.start)),
  );
  if (other) return true;
  return days
    .filter(
      (date) => inClause(date) || (date.end <= person.start && /^(?:In|On|At)? ?$/u.test(text.slice(0, date.start))),
    )
    .filter((date) => date.precision !== 'year' && !LOOSE_DATE.test(text.slice(0, date.start)))
    .some((date) => !home.dates.some((own) => isWithin(date, own)));
}

const isWithin = (date: { from: string; to: string }, own: { from: string; to: string }): boolean =>
  dayNumber(date.from) - dayNumber(own.to) <= SLACK && dayNumber(own.from) - dayNumber(date.to) <= SLACK;
