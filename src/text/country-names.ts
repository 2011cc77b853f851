/** A country as it is called; names in English come first, then those in Russian. */
export interface CountryNames {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: readonly string[];
}

/** Names in the news that CLDR does not have, or has in a form that no text uses ("Myanmar (Burma)"). */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE'],
  BA: ['Bosnia and Herzegovina', 'Bosnia'],
  CD: ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DR Congo', 'DRC'],
  CG: ['Republic of the Congo', 'Republic of Congo', 'Congo'],
  CI: ['Ivory Coast'],
  CV: ['Cabo Verde'],
  CZ: ['Czechia', 'Czech Republic'],
  GB: ['UK', 'Britain', 'Great Britain'],
  KR: ['Republic of Korea'],
  MM: ['Myanmar', 'Burma'],
  MK: ['North Macedonia', 'Macedonia'],
  PS: ['Palestine'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Türkiye'],
  TT: ['Trinidad and Tobago'],
  US: ['USA', 'U.S.'],
};

let known: readonly CountryNames[] | null = null;

/**
 * Every country with its names as Unicode's CLDR has them in English and Russian
 * (https://cldr.unicode.org/translation/displaynames/countryregion-territory-names), and those of the news. Made once.
 */
export function countryNames(): readonly CountryNames[] {
  if (known) return known;
  const [english, russian] = ['en', 'ru'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  known = letters
    .flatMap((a) => letters.map((b) => a + b))
    .flatMap((code): CountryNames[] => {
      const name = isCountry(code) ? english?.of(code) : undefined;
      const also = russian?.of(code);
      if (name === undefined) return [];
      return [{ code, names: [name, ...(USUAL[code] ?? []), ...(also === undefined ? [] : [also])] }];
    });
  return known;
}

let spelled: ReadonlySet<string> | null = null;

/** True for the name of a country in English or Russian, in any case. */
export function isCountryName(name: string): boolean {
  spelled ??= new Set(countryNames().flatMap(({ names }) => names.map((known) => known.toLowerCase())));
  return spelled.has(name.toLowerCase());
}

/** Codes that CLDR names and that are no country: unions, user-assigned and exceptional ones. */
const isCountry = (code: string): boolean =>
  !/^(?:EU|EZ|UN|QO|Q[M-Z]|X[A-Z]|ZZ|AA|AC|CP|DG|EA|IC|TA|CQ|SU|DD|YU|FX|AN)$/.test(code);
