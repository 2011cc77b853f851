import type { Article, Range } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passages.js';
import type { RankedPassage, SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { byAuthors } from './authors.js';
import type { Best, Candidate } from './candidate.js';
import { isDeedOfPapers, WEIGHT, weightsOf } from './candidate-weights.js';
import { currencySign, raiseBySign } from './currency-sign.js';
import type { Fit } from './fit.js';
import { fitIn, strongest } from './fit-in.js';
import { wantsNumber } from './fits.js';
import { Highest } from './highest.js';
import { asksForRoll, isBeyondRolls, isRoll, isWholeList, listOptions, namesMany } from './lists.js';
import type { QuestionKind } from './question.js';
import { SentenceShares } from './sentence-shares.js';

export { type Candidate, SHOWN_FIRST } from './candidate.js';

/**
 * Ranks the sentences and list items of the best passages by how well they answer. Best first, at most `most`; the best one of each
 * passage. A passage whose words, wherever they stand in it, could not bring it among those is not cut into sentences.
 */
export function candidates(
  query: Query,
  kind: QuestionKind,
  ranked: readonly RankedPassage[],
  corpus: Corpus,
  index: SearchIndex,
  most = 10,
): Candidate[] {
  const rarities = Float64Array.from(query.wanted, (wanted) => index.rarity(wanted));
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const weights = weightsOf(query, kind, ranked);
  /** How much more the rank supports an answer than it orders. */
  const unordered = weights.supporting - weights.described;
  const things = rarities.length;
  const shares = new SentenceShares(things, !wantsNumber(kind));
  const rollWeight = asksForRoll(query.text) ? WEIGHT.wholeRoll : WEIGHT.roll;
  const currency = currencySign(query, kind);
  const beyondRolls = isBeyondRolls(kind, query.text);
  const named = query.wanted.flatMap(({ binding }, w) => (binding ? [w] : []));
  const deeds = kind === 'document' ? query.wanted.flatMap(({ text }, w) => (isDeedOfPapers(text) ? [w] : [])) : [];
  const mostOfDeeds = deeds.length > 0 ? WEIGHT.deed : 0;
  /** The most that the fit, and what a list or a deed adds to it, come to. */
  const highestIn = (passage: Passage) => weights.fit + mostOfDeeds + (passage.kind === 'list' ? weights.list : 0);
  const bounded: Bounded[] = [];
  for (let place = 0; place < ranked.length; place++) {
    const hit = ranked[place] as RankedPassage;
    if (hit.passage.kind === 'biography' && !isAbout(hit.article.author)) continue;
    if (beyondRolls && hit.passage.kind === 'list' && isRoll(hit.article, hit.passage)) continue;
    let able = 0;
    let ableNamed = 0;
    for (let w = 0; w < things; w++) {
      // The lead line stands with every item of a list, so that a name may run from one into the other.
      const share =
        hit.passage.kind === 'list' || w === currency?.w ? 1 : Math.max(hit.within[w] ?? 1, hit.around[w] ?? 0);
      able += share * (rarities[w] as number);
      if (query.wanted[w]?.binding) ableNamed += share;
    }
    const bound =
      (WEIGHT.coverage * able) / total +
      weights.named * ableNamed +
      weights.passage * hit.score +
      highestIn(hit.passage);
    bounded.push({ hit, place, bound });
  }
  bounded.sort((a, b) => b.bound - a.bound);
  const found: Best[] =
    kind === 'author' ? byAuthors(query, ranked, corpus, index, { rarities, total, weights }).slice(0, most) : [];
  const scores = new Highest(most);
  for (const { score } of found) scores.offer(score);
  for (const { hit, place, bound } of bounded) {
    if (bound < scores.least - SLACK) break;
    const best = bestOf(hit, place, scores.least);
    if (!best) continue;
    found.push(best);
    scores.offer(best.score);
  }
  // Equal ones stand in the order of their passages.
  found.sort((a, b) => b.score - a.score || a.start - b.start || a.place - b.place);
  return found.slice(0, most).map(({ candidate }) => candidate);

  /** Whether the question names the author. */
  function isAbout(author: string | undefined): boolean {
    if (author === undefined) return false;
    const own = index.matchesIn(query, author);
    return named.some((w) => (own[w] ?? 0) >= 0.9);
  }

  /** What a list of names adds where people are asked for, and one of its items where a person is: "who represented X". */
  function listed(article: Article, passage: Passage, range: Range, fitting: readonly Fit[] | null): number {
    if (passage.kind !== 'list') return 0;
    const isWhole = isWholeList(range, passage);
    if (kind === 'people' && isWhole && namesMany(fitting))
      return WEIGHT.list + (isRoll(article, passage) ? rollWeight : 0);
    if (kind !== 'person' || isWhole || named.length === 0 || !isRoll(article, passage)) return 0;
    const own = index.matchesIn(query, article.body.slice(range.start, range.end));
    return named.some((w) => (own[w] ?? 0) >= 0.5) ? WEIGHT.seat : 0;
  }

  /** The best sentence or item of a passage; null where none can score `least`. */
  function bestOf(hit: RankedPassage, place: number, least: number): Best | null {
    const { passage, article } = hit;
    const { ranges, own } =
      passage.kind === 'list'
        ? listOptions(article, passage, query, index)
        : { ranges: passage.sentences, own: index.matchesBySentence(query, hit) };
    if (ranges.length === 0) return null;
    const highest = highestIn(passage);
    if (currency) raiseBySign(currency, own, things, article.body, ranges);
    shares.load(passage, ranges, own, hit.around);
    if (bases.length < ranges.length) bases = new Float64Array(2 * ranges.length);
    for (let i = 0; i < ranges.length; i++) bases[i] = baseOf(i, hit.score);
    let best: { i: number; base: number; fitting: Fit[] | null; score: number } | null = null;
    for (;;) {
      const i = highestOf(bases, ranges.length);
      const base = bases[i] ?? Number.NEGATIVE_INFINITY;
      if (base + highest < Math.max(best?.score ?? 0, least - SLACK)) break;
      bases[i] = Number.NEGATIVE_INFINITY;
      const range = ranges[i] as Range;
      const fitting = fitIn(article, range, kind, index, query);
      const fit = weights.fit * strongest(fitting);
      const score = base + fit + listed(article, passage, range, fitting) + done(i, fitting);
      if (best && (score < best.score || (score === best.score && i > best.i))) continue;
      best = { i, base, fitting, score };
    }
    if (!best) return null;
    const { i, fitting, score } = best;
    const coverage = coverageOf(i);
    const worth = score + unordered * hit.score - weights.ordering * strongest(fitting) - done(i, fitting);
    const candidate = { article, passage, range: ranges[i] as Range, ...shares.of(i), coverage, fitting, score, worth };
    return { place, start: passage.start, score, candidate };
  }

  /** What a sentence is worth more that says itself that a paper was signed; its parties may stand before it. */
  function done(i: number, fitting: readonly Fit[] | null): number {
    const isDone = strongest(fitting) > 0 && deeds.some((w) => (shares.own[i * things + w] as number) >= 0.5);
    return isDone ? WEIGHT.deed : 0;
  }

  function coverageOf(i: number): number {
    let sum = 0;
    for (let w = 0; w < things; w++) sum += (shares.matched[i * things + w] as number) * (rarities[w] as number);
    return sum / total;
  }

  /** A sentence's score without the fit. */
  function baseOf(i: number, rank: number): number {
    let names = 0;
    for (const w of named) names += shares.matched[i * things + w] as number;
    return WEIGHT.coverage * coverageOf(i) + weights.named * names + weights.passage * rank;
  }
}

/** Scores of sentences, see `bestOf`. */
let bases = new Float64Array(64);

/** The first place of the highest number. */
function highestOf(numbers: Float64Array, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if ((numbers[i] as number) > (numbers[best] as number)) best = i;
  return best;
}

/** Sums of floating-point numbers in another order may fall short of a bound by this much. */
const SLACK = 1e-9;

/** A passage with the most that a sentence of it can score. */
interface Bounded {
  readonly hit: RankedPassage;
  readonly place: number;
  readonly bound: number;
}
