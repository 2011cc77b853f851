/** Words as editors and chatters shorten them, with what they are short for. Only asked of what no text has. */
const LONG: Readonly<Record<string, string>> = {
  agmt: 'agreement',
  amt: 'amount',
  apr: 'april',
  aug: 'august',
  avg: 'average',
  comms: 'communications',
  dec: 'december',
  defmin: 'defence minister',
  dept: 'department',
  econ: 'economic',
  feb: 'february',
  fm: 'foreign minister',
  fms: 'foreign ministers',
  fonmin: 'foreign minister',
  govt: 'government',
  govts: 'governments',
  gvt: 'government',
  info: 'information',
  intl: 'international',
  jan: 'january',
  jul: 'july',
  jun: 'june',
  mar: 'march',
  mgmt: 'management',
  mil: 'military',
  mins: 'ministers',
  mtg: 'meeting',
  mtgs: 'meetings',
  natl: 'national',
  nov: 'november',
  oct: 'october',
  pct: 'percent',
  pkg: 'package',
  pm: 'prime minister',
  pms: 'prime ministers',
  ppl: 'people',
  pres: 'president',
  prez: 'president',
  reps: 'representatives',
  sep: 'september',
  sept: 'september',
  yr: 'year',
  yrs: 'years',
};

let codes: Intl.DisplayNames | null = null;

/**
 * What a word is short for, or null: "pkg", "Oct", "FM"; and in capitals the code of a country (ISO 3166-1, named as CLDR does): "KZ".
 *
 * @param written as typed; `word`: normalised
 */
export function longFor(written: string, word: string): string | null {
  if (Object.hasOwn(LONG, word)) return LONG[word] as string;
  if (!/^[A-Z]{2}$/.test(written)) return null;
  codes ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return codes.of(written) ?? null;
}
