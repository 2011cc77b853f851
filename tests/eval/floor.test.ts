import { describe, expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { evaluate, readQuestions, scoreOf } from '../../src/answer/evaluation.js';
import { citationFault } from '../../src/answer/verbatim.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { read } from '../rooms.js';
import { SHIPPED } from '../shipped.js';

const FILES = JSON.parse(read('tests/eval/open-sets.json')) as readonly string[];

/**
 * What has been reached with all questions over the shipped notes, in percent; it may rise, not fall. Together, because one calibrated
 * decision trades one set for another: that of single questions is not what it is fitted to.
 */
const FLOOR = { answeredRightly: 91, inFirst: 85, inThree: 94, rightlyNotAnswered: 94, boldRight: 97 } as const;

/**
 * The same of the files that had floors of their own before. Of the first one's, 31 of 35 were once rightly not answered and now 30
 * are: one decision for all of them together. Of all 202 it was 167 and is 173.
 */
const FLOORS = [
  { name: 'questions', answeredRightly: 92, inThree: 95, rightlyNotAnswered: 85 },
  { name: 'sealed', answeredRightly: 90, inThree: 92, rightlyNotAnswered: 88 },
  { name: 'sealed-2', answeredRightly: 87, inThree: 90, rightlyNotAnswered: 86 },
  { name: 'sealed-3', answeredRightly: 88, inThree: 94, rightlyNotAnswered: 82 },
  { name: 'sealed-4', answeredRightly: 88, inThree: 94, rightlyNotAnswered: 78 },
] as const;

const ask = answerer(SHIPPED, buildIndex(SHIPPED));
const files = FILES.map((name) => readQuestions(name, read(`tests/eval/${name}.jsonl`)));
const verdicts = files.flatMap((file) => evaluate(file.ok ? file.questions : [], ask, { server: null }));
const score = scoreOf(verdicts);
const misses = (answerable: boolean) =>
  verdicts
    .filter(({ question, right }) => question.answerable === answerable && !right)
    .map(({ question, answer }) => `${question.id} ${answer.outcome}: ${question.question}`)
    .join('\n');

describe('all questions over the shipped notes', () => {
  it('are enough to tell anything, each asked once', () => {
    expect(files.flatMap((file) => (file.ok ? [] : file.problems))).toEqual([]);
    expect(score.answerable).toBeGreaterThanOrEqual(500);
    expect(score.unanswerable).toBeGreaterThanOrEqual(180);
    expect(new Set(verdicts.map(({ question }) => question.id)).size).toBe(verdicts.length);
  });

  it('are answered rightly at least as often as they were', () => {
    const share = (count: number) => (100 * count) / score.answerable;
    expect(share(score.answeredRight), misses(true)).toBeGreaterThanOrEqual(FLOOR.answeredRightly);
    expect(share(score.inThree)).toBeGreaterThanOrEqual(FLOOR.inThree);
    expect(share(score.inFirst)).toBeGreaterThanOrEqual(FLOOR.inFirst);
  });

  it('get silence at least where they got it', () => {
    const share = (100 * score.rightlyNot) / score.unanswerable;
    expect(share, misses(false)).toBeGreaterThanOrEqual(FLOOR.rightlyNotAnswered);
  });

  it('get a bold answer that is right', () => {
    expect(score.bold).toBeGreaterThan(50);
    expect((100 * score.boldRight) / score.bold).toBeGreaterThanOrEqual(FLOOR.boldRight);
  });

  it('are shown nothing that is not verbatim', () => {
    const shown = verdicts.flatMap(({ answer }) => [...answer.excerpts, ...(answer.answer ? [answer.answer] : [])]);
    expect(shown.length).toBeGreaterThan(600);
    expect(shown.flatMap((citation) => citationFault(citation, SHIPPED) ?? [])).toEqual([]);
  });
});

describe.each(FLOORS)('$name over the shipped notes', ({ name, ...floor }) => {
  const file = files[FILES.indexOf(name)];
  const own = scoreOf(evaluate(file?.ok ? file.questions : [], ask, { server: null }));

  it('are answered rightly, and not answered, at least as often as they were', () => {
    expect((100 * own.answeredRight) / own.answerable).toBeGreaterThanOrEqual(floor.answeredRightly);
    expect((100 * own.inThree) / own.answerable).toBeGreaterThanOrEqual(floor.inThree);
    expect((100 * own.rightlyNot) / own.unanswerable).toBeGreaterThanOrEqual(floor.rightlyNotAnswered);
  });
});
