import { type Article, cite, type Range } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { pattern } from '../text/pattern.js';
import { words } from '../text/words.js';
import type { Excerpt } from './answer.js';
import type { Candidate } from './candidates.js';
import { fitIn } from './fit-in.js';
import { isPlain } from './fits.js';
import type { QuestionKind } from './question.js';

/** Characters of an excerpt: enough for a list of delegations or a short paragraph, little enough for a phone. */
const LONGEST = { first: 600, later: 420, list: 1000 } as const;

// A sentence that begins so leans on the one before it.
const LEANS = pattern('iu')`
  ^["“«']?(?:
    he|she|they|it|this|that|these|those|his|her|their|its|such|both|
    the (?:
      two|latter|former|same|document|package|deal|meeting|summit|plan|agreement|statement|move|step|route|
      project|visit|list
    )|
    also|in addition|however|moreover|on the other hand|он|она|они|это|этот|эта|эти|его|ее|её|их
  )(?![\p{L}])
`;

/** The excerpt that shows a candidate: its list, or its sentence with what it leans on and what follows, as far as that stays short. */
export function excerptOf(
  candidate: Candidate,
  query: Query,
  kind: QuestionKind,
  index: SearchIndex,
  first: boolean,
): Excerpt {
  const { article, passage } = candidate;
  const range =
    passage.kind === 'list' ? listRange(candidate) : proseRange(candidate, first ? LONGEST.first : LONGEST.later);
  return {
    ...cite(article, range),
    hash: article.hash,
    kind: article.kind,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    url: article.url ?? null,
    highlights: highlights(candidate, range, query, kind, index),
  };
}

function listRange({ passage, range }: Candidate): Range {
  return passage.end - passage.start <= LONGEST.list ? passage : range;
}

/** Grows from the sentence: first backwards while it leans, then to the whole paragraph if short, then forwards. */
function proseRange({ article, passage, range }: Candidate, longest: number): Range {
  if (passage.end - passage.start <= longest) return passage;
  const { sentences } = passage;
  let from = sentences.findIndex(({ start }) => start === range.start);
  let to = from;
  const length = (a: number, b: number) => (sentences[b]?.end ?? 0) - (sentences[a]?.start ?? 0);
  const leans = (i: number) => LEANS.test(article.body.slice(sentences[i]?.start, sentences[i]?.end));
  while (from > 0 && leans(from) && length(from - 1, to) <= longest) from--;
  while (to + 1 < sentences.length && length(from, to + 1) <= longest) to++;
  while (from > 0 && length(from - 1, to) <= longest) from--;
  return { start: sentences[from]?.start ?? range.start, end: sentences[to]?.end ?? range.end };
}

/** What answers, in bold: the stretches of the wanted kind; where the kind has no shape, the question's own words. */
function highlights(
  { article, passage, range, fitting }: Candidate,
  shown: Range,
  query: Query,
  kind: QuestionKind,
  index: SearchIndex,
): [number, number][] {
  const isList = passage.kind === 'list';
  const fits = isList ? fitIn(article, shown, kind, index, query) : fitting;
  const strong = fits?.filter(isPlain) ?? [];
  const marked = strong.length > 0 ? strong : questionWords(article, isList ? shown : range, query, index);
  const inside = marked
    .filter(({ start, end }) => start >= shown.start && end <= shown.end)
    .map(({ start, end }): [number, number] => [start - shown.start, end - shown.start])
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: [number, number][] = [];
  for (const pair of inside) if (pair[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(pair);
  return kept;
}

/** Most words of a name or phrase. */
const LONGEST_PHRASE = 6;

/** Where the question's words, names and phrases stand. */
function questionWords(article: Article, range: Range, query: Query, index: SearchIndex): Range[] {
  const text = article.body.slice(range.start, range.end);
  const all = words(text);
  const wholeAt = (w: number, at: number): Range | undefined => {
    const start = all[at]?.start ?? 0;
    const ends = all.slice(at, at + LONGEST_PHRASE).map(({ end }) => end);
    const end = ends.find((of) => (index.matchesIn(query, text.slice(start, of))[w] ?? 0) >= 0.9);
    return end === undefined ? undefined : { start: range.start + start, end: range.start + end };
  };
  return index
    .positionsIn(query, text)
    .flatMap((places, w) => places.map((at) => wholeAt(w, at)).filter((found) => found !== undefined));
}

/** The passages around an excerpt, for showing it in context. */
export function around(
  passages: readonly Passage[],
  excerpt: Range,
): { before: Passage | null; own: readonly Passage[]; after: Passage | null } {
  const shown = passages.filter((passage) => passage.kind !== 'aside');
  const own = shown.filter((passage) => passage.start < excerpt.end && excerpt.start < passage.end);
  const first = own[0] ? shown.indexOf(own[0]) : -1;
  const last = own.length > 0 ? first + own.length - 1 : -1;
  return { before: shown[first - 1] ?? null, own, after: last >= 0 ? (shown[last + 1] ?? null) : null };
}
