import type { Article, Range } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import { pattern } from '../text/pattern.js';
import { normalise } from '../text/scripts.js';
import { stem } from '../text/stems.js';
import { isStopWord } from '../text/stopwords.js';
import { cosine, normalised, type Vector } from '../text/vectors.js';
import { words } from '../text/words.js';

/** A sentence that may stand for its article. */
export interface Candidate {
  readonly article: Article;
  readonly range: Range;
  readonly text: string;
  /** Weight from outside, such as how well its passage speaks to a topic; 1 is neutral. */
  readonly weight: number;
}

export interface Ranked extends Candidate {
  readonly score: number;
  readonly vector: ReadonlyMap<string, number>;
}

const SHORTEST = 40;
const LONGEST = 360;
/** Sentences compared with each other: beyond it the square of their number would be felt. */
const MOST = 240;
/** Cosine from which two sentences speak to each other, damping, and rounds: LexRank (Erkan & Radev 2004), which settles within 15. */
const LINKED = 0.1;
const DAMPING = 0.85;
const ROUNDS = 15;
/** What comes later in an article tells less of it (lead bias of news). */
const LATER = 0.06;
const OPENING = 1.4;
const TITLE = 2;
/** Sentences that point back say little alone. */
const POINTS_BACK = pattern('iu')`
  ^(?:
    he|she|it|they|this|these|that|those|such|his|her|their|its|both|however|moreover|also|in addition|
    nevertheless|yet|for this reason|meanwhile|furthermore|on the contrary|он|она|оно|они|это|эти|кроме того|
    однако
  )(?!\p{L})
`;

/** The sentences of passages that could stand alone on a card: prose, neither short nor endless. */
export function candidatesOf(
  article: Article,
  passages: readonly Passage[],
  weight: (passage: Passage) => number = () => 1,
): Candidate[] {
  const title = stemsOf(article.title);
  return passages
    .filter(({ kind }) => kind === 'prose')
    .flatMap((passage) =>
      passage.sentences.map((range) => {
        const text = article.body.slice(range.start, range.end);
        const early = passage.ordinal === 0 ? OPENING : 1 / (1 + passage.ordinal * LATER);
        return { article, range, text, weight: weight(passage) * early * (1 + TITLE * shareOf(title, text)) };
      }),
    )
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST && /[.!?…]["'”’»)]*$/u.test(text));
}

/** Sentences by how much of what all of them say they hold, most telling first. */
export function rankSentences(candidates: readonly Candidate[]): Ranked[] {
  const kept = candidates.slice(0, MOST);
  const vectors = vectorsOf(kept.map(({ text }) => text));
  const links = vectors.map((one, i) =>
    vectors.flatMap((other, j) => {
      const similar = i === j ? 0 : cosine(one, other);
      return similar >= LINKED ? [{ j, similar }] : [];
    }),
  );
  const out = links.map((row) => row.reduce((sum, { similar }) => sum + similar, 0) || 1);
  let scores = kept.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    const flow = (i: number) =>
      (links[i] ?? []).reduce((sum, { j, similar }) => sum + (similar / (out[j] ?? 1)) * (scores[j] ?? 0), 0);
    scores = kept.map((_, i) => 1 - DAMPING + DAMPING * flow(i));
  }
  return kept
    .map((candidate, i) => ({
      ...candidate,
      vector: vectors[i] ?? new Map(),
      score: (scores[i] ?? 0) * candidate.weight * (POINTS_BACK.test(candidate.text) ? 0.4 : 1),
    }))
    .sort((a, b) => b.score - a.score);
}

/**
 * The best `limit` sentences that do not repeat one another; where several articles speak, each has its turn before one comes twice.
 */
export function choose(ranked: readonly Ranked[], limit: number): Ranked[] {
  const chosen: Ranked[] = [];
  const fresh = (one: Ranked) => chosen.every((other) => cosine(one.vector, other.vector) < 0.5);
  for (const turn of [1, limit]) {
    for (const one of ranked) {
      if (chosen.length >= limit) break;
      const used = chosen.filter((other) => other.article.id === one.article.id).length;
      if (used < turn && !chosen.includes(one) && fresh(one)) chosen.push(one);
    }
  }
  return chosen.sort((a, b) => b.score - a.score);
}

/** The stems of a text that carry its topic. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    words(text)
      .map((word) => normalise(word.text))
      .filter((word) => !isStopWord(word))
      .map(stem),
  );
}

/** Share of the stems that a text holds, 0–1. */
export function shareOf(stems: ReadonlySet<string>, text: string): number {
  const own = stemsOf(text);
  return [...stems].filter((stemmed) => own.has(stemmed)).length / Math.max(1, stems.size);
}

/** TF-IDF vectors of length 1 over stems. */
function vectorsOf(texts: readonly string[]): Vector[] {
  const counts = texts.map((text) => {
    const count = new Map<string, number>();
    for (const word of words(text)) {
      const folded = normalise(word.text);
      if (!isStopWord(folded)) count.set(stem(folded), (count.get(stem(folded)) ?? 0) + 1);
    }
    return count;
  });
  const frequency = new Map<string, number>();
  for (const count of counts) for (const term of count.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return counts.map((count) => {
    const vector = new Map<string, number>();
    for (const [term, times] of count)
      vector.set(term, times * Math.log(1 + texts.length / (frequency.get(term) ?? 1)));
    return normalised(vector);
  });
}
