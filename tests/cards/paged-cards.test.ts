import { describe, expect, it } from 'vitest';
import { check, textsOf } from '../../commands/door.js';
import { compareCard } from '../../src/cards/compare-card.js';
import { figuresCard } from '../../src/cards/figures-card.js';
import { readContextId } from '../../src/cards/keys.js';
import type { Message } from '../../src/cards/message.js';
import { personCard } from '../../src/cards/person-card.js';
import { figuresPicture } from '../../src/cards/pictures/figures.js';
import type { Picture } from '../../src/cards/pictures/picture.js';
import { timelinePicture } from '../../src/cards/pictures/timeline.js';
import { timelineCard } from '../../src/cards/timeline-card.js';
import { wordsFor } from '../../src/cards/words.js';
import { cite } from '../../src/corpus/article.js';
import { corpusOf, makeArticle } from '../../src/corpus/load.js';
import type { Difference, Figure, PersonFacts, TimelineEntry } from '../../src/facts/fact.js';
import { buttonsOf } from '../commands/kit.js';
import { refusals } from '../commands/limits.js';
import { unsaid } from './pictures/unsaid.js';

/** Forty articles with long addresses; more than any message can hold. */
const articles = Array.from({ length: 40 }, (_, i) =>
  makeArticle(
    `a${i}`,
    {
      title: `Report ${i}`,
      outlet: `Outlet *${i}*`,
      published: `20${String(10 + (i % 15))}-04-11`,
      url: `https://x.example/${'p'.repeat(300)}/${i}`,
      language: 'en',
      kind: 'article',
    },
    `Delegate ${i} said on 4 May 20${10 + (i % 15)} that trade of the *far* north was more than $${i + 1}.5 million, ${'and so on, '.repeat(i)}he said.\n`,
    { file: `a${i}.md`, bodyLine: 1 },
  ),
);
const corpus = corpusOf(articles);
const whole = articles.map((a) => cite(a, { start: 0, end: a.body.length - 1 }));
const part = (i: number, text: string) => {
  const article = articles[i] as (typeof articles)[0];
  const start = article.body.indexOf(text);
  return cite(article, { start, end: start + text.length });
};
const year = (i: number) => 2010 + (i % 15);
const difference: Difference = {
  id: 'd',
  about: 'trade · far *north*',
  kind: 'figure',
  event: null,
  person: 'delegate',
  values: [0, 1].map((i) => ({
    citation: whole[i] as (typeof whole)[0],
    value: part(i, `more than $${i + 1}.5 million`),
    article: `a${i}`,
    outlet: `Outlet *${i}*`,
    published: '2010-04-11',
  })),
};
const person: PersonFacts = {
  key: 'delegate',
  name: 'Delegate',
  spellings: articles.map((_, i) => part(i, `Delegate ${i}`)),
  offices: articles.map((_, i) => part(i, `Delegate ${i} said`)),
  countries: [],
  events: [],
  statements: whole,
};
const figures: Figure[] = articles.map((a, i) => ({
  citation: whole[i] as (typeof whole)[0],
  span: part(i, `more than $${i + 1}.5 million`),
  number: {
    kind: 'money',
    unit: null,
    currency: 'USD',
    value: (i + 1.5) * 1e6,
    low: (i + 1.5) * 1e6,
    high: null,
    bound: 'more',
  },
  measure: ['trade'],
  of: ['north'],
  about: [],
  period: { from: `${year(i)}-01-01`, to: `${year(i)}-12-31`, precision: 'year' },
  saidBy: `Delegate ${i}`,
  change: 'level',
  article: a.id,
  published: a.published,
}));
const entries: TimelineEntry[] = articles
  .map((_, i): TimelineEntry => {
    const day = `${year(i)}-05-04`;
    const event = i % 3 === 0;
    return {
      kind: event ? 'event' : 'happening',
      event: event ? `e${i}` : null,
      label: event ? `North · 4 May ${year(i)} · talks ${i}` : (whole[i]?.text ?? ''),
      from: day,
      to: day,
      precision: 'day',
      citations: [whole[i] as (typeof whole)[0]],
      ahead: i % 4 === 1,
    };
  })
  .sort((a, b) => a.from.localeCompare(b.from));

const pictures: (Picture | null)[] = [];
const keep = async (drawing: Promise<Picture | null>) => {
  const picture = await drawing;
  pictures.push(picture);
  return picture;
};

const locales = ['en', 'ru'] as const;
const { article: articleOf } = corpus;
type Card = (page: number, locale: string) => Promise<Message>;
const cards: Readonly<Record<string, { readonly card: Card; readonly holds: readonly string[] }>> = {
  person: {
    card: (page, locale) =>
      personCard(person, page, {
        events: [{ id: 'e0', name: 'North *talks*' }],
        differences: [difference],
        articleOf,
        words: wordsFor(locale),
      }),
    holds: whole.map(({ text }) => text.slice(0, 40)),
  },
  figures: {
    card: (page, locale) => {
      const words = wordsFor(locale);
      return figuresCard([{ label: 'trade · far *north*', figures, differences: [difference] }], page, {
        title: 'trade',
        by: '2024-12-31',
        articleOf,
        words,
        draw: (title, groups) => keep(figuresPicture(title, groups, words)),
      });
    },
    holds: figures.map(({ span }) => span.text),
  },
  timeline: {
    card: (page, locale) => {
      const words = wordsFor(locale);
      return timelineCard(entries, page, {
        title: 'north',
        from: '2010-01-01',
        articleOf,
        words,
        draw: (rows) => keep(timelinePicture('north', rows, words)),
      });
    },
    holds: entries.map(({ kind, label }) =>
      kind === 'event' ? label.slice(label.indexOf('talks')) : label.slice(0, 40),
    ),
  },
  compare: {
    card: (page, locale) =>
      compareCard(
        'north',
        { excerpts: whole, silent: ['Quiet *Gazette*'], differences: [difference] },
        page,
        articleOf,
        wordsFor(locale),
      ),
    holds: whole.map(({ text }) => text.slice(0, 40)),
  },
};

const shownIn = (message: Message) =>
  textsOf(message.components)
    .join('\n')
    .replace(/\\(?=[^0-9A-Za-z\s])|\*\*/g, '');

describe.each(Object.entries(cards))('a card of a %s with more than a message can hold', (_, { card, holds }) => {
  it.each(locales)(
    'in %s keeps the limits on every page, cites what it shows and leaves nothing out',
    async (locale) => {
      const all: string[] = [];
      const label = wordsFor(locale).buttons.next;
      for (let page = 1; page < 60; page++) {
        const message = await card(page, locale);
        expect(refusals(message)).toEqual([]);
        expect(check(message, corpus, null)).toEqual({ ok: true });
        all.push(shownIn(message));
        if (!buttonsOf(message).some((b) => b.label === label)) break;
      }
      expect(all.length).toBeGreaterThan(2);
      for (const text of holds) expect(all.some((shown) => shown.includes(text))).toBe(true);
    },
  );

  it('leads to the whole of what it cut', async () => {
    const message = await card(1, 'en');
    const id = buttonsOf(message).find((b) => b.label === wordsFor('en').buttons.context)?.id ?? '';
    const keys = readContextId(id.slice('context:'.length)) ?? [];
    expect(keys.length).toBeGreaterThan(0);
    for (const { hash, start, end } of keys)
      expect(message.cited).toContainEqual(
        expect.objectContaining({ article: corpus.articleByHash(hash)?.id, start, end }),
      );
  });

  it('brings a page that is not there into range', async () => {
    expect(shownIn(await card(0, 'en'))).toBe(shownIn(await card(1, 'en')));
    const last = shownIn(await card(999, 'en'));
    const [, at, of] = /page (\d+) of (\d+)/.exec(last) ?? [];
    expect(at).toBe(of);
  });

  it('shows in its picture nothing that its text does not say', async () => {
    for (const page of [1, 2]) {
      pictures.length = 0;
      const message = await card(page, 'en');
      for (const picture of pictures) expect(unsaid(picture, message, wordsFor('en'))).toEqual([]);
      expect(message.files).toHaveLength(pictures.filter(Boolean).length);
    }
  });
});

it('a difference stands side by side, one line a source', async () => {
  const text = shownIn(await (cards.compare as { card: Card }).card(99, 'en'));
  expect(text).toContain('Sources give different figures · trade · far *north*\n');
  expect(text).toContain('more than $1.5 million — Outlet *0*, 11 Apr 2010\u00a0');
  expect(text).toContain('Nothing on this found in: Quiet *Gazette*.');
});
