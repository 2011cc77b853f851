import { describe, expect, it } from 'vitest';
import { check, textsOf } from '../../commands/door.js';
import { unescapeText } from '../../src/cards/escape.js';
import { eventCard, eventSlotCard } from '../../src/cards/event-card.js';
import { wordsFor } from '../../src/cards/words.js';
import { cite } from '../../src/corpus/article.js';
import { corpusOf, makeArticle } from '../../src/corpus/load.js';
import type { EventFacts } from '../../src/facts/event.js';
import { buttonsOf } from '../commands/kit.js';
import { refusals } from '../commands/limits.js';

/** Forty articles, each with its own list of people; more than any message can hold. */
const articles = Array.from({ length: 40 }, (_, i) =>
  makeArticle(
    `a${i}`,
    {
      title: `Report ${i}`,
      outlet: `Outlet *${i}*`,
      published: '2025-04-11',
      url: `https://x.example/${'p'.repeat(300)}/${i}`,
      language: 'en',
      kind: 'article',
    },
    `Delegate number ${i} of the *far* north, who spoke at length about ferries, light dues and the price of rope ${i}.\n`,
    { file: `a${i}.md`, bodyLine: 1 },
  ),
);
const corpus = corpusOf(articles);
const all = articles.map((a) => cite(a, { start: 0, end: a.body.length - 1 }));
const short = articles.map((a, i) => cite(a, { start: 0, end: `Delegate number ${i}`.length }));
const event: EventFacts = {
  id: `${'x'.repeat(58)}-1`,
  name: 'A *great* meeting · 11 Apr 2025',
  dates: [],
  place: short.slice(0, 9),
  chair: [],
  participants: short,
  documents: all,
  figures: all,
  host: [],
  coverage: articles.map((a, i) => ({ article: a.id, excerpts: [all[i]].filter((c) => c !== undefined) })),
  disagreements: [],
};
const words = wordsFor('en-US');
const now = new Date('2025-11-01T00:00:00Z');

describe('an event with more than a message can hold', () => {
  const card = eventCard(event, { articleOf: corpus.article, words, now });
  const text = textsOf(card.components).join('\n');

  it('keeps Discord’s limits and cites all that it shows', () => {
    expect(refusals(card)).toEqual([]);
    expect(check(card, corpus, null)).toEqual({ ok: true });
  });

  it('says how many it leaves out, and shows them on a press', async () => {
    expect(text).toMatch(/and \d+ more|and \w+ more/);
    expect(buttonsOf(card).map((b) => b.label)).toEqual(
      expect.arrayContaining(['Took part', 'Documents', 'Figures', 'Coverage']),
    );
    for (const slot of ['participants', 'documents', 'figures', 'coverage'] as const) {
      const more = await eventSlotCard(event, slot, 1, { articleOf: corpus.article, words });
      expect(refusals(more)).toEqual([]);
      expect(check(more, corpus, null)).toEqual({ ok: true });
      expect(more.cited.length).toBeGreaterThan(2);
    }
  });

  it('gives every value a footnote, and every footnote a line', () => {
    const marks = new Set(text.match(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g));
    for (const mark of marks) expect(text).toMatch(new RegExp(`^-# ${mark} Outlet `, 'm'));
    const where = text.split('\n').find((line) => line.startsWith('**Where**')) ?? '';
    for (const value of where
      .slice('**Where** '.length)
      .split(' · ')
      .filter((v) => !v.startsWith('and '))) {
      expect(value).toMatch(/\u00a0[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/);
      expect(card.cited.map((c) => c.text)).toContain(unescapeText(value.replace(/\u00a0[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/, '')));
    }
  });
});

it('an event that no source tells of is a heading only', () => {
  const empty: EventFacts = {
    id: 'e',
    name: 'Nothing',
    dates: [],
    place: [],
    chair: [],
    participants: [],
    documents: [],
    figures: [],
    host: [],
    coverage: [],
    disagreements: [],
  };
  const card = eventCard(empty, { articleOf: corpus.article, words, now });
  expect(textsOf(card.components)).toEqual(['### Nothing']);
  expect(refusals(card)).toEqual([]);
});
