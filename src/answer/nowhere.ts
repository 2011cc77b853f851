import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { matches } from '../text/matches.js';
import { pattern } from '../text/pattern.js';
import type { Candidate } from './candidates.js';

/** What stands somewhere, or comes from there, or whose hosts are named. */
const LOCATED = pattern('u')`
  (?:
    \b(?:in|at|to|from|near|through|via|across|outside|around)\s(?:the\s)?(?:\p{L}+\s)?|
    (?<!\p{L})(?:в|во|на|из|до|под|через|около)\s
  )\p{Lu}|
  \bhost|\bvenue|\bcapital\b|столиц|принима
`;

/** A town is asked for, and a country is none. */
const TOWN = pattern('i')`
  \b(?:in|at|near|from) (?:which|what) (?:[a-zа-яё]+ )?(?:city|cities|towns?)\b|
  \bwhere (?:exactly )?in (?:the )?[a-zа-яё]+ (?:is|are|was|were|did|does|do|will)\b|
  (?<![a-zа-яё])в как(?:ом|их) (?:[a-zа-яё]+ )?город
`;
/** Behind a preposition of place; no month, and not the beginning of a name of several words, which may be an office or a body. */
const NAMED = pattern('gu')`
  (?:\b(?:in|at|to|from|near)|(?<!\p{L})(?:в|во|из|до|под))\s(?!
    January|February|March|April|May|June|July|August|September|October|November|December
  )\p{Lu}\p{Ll}+(?!\p{L}|\s\p{Lu})
`;

/**
 * Where something was is asked, and the sentence with the one before it has only countries that take part ("relations between Lakeland and
 * Osterland suffered after a plane crashed"): no town, and nothing that is anywhere. A list may be about a place as a whole.
 */
export function isNowhere({ article, passage, range }: Candidate, query: Query, index: SearchIndex): boolean {
  const question = query.text;
  const isList = passage.kind === 'list';
  if (isList && !TOWN.test(question)) return false;
  const at = passage.sentences.findIndex(({ start }) => start === range.start);
  const from = passage.sentences[at - 1] ?? range;
  const text = article.body.slice(isList ? passage.start : from.start, isList ? passage.end : range.end);
  const isAsked = (name: string) =>
    index.matchesIn(query, name).some((share, w) => share >= 0.9 && query.wanted[w]?.binding);
  const names = index.namesIn(text);
  const others = names.filter(({ start, end }) => !isAsked(text.slice(start, end)));
  const kinds = new Set(others.map(({ kind }) => kind));
  if (TOWN.test(question) && !kinds.has('place'))
    return matches(NAMED, text).every(({ index: at, 0: found }) =>
      names.some(({ start, end }) => start < at + found.length && at + found.length <= end),
    );
  return names.some(({ kind }) => kind === 'country') && !kinds.has('place') && !LOCATED.test(text);
}
