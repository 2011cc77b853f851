import { pino } from 'pino';
import type { Command, Press, Reply, Request } from '../../commands/command.js';
import type { Desk } from '../../commands/desk.js';
import { textsOf } from '../../commands/door.js';
import type { Answer, Answerer, Excerpt } from '../../src/answer/answer.js';
import { LONGEST_QUESTION } from '../../src/answer/ask.js';
import type { Component, Message } from '../../src/cards/message.js';
import { type Article, cite, type Range } from '../../src/corpus/article.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { corpusOf, makeArticle } from '../../src/corpus/load.js';
import { maySee, viewOf } from '../../src/corpus/view.js';
import { asOf } from '../../src/facts/ask-facts.js';
import type { EventFacts } from '../../src/facts/event.js';
import type { Difference, Figure, PersonFacts } from '../../src/facts/fact.js';
import type { Facts } from '../../src/facts/facts.js';
import { buildIndex } from '../../src/search/passage-index.js';

const place = { file: 'fixture.md', bodyLine: 1 };

export const HARBOUR = makeArticle(
  'harbour',
  {
    title: 'Five towns meet at the harbour',
    outlet: 'Coast Courier',
    published: '2025-04-11',
    url: 'https://courier.example/harbour',
    language: 'en',
    kind: 'article',
  },
  `The mayors of five towns met in Port Ellis on 11 April 2025.

## Who came

The meeting was attended by:

- Brightwater: Ada Lorne, mayor
- Saltmarsh: Tom *Reed*, deputy mayor
- Gullrock: Ines Vale, mayor

Trade between the towns reached $44.7 million in 2024. The towns will meet again in Saltmarsh on 8 October 2025.

They signed the Harbour Charter. It names dredging, ferries and light dues as the first three tasks.
`,
  place,
);

export const NOTE = makeArticle(
  'note',
  {
    title: 'What the harbour meeting left open',
    outlet: 'The Tide [weekly]',
    published: '2025-10',
    url: 'https://tide.example/a_(b)',
    language: 'en',
    kind: 'note',
  },
  `The Tide reports that trade between the five towns was more than $45 million in 2024.

Ines Vale of Gullrock called the charter a first step.
`,
  place,
);

export const SECRET = makeArticle(
  'secret',
  {
    title: 'Only for one server',
    outlet: 'Inner Circular',
    published: '2025-12-09',
    language: 'en',
    kind: 'article',
    scope: '42',
  },
  'The lighthouse keepers of Gullrock will strike on 24 December 2025.\n',
  place,
);

/** The range of a phrase in an article's body. */
export function at(article: Article, phrase: string): Range {
  const start = article.body.indexOf(phrase);
  if (start < 0) throw new Error(`the fixture does not say: ${phrase}`);
  return { start, end: start + phrase.length };
}

export function excerptOf(article: Article, phrase: string, bold?: string): Excerpt {
  const from = bold === undefined ? -1 : phrase.indexOf(bold);
  return {
    ...cite(article, at(article, phrase)),
    hash: article.hash,
    kind: article.kind,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    url: article.url ?? null,
    highlights: bold === undefined ? [] : [[from, from + bold.length]],
  };
}

export const LIST = `The meeting was attended by:

- Brightwater: Ada Lorne, mayor
- Saltmarsh: Tom *Reed*, deputy mayor
- Gullrock: Ines Vale, mayor`;

export function answerOf(question: string, parts: Partial<Answer> = {}): Answer {
  return {
    question,
    outcome: 'nothing',
    answer: null,
    excerpts: [],
    disagreements: [],
    suggestions: [],
    understood: [],
    known: [],
    missing: [],
    searched: { articles: 2, speaking: 0, from: '2025-04-11', to: '2025-10-31' },
    ...parts,
  };
}

const searched = { articles: 2, speaking: 2, from: '2025-04-11', to: '2025-10-31' };

/** Answers by the question's first word; whatever else is asked, nothing is found. */
export const answerer: Answerer = {
  ask(question, filter) {
    if (question.trim() === '') return answerOf(question, { outcome: 'invalid', reason: 'empty', message: 'empty' });
    if (question.length > LONGEST_QUESTION)
      return answerOf(question, { outcome: 'invalid', reason: 'too-long', message: 'long' });
    if (!/[\p{L}\p{N}]/u.test(question))
      return answerOf(question, { outcome: 'invalid', reason: 'no-words', message: 'none' });
    const word = question.toLowerCase().split(/\W+/)[0];
    const courier = filter.outlet === undefined || filter.outlet === 'Coast Courier';
    if (word === 'who')
      return answerOf(question, {
        outcome: 'answered',
        excerpts: [
          ...(courier
            ? [
                excerptOf(HARBOUR, LIST, 'Ada Lorne'),
                excerptOf(HARBOUR, 'The mayors of five towns met in Port Ellis on 11 April 2025.'),
              ]
            : []),
          excerptOf(NOTE, 'Ines Vale of Gullrock called the charter a first step.', 'Ines Vale'),
          ...(courier
            ? [
                excerptOf(HARBOUR, 'They signed the Harbour Charter.'),
                excerptOf(HARBOUR, 'Trade between the towns reached $44.7 million in 2024.'),
              ]
            : []),
        ],
        searched,
      });
    if (word === 'trade')
      return answerOf(question, {
        outcome: 'answered',
        answer: { ...cite(HARBOUR, at(HARBOUR, '$44.7 million')), hash: HARBOUR.hash },
        excerpts: [excerptOf(HARBOUR, 'Trade between the towns reached $44.7 million in 2024.', '$44.7 million')],
        disagreements: [
          {
            about: 'trade in 2024',
            values: [
              { ...cite(HARBOUR, at(HARBOUR, '$44.7 million')), value: '44700000 USD' },
              { ...cite(NOTE, at(NOTE, 'more than $45 million')), value: '>45000000 USD' },
            ],
          },
        ],
        understood: [{ from: 'trad', to: 'trade' }],
        searched,
      });
    if (word === 'iran')
      return answerOf(question, {
        outcome: 'near-miss',
        excerpts: [excerptOf(HARBOUR, LIST)],
        known: ['Port Ellis'],
        missing: ['Iran'],
        searched,
      });
    if (word === 'wrong')
      return answerOf(question, {
        outcome: 'answered',
        excerpts: [{ ...excerptOf(NOTE, 'Ines Vale'), text: 'Ines Vole' }],
        searched,
      });
    if (word === 'crash') throw new Error('a bug');
    if (word === 'invalid')
      return answerOf(question, { outcome: 'invalid', message: 'I found only common words in this question.' });
    return answerOf(question, { suggestions: ['who came to Port Ellis', 'trade in 2024', 'x'.repeat(97)] });
  },
};

const corpus = corpusOf([HARBOUR, NOTE, SECRET]);
const index = buildIndex(corpus);

export interface TestDesk extends Desk {
  /** Messages of what was logged, as JSON lines. */
  readonly lines: string[];
}

export function deskOf(parts: Partial<Desk> = {}): TestDesk {
  const lines: string[] = [];
  const desk: TestDesk = {
    corpus,
    index,
    answerer,
    events: EVENTS,
    facts: (by) => factsIn(desk.corpus, desk.events, by),
    log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
    now: () => new Date('2025-11-01T12:00:00Z'),
    of: (server) => ofServer(desk, server),
    ...parts,
    lines,
  };
  return desk;
}

/** What a server sees of a desk whose parts are made up: its articles, and the facts that they alone tell of. */
function ofServer(desk: Desk, server: string | null): Desk {
  const view = viewOf(desk.corpus, (article) => maySee(article, server));
  const { events } = factsIn(view, desk.events);
  return { ...desk, corpus: view, events, facts: (by) => factsIn(view, desk.events, by) };
}

/** The made-up facts as far as the articles of a corpus tell them; with `by`, those published by that day. */
function factsIn(all: Corpus, events: readonly EventFacts[], by?: string): Facts {
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

export function request(name: string, options: Request['options'] = {}, parts: Partial<Request> = {}): Request {
  return {
    name,
    options,
    locale: 'en-US',
    server: null,
    mayManage: false,
    now: new Date('2025-11-01T12:00:00Z'),
    ...parts,
  };
}

/** A press on a control of a message that was shown. */
export function pressOn(message: Message, customId: string, parts: Partial<Press> = {}): Press {
  return {
    ...request(customId.split(':')[0] ?? ''),
    customId,
    values: [],
    texts: textsOf(message.components),
    ...parts,
  };
}

export function messageOf(reply: Reply): Message {
  if (reply.kind === 'choices') throw new Error('choices where a message was expected');
  return reply.message;
}

export const shown = (reply: Reply): string => textsOf(messageOf(reply).components).join('\n');

export function buttonsOf(message: Message): { label: string; id: string }[] {
  const walk = (list: readonly Component[]): { label: string; id: string }[] =>
    list.flatMap((c) => {
      if (c.type === 2 && 'custom_id' in c) return [{ label: c.label, id: c.custom_id }];
      return 'components' in c ? walk(c.components) : [];
    });
  return walk(message.components);
}

/** The id of the button with a label. */
export function idOf(reply: Reply, label: string): string {
  const found = buttonsOf(messageOf(reply)).find((b) => b.label === label);
  if (!found) throw new Error(`no button ${label} among ${buttonsOf(messageOf(reply)).map((b) => b.label)}`);
  return found.id;
}

/** Every way to call a command: its name with that of each subcommand, and the options declared. */
export function ways(
  commands: readonly Command[],
): { name: string; options: { name: string; type: number; required: boolean }[] }[] {
  const flat = (list: readonly { name: string; type: number; required?: boolean }[]) =>
    list.map((o) => ({ name: o.name, type: o.type, required: o.required === true }));
  return commands.flatMap(({ declaration }) => {
    const options = (declaration.options ?? []) as {
      name: string;
      type: number;
      required?: boolean;
      options?: { name: string; type: number }[];
    }[];
    const subcommands = options.filter((o) => o.type === 1);
    if (subcommands.length === 0) return [{ name: declaration.name, options: flat(options) }];
    return subcommands.map((s) => ({ name: `${declaration.name} ${s.name}`, options: flat(s.options ?? []) }));
  });
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
