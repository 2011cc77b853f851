import { countryNames } from '../text/country-names.js';
import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';

/** States that are a city: a gathering is placed in them as in any city. */
const CITIES = new Set(['DJ', 'HK', 'LU', 'MC', 'MO', 'SG', 'SM', 'VA']);
let folded: ReadonlySet<string> | null = null;

/** The names of countries, folded; city states are left out. */
function names(): ReadonlySet<string> {
  folded ??= new Set(countryNames().flatMap(({ code, names }) => (CITIES.has(code) ? [] : names.map(toLatin))));
  return folded;
}

/** Whether a folded name is that of a country: "norway", "saudi arabia". */
export const isCountryName = (name: string): boolean => names().has(name);

let firsts: ReadonlySet<string> | null = null;

/** Whether a country's folded name begins with a word: "saudi". */
export function beginsCountryName(word: string): boolean {
  firsts ??= new Set([...names()].map((name) => name.split(' ', 1)[0] ?? name));
  return firsts.has(word);
}

/** Words before a country's name that make it another name: "New Mexico", "Michael Jordan", "the Gulf of Guinea" (but "Of Guinea"). */
const PART_OF_NAME = /(?:\p{Lu}\p{Ll}+ |(?:Gulf|Sea|Bay|Strait|Bank|Lake) of )$/u;
const NO_NAME = pattern('u')`
  (?:^|[^a-zA-ZÀ-ԯḀ-ỿ])(?:
    In|At|On|The|And|But|For|From|To|With|Of|By|While|When|Both|As|If|Then|After|Before|Since|Until|Under|
    Outside|Inside|Near|Like|Unlike|Neither|Besides|Beyond|Across|Only|Also|Meanwhile|Today|Host|Neighbou?ring|
    President|Minister
  ) $
`;

/** Whether the name that begins at `start` stands by itself and is no part of a longer one. */
export function standsAlone(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return !PART_OF_NAME.test(before) || NO_NAME.test(before);
}
