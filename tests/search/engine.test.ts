import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import type { Passage } from '../../src/corpus/passages.js';
import { masthead } from '../../src/search/closeness.js';
import { buildIndex, type SearchIndex } from '../../src/search/passage-index.js';
import { contextOf, pointsToPeople } from '../../src/search/passage-reader.js';
import type { Query } from '../../src/search/query.js';
import {
  commonQuery,
  filter,
  type Held,
  held,
  heldOf,
  LEXICON,
  manyPassages,
  query,
  type Step,
  steps,
} from './arbitrary.js';
import { datesOf, NaiveIndex } from './naive-index.js';

const ids = (n: number) => Array.from({ length: n }, (_, i) => `a${i}`);
const articles = fc.integer({ min: 0, max: 12 }).chain((n) => fc.tuple(...ids(n).map(held)));

function build(all: readonly Held[]): SearchIndex {
  return buildIndex(
    corpusOf(
      all.map(({ article }) => article),
      LEXICON,
    ),
  );
}

/** The same steps done to the index and to the naive one. */
function follow(index: SearchIndex, naive: NaiveIndex, todo: readonly Step[]): void {
  const there = new Set<string>();
  for (const step of todo) {
    if (step.kind === 'remove') {
      expect(index.remove(step.id)).toBe(there.delete(step.id));
      naive.remove(step.id);
      continue;
    }
    const { article, passages } = step.held;
    const how = there.has(article.id) ? 'change' : 'add';
    index[how](article, passages);
    naive[how](article, passages);
    there.add(article.id);
  }
}

function compare(
  index: SearchIndex,
  naive: NaiveIndex,
  asked: Query,
  ...rest: [Parameters<SearchIndex['rank']>[1], number]
) {
  const found = index.rank(asked, ...rest);
  const right = naive.rank(asked, ...rest);
  expect(found.map(({ passage }) => passage.key)).toEqual(right.map(({ key }) => key));
  found.forEach(({ score }, i) => void expect(score).toBeCloseTo(right[i]?.score as number, 6));
}

describe('the index against a naive one', () => {
  it('ranks the passages of any corpus alike', () => {
    fc.assert(
      fc.property(articles, query, filter, fc.constantFrom(0, 1, 3, 10, 100), (all, asked, through, limit) => {
        const naive = new NaiveIndex(LEXICON);
        for (const { article, passages } of all) naive.add(article, passages);
        compare(build(all), naive, asked, through, limit);
      }),
      { numRuns: 150 },
    );
  });

  it('ranks alike where a word stands in so many passages that what is near it finds none', () => {
    fc.assert(
      fc.property(manyPassages, commonQuery, fc.constantFrom(3, 60), (one, asked, limit) => {
        const naive = new NaiveIndex(LEXICON);
        naive.add(one.article, one.passages);
        compare(build([one]), naive, asked, { server: null }, limit);
      }),
      { numRuns: 40 },
    );
  });

  it('ranks alike after articles were added, changed and removed', () => {
    fc.assert(
      fc.property(steps, query, filter, (todo, asked, through) => {
        const index = build([]);
        const naive = new NaiveIndex(LEXICON);
        follow(index, naive, todo);
        compare(index, naive, asked, through, 10);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same as one built from what is left, words to resolve included', () => {
    fc.assert(
      fc.property(steps, (todo) => {
        const index = build([]);
        follow(index, new NaiveIndex(LEXICON), todo);
        const left = new Map<string, Held>();
        for (const step of todo)
          if (step.kind === 'remove') left.delete(step.id);
          else left.set(step.held.article.id, step.held);
        const fresh = build([...left.values()]);
        for (const question of ['who atended the sumit', 'vstrecha ministrov v Almati', 'rivers of Центральная Asia'])
          expect(index.readQuery(question)).toEqual(fresh.readQuery(question));
      }),
      { numRuns: 100 },
    );
  });

  it('finds in a text what stands in it', () => {
    fc.assert(
      fc.property(articles, query, held('text'), (all, asked, text) => {
        const naive = new NaiveIndex(LEXICON);
        for (const { article, passages } of all) naive.add(article, passages);
        const found = build(all).matchesIn(asked, text.article.body);
        naive.matchesIn(asked, text.article.body).forEach((share, w) => void expect(found[w]).toBeCloseTo(share, 9));
      }),
      { numRuns: 200 },
    );
  });

  it('finds in a passage that it ranked what stands in its sentences and around it', () => {
    fc.assert(
      fc.property(steps, query, (todo, asked) => {
        const index = build([]);
        follow(index, new NaiveIndex(LEXICON), todo);
        for (const ranked of index.rank(asked, { server: 'one' }, 30)) {
          const { passage, found, around } = ranked;
          const { article, passages } = found.segment.entry(found.doc);
          const text = ({ start, end }: { start: number; end: number }) => article.body.slice(start, end);
          const sentences = passage.sentences.flatMap((range) => index.matchesIn(asked, text(range)));
          expect([...index.matchesBySentence(asked, ranked)]).toEqual(sentences);
          const at = passages.indexOf(passage);
          const places: [number, string][] = [[0.6, masthead(article)]];
          if (passage.heading) places.push([0.7, text(passage.heading)]);
          const context = contextOf(article.body, passages, at);
          if (context) places.push([0.7, text(context)]);
          for (const [back, weight] of [
            [2, 0.65],
            [3, 0.6],
          ] as const) {
            const other = passages[at - back];
            const near = other && other.heading?.start === passage.heading?.start;
            if (context && near && pointsToPeople(text(passage))) places.push([weight, text(other)]);
          }
          if (at > 0) places.push([0.5, text(passages[0] as Passage)]);
          const before = passages[at - 1];
          const areProse = passage.kind === 'prose' && before?.kind === 'prose';
          if (areProse && before.heading?.start === passage.heading?.start) places.push([0.5, text(before)]);
          const shares = places.map(([weight, of]) => index.matchesIn(asked, of).map((share) => weight * share));
          shares.push(asked.wanted.map((wanted) => (datesOf(wanted, article) > 0 ? 0.8 : 0)));
          const most = asked.wanted.map((_, w) => Math.max(...shares.map((of) => of[w] as number)));
          expect(around).toEqual(most);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('prunes without loss where many passages compete', () => {
    const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta'];
    // A multiplicative sequence stands in for chance, so that every run sees the same passages.
    let state = 12345;
    const next = (below: number) => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    // More than are scored in one go.
    const all = Array.from({ length: 9000 }, (_, i): Held => {
      const body = Array.from({ length: 4 + next(20) }, () => words[Math.min(next(7), next(7))]).join(' ');
      return heldOf(`p${i}`, body);
    });
    const index = build(all);
    const naive = new NaiveIndex(LEXICON);
    for (const { article, passages } of all) naive.add(article, passages);
    for (const question of ['zeta eta alpha', 'eta', 'epsilon zeta alpha beta gamma'])
      for (const limit of [1, 80]) compare(index, naive, index.readQuery(question), { server: null }, limit);
  });
});
