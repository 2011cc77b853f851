import { describe, expect, it } from 'vitest';
import type { Answer, Answerer, Excerpt } from '../../src/answer/answer.js';
import { evaluate, type KnownQuestion, meets, readQuestions, scoreOf } from '../../src/answer/evaluation.js';
import { cite } from '../../src/corpus/article.js';
import { CONGRESS } from '../corpus/chess.js';

describe('meets', () => {
  it.each([
    [[['Falk']], 'chaired by Edda Falk.', true],
    [[['FALK']], 'Edda falk', true],
    [[['Falk'], ['Brand']], 'Falk and Brand', true],
    [[['Falk'], ['Brand']], 'Falk alone', false],
    [[['Moe', 'Falk']], 'Falk alone', true],
    [[['Falk']], 'Falkland', false],
    [[['Falk']], 'in Falk’s view', true],
    [[['the players']], "the players' view", true],
    [[['player']], "the players' view", false],
    [[['8-10 October']], 'from 8–10 October 2025', true],
    [[['35,000']], '35 000 jobs', true],
    [[['35000']], '35,000 jobs', true],
    [[['44.7']], '$44.7 billion', true],
    [[['44.7']], '$44.75 billion', false],
    [[['2024']], 'in 12024', false],
    [[['communique']], 'the Joint Communiqué', true],
    [[['United Nations']], 'the United, Nations', true],
    [[['Сорокин']], 'играл СОРОКИН', true],
    [[], 'anything', true],
    [[['x']], '', false],
  ])('%j by %j: %j', (groups, text, expected) => expect(meets(groups, text)).toBe(expected));
});

const question = (more: Partial<KnownQuestion> = {}): KnownQuestion => ({
  id: 'q1',
  question: 'who chaired',
  type: 'person',
  answerable: true,
  expect: [['Falk']],
  tags: [],
  ...more,
});
const excerpt = (phrase: string): Excerpt => {
  const start = CONGRESS.body.indexOf(phrase);
  const { hash, kind, title, outlet, published } = CONGRESS;
  return {
    ...cite(CONGRESS, { start, end: start + phrase.length }),
    hash,
    kind,
    title,
    outlet,
    published,
    url: null,
    highlights: [],
  };
};
const FALK = excerpt('chaired by Edda Falk');
const OTHER = excerpt('The delegates adopted');
const saying = (outcome: Answer['outcome'], excerpts: readonly Excerpt[], bold: Excerpt | null = null): Answerer => ({
  ask: (asked) => ({
    question: asked,
    outcome,
    answer: bold,
    excerpts,
    disagreements: [],
    suggestions: [],
    understood: [],
    known: [],
    missing: [],
    searched: { articles: 1, speaking: 1, from: null, to: null },
  }),
});
const verdict = (of: KnownQuestion, answerer: Answerer) => {
  const [first] = evaluate([of], answerer, { server: null });
  return first && { right: first.right, inFirst: first.inFirst, inThree: first.inThree, boldRight: first.boldRight };
};

describe('a verdict', () => {
  it.each([
    [
      'the fact stands first',
      question(),
      saying('answered', [FALK]),
      { right: true, inFirst: true, inThree: true, boldRight: null },
    ],
    [
      'the fact stands third',
      question(),
      saying('answered', [OTHER, OTHER, FALK]),
      { right: true, inFirst: false, inThree: true, boldRight: null },
    ],
    [
      'the fact stands fourth',
      question(),
      saying('answered', [OTHER, OTHER, OTHER, FALK]),
      { right: false, inFirst: false, inThree: false, boldRight: null },
    ],
    [
      'facts stand in two',
      question({ expect: [['Falk'], ['adopted']] }),
      saying('answered', [FALK, OTHER]),
      { right: true, inFirst: false, inThree: true, boldRight: null },
    ],
    [
      'the fact is shown as a near miss',
      question(),
      saying('near-miss', [FALK]),
      { right: false, inFirst: true, inThree: true, boldRight: null },
    ],
    [
      'nothing is found',
      question(),
      saying('nothing', []),
      { right: false, inFirst: false, inThree: false, boldRight: null },
    ],
    [
      'the bold answer is right',
      question(),
      saying('answered', [FALK], FALK),
      { right: true, inFirst: true, inThree: true, boldRight: true },
    ],
    [
      'the bold answer is wrong',
      question(),
      saying('answered', [FALK], OTHER),
      { right: true, inFirst: true, inThree: true, boldRight: false },
    ],
    [
      'nothing can be told, and nothing is',
      question({ answerable: false }),
      saying('nothing', []),
      { right: true, inFirst: false, inThree: false, boldRight: null },
    ],
    [
      'nothing can be told, and a near miss is shown',
      question({ answerable: false }),
      saying('near-miss', [FALK]),
      { right: true, inFirst: false, inThree: false, boldRight: null },
    ],
    [
      'nothing can be told, but something is',
      question({ answerable: false }),
      saying('answered', [FALK], FALK),
      { right: false, inFirst: false, inThree: false, boldRight: null },
    ],
  ])('where %s', (_, of, answerer, expected) => expect(verdict(of, answerer)).toEqual(expected));

  it('asks with the filter that it is given', () => {
    const filters: unknown[] = [];
    const answerer: Answerer = {
      ask: (asked, filter) => {
        filters.push(filter);
        return saying('nothing', []).ask(asked, filter);
      },
    };
    evaluate([question(), question()], answerer, { server: '42' });
    expect(filters).toEqual([{ server: '42' }, { server: '42' }]);
  });
});

describe('scoreOf', () => {
  it('counts answerable and unanswerable questions apart', () => {
    const verdicts = [
      ...evaluate([question(), question()], saying('answered', [OTHER, FALK], FALK), { server: null }),
      ...evaluate([question()], saying('answered', [OTHER], OTHER), { server: null }),
      ...evaluate([question({ answerable: false })], saying('nothing', []), { server: null }),
      ...evaluate([question({ answerable: false })], saying('answered', [FALK]), { server: null }),
    ];
    expect(scoreOf(verdicts)).toEqual({
      answerable: 3,
      answeredRight: 2,
      inFirst: 0,
      inThree: 2,
      unanswerable: 2,
      rightlyNot: 1,
      bold: 3,
      boldRight: 2,
    });
  });

  it('is all zero without questions', () => expect(new Set(Object.values(scoreOf([])))).toEqual(new Set([0])));
});

describe('readQuestions', () => {
  const line = '{"id":"q1","question":"who chaired","type":"person","answerable":true,"expect":[["Falk"]],"lang":"en"}';

  it('reads one question a line, blank lines passed over', () => {
    expect(readQuestions('q.jsonl', `${line}\r\n\n${line.replace('q1', 'q2')}\n`)).toMatchObject({
      ok: true,
      questions: [{ id: 'q1', expect: [['Falk']], tags: [] }, { id: 'q2' }],
    });
    expect(readQuestions('q.jsonl', '')).toEqual({ ok: true, questions: [] });
  });

  it.each([
    ['{', /^q\.jsonl:2: is not JSON/],
    ['[]', /^q\.jsonl:2: /],
    ['{"question":"x","answerable":false}', /^q\.jsonl:2: id /],
    ['{"id":"a","question":"x","answerable":true}', /^q\.jsonl:2: .*needs "expect"/],
    ['{"id":"a","question":"x","answerable":true,"expect":[[]]}', /^q\.jsonl:2: expect\.0 /],
    ['{"id":"a","question":"x","answerable":"yes"}', /^q\.jsonl:2: answerable /],
  ])('tells what is wrong with %j, with its line', (bad, problem) => {
    const read = readQuestions('q.jsonl', `${line}\n${bad}\n`);
    expect(!read.ok && read.problems[0]).toMatch(problem);
  });
});
