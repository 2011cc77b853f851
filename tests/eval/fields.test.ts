import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { evaluate, readQuestions, scoreOf } from '../../src/answer/evaluation.js';
import { citationFault } from '../../src/answer/verbatim.js';
import { corpusOf, loadCorpus } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { PROJECT, read } from '../rooms.js';

/** Fields far from diplomacy; two more, `town` and `buses`, are kept unread. */
const FIELDS = ['football', 'space', 'outbreak', 'ferry'];

/** What has been reached over all of them without any lexicon, in percent; it may rise, not fall. */
const FLOOR = { answeredRightly: 75, inThree: 84, inFirst: 67, rightlyNotAnswered: 57 } as const;

const asked = await Promise.all(
  FIELDS.map(async (field) => {
    const folder = path.join(PROJECT, 'tests', 'eval', 'fields', field, 'corpus');
    const { articles, problems } = await loadCorpus({
      folders: [folder],
      lexicon: path.join(PROJECT, 'corpus', 'lexicon.yaml'),
    });
    // Its own words are the only help.
    const corpus = corpusOf(articles);
    const file = `tests/eval/fields/${field}/questions.jsonl`;
    const questions = readQuestions(file, read(file));
    const verdicts = evaluate(questions.ok ? questions.questions : [], answerer(corpus, buildIndex(corpus)), {
      server: null,
    });
    return { corpus, problems, verdicts };
  }),
);
const score = scoreOf(asked.flatMap(({ verdicts }) => verdicts));

describe('questions over corpora of other fields, without a lexicon', () => {
  it('are read, with their articles', () => {
    expect(asked.flatMap(({ problems }) => problems)).toEqual([]);
    expect([score.answerable, score.unanswerable]).toEqual([160, 80]);
  });

  it('are answered, and not answered, at least as often as they were', () => {
    expect((100 * score.answeredRight) / score.answerable).toBeGreaterThanOrEqual(FLOOR.answeredRightly);
    expect((100 * score.inThree) / score.answerable).toBeGreaterThanOrEqual(FLOOR.inThree);
    expect((100 * score.inFirst) / score.answerable).toBeGreaterThanOrEqual(FLOOR.inFirst);
    expect((100 * score.rightlyNot) / score.unanswerable).toBeGreaterThanOrEqual(FLOOR.rightlyNotAnswered);
  });

  it('are shown nothing that is not verbatim', () => {
    const faults = asked.flatMap(({ corpus, verdicts }) =>
      verdicts.flatMap(({ answer }) => answer.excerpts.flatMap((cited) => citationFault(cited, corpus) ?? [])),
    );
    expect(faults).toEqual([]);
  });
});
