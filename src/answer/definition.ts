import type { Range } from '../corpus/article.js';
import type { Query } from '../search/query.js';

const IS =
  '(?:is|are|was|were) (?:also )?(?:an?|the|one|called|known as|defined as|short for)(?![a-z])|(?:works|worked|serves|served) (?:as|for|at) |, (?:(?:a|an|the) )?(?:[\\p{L}-]+ ){0,3}(?:at|of|from|with) |(?:\\([^)]{0,40}\\))?\\s?[—–]\\s?(?:an?|the) |, an? |[—–] это';

/**
 * The stretches of a text that say what a thing of the question is: "X is a …", "X (a …", "X — the …"; for an acronym also its long form
 * beside it, "Long Name (X)".
 */
export function definitionsIn(text: string, { wanted, terms }: Query): Range[] {
  return wanted.flatMap(({ start, end, text: thing }) => {
    const written = terms.filter((term) => term.start >= start && term.end <= end).map((term) => escaped(term.text));
    if (written.length === 0) return [];
    const name = written.join('[\\s-]+');
    const acronym = /^\p{L}{2,6}$/u.test(thing)
      ? `|(?<=[\\p{L}”"’']\\s)\\(${name}\\)|(?<!\\p{L})${name}\\s\\(\\p{L}`
      : '';
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?:s|'s)?\\s?(?:${IS})${acronym}`, 'giu');
    return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
