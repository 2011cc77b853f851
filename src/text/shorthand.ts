import { FULL_MONTHS, monthNumber } from './calendar.js';
import { countryNames } from './country-names.js';

/** Words as editors and chatters shorten them, with what they are short for. Only asked of what no text has. */
const LONG: Readonly<Record<string, string>> = {
  agmt: 'agreement',
  amt: 'amount',
  avg: 'average',
  comms: 'communications',
  defmin: 'defence minister',
  dept: 'department',
  econ: 'economic',
  fm: 'foreign minister',
  fms: 'foreign ministers',
  fonmin: 'foreign minister',
  govt: 'government',
  govts: 'governments',
  gvt: 'government',
  info: 'information',
  intl: 'international',
  mgmt: 'management',
  mil: 'military',
  mins: 'ministers',
  mtg: 'meeting',
  mtgs: 'meetings',
  natl: 'national',
  pct: 'percent',
  pkg: 'package',
  pm: 'prime minister',
  pms: 'prime ministers',
  ppl: 'people',
  pres: 'president',
  prez: 'president',
  reps: 'representatives',
  yr: 'year',
  yrs: 'years',
};

/**
 * What a word is short for, or null: "pkg", "Oct", "FM"; and in capitals the code of a country (ISO 3166-1): "KZ".
 *
 * @param written as typed; `word`: normalised
 */
export function longFor(written: string, word: string): string | null {
  if (Object.hasOwn(LONG, word)) return LONG[word] as string;
  const month = FULL_MONTHS[monthNumber(word) - 1];
  if (month) return month.includes(word) ? null : (month[0] as string);
  if (!/^[A-Z]{2}$/.test(written)) return null;
  return countryNames().find(({ code }) => code === written)?.names[0] ?? null;
}
