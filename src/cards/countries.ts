import type { LexiconName } from '../corpus/lexicon.js';
import { NameFinder } from '../facts/names.js';
import { countryNames } from '../text/country-names.js';

/** The countries that a text names, as ISO 3166-1 alpha-2 codes, in order, each once. */
export type CountryFinder = (text: string) => string[];

/**
 * Finds countries by the lexicon's names, with their adjectives and spellings, and by those that they have everywhere, so that flags need no
 * lexicon.
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
  regions ??= countryNames().map(({ code, names: [name = code, ...also] }) => ({ name, kind: 'country', code, also }));
  return regions;
}
