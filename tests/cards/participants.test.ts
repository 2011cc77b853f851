import { expect, it } from 'vitest';
import { participantRows } from '../../src/cards/participants.js';
import { cite } from '../../src/corpus/article.js';
import { corpusOf, makeArticle } from '../../src/corpus/load.js';
import type { EventFacts } from '../../src/facts/event.js';
import type { PersonFacts } from '../../src/facts/fact.js';

const LINES = [
  'France: Marie Duval, Minister of Trade',
  'President Ann Jordan of Chad',
  'Swedish envoy Lars Holm',
  'Duval',
  'leaders of Norway and Denmark',
  'Lars Holm',
];
const article = makeArticle(
  'a',
  { title: 't', outlet: 'o', published: '2025-01-01', language: 'en', kind: 'article' },
  `${LINES.join('\n')}\n`,
  { file: 'a.md', bodyLine: 1 },
);
const corpus = corpusOf([article]);
const at = (text: string, from = 0) => {
  const start = article.body.indexOf(text, from);
  return cite(article, { start, end: start + text.length });
};
const lines = LINES.map((line, i) =>
  at(line, i === 5 ? article.body.lastIndexOf(line) : article.body.indexOf(`\n${line}`)),
);
const person = (key: string, countries: string[], ...spellings: string[]): PersonFacts => ({
  key,
  name: key,
  spellings: spellings.map((text) => at(text)),
  offices: [],
  countries,
  events: [],
  statements: [],
});
const people = [
  person('duval', [], 'Marie Duval', 'Duval'),
  person('jordan', [], 'Ann Jordan'),
  person('holm', ['Sweden'], 'Lars Holm'),
];
const event = { participants: lines } as unknown as EventFacts;
const rowsOf = (cited = lines) => participantRows(event, cited, { people, names: [], articleOf: corpus.article });

it('takes a delegate’s country from the line, name and office apart, each person once by the fullest wording', () => {
  expect(rowsOf()).toEqual([
    { countries: ['FR'], name: 'Marie Duval', office: 'Minister of Trade', told: LINES[0] },
    { countries: ['TD'], name: 'President Ann Jordan of Chad', office: '', told: LINES[1] },
    { countries: ['SE'], name: 'Lars Holm', office: 'Swedish envoy', told: LINES[2] },
    { countries: ['NO', 'DK'], name: 'leaders of Norway and Denmark', office: '', told: LINES[4] },
  ]);
});

it('leaves out whom the card does not show', () => {
  expect(rowsOf(lines.slice(0, 1)).map(({ name }) => name)).toEqual(['Marie Duval']);
  expect(rowsOf([])).toEqual([]);
});
