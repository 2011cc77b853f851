import { readFile } from 'node:fs/promises';
import type { Answerer } from '../../answer/answer.js';
import { evaluate, type KnownQuestion, readQuestions, scoreOf, type Verdict } from '../../answer/evaluation.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `eval FILE`: runs a file of questions with known answers and prints a table by kind of question; `misses` lists what went wrong. */
export async function evalVerb(
  file: string,
  answerer: Answerer,
  misses: boolean,
  { out, err }: Terminal,
): Promise<ExitCode> {
  let source: string;
  try {
    source = await readFile(file, 'utf8');
  } catch (error) {
    err.write(
      `${file}: cannot be read: ${(error as Error).message}. Name a file of questions as tests/eval/README.md describes it.\n`,
    );
    return 1;
  }
  const read = readQuestions(file, source);
  if (!read.ok) {
    for (const problem of read.problems) err.write(`${problem}\n`);
    return 1;
  }
  const started = performance.now();
  const verdicts = evaluate(read.questions, answerer, { server: null });
  const elapsed = performance.now() - started;
  out.write(
    `${table(verdicts)}\n\n${summary(verdicts)}\n${(elapsed / Math.max(1, verdicts.length)).toFixed(1)} ms a question\n`,
  );
  if (misses) for (const verdict of verdicts.filter(({ right }) => !right)) out.write(`${describe(verdict)}\n`);
  return 0;
}

function table(verdicts: readonly Verdict[]): string {
  const kinds = [...new Set(verdicts.map(({ question }) => question.type))].sort();
  const rows = [...kinds, 'all'].map((kind) => {
    const s = scoreOf(kind === 'all' ? verdicts : verdicts.filter(({ question }) => question.type === kind));
    return [
      kind,
      of(s.answeredRight, s.answerable),
      of(s.inFirst, s.answerable),
      of(s.inThree, s.answerable),
      of(s.rightlyNot, s.unanswerable),
      of(s.boldRight, s.bold),
    ];
  });
  const all = [
    ['kind', 'answered rightly', 'in the first', 'in the first three', 'rightly not answered', 'bold right'],
    ...rows,
  ];
  const widths = all[0]?.map((_, c) => Math.max(...all.map((row) => row[c]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) => `| ${row.map((cell, c) => cell.padEnd(widths[c] ?? 0)).join(' | ')} |`;
  return [line(all[0] ?? []), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const of = (part: number, whole: number) =>
  whole === 0 ? '' : `${part}/${whole} ${((100 * part) / whole).toFixed(0)} %`;

function summary(verdicts: readonly Verdict[]): string {
  const s = scoreOf(verdicts);
  return `${verdicts.length} questions: ${of(s.answeredRight, s.answerable)} answered rightly, ${of(s.rightlyNot, s.unanswerable)} rightly not answered`;
}

function describe({ question, answer, inThree }: Verdict): string {
  const wanted = question.answerable ? `wants ${wantedOf(question)}` : 'has no answer';
  return `${question.id} ${answer.outcome}${question.answerable && inThree ? ' (facts shown)' : ''}: ${question.question} — ${wanted}`;
}

const wantedOf = ({ expect = [] }: KnownQuestion) => expect.map((group) => group.join('/')).join(' + ');
