import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import { datesAmong, isOf } from '../../src/search/dated.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';

const published = (id: string, day: string) => ({ ...chessArticle(id, 'The council fed the trout.'), published: day });
const index = buildIndex(
  corpusOf([published('p0', '2019-12-04'), published('p1', '2020-03-06'), published('p2', '2021-03')]),
);
const ranked = (question: string) => index.rank(index.readQuery(question), { server: null }, 10);

describe('the date of an article', () => {
  it.each([
    ['trout 2020', ['p1', 'p0', 'p2']],
    ['trout in march 2021', ['p2', 'p1', 'p0']],
    ['council в марте', ['p1', 'p2', 'p0']],
    ['trout', ['p0', 'p1', 'p2']],
    ['trout 1920', ['p0', 'p1', 'p2']],
  ])('counts for the years and months of a question: %s', (question, ids) => {
    expect(ranked(question).map(({ article }) => article.id)).toEqual(ids);
  });

  it('stands around each of its passages', () => {
    const year = (hit: { around: readonly number[] } | undefined) => hit?.around.at(-1);
    const [first, second] = ranked('trout 2020');
    expect([year(first), year(second)]).toEqual([0.8, 0]);
  });

  it('is compared by its digits', () => {
    const [year, month] = datesAmong(['2020', 'march', 'trout', '20201'], [[0], [1], [2], [3]]);
    expect([year, month]).toEqual([
      { digits: '2020', wanted: [0] },
      { digits: '-03', wanted: [1] },
    ]);
    expect(isOf({ digits: '-03', wanted: [] }, published('p', '2003-11-03'))).toBe(false);
    expect(isOf({ digits: '2020', wanted: [] }, published('p', '2020'))).toBe(true);
  });
});
