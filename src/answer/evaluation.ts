import { z } from 'zod';
import type { ArticleFilter } from '../corpus/corpus.js';
import { words } from '../text/words.js';
import type { Answer, Answerer } from './answer.js';

const questionSchema = z.object({
  id: z.string().min(1),
  question: z.string(),
  type: z.string().default(''),
  answerable: z.boolean(),
  /** Groups of alternatives: each group must be met by the first three excerpts. */
  expect: z.array(z.array(z.string().min(1)).min(1)).optional(),
  tags: z.array(z.string()).default([]),
});

/** A question with its known answer, as `tests/eval/README.md` describes it. */
export type KnownQuestion = z.infer<typeof questionSchema>;

export type QuestionFile =
  | { readonly ok: true; readonly questions: readonly KnownQuestion[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a question file, one JSON object a line; blank lines are passed over. Problems name the line. */
export function readQuestions(file: string, source: string): QuestionFile {
  const questions: KnownQuestion[] = [];
  const problems: string[] = [];
  source.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') return;
    const fail = (reason: string) => problems.push(`${file}:${i + 1}: ${reason}`);
    try {
      const parsed = questionSchema.safeParse(JSON.parse(line));
      if (!parsed.success) for (const issue of parsed.error.issues) fail(`${issue.path.join('.')} ${issue.message}`);
      else if (parsed.data.answerable && !parsed.data.expect) fail('an answerable question needs "expect"');
      else questions.push(parsed.data);
    } catch (error) {
      fail(`is not JSON: ${(error as Error).message}`);
    }
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, questions };
}

/** What became of one question. */
export interface Verdict {
  readonly question: KnownQuestion;
  readonly answer: Answer;
  /** Answered, and the facts stand in the first three excerpts; or rightly not answered. */
  readonly right: boolean;
  /** The facts stand in the first excerpt, or in the first three, whatever the outcome; false for unanswerable questions. */
  readonly inFirst: boolean;
  readonly inThree: boolean;
  /** The bold answer holds an expected fact; null where none was given or the question is unanswerable. */
  readonly boldRight: boolean | null;
}

export function evaluate(questions: readonly KnownQuestion[], answerer: Answerer, filter: ArticleFilter): Verdict[] {
  return questions.map((question) => {
    const answer = answerer.ask(question.question, filter);
    const holds = (count: number) =>
      question.answerable &&
      meets(
        question.expect ?? [],
        answer.excerpts
          .slice(0, count)
          .map(({ text }) => text)
          .join('\n'),
      );
    const inThree = holds(3);
    const bold = answer.answer;
    return {
      question,
      answer,
      right: question.answerable ? answer.outcome === 'answered' && inThree : answer.outcome !== 'answered',
      inFirst: holds(1),
      inThree,
      boldRight:
        bold && question.answerable ? (question.expect ?? []).some((group) => meets([group], bold.text)) : null,
    };
  });
}

/** True if every group has an alternative that stands in the text at word boundaries; case, accents, possessives and punctuation are folded. */
export function meets(groups: readonly (readonly string[])[], text: string): boolean {
  const folded = fold(text);
  return groups.every((group) => group.some((alternative) => folded.includes(fold(alternative))));
}

function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]s?(?!\p{L})/gu, '')
    .replace(/(\d)[,\s](?=\d{3}(?!\d))/gu, '$1');
  return ` ${words(plain)
    .map((word) => word.text.toLowerCase())
    .join(' ')} `;
}

export interface Score {
  readonly answerable: number;
  readonly answeredRight: number;
  readonly inFirst: number;
  readonly inThree: number;
  readonly unanswerable: number;
  readonly rightlyNot: number;
  readonly bold: number;
  readonly boldRight: number;
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length;
  return {
    answerable: count(({ question }) => question.answerable),
    answeredRight: count(({ question, right }) => question.answerable && right),
    inFirst: count(({ inFirst }) => inFirst),
    inThree: count(({ inThree }) => inThree),
    unanswerable: count(({ question }) => !question.answerable),
    rightlyNot: count(({ question, right }) => !question.answerable && right),
    bold: count(({ boldRight }) => boldRight !== null),
    boldRight: count(({ boldRight }) => boldRight === true),
  };
}
