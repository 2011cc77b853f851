import type { LexiconName } from '../corpus/lexicon.js';
import { NameFinder } from '../facts/names.js';

/** The countries that a text names, as ISO 3166-1 alpha-2 codes, in order, each once. */
export type CountryFinder = (text: string) => string[];

/**
 * Finds countries by the lexicon's names, with their adjectives and spellings, and by the names that Unicode's CLDR has for them in English
 * and Russian (https://cldr.unicode.org/translation/displaynames/countryregion-territory-names), so that flags need no lexicon.
 */
export function countryFinder(names: readonly LexiconName[]): CountryFinder {
  const known = names.filter(({ kind, code }) => kind === 'country' && code !== undefined);
  const codes = new Set(known.map(({ code }) => code));
  const further = cldr().filter(({ code }) => !codes.has(code));
  const finder = new NameFinder({ names: [...known, ...further], words: [], examples: [] });
  return (text) => [...new Set(finder.find(text).flatMap(({ name }) => name.code ?? []))];
}

let regions: LexiconName[] | null = null;

function cldr(): LexiconName[] {
  if (regions) return regions;
  const [english, russian] = ['en', 'ru'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  regions = letters
    .flatMap((a) => letters.map((b) => a + b))
    .flatMap((code): LexiconName[] => {
      const name = isCountry(code) ? english?.of(code) : undefined;
      const also = russian?.of(code);
      return name === undefined ? [] : [{ name, kind: 'country', code, also: also === undefined ? [] : [also] }];
    });
  return regions;
}

/** Codes that CLDR names and that are no country: unions, user-assigned and exceptional ones. */
const isCountry = (code: string): boolean =>
  !/^(?:EU|EZ|UN|QO|Q[M-Z]|X[A-Z]|ZZ|AA|AC|CP|DG|EA|IC|TA|CQ|SU|DD|YU|FX|AN)$/.test(code);
