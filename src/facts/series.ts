import { EVENT_NOUN } from './event-words.js';

/** A gathering that goes by letters and a number, "UNX25": offsets of the token, and its key. */
export interface SeriesHit {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly prefix: string;
}

const TOKEN = /(?<![a-zA-ZÀ-ԯḀ-ỿ\p{N}-])(\p{Lu}{3,6})[- ]?(\d{1,3})(?![a-zA-ZÀ-ԯḀ-ỿ\p{N}+%]|[.,]\d)/gu;
/** Between the noun and the token: "conference UNX25", "conference, UNX25", "UNX25, the third conference". */
const BESIDE = /^(?:,? (?:called |named )?|,? \(|,? the (?:[a-zA-ZÀ-ԯḀ-ỿ]+ ){0,2})$/u;
const NEAR = 24;

/** Letters with a number in a text, whatever they are. */
export function findTokens(text: string): SeriesHit[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: `${match[1]}${match[2]}`.toLowerCase(),
    prefix: match[1] ?? '',
  }));
}

/** The letters of tokens that a text uses as names of gatherings: those that stand beside a word for one. */
export function seriesIn(text: string): string[] {
  const tokens = findTokens(text);
  if (tokens.length === 0) return [];
  const nouns = [...text.matchAll(EVENT_NOUN)].map((noun) => ({ start: noun.index, end: noun.index + noun[0].length }));
  return tokens
    .filter(({ start, end }) =>
      nouns.some((noun) =>
        noun.start >= end
          ? noun.start - end < NEAR && /^(?:,? the)?(?: [a-zA-ZÀ-ԯḀ-ỿ]+){0,2} $/u.test(text.slice(end, noun.start))
          : start >= noun.end && start - noun.end < NEAR && BESIDE.test(text.slice(noun.end, start)),
      ),
    )
    .map(({ prefix }) => prefix);
}

/** Whether a key is that of a gathering of a series: it names one gathering by itself. */
export const isSeries = (partners: string | null): boolean => partners !== null && /^[a-z]{3,6}\d{1,3}$/.test(partners);
