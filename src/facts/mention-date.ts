import type { FoundDate } from '../text/dates.js';
import { pattern } from '../text/pattern.js';
import { behindBody, ELSEWHERE, HELD, NEW_SENTENCE, PLANNED, RELATIVE } from './event-words.js';
import type { Scope } from './mention-venue.js';
import type { PlaceHit } from './places.js';

/** A date of more days than this is the span of a plan, not of a gathering. */
const LONGEST_DAYS = 370;

/** "Shortly before dawn (on 7 May)": at which hour. */
const CLOCK = pattern('giu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:(?:shortly|just|well|long|hours|minutes) )?(?:before|after) (?:
    dawn|midnight|midday|noon|sunrise|sunset|dark|daybreak|lunch|lunchtime
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/** "Until the end of 2031", "by 2035": no day of a gathering. */
const DEADLINE = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    until|till|by|through|beyond|since|to(?= the (?:end|beginning))
  )(?: the)?(?: (?:end|beginning|start|middle) of)? (?:the )?$
`;
/** "Agenda 2063": a year in the name of a plan. */
const IN_TITLE =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:Agenda|Vision|Plan|Strategy|Horizon|Programme|Program|Compact|Roadmap|Goals?|Initiative|Mission) $/u;
/** Whether a date only says until when something holds, or what a plan is called. */
export const isDeadline = (text: string, { start, precision }: FoundDate): boolean =>
  DEADLINE.test(text.slice(0, start)) ||
  (precision === 'year' && IN_TITLE.test(text.slice(Math.max(0, start - 20), start)));
/** "Before the summit": the gathering only tells when or than what. */
export const OBLIQUE = /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:before|since|than|ahead of|until|lead-up to|prior to) (?:the )?$/iu;
/** "on 7 May, at the closing session of", "on 7 May, the first day of", "the 7 May": between a date and the gathering of that day. */
const AT_WHICH = pattern('iu')`
  ^(?:
    [ ]|
    ,? (?:
      (?:at|during|in|by) (?:the |its |an? )?(?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?|
      (?:(?:at|during|in) )?(?:the |its )?(?:opening|closing|final|last|first|second|third)[ ]
      (?:day|session|plenary|plenary session) (?:of|at) (?:the |its |an? )?(?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?
    )
  )$
`;

/** "They arrived in (Rome on 7 May for a summit)": the day before, as a rule. */
const ARRIVED =
  /(?:arrived?s?|arriving|flew|flown|landed|travelled|touched down|returned|left)(?: back)?(?: in| to| at| for)? $/iu;
/** Between a place and the day on which something was done there. */
const ON_DAY = /^,?(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+,)? (?:on|from|between) (?:[a-zA-ZÀ-ԯḀ-ỿ]+day, )?$/u;

/** Whether a stretch of time may be that of a gathering. */
export function isShort({ from, to }: FoundDate): boolean {
  return Date.parse(to) - Date.parse(from) < LONGEST_DAYS * 86_400_000;
}

/** The date of the gathering that the noun names: of those that belong to it the most exact, the first of such. */
export function dateOf(scope: Scope, dates: readonly FoundDate[], venue: PlaceHit | null): FoundDate | null {
  const own = dates.filter((date) => !isDeadline(scope.text, date));
  const all = own.filter((date) => isDateOf(scope, date, venue));
  // They arrive before it begins: where the sentence tells another day, it is that.
  const arrived = venue !== null && ARRIVED.test(scope.text.slice(0, venue.start));
  const later = arrived ? all.filter(({ start }) => start >= scope.end) : all;
  const found = later.length > 0 ? later : all;
  const [best] = found.sort((a, b) => EXACTNESS.indexOf(a.precision) - EXACTNESS.indexOf(b.precision));
  return best ?? openingDate(scope, own);
}

const EXACTNESS = ['day', 'month', 'half-year', 'year'];

function isDateOf({ text, start, end, until, alone }: Scope, date: FoundDate, venue: PlaceHit | null): boolean {
  if (date.start >= start && date.end <= end) return true;
  // "Before the summit, on 5 May, they met for dinner": the day of something else.
  if (OBLIQUE.test(text.slice(0, start)) && /^\s?,/u.test(text.slice(end))) return false;
  if (date.end <= start) {
    // "They met in Rome on 7 May for a summit."
    const there = venue !== null && venue.end <= date.start && ON_DAY.test(text.slice(venue.end, date.start));
    return AT_WHICH.test(text.slice(date.end, start)) || there;
  }
  if (date.start < end || date.start > until) return false;
  if (isAsideOf(text, start, text.slice(end, date.start))) return false;
  const anchor = venue && venue.start >= end && venue.end <= date.start ? venue.end : end;
  const all = text.slice(end, date.start).replace(CLOCK, ' ');
  if (NEW_SENTENCE.test(all)) return false;
  const between = (anchor === end ? behindBody(text.slice(anchor, date.start)) : text.slice(anchor, date.start))
    .replace(
      /(?<=(?:planned|scheduled|set|due|expected) |^ )for (?=$)|(?<=(?:planned|scheduled|set|due|expected) )for /iu,
      '',
    )
    .replace(CLOCK, ' ');
  const plain = /\s(?:on|from|between)\s(?:[a-zA-ZÀ-ԯḀ-ỿ]+day, )?$/u.test(between) && !ELSEWHERE.test(all);
  if (plain && all.length <= 110 && (alone || HELD.test(all))) return true;
  const near = between.length <= 110 && !ELSEWHERE.test(between.replace(RELATIVE, ' '));
  const words = between.trim().split(/\s+/).length;
  const hosted = alone && HELD.test(text.slice(0, start)) && /\son\s$/u.test(between);
  return near && (words <= 4 || hosted || HELD.test(between) || PLANNED.test(between));
}

/** "Ida Moss, who chaired the summit, leaves on 7 May": what follows is told of her. */
const isAsideOf = (text: string, start: number, behind: string): boolean =>
  behind.includes(',') && /, (?:who|whose)(?![a-zA-ZÀ-ԯḀ-ỿ])[^,]*$/u.test(text.slice(0, start));

/** "On 7 May the summit opened." */
function openingDate({ text, start, alone }: Scope, dates: readonly FoundDate[]): FoundDate | null {
  const opening = dates.find((date) => /^(?:(?:On|In|From|Between|В|С) )?(?:the )?$/iu.test(text.slice(0, date.start)));
  const held = HELD.test(text.slice(start)) || HELD.test(text.slice(opening?.end ?? 0, start));
  // "In May 2018 she offered it, and the plan of that meeting listed them."
  const then = /(?<![a-zA-ZÀ-ԯḀ-ỿ])that $/u.test(text.slice(0, start)) && opening?.precision !== 'day';
  return alone && opening && (held || then) ? opening : null;
}

/** A date counted from further ahead. */
export const shiftDate = (date: FoundDate | null, by: number): FoundDate | null =>
  date && { ...date, start: date.start + by, end: date.end + by };
