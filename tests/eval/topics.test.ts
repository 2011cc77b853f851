import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { evaluate, readQuestions, scoreOf } from '../../src/answer/evaluation.js';
import { citationFault } from '../../src/answer/verbatim.js';
import { corpusOf, loadCorpus } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { PROJECT, read } from '../rooms.js';

interface Asked {
  readonly folder: string;
  readonly file: string;
}

/** Climate, G20, NATO, OPEC, ASEAN, Africa's partners. */
const TOPICS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'eighth'].map(
  (topic): Asked => ({ folder: `${topic}-corpus`, file: `${topic}-questions.jsonl` }),
);
/** Far from diplomacy; two more, `town` and `buses`, are kept unread. */
const FIELDS = ['football', 'space', 'outbreak', 'ferry'].map(
  (field): Asked => ({ folder: `fields/${field}/corpus`, file: `fields/${field}/questions.jsonl` }),
);

/** What has been reached over all of a group without any lexicon, in percent; it may rise, not fall. */
const GROUPS = [
  {
    name: 'other topics',
    asked: TOPICS,
    questions: 300,
    floor: { answeredRightly: 67, inFirst: 64, inThree: 81, rightlyNotAnswered: 77 },
  },
  {
    name: 'other fields',
    asked: FIELDS,
    questions: 240,
    floor: { answeredRightly: 77, inFirst: 68, inThree: 84, rightlyNotAnswered: 57 },
  },
] as const;

async function ask({ folder, file }: Asked) {
  const { articles, problems } = await loadCorpus({
    folders: [path.join(PROJECT, 'tests', 'eval', folder)],
    lexicon: path.join(PROJECT, 'corpus', 'lexicon.yaml'),
  });
  // Its own words are the only help: neither the shipped lexicon nor one of the folder.
  const corpus = corpusOf(articles);
  const questions = readQuestions(file, read(`tests/eval/${file}`));
  const known = questions.ok ? questions.questions : [];
  return { corpus, problems, verdicts: evaluate(known, answerer(corpus, buildIndex(corpus)), { server: null }) };
}

for (const { name, asked, questions, floor } of GROUPS) {
  const corpora = await Promise.all(asked.map(ask));
  const score = scoreOf(corpora.flatMap(({ verdicts }) => verdicts));

  describe(`questions over corpora of ${name}, without a lexicon`, () => {
    it('are all read, with their articles', () => {
      expect(corpora.flatMap(({ problems }) => problems)).toEqual([]);
      expect(score.answerable + score.unanswerable).toBe(questions);
    });

    it('are answered, and not answered, at least as often as they were', () => {
      expect((100 * score.answeredRight) / score.answerable).toBeGreaterThanOrEqual(floor.answeredRightly);
      expect((100 * score.inThree) / score.answerable).toBeGreaterThanOrEqual(floor.inThree);
      expect((100 * score.inFirst) / score.answerable).toBeGreaterThanOrEqual(floor.inFirst);
      expect((100 * score.rightlyNot) / score.unanswerable).toBeGreaterThanOrEqual(floor.rightlyNotAnswered);
    });

    it('are shown nothing that is not verbatim', () => {
      const faults = corpora.flatMap(({ corpus, verdicts }) =>
        verdicts.flatMap(({ answer }) => answer.excerpts.flatMap((cited) => citationFault(cited, corpus) ?? [])),
      );
      expect(faults).toEqual([]);
    });
  });
}
