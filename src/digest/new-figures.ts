import { type Article, type Citation, cite } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import { isText } from '../corpus/passages.js';
import { findFigures } from '../facts/figures.js';
import { type FoundNumber, findNumbers } from '../text/numbers.js';
import { stem } from '../text/stems.js';
import type { Told } from './telling.js';

const LEANS = /^(?:its?|their|they|his|her|he|she|this|these|that|which|who|его|её|ее|их|это|он|она|они)(?!\p{L})/iu;
/** Characters of a figure with what it measures. */
const LONGEST = 260;

/** Sums first: they are what readers look for. */
const KINDS: readonly FoundNumber['kind'][] = ['money', 'percent', 'quantity', 'count'];

/**
 * Figures that no earlier article tells, each with its clause, the most weighty kinds first: a figure told before by anyone, with the same value
 * and unit, is not new. Of equal figures the first in the order of `fresh` is kept.
 */
export function newFigures(
  fresh: readonly Article[],
  earlier: readonly Article[],
  corpus: Corpus,
  { limit, told }: { readonly limit: number; readonly told: Told },
): Citation[] {
  const known = new Set(earlier.flatMap((article) => [...figuresTold(article)]));
  const found: { readonly citation: Citation; readonly rank: number }[] = [];
  for (const article of fresh) {
    for (const passage of corpus.passagesOf(article.id)) {
      if (!isText(passage)) continue;
      for (const sentence of passage.sentences) {
        for (const hit of findFigures(article.body.slice(sentence.start, sentence.end))) {
          const key = keyOf(hit.number);
          if (known.has(key)) continue;
          known.add(key);
          const clause = { start: sentence.start + hit.start, end: sentence.start + hit.end };
          // "its total investment": only the whole sentence says whose.
          const range = LEANS.test(article.body.slice(clause.start, clause.end)) ? sentence : clause;
          if (range.end - range.start > LONGEST) continue;
          found.push({ citation: cite(article, range), rank: KINDS.indexOf(hit.number.kind) });
        }
      }
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .filter(({ citation }) => told.add(citation.text))
    .slice(0, limit)
    .map(({ citation }) => citation);
}

/** `money USD 44700000000`: what is measured, whatever words stand around it. */
function keyOf({ kind, currency, unit, value }: FoundNumber): string {
  return `${kind} ${currency ?? stem((unit ?? '').toLowerCase())} ${value}`;
}

/** Articles are immutable, so that their figures are read once. */
const read = new WeakMap<Article, ReadonlySet<string>>();

function figuresTold(article: Article): ReadonlySet<string> {
  let keys = read.get(article);
  if (!keys) {
    keys = new Set(findNumbers(article.body).map(keyOf));
    read.set(article, keys);
  }
  return keys;
}
