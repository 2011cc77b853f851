import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import { maySee, viewOf } from '../../src/corpus/view.js';
import { CHESS, CONGRESS, LEAGUE, LEXICON, RUSSIAN, SECRET } from './chess.js';

describe('a view', () => {
  const view = viewOf(CHESS, (article) => maySee(article, '43'));

  it('is what the corpus would be without the other articles', () => {
    const without = corpusOf([CONGRESS, LEAGUE, RUSSIAN], LEXICON);
    expect(view.articles).toEqual(without.articles);
    expect(view.passages.map(({ key }) => key)).toEqual(without.passages.map(({ key }) => key));
    expect(view.lexicon).toBe(LEXICON);
  });

  it('does not know what it leaves out, by whatever way it is asked for', () => {
    expect(view.article('secret')).toBeUndefined();
    expect(view.articleByHash(SECRET.hash)).toBeUndefined();
    expect(view.passagesOf('secret')).toEqual([]);
  });

  it('knows the others by every way', () => {
    expect(view.article('league')).toBe(LEAGUE);
    expect(view.articleByHash(LEAGUE.hash.slice(0, 8))).toBe(LEAGUE);
    expect(view.passagesOf('league')).toBe(CHESS.passagesOf('league'));
  });

  it('is the corpus itself where nothing is left out', () => {
    expect(viewOf(CHESS, (article) => maySee(article, '42'))).toBe(CHESS);
  });

  it('leaves the corpus as it was', () => expect(CHESS.article('secret')).toBe(SECRET));
});

describe('maySee', () => {
  it.each([
    [SECRET, '42', true],
    [SECRET, '43', false],
    [SECRET, null, false],
    [SECRET, 'all', false],
    [LEAGUE, '42', true],
    [LEAGUE, null, true],
  ] as const)('%#', (article, server, expected) => expect(maySee(article, server)).toBe(expected));
});
