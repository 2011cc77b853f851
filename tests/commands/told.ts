import { type Article, cite } from '../../src/corpus/article.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { asOf } from '../../src/facts/ask-facts.js';
import type { EventFacts } from '../../src/facts/event.js';
import type { Difference, Figure, PersonFacts } from '../../src/facts/fact.js';
import type { Facts } from '../../src/facts/facts.js';
import { at, HARBOUR, LIST, NOTE, SECRET } from './articles.js';

/** The made-up facts as far as the articles of a corpus tell them; with `by`, those published by that day. */
export function factsIn(all: Corpus, events: readonly EventFacts[], by?: string): Facts {
  const view = by === undefined ? all : asOf(all, by);
  const kept = <T extends { readonly article: string }>(list: readonly T[]) =>
    list.filter((c) => view.article(c.article));
  const seen = events.map((event) => ({
    ...event,
    dates: kept(event.dates),
    place: kept(event.place),
    chair: kept(event.chair),
    participants: kept(event.participants),
    documents: kept(event.documents),
    figures: kept(event.figures),
    coverage: kept(event.coverage),
    disagreements: event.disagreements.filter(({ values }) => kept(values).length === values.length),
  }));
  return {
    corpus: view,
    events: seen.filter(({ coverage, dates }) => coverage.length + dates.length > 0),
    figures: kept(FIGURES),
    people: PEOPLE.map((one) => ({
      ...one,
      spellings: kept(one.spellings),
      offices: kept(one.offices),
      statements: kept(one.statements),
    })).filter(({ spellings }) => spellings.length > 0),
    documents: [],
    happenings: [],
    differences: [DIFFERENCE].filter(({ values }) => kept(values).length === values.length),
  };
}

const day = (article: Article, phrase: string, from: string) =>
  ({ ...cite(article, at(article, phrase)), from, to: from, precision: 'day' }) as const;

const YEAR = { from: '2024-01-01', to: '2024-12-31', precision: 'year' } as const;
const money = { kind: 'money', unit: null, currency: 'USD' } as const;

/** Two figures of one measure, which differ. */
export const FIGURES: readonly Figure[] = [
  {
    citation: cite(HARBOUR, at(HARBOUR, 'Trade between the towns reached $44.7 million in 2024.')),
    span: cite(HARBOUR, at(HARBOUR, '$44.7 million')),
    number: { ...money, value: 44.7e6, low: 44.7e6, high: 44.7e6, bound: 'exact' },
    measure: ['trade'],
    of: ['towns'],
    period: YEAR,
    saidBy: null,
    change: 'level',
    article: 'harbour',
    about: [],
    published: HARBOUR.published,
  },
  {
    citation: cite(NOTE, at(NOTE, 'trade between the five towns was more than $45 million in 2024')),
    span: cite(NOTE, at(NOTE, 'more than $45 million')),
    number: { ...money, value: 45e6, low: 45e6, high: null, bound: 'more' },
    measure: ['trade'],
    of: ['towns'],
    period: YEAR,
    saidBy: 'The Tide',
    change: 'level',
    article: 'note',
    about: [],
    published: NOTE.published,
  },
];

export const DIFFERENCE: Difference = {
  id: 'trade-towns-2024',
  about: 'trade · towns · 2024',
  kind: 'figure',
  event: 'port-ellis-meeting-2025-04',
  person: null,
  values: [
    ...FIGURES.map(({ citation, span, article }) => ({
      citation,
      value: span,
      article,
      outlet: article === 'note' ? NOTE.outlet : HARBOUR.outlet,
      published: article === 'note' ? NOTE.published : HARBOUR.published,
      ...(article === 'note' ? { later: true as const } : {}),
    })),
  ],
};

export const PEOPLE: readonly PersonFacts[] = [
  {
    key: 'ines-vale',
    name: 'Ines Vale',
    spellings: [cite(HARBOUR, at(HARBOUR, 'Ines Vale')), cite(NOTE, at(NOTE, 'Ines Vale'))],
    offices: [cite(HARBOUR, { ...at(HARBOUR, 'Ines Vale, mayor'), start: at(HARBOUR, 'Ines Vale, mayor').end - 5 })],
    countries: [],
    events: ['port-ellis-meeting-2025-04'],
    statements: [cite(NOTE, at(NOTE, 'Ines Vale of Gullrock called the charter a first step.'))],
  },
  {
    key: 'tom-reed',
    name: 'Tom *Reed*',
    spellings: [cite(HARBOUR, at(HARBOUR, 'Tom *Reed*'))],
    offices: [cite(HARBOUR, at(HARBOUR, 'deputy mayor'))],
    countries: [],
    events: [],
    statements: [],
  },
];

/** Two events; the second, to come, is told by an article of server 42 only. */
export const EVENTS: readonly EventFacts[] = [
  {
    id: 'port-ellis-meeting-2025-04',
    name: 'Port Ellis · 11 Apr 2025 · meeting of five towns',
    dates: [day(HARBOUR, '11 April 2025', '2025-04-11')],
    place: [cite(HARBOUR, at(HARBOUR, 'Port Ellis'))],
    chair: [],
    participants: [
      cite(HARBOUR, at(HARBOUR, 'Tom *Reed*, deputy mayor')),
      cite(HARBOUR, at(HARBOUR, 'Ines Vale')),
      cite(NOTE, at(NOTE, 'Ines Vale')),
    ],
    documents: [cite(HARBOUR, at(HARBOUR, 'Harbour Charter'))],
    figures: [cite(HARBOUR, at(HARBOUR, '$44.7 million')), cite(NOTE, at(NOTE, 'more than $45 million'))],
    host: [],
    disagreements: [DIFFERENCE],
    coverage: [
      {
        article: 'harbour',
        excerpts: [cite(HARBOUR, at(HARBOUR, 'They signed the Harbour Charter.')), cite(HARBOUR, at(HARBOUR, LIST))],
      },
      { article: 'note', excerpts: [cite(NOTE, at(NOTE, 'Ines Vale of Gullrock called the charter a first step.'))] },
    ],
  },
  {
    id: 'gullrock-strike-2025-12',
    name: 'Gullrock · 24 Dec 2025 · strike',
    dates: [day(SECRET, '24 December 2025', '2025-12-24')],
    place: [cite(SECRET, at(SECRET, 'Gullrock'))],
    chair: [],
    participants: [],
    documents: [],
    figures: [],
    host: [],
    disagreements: [],
    coverage: [
      { article: 'secret', excerpts: [cite(SECRET, at(SECRET, 'The lighthouse keepers of Gullrock will strike'))] },
    ],
  },
];
