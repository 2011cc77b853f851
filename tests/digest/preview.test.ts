import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import { type DigestDraft, draftDigest } from '../../src/digest/preview.js';
import { article, LEXICON, REPORTS } from '../facts/fixture.js';

const corpus = corpusOf(REPORTS, LEXICON);
const request = { since: null, now: new Date('2031-05-21T08:00:00Z'), filter: { server: null } };
const kinds = ({ sections }: DigestDraft) => sections.map(({ kind }) => kind);
const items = (draft: DigestDraft, kind: string) =>
  draft.sections.find((section) => section.kind === kind)?.items ?? [];

describe('draftDigest', () => {
  it('introduces the corpus at first: the most telling sentence of each outlet', () => {
    const draft = draftDigest(corpus, request);
    expect([draft.key, draft.from, draft.to]).toEqual(['first..2031-05-21', null, '2031-05-21']);
    expect(kinds(draft)).toEqual(['introduction']);
    expect(items(draft, 'introduction').map((one) => one.article)).toEqual(['tribune', 'gazette', 'herald']);
  });

  it('then holds what is new, with its figures', () => {
    const draft = draftDigest(corpus, { ...request, since: '2031-05-01' });
    expect(draft.key).toBe('2031-05-01..2031-05-21');
    expect(new Set(draft.sections.flatMap((section) => section.items.map((one) => one.article)))).toEqual(
      new Set(['tribune', 'gazette']),
    );
    expect(
      items(draft, 'figures')
        .map(({ text }) => text)
        .join(),
    ).toContain('$12 billion');
  });

  it('counts an article as new from the day it was imported', () => {
    const late = corpusOf([
      article('late', '2020-01-01', 'The old tower of Redhill fell into the sea.', { imported: '2031-05-20' }),
    ]);
    expect(kinds(draftDigest(late, { ...request, since: '2031-05-20' }))).toEqual(['new']);
    expect(kinds(draftDigest(late, { ...request, since: '2031-05-21' }))).toEqual([]);
  });

  it('has no sections where nothing is new', () => {
    expect(draftDigest(corpus, { ...request, since: '2031-06-01' })).toEqual({
      key: '2031-06-01..2031-05-21',
      from: '2031-06-01',
      to: '2031-05-21',
      sections: [],
      leftOut: 0,
    });
  });

  it('announces only what is truly ahead', () => {
    const before = draftDigest(corpus, { ...request, now: new Date('2031-05-01T00:00:00Z') });
    expect(items(before, 'coming').map(({ text }) => text)).toEqual([
      'The third Coast–Islands summit was held in Portville, Norland, on 14–15 May 2031.',
    ]);
    expect(kinds(draftDigest(corpus, { ...request, now: new Date('2031-05-14T00:00:00Z') }))).not.toContain('coming');
  });

  it('remembers this day', () => {
    const draft = draftDigest(corpus, { ...request, now: new Date('2033-02-03T23:00:00Z') });
    expect(
      items(draft, 'this-day')
        .map(({ text }) => text)
        .join(),
    ).toContain('3 February 2031');
  });

  it('shows nobody the articles of another server', () => {
    const secret = article('secret', '2031-05-20', 'The secret Redhill summit was held in Redhill on 3 May 2031.', {
      scope: '42',
    });
    const both = corpusOf([...REPORTS, secret], LEXICON);
    expect(JSON.stringify(draftDigest(both, request))).not.toContain('secret');
    expect(JSON.stringify(draftDigest(both, { ...request, filter: { server: '42' } }))).toContain('secret');
  });

  it('keeps to its limit and counts what it left out', () => {
    const draft = draftDigest(corpus, { ...request, limit: 2 });
    expect(draft.sections.flatMap((section) => section.items)).toHaveLength(2);
    expect(draft.leftOut).toBe(1);
  });

  it('cites verbatim', () => {
    for (const one of draftDigest(corpus, request).sections.flatMap((section) => section.items)) {
      expect(corpus.article(one.article)?.body.slice(one.start, one.end)).toBe(one.text);
    }
  });
});
