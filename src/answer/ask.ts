import { publishedBetween } from '../corpus/article.js';
import type { ArticleFilter, Corpus } from '../corpus/corpus.js';
import { passes, type SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { isOfTopic } from '../search/wanted.js';
import { hasWords } from '../text/words.js';
import type { Answer, Answerer } from './answer.js';
import { type Candidate, candidates, SHOWN_FIRST } from './candidates.js';
import { disagreementsIn } from './disagreements.js';
import { excerptOf } from './excerpt.js';
import { questionKind } from './question.js';
import { shortAnswer } from './short-answer.js';
import { suggestions } from './suggestions.js';
import { ANSWERED, confidence, supportOf } from './support.js';

/** Longest question that is read, in characters. */
export const LONGEST_QUESTION = 500;
/** How far down the ranking an answer is looked for, and how far among the lists: docs/decisions/0016-how-far-down.md. */
export const RANKED = { passages: 12, lists: 24 } as const;
/** An answer shows no more excerpts than this. */
export const MOST_EXCERPTS = 5;
const NEAREST = 3;
/** A further excerpt scores at least this share of the best one. */
const WORTH_SHOWING = 0.5;

/** Answers questions from one corpus. Pure: the same question over the same corpus gives the same answer. */
export function answerer(corpus: Corpus, index: SearchIndex): Answerer {
  const extents = new Map<string, Extent>();
  const extentOf = (filter: ArticleFilter): Extent => {
    const key = JSON.stringify([filter.server, filter.outlet, filter.after, filter.before]);
    const known = extents.get(key) ?? extentIn(corpus, filter);
    if (extents.size >= EXTENTS) extents.clear();
    extents.set(key, known);
    return known;
  };
  return {
    ask(question: string, filter: ArticleFilter): Answer {
      const reason = invalid(question);
      const { articles, from, to } = extentOf(filter);
      const nothing: Answer = {
        question,
        outcome: 'nothing',
        answer: null,
        excerpts: [],
        disagreements: [],
        suggestions: [],
        understood: [],
        known: [],
        missing: [],
        searched: { articles, speaking: 0, from, to },
      };
      if (reason) return { ...nothing, outcome: 'invalid', reason, message: MESSAGES[reason](question) };

      const query = index.readQuery(question);
      const kind = questionKind(question, query.understood);
      const ranked = index.rank(query, filter, RANKED.passages, RANKED.lists);
      const found = candidates(query, kind, ranked, corpus, index, MOST_EXCERPTS);
      const best = found[0];
      const sure = confidence(supportOf(found, ranked, query, kind, index));
      const answered = best !== undefined && sure >= ANSWERED;
      const hints = {
        ...nothing,
        understood: query.understood,
        suggestions: answered ? [] : suggestions(corpus, index, query, filter),
      };
      if (!best || (!answered && !speaksOfIt(best, query))) return hints;
      const shown = found
        .filter((candidate) => candidate.score >= WORTH_SHOWING * best.score)
        .slice(0, answered ? MOST_EXCERPTS : NEAREST);
      const excerpts = shown.map((candidate, i) => excerptOf(candidate, query, kind, index, i === 0));
      return {
        ...hints,
        outcome: answered ? 'answered' : 'near-miss',
        answer: answered ? shortAnswer(found.slice(0, SHOWN_FIRST), query, kind, sure, index) : null,
        excerpts,
        disagreements: answered ? disagreementsIn(excerpts, corpus, filter) : [],
        known: topics(query, (w) => (best.matched[w] ?? 0) >= 0.5),
        missing: topics(query, (w) => (best.matched[w] ?? 0) < 0.5),
        searched: { ...nothing.searched, speaking: new Set(shown.map(({ article }) => article.id)).size },
      };
    },
  };
}

/** What a filter lets through: how many articles, first and last day of publication. */
type Extent = Pick<Answer['searched'], 'articles' | 'from' | 'to'>;

/** Filters whose extent is kept. */
const EXTENTS = 50;

function extentIn(corpus: Corpus, filter: ArticleFilter): Extent {
  let extent: Extent = { articles: 0, from: null, to: null };
  for (const article of corpus.articles) {
    if (!passes(article, filter)) continue;
    const { from, to } = publishedBetween(article.published);
    extent = {
      articles: extent.articles + 1,
      from: extent.from === null || from < extent.from ? from : extent.from,
      to: extent.to === null || to > extent.to ? to : extent.to,
    };
  }
  return extent;
}

/** A near miss needs something of the question's own that the corpus speaks of: one of its names, or a good part of its words. */
function speaksOfIt(best: Candidate, query: Query): boolean {
  const isNamed = query.wanted.some(({ binding, unknown }, w) => (binding || unknown) && (best.matched[w] ?? 0) >= 0.5);
  return isNamed || best.coverage >= 0.4;
}

/** The names and numbers among what is wanted; where there are none, the words that do not just frame the question. */
function topics({ wanted }: Query, wants: (w: number) => boolean): string[] {
  const chosen = wanted.filter((_, w) => wants(w));
  const names = chosen.filter(({ binding }) => binding);
  return (names.length > 0 ? names : chosen.filter(isOfTopic)).map(({ text }) => text);
}

type Reason = NonNullable<Answer['reason']>;

const MESSAGES: Readonly<Record<Reason, (question: string) => string>> = {
  empty: () => 'The question is empty. Type what you want to know, for example a name, a place or a date.',
  'no-words': () => 'The question holds no word or number to search for. Type what you want to know in words.',
  'too-long': (question) =>
    `The question is ${question.length} characters long; at most ${LONGEST_QUESTION} are read. Ask for one thing at a time.`,
};

function invalid(question: string): Reason | null {
  if (question.trim() === '') return 'empty';
  if (question.length > LONGEST_QUESTION) return 'too-long';
  return hasWords(question) ? null : 'no-words';
}
