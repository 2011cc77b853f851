import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerer } from '../../../src/answer/ask.js';
import { buildIndex } from '../../../src/search/passage-index.js';
import { evalVerb } from '../../../src/surfaces/terminal/verb-eval.js';
import { CHESS } from '../../corpus/chess.js';
import { run } from './run.js';

const answers = answerer(CHESS, buildIndex(CHESS));
const QUESTIONS = [
  { id: 'a1', question: 'when was the Lake League final?', type: 'when', answerable: true, expect: [['9 June 2024']] },
  {
    id: 'a2',
    question: 'how much was the prize fund of the Lake League',
    type: 'how-much',
    answerable: true,
    expect: [['7,000']],
  },
  { id: 'n1', question: 'what is the population of Brazil', type: 'how-much', answerable: false },
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verb-eval-'));
});
afterEach(() => rm(folder, { recursive: true }));

const evaluate = async (source: string, misses = false) => {
  const file = path.join(folder, 'questions.jsonl');
  await writeFile(file, source);
  return run((terminal) => evalVerb(file, answers, misses, terminal));
};
const lines = (questions: readonly object[]) => questions.map((question) => JSON.stringify(question)).join('\n');

describe('eval', () => {
  it('prints a table by kind of question and a summary', async () => {
    const { code, stdout, stderr } = await evaluate(lines(QUESTIONS));
    expect([code, stderr]).toEqual([0, '']);
    const rows = stdout.split('\n').map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
    expect(rows.slice(0, 5)).toEqual([
      ['kind', 'answered rightly', 'in the first', 'in the first three', 'rightly not answered', 'bold right'],
      [expect.stringMatching(/^-+$/), ...Array(5).fill(expect.stringMatching(/^-+$/))],
      ['how-much', '0/1 0 %', '0/1 0 %', '0/1 0 %', '1/1 100 %', expect.any(String)],
      ['when', '1/1 100 %', '1/1 100 %', '1/1 100 %', '', expect.any(String)],
      ['all', '1/2 50 %', '1/2 50 %', '1/2 50 %', '1/1 100 %', expect.any(String)],
    ]);
    expect(stdout).toContain('3 questions: 1/2 50 % answered rightly, 1/1 100 % rightly not answered\n');
    expect(stdout).toMatch(/\d ms a question\n$/);
  });

  it('lists the misses if asked', async () => {
    expect((await evaluate(lines(QUESTIONS), false)).stdout).not.toContain('a2');
    expect((await evaluate(lines(QUESTIONS), true)).stdout).toMatch(/\na2 answered: how much was .* — wants 7,000\n$/);
  });

  it('runs a file without questions', async () => {
    expect((await evaluate('')).code).toBe(0);
  });

  it('names line and reason of what it cannot read, and runs nothing', async () => {
    const { code, stdout, stderr } = await evaluate(`${lines(QUESTIONS)}\n{"id":"x"}\nnonsense\n`);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/questions\.jsonl:4: .*\n(?:.*\n)*.*questions\.jsonl:5: is not JSON/);
  });

  it('says what to do about a missing file', async () => {
    const { code, stderr } = await run((terminal) =>
      evalVerb(path.join(folder, 'none.jsonl'), answers, false, terminal),
    );
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/none\.jsonl: cannot be read: .*tests\/eval\/README\.md/);
  });
});
