import { describe, expect, it } from 'vitest';
import { cite, publishedBetween } from '../../src/corpus/article.js';
import { makeArticle } from '../../src/corpus/load.js';
import { CONGRESS } from './chess.js';

describe('cite', () => {
  it('cuts the text itself, so that it cannot say anything else', () => {
    expect(cite(CONGRESS, { start: 4, end: 29 })).toEqual({
      article: 'congress',
      start: 4,
      end: 29,
      text: 'Lakeland Chess Federation',
    });
  });
});

describe('publishedBetween', () => {
  it.each([
    ['2024-06-09', '2024-06-09', '2024-06-09'],
    ['2024-06', '2024-06-01', '2024-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12', '2024-12-01', '2024-12-31'],
  ])('%s', (published, from, to) => expect(publishedBetween(published)).toEqual({ from, to }));
});

describe('makeArticle', () => {
  const data = { title: 'T', outlet: 'O', published: '2024-06', language: 'en', kind: 'note' } as const;
  const place = { file: 'f.md', bodyLine: 8 };

  it('is for everybody unless it says otherwise', () => {
    expect(makeArticle('a', data, 'Text.', place).scope).toBe('all');
    expect(makeArticle('a', { ...data, scope: '42' }, 'Text.', place).scope).toBe('42');
  });

  it('carries every field of the front matter under its own name, and no empty one', () => {
    const full = {
      ...data,
      author: 'A',
      url: 'https://a.example',
      publisher_family: 'P',
      imported_from: 'x.txt',
      imported: '2024-07-01',
    };
    expect(makeArticle('a', full, 'Text.', place)).toMatchObject({
      author: 'A',
      url: 'https://a.example',
      publisherFamily: 'P',
      importedFrom: 'x.txt',
      imported: '2024-07-01',
    });
    expect(Object.keys(makeArticle('a', data, 'Text.', place)).sort()).toEqual([
      'body',
      'bodyLine',
      'file',
      'hash',
      'id',
      'kind',
      'language',
      'outlet',
      'published',
      'scope',
      'title',
    ]);
  });

  it('has another hash for another body', () => {
    expect(makeArticle('a', data, 'Text.', place).hash).not.toBe(makeArticle('a', data, 'Text. ', place).hash);
  });
});
