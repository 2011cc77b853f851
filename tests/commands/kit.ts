import { pino } from 'pino';
import type { Command, Press, Reply, Request } from '../../commands/command.js';
import type { Desk } from '../../commands/desk.js';
import { textsOf } from '../../commands/door.js';
import type { Answer, Answerer, Excerpt } from '../../src/answer/answer.js';
import { LONGEST_QUESTION } from '../../src/answer/ask.js';
import type { Component, Message } from '../../src/cards/message.js';
import { type Article, cite } from '../../src/corpus/article.js';
import { corpusOf } from '../../src/corpus/load.js';
import { maySee, viewOf } from '../../src/corpus/view.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { at, HARBOUR, LIST, NOTE, SECRET } from './articles.js';
import { EVENTS, factsIn } from './told.js';

export { at, HARBOUR, LIST, NOTE, SECRET } from './articles.js';
export { EVENTS } from './told.js';

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
  if (!('message' in reply)) throw new Error(`${reply.kind} where a message was expected`);
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
