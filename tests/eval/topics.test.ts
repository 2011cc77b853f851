import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { evaluate, readQuestions, scoreOf } from '../../src/answer/evaluation.js';
import { citationFault } from '../../src/answer/verbatim.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { corpusOf, loadCorpus } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { PROJECT, read } from '../rooms.js';

/** Corpora of other topics with questions: climate, G20, NATO, OPEC, ASEAN, Africa's partners. */
const TOPICS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'eighth'];

/** What has been reached over all of them without any lexicon, in percent; it may rise, not fall. */
const FLOOR = { answeredRightly: 61, inFirst: 60, inThree: 77, rightlyNotAnswered: 74 } as const;

const corpora = await Promise.all(
  TOPICS.map(async (topic) => {
    const folder = path.join(PROJECT, 'tests', 'eval', `${topic}-corpus`);
    const { articles } = await loadCorpus({ folders: [folder], lexicon: path.join(PROJECT, 'corpus', 'lexicon.yaml') });
    // Its own words are the only help: neither the shipped lexicon nor one of the folder.
    return corpusOf(articles);
  }),
);
const verdictsOn = (corpus: Corpus, file: string) => {
  const questions = readQuestions(file, read(file));
  return evaluate(questions.ok ? questions.questions : [], answerer(corpus, buildIndex(corpus)), { server: null });
};
const verdicts = corpora.map((corpus, i) => verdictsOn(corpus, `tests/eval/${TOPICS[i]}-questions.jsonl`));
const score = scoreOf(verdicts.flat());

describe('questions over corpora of other topics, without a lexicon', () => {
  it('are enough to tell anything', () => {
    expect(score.answerable).toBeGreaterThanOrEqual(180);
    expect(score.unanswerable).toBeGreaterThanOrEqual(110);
  });

  it('are answered, and not answered, at least as often as they were', () => {
    expect((100 * score.answeredRight) / score.answerable).toBeGreaterThanOrEqual(FLOOR.answeredRightly);
    expect((100 * score.inThree) / score.answerable).toBeGreaterThanOrEqual(FLOOR.inThree);
    expect((100 * score.inFirst) / score.answerable).toBeGreaterThanOrEqual(FLOOR.inFirst);
    expect((100 * score.rightlyNot) / score.unanswerable).toBeGreaterThanOrEqual(FLOOR.rightlyNotAnswered);
  });

  it('are shown nothing that is not verbatim', () => {
    const faults = verdicts.flatMap((of, i) =>
      of.flatMap(({ answer }) => answer.excerpts.flatMap((cited) => citationFault(cited, corpora[i] as Corpus) ?? [])),
    );
    expect(faults).toEqual([]);
  });
});
