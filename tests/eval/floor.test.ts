import { expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { evaluate, readQuestions, scoreOf } from '../../src/answer/evaluation.js';
import { citationFault } from '../../src/answer/verbatim.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { read } from '../rooms.js';
import { SHIPPED } from '../shipped.js';

/** What has been reached on the open half of the questions, over the shipped notes, in percent; it may rise, not fall. */
const FLOOR = { answeredRightly: 90, rightlyNotAnswered: 85 } as const;

const FILE = 'tests/eval/questions.jsonl';
const file = readQuestions(FILE, read(FILE));
const verdicts = evaluate(file.ok ? file.questions : [], answerer(SHIPPED, buildIndex(SHIPPED)), { server: null });
const score = scoreOf(verdicts);
const misses = (answerable: boolean) =>
  verdicts
    .filter(({ question, right }) => question.answerable === answerable && !right)
    .map(({ question, answer }) => `${question.id} ${answer.outcome}: ${question.question}`)
    .join('\n');

it('asks enough questions to tell anything, each once', () => {
  expect(file.ok ? [] : file.problems).toEqual([]);
  expect(score.answerable).toBeGreaterThanOrEqual(80);
  expect(score.unanswerable).toBeGreaterThanOrEqual(25);
  expect(new Set(verdicts.map(({ question }) => question.id)).size).toBe(verdicts.length);
});

it('answers rightly at least what it did', () => {
  expect((100 * score.answeredRight) / score.answerable, misses(true)).toBeGreaterThanOrEqual(FLOOR.answeredRightly);
});

it('stays silent at least where it did', () => {
  expect((100 * score.rightlyNot) / score.unanswerable, misses(false)).toBeGreaterThanOrEqual(FLOOR.rightlyNotAnswered);
});

it('shows nothing that is not verbatim', () => {
  const shown = verdicts.flatMap(({ answer }) => [...answer.excerpts, ...(answer.answer ? [answer.answer] : [])]);
  expect(shown.length).toBeGreaterThan(100);
  expect(shown.flatMap((citation) => citationFault(citation, SHIPPED) ?? [])).toEqual([]);
});
