import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.js';
import { aboutArticles } from '../../../src/surfaces/playground/about.js';

function article(id: string, published: string, more: Partial<Article> = {}): Article {
  return {
    id,
    title: id,
    outlet: 'Outlet',
    published,
    language: 'en',
    kind: 'note',
    scope: 'all',
    body: '',
    hash: '',
    file: `${id}.md`,
    bodyLine: 1,
    ...more,
  };
}

describe('the side column’s summary', () => {
  it('lists what everybody may see, oldest first, with the days it spans', () => {
    const articles = [
      article('c', '2025-10', { url: 'https://example.com/c' }),
      article('a', '2025-04-11', { kind: 'article' }),
      article('hidden', '2020-01-01', { scope: '123' }),
    ];
    const about = aboutArticles(articles, ['1', '2', '3', '4']);
    expect(about).toEqual({
      articles: [
        { title: 'a', outlet: 'Outlet', published: '2025-04-11', kind: 'article', url: null },
        { title: 'c', outlet: 'Outlet', published: '2025-10', kind: 'note', url: 'https://example.com/c' },
      ],
      from: '2025-04-11',
      to: '2025-10-31',
      examples: ['1', '2', '3'],
    });
  });

  it('spans nothing where there is nothing', () => {
    expect(aboutArticles([], [])).toEqual({ articles: [], from: null, to: null, examples: [] });
  });
});
