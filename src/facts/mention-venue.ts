import { pattern } from '../text/pattern.js';
import { behindBody, ELSEWHERE, HELD, MET, NEW_SENTENCE, RELATIVE } from './event-words.js';
import { isDateline, SETTLEMENT } from './place-shapes.js';
import type { PlaceHit } from './places.js';
import { withoutVenueName } from './venue-names.js';

/** A word for a gathering in its sentence; UTF-16 offsets. */
export interface Scope {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the next gathering's noun begins. */
  readonly until: number;
  readonly alone: boolean;
}

/** "(ROME – The summit) in this port town": in that which the report comes from. */
const IN_THIS = new RegExp(
  `^(?: (?:in|at) this (?:[a-zA-ZÀ-ԯḀ-ỿ-]+ ){0,3}?${SETTLEMENT}|(?: (?:was|were|is|being|to be))?(?: (?:held|opened|opens|closed|ended|ends|began|begins|concluded|got under way))? here)(?![a-zA-ZÀ-ԯḀ-ỿ])`,
  'u',
);
/** What leads to a place: "in", "in the port city of", "on the island of", "planned for". */
export const IN_PLACE = new RegExp(
  `(?:^|[\\s(])(?:(?:in|at|в)\\s|(?:in|at|on) (?:the|its|their|a) (?:[a-zA-ZÀ-ԯḀ-ỿ-]+ ){0,4}?${SETTLEMENT}(?: of|,)? |(?<=(?:planned|scheduled|set|due) )for )$`,
  'iu',
);
/** "(The assembly adopted it in Rome) on 7 May": the day shows that it was done where they sat. */
const ON_DAY = /^(?:, \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+)?,)? on (?:\p{Lu}|\d)/u;
/** "was held by videoconference": a gathering at no place. */
const VIRTUAL = pattern('u')`
  (?:
    (?:
      held|hosted|convened|organi[sz]ed|conducted|took place|takes place
    )(?:,| entirely| again| mainly)*(?: on [a-zA-ZÀ-ԯḀ-ỿ\d ,]{3,30}?)?|
    ^
  )(?:,? (?:by|via|through|over|as an?|in|in an?))? (?<where>
    (?:virtual|online) format|video ?(?:-?conference|link|call)?|video-?conference|teleconference|online|
    virtually
  )(?![a-zA-ZÀ-ԯḀ-ỿ]| (?:message|address|statement|speech))
`;
/** "(in Rome), where the". */
const WHERE = /^,? where (?:the |an? |its |their )?(?:[a-zA-ZÀ-ԯḀ-ỿ]+ ){0,2}$/u;
/** "A virtual meeting": at no place either. */
const SCREENED = /(?<where>virtual|online|video)(?: [a-zA-ZÀ-ԯḀ-ỿ-]+){0,2} ?$/u;
/** "(came to Rome) this week for the". */
const FOR_IT = pattern('u')`
  ^(?: (?:this|last|next) (?:week|month|weekend))?(?:,? (?:on|from|between) [a-zA-ZÀ-ԯḀ-ỿ\d ,–-]{3,40}?)?
  (?: ahead of| for) (?:the|an?|its|their|his|her) (?:[a-zA-ZÀ-ԯḀ-ỿ]+['’]s )?$
`;
/** "(in Rome) on Friday, at a". */
const AT_IT = /^(?: (?:on|this|last) [^,.;]{3,24})?,? (?:at|during) an? (?:[a-zA-ZÀ-ԯḀ-ỿ\d-]+ ){0,3}$/u;
/** Between a city and the gathering that it hosts. */
const HOST_REACH = 80;

/** The city that a gathering was held in, as its sentence tells it; null where it tells none. */
export function venueOf({ text, start, end, until, alone }: Scope, places: readonly PlaceHit[]): PlaceHit | null {
  const cities = places.filter((place) => place.level === 'city');
  const written = cities[0];
  if (written && isDateline(text, written) && IN_THIS.test(text.slice(end, until))) return written;
  const inside = cities.find((city) => city.start >= start && city.end <= end);
  if (inside) return inside;
  const bracketed = cities.find(
    (city) => city.start > end && city.start - end < 40 && /\($/u.test(text.slice(0, city.start)),
  );
  if (bracketed) return bracketed;
  for (const city of cities) {
    if (city.start < end || city.start > until) continue;
    const lead = IN_PLACE.exec(text.slice(end, city.start));
    if (!lead) continue;
    const between = withoutVenueName(behindBody(text.slice(end, end + lead.index)).replace(RELATIVE, ' '));
    if (NEW_SENTENCE.test(between)) continue;
    if (
      between.length <= 130 &&
      !ELSEWHERE.test(between) &&
      (between.trim().split(/\s+/).length <= 4 ||
        HELD.test(between) ||
        (alone && ON_DAY.test(text.slice(city.end, city.end + 40))))
    )
      return city;
  }
  const host = cities.find(
    (city) =>
      city.end <= start &&
      start - city.end < HOST_REACH &&
      /^ (?:(?:has|had|will|is to|was to|would) )?(?:hosted|hosts|host|welcomed|welcomes|принимает|принял)(?![a-zA-ZÀ-ԯḀ-ỿ])/u.test(
        text.slice(city.end),
      ),
  );
  if (host) return host;
  const met = alone ? MET.exec(text.slice(0, start)) : null;
  const where = met && cities.find((city) => city.start - (met.index + met[0].length) <= 4 && city.end <= start);
  if (where) return where;
  const placed = cities.find((city) => city.end <= start && WHERE.test(text.slice(city.end, start)));
  if (placed) return placed;
  const visited = cities.find(
    (city) =>
      city.end <= start &&
      /(?:^|\s)(?:in|to|at|on) $/iu.test(text.slice(0, city.start)) &&
      (FOR_IT.test(text.slice(city.end, start)) || AT_IT.test(text.slice(city.end, start))),
  );
  if (visited) return visited;
  const screen = VIRTUAL.exec(text.slice(end, until));
  const shown = screen && !ELSEWHERE.test(text.slice(end, end + screen.index)) ? screen.groups?.where : undefined;
  if (screen && shown !== undefined) {
    const from = end + screen.index + screen[0].length - shown.length;
    return { start: from, end: from + shown.length, key: 'video', level: 'city', country: null };
  }
  const adjective = SCREENED.exec(text.slice(Math.max(0, start - 30), start));
  if (adjective?.groups?.where !== undefined) {
    const from = Math.max(0, start - 30) + adjective.index;
    return { start: from, end: from + adjective.groups.where.length, key: 'video', level: 'city', country: null };
  }
  const opening = cities.find((city) => alone && /^(?:In|At|В) $/u.test(text.slice(0, city.start)));
  return opening ?? null;
}

/** The country that a gathering is put in, where no city is told; what it speaks of ("the war in Norland") is none. */
export function countryOf({ text, end, until }: Scope, places: readonly PlaceHit[]): string | null {
  const found = places.find((place) => {
    if (place.level !== 'country') return false;
    const before = text.slice(0, place.start);
    if (/(?:^|\s)visit(?:ed|s|ing)?(?: to)? $/iu.test(before) || /^(?:In|At|В) $/u.test(before)) return true;
    if (place.start < end) return false;
    const between = text.slice(end, place.start);
    const near = between.trim().split(/\s+/).length <= 4 || HELD.test(between);
    return place.start <= until && /\s(?:in|at|to|в) $/iu.test(between) && near && !ELSEWHERE.test(between);
  });
  return found?.key ?? null;
}

/** A place counted from further ahead. */
export const shift = (place: PlaceHit, by: number): PlaceHit => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
});
