import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf, masked, webAddress } from '../../src/cards/link.js';
import { read } from './markdown.js';

const url = 'https://courier.example/2025/harbour';
const article = (text: string, address: string | null = url) => linkOf({ kind: 'article', url: address, text });

describe('linkOf', () => {
  it('opens an article at a short sentence, named whole', () => {
    expect(article('Trade grew, as in 2023 & before – by 11.3%')).toBe(
      `${url}#:~:text=Trade%20grew%2C%20as%20in%202023%20%26%20before%20%E2%80%93%20by%2011.3%25`,
    );
    expect(article('a well-known_man (sic)')).toBe(`${url}#:~:text=a%20well%2Dknown%5Fman%20%28sic%29`);
  });

  it('names a long one by its first and last words', () => {
    const text = `The meeting was attended by ministers of ${'many '.repeat(20)}towns on the northern coast`;
    expect(article(text)).toBe(
      `${url}#:~:text=The%20meeting%20was%20attended%20by,towns%20on%20the%20northern%20coast`,
    );
  });

  it('names a list by its first and last line, without their marks', () => {
    expect(article('Attended by:\n\n- Ada Lorne\n- Ines Vale')).toBe(`${url}#:~:text=Attended%20by%3A,Ines%20Vale`);
  });

  it('joins an address that has a fragment already', () => {
    expect(article('Ada Lorne', `${url}#who`)).toBe(`${url}#who:~:text=Ada%20Lorne`);
  });

  it('takes the plain address for a note, and where the fragment does not fit into 512 characters', () => {
    expect(linkOf({ kind: 'note', url, text: 'Ada Lorne' })).toBe(url);
    const long = `https://courier.example/${'a'.repeat(470)}`;
    expect(article('Trade between the towns reached $44.7 million', long)).toBe(long);
    expect(article('Ada', `https://courier.example/${'a'.repeat(500)}`)).toBeNull();
  });

  it.each([null, '', 'courier.example', 'javascript:alert(1)', 'data:text/html,x', 'ftp://a.example/', '/tmp/x'])(
    'has no link for %j',
    (address) => {
      expect(article('Ada Lorne', address)).toBeNull();
    },
  );

  it('is one link to any reader of Markdown, whatever text and address', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        (text, address) => {
          const link = article(text, address);
          if (link === null) return;
          expect(link.length).toBeLessThanOrEqual(512);
          expect(new URL(link).protocol).toMatch(/^https?:$/);
          expect(read(`x ${masked('open', link)} y`).text).toBe('x <<link>> y');
        },
      ),
      { seed: 12, numRuns: 1000 },
    );
  });
});

describe('webAddress', () => {
  it('leaves nothing that could end a masked link', () => {
    expect(webAddress('https://tide.example/a_(b)?c=*d*|[e]')).toBe(
      'https://tide.example/a_%28b%29?c=%2Ad%2A%7C%5Be%5D',
    );
  });
});
