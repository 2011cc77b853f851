import type { Candidate } from './candidates.js';

/** Units that a question may ask for by name, and how texts write each. */
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bcubic (?:met|k)|\bbcm\b|кубометр|кубическ/iu, /cubic|\bbcm\b|кубометр|кубическ/iu],
  [/\b(?:mega|giga|kilo)watts?\b|\b[MG]W\b|мегаватт|гигаватт/u, /watt|\b[kMG]W|ватт/iu],
  [/\bbarrels?\b|баррел/iu, /barrel|\bb\/d\b|\bbpd\b|баррел/iu],
  [/\bhectares?\b|\bacres?\b|гектар/iu, /hectare|acre|\bha\b|гектар/iu],
  [/\bton(?:ne)?s\b|\btonnage\b|тонн/iu, /\bton|\bmt\b|тонн/iu],
  [/\b(?:km|kilomet(?:er|re)s?|miles)\b|километр/iu, /\bkm|kilomet|mile|километр/iu],
];

/**
 * A unit is asked for, and nothing that is shown tells anything in it.
 *
 * @param found the candidates that are shown
 */
export const lacksUnit = (found: readonly Candidate[], question: string): boolean =>
  UNITS.some(
    ([asked, told]) =>
      asked.test(question) &&
      !found.some(({ article, passage }) => told.test(article.body.slice(passage.start, passage.end))),
  );
