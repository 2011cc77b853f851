import { expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { asksForRoll, isBeyondRolls } from '../../src/answer/lists.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';

const corpus = corpusOf([
  chessArticle(
    'one',
    `On 4 May 2024, the third meeting of the ministers of chess of the Lake and River clubs took place in Norburg.

The guests spoke of the hall and of the price of boards.

The meeting was attended by:

- Ilse Korhonen, Norburg
- Piet Vos, Osterby
- Anna Lind, Stillwater
`,
  ),
]);
const ask = answerer(corpus, buildIndex(corpus));

it.each([
  ['full list of delegates at the Lake congress in Norburg', true],
  ['which delegates of each country came', true],
  ['список делегатов', true],
  ['which delegates came', false],
  ['who listed the delegates', false],
])('%j asks for everybody: %s', (question, roll) => expect(asksForRoll(question)).toBe(roll));

it('shows the list first where everybody who was there is asked for', () => {
  const { excerpts } = ask.ask('full list of ministers of chess at the third meeting in May', { server: null });
  expect(excerpts[0]?.text).toContain('Piet Vos');
});

it.each([
  ['what', 'what did Piet Vos say in Norburg', true],
  ['what', 'how does Piet Vos see the price of boards', true],
  ['what', 'что Вос сказал в Норбурге', true],
  ['why', 'why did Piet Vos come', true],
  ['document', 'which papers did Piet Vos sign', true],
  ['what', 'what part of the rules did Piet Vos explain', false],
  ['what', 'what rules of the lake did Piet Vos explain to the ministers', true],
  ['what', 'which halls did he hold up as good examples', true],
  ['what', 'which clubs did the ministers come from', true],
  ['what', 'which country did Piet Vos come for', false],
  ['what', 'what does Piet Vos do', false],
  ['what', 'which post does Piet Vos hold', false],
  ['person', 'who did Piet Vos meet', false],
] as const)('%s, %j: no list of who was there answers it: %s', (kind, question, beyond) =>
  expect(isBeyondRolls(kind, question)).toBe(beyond),
);

it('tells nobody of the list where what somebody said is asked', () => {
  const shown = (question: string) =>
    ask.ask(question, { server: null }).excerpts.some(({ text }) => text.includes('Piet Vos'));
  expect(shown('what did Piet Vos say of the hall in Norburg')).toBe(false);
  expect(shown('who is Piet Vos')).toBe(true);
});
