import { describe, expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { evaluate, readQuestions, scoreOf } from '../../src/answer/evaluation.js';
import { citationFault } from '../../src/answer/verbatim.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { read } from '../rooms.js';
import { SHIPPED } from '../shipped.js';

/** What has been reached over the shipped notes, in percent; it may rise, not fall. See tests/eval/README.md for which half is which. */
const FLOORS = [
  { name: 'questions.jsonl', answeredRightly: 92, inThree: 95, rightlyNotAnswered: 88 },
  { name: 'sealed.jsonl', answeredRightly: 90, inThree: 92, rightlyNotAnswered: 88 },
  { name: 'sealed-2.jsonl', answeredRightly: 87, inThree: 90, rightlyNotAnswered: 86 },
] as const;

const ask = answerer(SHIPPED, buildIndex(SHIPPED));

describe.each(FLOORS)('$name', ({ name, ...floor }) => {
  const file = readQuestions(name, read(`tests/eval/${name}`));
  const verdicts = evaluate(file.ok ? file.questions : [], ask, { server: null });
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
    expect((100 * score.answeredRight) / score.answerable, misses(true)).toBeGreaterThanOrEqual(floor.answeredRightly);
    expect((100 * score.inThree) / score.answerable).toBeGreaterThanOrEqual(floor.inThree);
  });

  it('stays silent at least where it did', () => {
    expect((100 * score.rightlyNot) / score.unanswerable, misses(false)).toBeGreaterThanOrEqual(
      floor.rightlyNotAnswered,
    );
  });

  it('shows nothing that is not verbatim', () => {
    const shown = verdicts.flatMap(({ answer }) => [...answer.excerpts, ...(answer.answer ? [answer.answer] : [])]);
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.flatMap((citation) => citationFault(citation, SHIPPED) ?? [])).toEqual([]);
  });
});
