import { describe, expect, it } from 'vitest';
import type { Article, Citation } from '../../src/corpus/article.js';
import { corpusOf, makeArticle } from '../../src/corpus/load.js';
import type { EventFacts } from '../../src/facts/event.js';
import type { Difference } from '../../src/facts/fact.js';
import { dateFault } from './date-fault.js';
import { readPairs, scoreDifferences } from './differences.js';
import { scoreEvents } from './facts.js';
import { readEventsKey } from './facts-key.js';

const BODY = [
  'The Coast summit met in Portville on 14–15 May 2031. President Ada Bell was in the chair.',
  'The ministers met in Portville in March 2031. Carl Dorn, Minister of Finance, was there.',
].join('\n\n');
const data = {
  title: 'Two meetings',
  outlet: 'Gazette',
  published: '2031-06-01',
  language: 'en',
  kind: 'note' as const,
};
const article: Article = makeArticle('gazette', data, BODY, { file: 'gazette.md', bodyLine: 8 });
const corpus = corpusOf([article]);

const key = readEventsKey(`
outlets: { G: Gazette }
events:
  - id: summit
    kind: summit
    place: [Portville]
    window: { from: 2031-05-14, to: 2031-05-15 }
    look_up: [portville summit]
    slots:
      dates: [{ from: 2031-05-14, to: 2031-05-15, precision: day, by: [G] }]
      place: [{ say: [Portville], by: [G] }]
      chair: [{ say: [Bell], of: [President], by: [G] }]
    must_not: { participants: [Dorn] }
  - id: ministers
    kind: ministerial
    place: [Portville]
    window: { from: 2031-03-01, to: 2031-03-31 }
    look_up: [portville ministers]
    slots:
      dates: [{ from: 2031-03-01, to: 2031-03-31, precision: month, by: [G] }]
      place: [{ say: [Portville], by: [G] }]
      participants: [{ say: [Carl Dorn], of: [Minister], by: [G] }]
not_events: [{ what: the fair, place: [Portville], kind: [fair] }]
`);

const cited = (text: string, from = 0): Citation => {
  const start = BODY.indexOf(text, from);
  return { article: 'gazette', start, end: start + text.length, text };
};
const SECOND = BODY.indexOf('\n\n');
const MAY = { ...cited('14–15 May 2031'), from: '2031-05-14', to: '2031-05-15', precision: 'day' as const };
const MARCH = { ...cited('March 2031'), from: '2031-03-01', to: '2031-03-31', precision: 'month' as const };
const EMPTY = { dates: [], place: [], chair: [], host: [], participants: [], documents: [], figures: [] };
const event = (id: string, slots: Partial<EventFacts>): EventFacts => ({
  ...{ id, name: id, ...EMPTY, coverage: [], disagreements: [] },
  ...slots,
});
const SUMMIT = event('portville-summit-2031-05', {
  dates: [MAY],
  place: [cited('Portville')],
  chair: [cited('Ada Bell')],
});
const MINISTERS = event('portville-ministerial-2031-03', {
  dates: [MARCH],
  place: [cited('Portville', SECOND)],
  participants: [cited('Carl Dorn')],
});

describe('the score of events', () => {
  it('is full where all is told, the office in the sentence around the name', () => {
    const score = scoreEvents([SUMMIT, MINISTERS], key, corpus);
    expect(score).toMatchObject({ all: { found: 6, of: 6 }, outlets: { found: 6, of: 6 }, shown: 6, missing: [] });
    expect(score).toMatchObject({ absent: [], merged: [], split: [], forbidden: [], others: [] });
  });

  it('sees an event that is missing, joined, torn apart or none', () => {
    expect(scoreEvents([SUMMIT], key, corpus).absent).toEqual(['ministers']);
    const joined = event('portville-2031', { dates: [MAY, MARCH], place: [cited('Portville')] });
    expect(scoreEvents([joined], key, corpus).merged).toEqual(['portville-2031: summit, ministers']);
    const again = { ...SUMMIT, id: 'again' };
    expect(scoreEvents([SUMMIT, again, MINISTERS], key, corpus).split).toHaveLength(1);
    const fair = event('portville-fair', { dates: [MAY], place: [cited('Portville')] });
    expect(scoreEvents([SUMMIT, fair, MINISTERS], key, corpus)).toMatchObject({
      forbidden: ['portville-fair'],
      split: [],
    });
    const far = event('elsewhere', { dates: [MAY], place: [cited('Coast')] });
    expect(scoreEvents([SUMMIT, far, MINISTERS], key, corpus).others).toEqual(['elsewhere']);
  });

  it('sees facts of another event, dates that are not so, and words that do not stand there', () => {
    const wrong = (slots: Partial<EventFacts>) =>
      scoreEvents([{ ...SUMMIT, ...slots }, MINISTERS], key, corpus).wrong.length;
    expect(wrong({})).toBe(0);
    expect(wrong({ participants: [cited('Carl Dorn')] })).toBe(1);
    expect(wrong({ chair: [cited('Carl Dorn')] })).toBe(1);
    expect(wrong({ dates: [MAY, { ...MAY, from: '2031-05-13' }] })).toBe(1);
    expect(wrong({ place: [cited('Portville'), { ...cited('Portville'), start: 3 }] })).toBe(1);
    const unjudged = scoreEvents([{ ...SUMMIT, documents: [cited('summit')] }, MINISTERS], key, corpus);
    expect(unjudged).toMatchObject({ wrong: [], unjudged: ['summit documents: "summit" (Gazette)'] });
  });
});

it('a date must stand in its words, or be told by them and the date of publication', () => {
  const told = (text: string, from: string, to: string, precision: 'day' | 'month' | 'year') =>
    dateFault({ article: 'a', start: 0, end: text.length, text, from, to, precision }, '2025-12-09');
  expect(told('October 8–10', '2025-10-08', '2025-10-10', 'day')).toBeNull();
  expect(told('October 8–10', '2025-10-08', '2025-10-11', 'day')).toContain('the day 11');
  expect(told('October 8–10', '2025-11-08', '2025-11-10', 'day')).toContain('the month 11');
  expect(told('October 2022', '2025-10-01', '2025-10-31', 'month')).toContain('the year 2025');
  expect(told('last October', '2024-10-01', '2024-10-31', 'month')).toBeNull();
  expect(told('in April', '2019-04-01', '2019-04-30', 'month')).toContain('far');
});

it('the score of differences counts a find in the wrong kind, and one between other articles not at all', () => {
  const report = (outlet: string) => `{ outlet: ${outlet}, published: 2031-06-01, text: "Two met." }`;
  const pairs = readPairs(`
- { id: p1, kind: date, differs: true, later: true, a: ${report('A')}, b: ${report('B')} }
- { id: p2, kind: figure, differs: false, trap: none, a: ${report('A')}, b: ${report('B')} }
`);
  const found = (kind: Difference['kind'], ids: readonly string[]): Difference => ({
    ...{ id: 'd', about: 'met', kind, event: null, person: null },
    values: ids.map((id) => {
      const citation = { article: id, start: 0, end: 3, text: 'Two' };
      return { citation, value: citation, article: id, outlet: id, published: '2031-06-01', later: true as const };
    }),
  });
  const right = scoreDifferences(() => [found('date', ['a', 'b'])], pairs);
  expect(right.precision.date).toEqual({ found: 1, of: 2 });
  expect(right.recall.date).toEqual({ found: 1, of: 1 });
  expect(right.later).toEqual({ found: 1, of: 1 });
  const other = scoreDifferences(() => [found('place', ['a', 'b']), found('date', ['a', 'a'])], pairs);
  expect(other.precision.place).toEqual({ found: 0, of: 2 });
  expect(other.precision.date).toEqual({ found: 0, of: 0 });
  expect(other.recall.date).toEqual({ found: 0, of: 1 });
});
