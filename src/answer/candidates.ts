import type { Article, Range } from '../corpus/article.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Passage } from '../corpus/passages.js';
import type { RankedPassage, SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { type Fit, fits, isPlain, looksAtNames } from './fits.js';
import { Highest } from './highest.js';
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
}

/** How much a match counts by where it stands, beside 1 in the sentence itself. */
const NEAR = { neighbour: 0.75, passage: 0.65, item: 0.8, sibling: 0.35 } as const;
const WEIGHT = { coverage: 1, passage: 0.6, fit: 0.25, list: 0.3, roll: 0.25 } as const;
/** A question that asks about more things than this is seldom answered by one sentence: the passage counts more then. */
const NARROW = 3;

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
  const passageWeight = WEIGHT.passage * Math.max(1, (query.wanted.length / NARROW) ** 2);
  const coverageOf = (matched: readonly number[]) =>
    matched.reduce((sum, share, w) => sum + share * (rarities[w] as number), 0) / total;
  /** The fit and, for a whole list, the list itself. */
  const highest = WEIGHT.fit + (kind === 'people' ? WEIGHT.list + WEIGHT.roll : 0);
  const bounded = ranked.map((hit) => {
    // The lead line stands with every item of a list, so that a name may run from one into the other.
    const able = query.wanted.map((_, w) =>
      hit.passage.kind === 'list' ? 1 : Math.max(hit.within[w] ?? 1, hit.around[w] ?? 0),
    );
    return { hit, bound: WEIGHT.coverage * coverageOf(able) + passageWeight * hit.score + highest };
  });
  bounded.sort((a, b) => b.bound - a.bound);
  // What fits is dear to look for: first every passage is weighed without it, so that few are left that it can still lift.
  const weighed: Weighed[] = [];
  const bases = new Highest(most);
  for (const { hit, bound } of bounded) {
    if (bound < bases.least - 1e-9) break;
    const one = weigh(hit);
    const base = one?.options[0]?.base;
    if (!one || base === undefined) continue;
    weighed.push(one);
    bases.offer(base);
  }
  weighed.sort((a, b) => (b.options[0]?.base ?? 0) - (a.options[0]?.base ?? 0));
  const found: (Candidate & { readonly place: number })[] = [];
  for (const one of weighed) {
    const best = bestOf(one, found[most - 1]?.score ?? 0);
    if (!best) break;
    found.push(best);
    // Equal ones stand in the order of their passages.
    found.sort((a, b) => b.score - a.score || a.passage.start - b.passage.start || a.place - b.place);
  }
  return found.slice(0, most).map(({ place: _, ...candidate }) => candidate);

  function weigh(hit: RankedPassage): Weighed | null {
    const { passage } = hit;
    const article = corpus.article(passage.article);
    if (!article) return null;
    const isList = passage.kind === 'list';
    const ranges = optionsOf(passage);
    const own = isList
      ? ranges.map(({ text }) =>
          index.matchesIn(query, text.map((part) => article.body.slice(part.start, part.end)).join('\n')),
        )
      : index.matchesBySentence(query, hit);
    const elsewhere = query.wanted.map((_, w) => own.reduce((all, of) => Math.max(all, of[w] ?? 0), 0));
    const options = ranges.map(({ range }, i): Option => {
      const wholeList = isList && range.start === passage.start && range.end === passage.end;
      const matched = query.wanted.map((_, w) => {
        const neighbours = isList ? 0 : Math.max(own[i - 1]?.[w] ?? 0, own[i + 1]?.[w] ?? 0);
        return Math.max(
          own[i]?.[w] ?? 0,
          NEAR.neighbour * neighbours,
          (wholeList ? NEAR.item : isList ? NEAR.sibling : NEAR.passage) * (elsewhere[w] ?? 0),
          hit.around[w] ?? 0,
        );
      });
      const coverage = coverageOf(matched);
      const base = WEIGHT.coverage * coverage + passageWeight * hit.score;
      return { i, range, wholeList, own: own[i] ?? [], matched, coverage, base };
    });
    options.sort((a, b) => b.base - a.base);
    return { place: ranked.indexOf(hit), article, passage, options };
  }

  /** Null where no option can score `least`. */
  function bestOf(
    { place, article, passage, options }: Weighed,
    least: number,
  ): (Candidate & { place: number }) | null {
    let best: (Candidate & { readonly i: number }) | null = null;
    for (const { i, range, wholeList, own, matched, coverage, base } of options) {
      if (base + highest < Math.max(best?.score ?? 0, least - 1e-9)) break;
      const fitting = fitIn(article, range, kind, index, query);
      const score =
        base +
        WEIGHT.fit * strongest(fitting) +
        (kind === 'people' && wholeList && namesMany(fitting)
          ? WEIGHT.list + (isRoll(article, passage) ? WEIGHT.roll : 0)
          : 0);
      if (best && (score < best.score || (score === best.score && i > best.i))) continue;
      best = { i, article, passage, range, own, matched, coverage, fitting, score };
    }
    return best && { ...best, place };
  }
}

/** A sentence or item without what fits in it. */
interface Option extends Pick<Candidate, 'range' | 'own' | 'matched' | 'coverage'> {
  readonly i: number;
  readonly wholeList: boolean;
  /** The score without the fit. */
  readonly base: number;
}

/** A passage with its options, highest base first. */
interface Weighed {
  /** Among the ranked passages. */
  readonly place: number;
  readonly article: Article;
  readonly passage: Passage;
  readonly options: readonly Option[];
}

/** The strength of the best fit, 0–1; 1 where the kind has no shape. */
export function strongest(fitting: readonly Fit[] | null): number {
  return fitting ? Math.max(0, ...fitting.map(({ strength }) => strength)) : 1;
}

/** A list of three names or more is what a question for people hopes for. */
function namesMany(fitting: readonly Fit[] | null): boolean {
  return (fitting?.filter(isPlain).length ?? 0) >= 3;
}

const ROLL =
  /\b(?:attend\p{L}*|took part|taking part|participa\p{L}+|present|delegat\p{L}+|represent\p{L}*|guests|members)\b|участ|присутств|делегац/iu;

/** A list whose lead line says that it names who was there. */
function isRoll({ body }: Article, { lead }: Passage): boolean {
  return lead !== null && ROLL.test(body.slice(lead.start, lead.end));
}

/** What may be shown of a passage: a sentence of prose; of a list, an item under its lead line, or the whole list by its lead line. */
function optionsOf(passage: Passage): { range: Range; text: Range[] }[] {
  if (passage.kind !== 'list') return passage.sentences.map((range) => ({ range, text: [range] }));
  const lead = passage.lead ? [passage.lead] : [];
  const items = passage.items.map((item) => ({ range: item, text: [...lead, item] }));
  return passage.lead ? [{ range: passage, text: lead }, ...items] : items;
}

/** The stretches of the wanted kind that the question did not itself bring. */
export function fitIn(
  article: Article,
  range: Range,
  kind: QuestionKind,
  index: SearchIndex,
  query: Query,
): Fit[] | null {
  const text = article.body.slice(range.start, range.end);
  const found = fits(kind, text, looksAtNames(kind) ? index.namesIn(text) : [], article.published, article.language);
  if (!found) return null;
  return found
    .filter(({ start, end }) => !said(index.matchesIn(query, text.slice(start, end)), query))
    .map((fit) => ({ ...fit, start: range.start + fit.start, end: range.start + fit.end }));
}

/** True if a stretch holds a name or number of the question: "2025" does not answer "when in 2025". */
function said(matched: readonly number[], query: Query): boolean {
  return matched.some((share, w) => share >= 0.9 && query.wanted[w]?.binding === true);
}
