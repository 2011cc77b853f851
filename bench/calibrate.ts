/**
 * Fits the one decision to stay silent: node dist/bench/calibrate.js [--most 250] [--originals FOLDER] [SET_FOLDER …]
 * Examples are the open half of tests/eval on the shipped notes (and on a folder of imported originals), and each folder of a public question set. Every set weighs
 * the same, answerable and unanswerable questions alike; the project's own count double, because they hold near misses that
 * public sets lack. Prints the weights for src/answer/support.ts and, from a four-fold cross-validation, both error rates by
 * threshold. Choose the threshold on the table, never on single questions.
 */
import { readFile } from 'node:fs/promises';
import { candidates } from '../src/answer/candidates.js';
import { readQuestions } from '../src/answer/evaluation.js';
import { questionKind } from '../src/answer/question.js';
import { type Support, supportOf } from '../src/answer/support.js';
import type { Corpus } from '../src/corpus/corpus.js';
import { loadCorpus } from '../src/corpus/load.js';
import { corpusSource } from '../src/places.js';
import { buildIndex } from '../src/search/passage-index.js';
import { corpusFrom } from './adapter.js';
import { auroc, type Example, fitLogistic, probability } from './logistic.js';
import { readPublicSet, tasksOf } from './public-set.js';

const FEATURES = [
  'coverage',
  'rank',
  'peak',
  'fit',
  'unfit',
  'closeness',
  'unbound',
  'hole',
  'breadth',
] as const satisfies readonly (keyof Support)[];
const OWN = 2;
const FOLDS = 4;
const THRESHOLDS = [0.2, 0.25, 0.29, 0.33, 0.4, 0.5];
const QUESTIONS = 'tests/eval/questions.jsonl';

interface Asked extends Example {
  readonly set: string;
  readonly ruledOut: boolean;
}

function ask(
  set: string,
  corpus: Corpus,
  supported: readonly string[],
  unsupported: readonly string[],
  weight: number,
): Asked[] {
  const index = buildIndex(corpus);
  const sides = [
    { questions: supported, positive: true },
    { questions: unsupported, positive: false },
  ];
  return sides.flatMap(({ questions, positive }) =>
    questions.map((question): Asked => {
      const query = index.readQuery(question);
      const kind = questionKind(question);
      const ranked = index.rank(query, { server: null }, 30);
      const support = supportOf(candidates(query, kind, ranked, corpus, index), ranked, query, kind, index);
      return {
        set,
        positive,
        weight: weight / Math.max(1, questions.length),
        features: FEATURES.map((name) => support[name]),
        ruledOut: support.ruledOut === 1,
      };
    }),
  );
}

/** The project's own questions, on the shipped notes or on a folder of imported originals. */
async function own(corpusDir: string | null): Promise<Asked[]> {
  const read = readQuestions(QUESTIONS, await readFile(QUESTIONS, 'utf8'));
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const corpus = await loadCorpus(await corpusSource(corpusDir, 'data'));
  const side = (answerable: boolean) =>
    read.questions.filter((q) => q.answerable === answerable).map((q) => q.question);
  return ask(
    corpusDir === null ? 'own questions, notes' : 'own questions, originals',
    corpus,
    side(true),
    side(false),
    OWN,
  );
}

const args = process.argv.slice(2);
const optionOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const most = Number(optionOf('--most') ?? 250);
const originals = optionOf('--originals');
const folders = args.filter((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--'));
const asked = [...(await own(null)), ...(originals === undefined ? [] : await own(originals))];
for (const folder of folders) {
  for (const { name, language, passages, supported, unsupported } of tasksOf(await readPublicSet(folder), most)) {
    // Questions made to look answerable are beyond what ranking can tell; they are reported, not fitted.
    const weight = name.endsWith('unanswerable') && name.startsWith('squad') ? 0 : 1;
    asked.push(...ask(name, corpusFrom(passages, language), supported, unsupported, weight));
  }
}

const scores = new Array<number>(asked.length).fill(0);
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitLogistic(asked.filter((_, i) => i % FOLDS !== fold));
  asked.forEach(({ features, ruledOut }, i) => {
    if (i % FOLDS === fold) scores[i] = ruledOut ? 0 : probability(model, features);
  });
}
const model = fitLogistic(asked);
const weights = [...FEATURES, 'bias'].map((name, i) => `${name} ${(model[i] as number).toFixed(2)}`);
process.stdout.write(`weights: ${weights.join(', ')}\n\n`);
process.stdout.write(
  `| set | AUROC | ${THRESHOLDS.map((t) => `refused at ${t}: supported / unsupported`).join(' | ')} |\n`,
);
process.stdout.write(`| --- | --- | ${THRESHOLDS.map(() => '---').join(' | ')} |\n`);
for (const set of new Set(asked.map((example) => example.set))) {
  const of = (positive: boolean) => scores.filter((_, i) => asked[i]?.set === set && asked[i]?.positive === positive);
  const [supported, unsupported] = [of(true), of(false)];
  const below = (list: readonly number[], t: number) =>
    `${((100 * list.filter((score) => score < t).length) / Math.max(1, list.length)).toFixed(1)} %`;
  const cells = THRESHOLDS.map((t) => `${below(supported, t)} / ${below(unsupported, t)}`);
  process.stdout.write(`| ${set} | ${auroc(supported, unsupported).toFixed(3)} | ${cells.join(' | ')} |\n`);
}
