import { describe, expect, it } from 'vitest';
import { type DigestDraft, draftDigest } from '../../src/digest/preview.js';
import { article, LEXICON, REPORTS } from '../facts/fixture.js';
import { sourcesOf } from './kit.js';

const corpus = sourcesOf(REPORTS, LEXICON);
const request = { since: null, now: new Date('2031-05-21T08:00:00Z'), filter: { server: null } };
/** Of all reports an earlier digest told; there is news of something else. */
const other = sourcesOf(
  [...REPORTS, article('filler', '2031-05-01', 'The old tower of Redhill fell into the sea.')],
  LEXICON,
);
const later = { ...request, since: '2031-05-01', known: new Set(REPORTS.map(({ id }) => id)) };
const kinds = ({ sections }: DigestDraft) => sections.map(({ kind }) => kind);
const items = (draft: DigestDraft, kind: string) =>
  draft.sections.find((section) => section.kind === kind)?.items ?? [];

describe('draftDigest', () => {
  it('introduces the corpus at first: all of it, by story, the most carried first', () => {
    const draft = draftDigest(corpus, request);
    expect([draft.key, draft.from, draft.to]).toEqual(['first..2031-05-21', null, '2031-05-21']);
    expect(kinds(draft)).toEqual(['introduction']);
    expect(draft.sections[0]?.stories?.map((story) => story.articles.map(({ id }) => id))).toEqual([
      ['tribune', 'gazette'],
      ['herald'],
    ]);
    expect(new Set(items(draft, 'introduction').map((one) => one.article))).toEqual(
      new Set(['tribune', 'gazette', 'herald']),
    );
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
    const late = sourcesOf([
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
      articles: [],
    });
  });

  it('announces only what is truly ahead', () => {
    const before = draftDigest(other, { ...later, now: new Date('2031-05-01T00:00:00Z') });
    expect(items(before, 'coming').map(({ text }) => text)).toEqual([
      'The third Coast–Islands summit was held in Portville, Norland, on 14–15 May 2031.',
    ]);
    expect(kinds(draftDigest(other, { ...later, now: new Date('2031-05-14T00:00:00Z') }))).not.toContain('coming');
  });

  it('remembers this day', () => {
    const draft = draftDigest(other, { ...later, now: new Date('2033-02-03T23:00:00Z') });
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
    const both = sourcesOf([...REPORTS, secret], LEXICON);
    expect(JSON.stringify(draftDigest(both, request))).not.toContain('secret');
    expect(JSON.stringify(draftDigest(both, { ...request, filter: { server: '42' } }))).toContain('secret');
  });

  it('keeps to its limit and counts the stories that it left out', () => {
    const draft = draftDigest(corpus, { ...request, most: 1 });
    expect(draft.sections.flatMap(({ stories = [] }) => stories)).toHaveLength(1);
    expect(draft.leftOut).toBe(1);
    expect(new Set(draft.articles)).toEqual(new Set(REPORTS.map(({ id }) => id)));
  });

  it('counts days as the zone does', () => {
    const late = { ...request, now: new Date('2031-05-21T20:30:00Z') };
    expect(draftDigest(corpus, { ...late, zone: 'Asia/Almaty' }).to).toBe('2031-05-22');
    expect(draftDigest(corpus, { ...late, zone: 'America/Lima' }).to).toBe('2031-05-21');
  });

  it('holds what earlier digests had not before them, however old it is', () => {
    const draft = draftDigest(corpus, {
      ...request,
      since: '2031-05-20',
      known: new Set(['gazette', 'tribune']),
    });
    expect(draft.articles).toEqual(['herald']);
  });

  it('shows a posted digest again as it was', () => {
    const posted = draftDigest(corpus, { ...request, since: '2031-05-01' });
    const known = new Set(REPORTS.map(({ id }) => id));
    const again = draftDigest(corpus, { ...request, since: '2031-05-01', known, only: new Set(posted.articles) });
    expect(again).toEqual(posted);
  });

  it('cites verbatim', () => {
    for (const one of draftDigest(corpus, request).sections.flatMap((section) => section.items)) {
      expect(corpus.corpus.article(one.article)?.body.slice(one.start, one.end)).toBe(one.text);
    }
  });
});
