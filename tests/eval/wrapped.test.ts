import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { answerer } from '../../src/answer/ask.js';
import { evaluate, type KnownQuestion, readQuestions } from '../../src/answer/evaluation.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';

/** Of a hundred questions that are rightly answered, or rightly not, as they stand, at least so many are in any wrapping. */
const LEAST_ALIKE = 97;

const small = (question: string) => question.charAt(0).toLowerCase() + question.slice(1);
/** With its mark, as a person writes who writes on behind it. */
const marked = (question: string) => `${question.replace(/[\s?.!]+$/, '')}?`;
const bare = (question: string) => question.replace(/[\s?.!]+$/, '');

const WRAPPINGS: Readonly<Record<string, (question: string) => string>> = {
  capitals: (q) => q.toUpperCase(),
  mention: (q) => `@Rapporteur ${q}`,
  number: (q) => `2) ${q}`,
  lead: (q) => `Hi all! Can anyone please tell me ${small(q)}`,
  wonder: (q) => `I've been wondering, ${small(q)}`,
  sources: (q) => `According to the articles, ${small(q)}`,
  thanks: (q) => `${marked(q)} Thanks in advance!`,
  wish: (q) => `${marked(q)} Keep it short please, with sources.`,
  haste: (q) => `${bare(q)}, need it asap`,
  remark: (q) => `${marked(q)} I have an exam in the morning.`,
  essay: (q) => `I'm writing an essay on this. ${q}`,
  address: (q) => `${bare(q)} https://example.com/news :)`,
};

it('a question is the same question in whatever it is wrapped', async () => {
  const file = 'tests/eval/questions.jsonl';
  const read = readQuestions(file, await readFile(file, 'utf8'));
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const corpus = await loadCorpus({ folders: ['corpus'], lexicon: 'corpus/lexicon.yaml' });
  const ask = answerer(corpus, buildIndex(corpus));
  const rightOf = (questions: readonly KnownQuestion[]) =>
    evaluate(questions, ask, { server: null }).map((v) => v.right);
  const questions = read.questions.filter((q) => q.type !== 'keywords');
  const right = rightOf(questions);
  const asked = questions.filter((_, i) => right[i]);
  expect(asked.length).toBeGreaterThan(90);
  const alike = Object.entries(WRAPPINGS).map(([name, wrap]) => {
    const stillRight = rightOf(asked.map((q) => ({ ...q, question: wrap(q.question) })));
    return [name, Math.round((100 * stillRight.filter(Boolean).length) / asked.length)] as const;
  });
  expect(alike.filter(([, share]) => share < LEAST_ALIKE)).toEqual([]);
}, 60_000);
