import type { SearchIndex } from '../search/passage-index.js';
import type { Candidate } from './candidates.js';

/** What stands somewhere, or comes from there, or whose hosts are named. */
const LOCATED =
  /(?:\b(?:in|at|to|from|near|through|via|across|outside|around)\s(?:the\s)?(?:\p{L}+\s)?|(?<!\p{L})(?:в|во|на|из|до|под|через|около)\s)\p{Lu}|\bhost|\bvenue|\bcapital\b|столиц|принима/u;

/**
 * Where something was is asked, and the sentence with the one before it has only countries that take part ("relations between Lakeland and
 * Osterland suffered after a plane crashed"): no town, and nothing that is anywhere. A list may be about a place as a whole.
 */
export function isNowhere({ article, passage, range }: Candidate, index: SearchIndex): boolean {
  if (passage.kind === 'list') return false;
  const at = passage.sentences.findIndex(({ start }) => start === range.start);
  const from = passage.sentences[at - 1] ?? range;
  const text = article.body.slice(from.start, range.end);
  const kinds = new Set(index.namesIn(text).map(({ kind }) => kind));
  return kinds.has('country') && !kinds.has('place') && !LOCATED.test(text);
}
