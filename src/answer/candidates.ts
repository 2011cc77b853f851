import type { Article, Range } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passages.js';
import { flatness } from '../search/feedback.js';
import type { RankedPassage, SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { namedAuthors } from './authors.js';
import { fitIn, strongest } from './fit-in.js';
import type { Fit } from './fits.js';
import { Highest } from './highest.js';
import { isRoll, isWholeList, listOptions, namesMany } from './lists.js';
import type { QuestionKind } from './question.js';

/** A sentence or list item that may answer, with what of the question it holds. */
export interface Candidate {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentence or item, in the article's body. */
  readonly range: Range;
  /** For each wanted thing, 0–1: what the sentence itself says. */
  readonly own: readonly number[];
  /** The same with what stands around it, which counts less: neighbours, passage, heading, title. */
  readonly matched: readonly number[];
  /** Share of the question's rarity that is in `matched`, 0–1. */
  readonly coverage: number;
  /** Stretches of the body of the kind that the question wants; null where the kind has no shape. */
  readonly fitting: readonly Fit[] | null;
  /** For ordering: coverage, fit and the passage's own rank together. */
  readonly score: number;
  /** The same without what the rank weighs more where a subject is described: comparable between questions. */
  readonly worth: number;
}

/** How much a match counts by where it stands, beside 1 in the sentence itself. */
const NEAR = { neighbour: 0.75, passage: 0.65, item: 0.8, sibling: 0.35 } as const;
/** Asked for its author, an article is meant by its title and outlet, which otherwise count less than its text. */
const MEANT = 1.6;
const WEIGHT = {
  coverage: 1,
  passage: 0.6,
  named: 0.3,
  fit: 0.25,
  toldFit: 0.5,
  author: 0.25,
  list: 0.3,
  roll: 0.25,
  seat: 0.5,
} as const;
/** A question that asks about more things than this is seldom answered by one sentence: the passage counts more then. */
const NARROW = 3;
/** One that asks about more than this and is met by many passages alike describes a subject: see `flatness` of the feedback. */
const BROAD = 6;

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
  const rarities = query.wanted.map((wanted) => index.rarity(wanted));
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const breadth = Math.max(1, query.wanted.length / NARROW);
  const plainWeight = WEIGHT.passage * breadth ** (kind === 'people' ? 1 : 2);
  const describedWeight = plainWeight * (flatness(ranked) * Math.max(0, query.wanted.length - BROAD)) ** 2;
  const passageWeight = plainWeight + describedWeight;
  const things = rarities.length;
  const named = query.wanted.flatMap(({ binding }, w) => (binding ? [w] : []));
  const namedWeight = named.length > 0 ? WEIGHT.named / named.length : 0;
  const fitWeight = kind === 'definition' || kind === 'document' ? WEIGHT.toldFit : WEIGHT.fit;
  /** The fit and what a list adds to it. */
  const highest =
    fitWeight +
    (kind === 'people' ? WEIGHT.list + WEIGHT.roll : kind === 'person' && named.length > 0 ? WEIGHT.seat : 0);
  const bounded = ranked.map((hit, place) => {
    let able = 0;
    let ableNamed = 0;
    for (let w = 0; w < things; w++) {
      // The lead line stands with every item of a list, so that a name may run from one into the other.
      const share = hit.passage.kind === 'list' ? 1 : Math.max(hit.within[w] ?? 1, hit.around[w] ?? 0);
      able += share * (rarities[w] as number);
      if (query.wanted[w]?.binding) ableNamed += share;
    }
    const bound = (WEIGHT.coverage * able) / total + namedWeight * ableNamed + passageWeight * hit.score + highest;
    return { hit, place, bound };
  });
  bounded.sort((a, b) => b.bound - a.bound);
  const found: Best[] = kind === 'author' ? byAuthors() : [];
  const scores = new Highest(most);
  for (const { score } of found) scores.offer(score);
  for (const { hit, place, bound } of bounded) {
    if (bound < scores.least - SLACK) break;
    const one = weigh(hit, place);
    const best = one && bestOf(one, scores.least);
    if (!best) continue;
    found.push(best);
    scores.offer(best.score);
  }
  // Equal ones stand in the order of their passages.
  found.sort((a, b) => b.score - a.score || a.start - b.start || a.place - b.place);
  return found.slice(0, most).map(({ candidate }) => candidate());

  /** The title and outlet tell which article is meant; its own line needs to say no more than the name. */
  function byAuthors(): Best[] {
    return namedAuthors(ranked, corpus)
      .map(({ article, passage, range, name, hit }, place) => {
        const own = index.matchesIn(query, article.body.slice(range.start, range.end));
        const matched = query.wanted.map((_, w) =>
          Math.max(own[w] ?? 0, Math.min(1, MEANT * (hit.around[w] ?? 0)), NEAR.passage * (hit.within[w] ?? 0)),
        );
        const coverage = matched.reduce((sum, share, w) => sum + share * (rarities[w] as number), 0) / total;
        const score = WEIGHT.coverage * coverage + passageWeight * hit.score + WEIGHT.fit + WEIGHT.author;
        const fitting = [{ ...name, strength: 1 }];
        const worth = score - describedWeight * hit.score;
        const candidate = { article, passage, range, own, matched, coverage, fitting, score, worth };
        return { place, start: passage.start, score, candidate: () => candidate };
      })
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .slice(0, most);
  }

  function weigh(hit: RankedPassage, place: number): Weighed | null {
    const { passage } = hit;
    const article = corpus.article(passage.article);
    if (!article) return null;
    const isList = passage.kind === 'list';
    const { ranges, own } = isList
      ? listOptions(article, passage, query, index)
      : { ranges: passage.sentences, own: index.matchesBySentence(query, hit) };
    const count = ranges.length;
    if (count === 0) return null;
    // Arrays of numbers are typed where they are long: these are made by the hundred, and a typed one takes longer to make than to fill.
    const elsewhere = own.slice(0, things);
    for (let i = things; i < own.length; i++)
      elsewhere[i % things] = Math.max(elsewhere[i % things] as number, own[i] as number);
    const matched: number[] = [];
    const coverages: number[] = [];
    const bases: number[] = [];
    for (let i = 0; i < count; i++) {
      const isWhole = isList && isWholeList(ranges[i] as Range, passage);
      const far = isWhole ? NEAR.item : isList ? NEAR.sibling : NEAR.passage;
      let sum = 0;
      for (let w = 0; w < things; w++) {
        const at = i * things + w;
        let share = Math.max(own[at] as number, far * (elsewhere[w] as number), hit.around[w] ?? 0);
        if (!isList && i > 0) share = Math.max(share, NEAR.neighbour * (own[at - things] as number));
        if (!isList && i + 1 < count) share = Math.max(share, NEAR.neighbour * (own[at + things] as number));
        matched.push(share);
        sum += share * (rarities[w] as number);
      }
      coverages.push(sum / total);
      let names = 0;
      for (const w of named) names += matched[i * things + w] as number;
      bases.push(WEIGHT.coverage * (coverages[i] as number) + namedWeight * names + passageWeight * hit.score);
    }
    const order = Array.from(ranges, (_, i) => i).sort((a, b) => (bases[b] as number) - (bases[a] as number));
    return {
      place,
      rank: hit.score,
      article,
      passage,
      ranges,
      own,
      matched,
      coverages,
      bases,
      order,
    };
  }

  /** What a list of names adds where people are asked for, and one of its items where a person is: "who represented X". */
  function listed(article: Article, passage: Passage, range: Range, fitting: readonly Fit[] | null): number {
    if (passage.kind !== 'list') return 0;
    const isWhole = isWholeList(range, passage);
    if (kind === 'people' && isWhole && namesMany(fitting))
      return WEIGHT.list + (isRoll(article, passage) ? WEIGHT.roll : 0);
    if (kind !== 'person' || isWhole || named.length === 0 || !isRoll(article, passage)) return 0;
    const own = index.matchesIn(query, article.body.slice(range.start, range.end));
    return named.some((w) => (own[w] ?? 0) >= 0.5) ? WEIGHT.seat : 0;
  }

  /** Null where no sentence can score `least`. */
  function bestOf(one: Weighed, least: number): Best | null {
    const { article, passage, ranges } = one;
    let best: { i: number; fitting: Fit[] | null; score: number } | null = null;
    for (const i of one.order) {
      const base = one.bases[i] as number;
      if (base + highest < Math.max(best?.score ?? 0, least - SLACK)) break;
      const range = ranges[i] as Range;
      const fitting = fitIn(article, range, kind, index, query);
      const score = base + fitWeight * strongest(fitting) + listed(article, passage, range, fitting);
      if (best && (score < best.score || (score === best.score && i > best.i))) continue;
      best = { i, fitting, score };
    }
    if (!best) return null;
    const { i, fitting, score } = best;
    const of = (numbers: readonly number[]) => numbers.slice(i * things, (i + 1) * things);
    const candidate = (): Candidate => ({
      article,
      passage,
      range: ranges[i] as Range,
      own: of(one.own),
      matched: of(one.matched),
      coverage: one.coverages[i] as number,
      fitting,
      score,
      worth: score - describedWeight * one.rank,
    });
    return { place: one.place, start: passage.start, score, candidate };
  }
}

/** Sums of floating-point numbers in another order may fall short of a bound by this much. */
const SLACK = 1e-9;

/** The best sentence of a passage, by what they are ordered by; put together once it is known to be wanted. */
interface Best {
  readonly score: number;
  readonly start: number;
  readonly place: number;
  candidate(): Candidate;
}

/** A passage whose sentences or items were weighed without what fits in them. */
interface Weighed {
  /** Among the ranked passages. */
  readonly place: number;
  /** The passage's own score. */
  readonly rank: number;
  readonly article: Article;
  readonly passage: Passage;
  readonly ranges: readonly Range[];
  /** By sentence and, within it, by wanted thing: see `Candidate`. */
  readonly own: readonly number[];
  readonly matched: readonly number[];
  readonly coverages: readonly number[];
  /** The scores without the fit. */
  readonly bases: readonly number[];
  /** The sentences by their base, highest first. */
  readonly order: readonly number[];
}
