import type { Candidate } from './candidates.js';

/** What a question asks for by a word, and the words by which texts tell it: a unit, a seat, how often. */
const TOLD: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/\bcubic (?:met|k)|\bbcm\b|кубометр|кубическ/i, /cubic|\bbcm\b|кубометр|кубическ/i],
  [/\b(?:mega|giga|kilo)watts?\b|\b[MG]W\b|мегаватт|гигаватт/, /watt|\b[kMG]W|ватт/i],
  [/\bbarrels?\b|баррел/i, /barrel|\bb\/d\b|\bbpd\b|баррел/i],
  [/\bhectares?\b|\bacres?\b|гектар/i, /hectare|acre|\bha\b|гектар/i],
  [/\bton(?:ne)?s\b|\btonnage\b|тонн/i, /\bton|\bmt\b|тонн/i],
  [/\b(?:km|kilomet(?:er|re)s?|miles)\b|километр/i, /\bkm|kilomet|mile|километр/i],
  [
    /\bwhere\b.*\b(?:head ?quarter|headquater|hq|head office|main office)|\b(?:city|place|location)\b.*\b(?:head ?quarter|hq|head office|main office)|\bhq location\b|где .*штаб-?квартир/i,
    /headquarter|\bHQ\b|\bbased (?:in|at)\b|\bseat\b|(?:head|main) office|штаб-?квартир|базир|располож/i,
  ],
  [
    /\bhow (?:often|frequently|regularly)\b|(?<![а-яё])(?:как|насколько) часто(?![а-яё])/i,
    /\b(?:every|each|annual|annually|year(?:ly)?|month(?:ly)?|week(?:ly)?|daily|day|times|once|twice|often|seldom|rarely|never|always|regular|frequent|quarter)|(?:раз|ежегод|ежемесяч|кажд|регуляр|част|редко|постоянн)/i,
  ],
];

/**
 * Something is asked for by a word, and nothing that is shown has one of the words by which texts tell it.
 *
 * @param found the candidates that are shown
 */
export const isToldByNoWord = (found: readonly Candidate[], question: string): boolean =>
  TOLD.some(
    ([asked, told]) =>
      asked.test(question) &&
      !found.some(({ article, passage }) => told.test(article.body.slice(passage.start, passage.end))),
  );
