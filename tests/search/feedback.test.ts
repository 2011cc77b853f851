import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import { asksBroadly } from '../../src/search/feedback.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';

/** Ten passages on ponds, of which the first eight speak of the same fishes; one that only shares a word of the question; others. */
const QUESTION = 'trout perch tench roach bream zander eel';
const SUBJECT = 'heron otter reed lily';
const texts = [
  `trout perch tench roach ${SUBJECT}`,
  `trout perch bream zander ${SUBJECT}`,
  `tench roach bream eel ${SUBJECT}`,
  `perch roach zander eel ${SUBJECT}`,
  `trout tench zander eel ${SUBJECT}`,
  `roach bream clock tower bell`,
  `roach bream ${SUBJECT}`,
  ...Array.from({ length: 20 }, (_, i) => `brick${i} mortar${i} slate${i} timber${i} glass${i} paint${i}`),
];
const index = buildIndex(corpusOf(texts.map((text, i) => chessArticle(`p${i}`, text))));
const rank = (question: string) =>
  index
    .rank(index.readQuery(question), { server: null }, 30)
    .map(({ passage, score }) => ({ id: passage.article, score }));

describe('feedback', () => {
  it('raises what shares the subject of the best passages', () => {
    const ids = rank(QUESTION).map(({ id }) => id);
    expect(ids.indexOf('p6')).toBeLessThan(ids.indexOf('p5'));
    expect(ids.length).toBeGreaterThanOrEqual(7);
  });

  it('raises it less where the question names what it is about', () => {
    const lead = (question: string) => {
      const scores = new Map(rank(question).map(({ id, score }) => [id, score]));
      return (scores.get('p6') as number) / (scores.get('p5') as number);
    };
    expect(lead(QUESTION)).toBeGreaterThan(1.2 * lead(`${QUESTION} 1956`));
    expect(lead(`${QUESTION} 1956`)).toBeGreaterThan(1);
  });

  it('leaves a question about few things alone', () => {
    const scores = new Map(rank('roach bream').map(({ id, score }) => [id, score]));
    expect(scores.get('p5')).toBeCloseTo(scores.get('p6') as number, 1);
  });

  it('keeps scores comparable and in order', () => {
    const scores = rank(QUESTION).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score).toSatisfy((of: number) => of > 0 && of < 1.5);
  });

  it('tells the same every time', () => expect(rank(QUESTION)).toEqual(rank(QUESTION)));

  it('is for questions about some things, not for few and not for very many', () => {
    expect([1, 5, 6, 10, 17, 18, 30].map(asksBroadly)).toEqual([false, false, true, true, true, false, false]);
  });
});
