/**
 * Fits the one decision to stay silent: node dist/bench/calibrate.js [--most 300] [--originals FOLDER] [SET_FOLDER …]
 * Examples are the open questions of tests/eval on the shipped notes (and on a folder of imported originals), with and without their
 * lexicon, those of corpora on other topics, and each folder of a public question set: with half of its articles taken out, whole, with typing errors, and its unanswerable
 * questions. Answerable and unanswerable questions of a set weigh alike. Prints the weights for src/answer/support.ts and, from a
 * five-fold cross-validation, both error rates by threshold. Choose the threshold on the table, never on single questions.
 */
import { readFile } from 'node:fs/promises';
import { RANKED } from '../src/answer/ask.js';
import { candidates } from '../src/answer/candidates.js';
import { readQuestions } from '../src/answer/evaluation.js';
import { questionKind } from '../src/answer/question.js';
import { FEATURES, supportOf } from '../src/answer/support.js';
import type { Corpus } from '../src/corpus/corpus.js';
import { corpusOf, loadCorpus } from '../src/corpus/load.js';
import { corpusSource } from '../src/places.js';
import { buildIndex } from '../src/search/passage-index.js';
import { isCyrillic } from '../src/text/scripts.js';
import { corpusFrom } from './adapter.js';
import { auroc, type Example, fitLogistic, probability } from './logistic.js';
import { mixed, readPublicSet, tasksOf } from './public-set.js';

const FOLDS = 5;
const THRESHOLDS = [0.35, 0.4, 0.45, 0.5, 0.55];
/** Open questions of the project; they weigh more than public ones, because they hold near misses that public sets lack. */
const NAMES = JSON.parse(await readFile('tests/eval/open-sets.json', 'utf8')) as readonly string[];
const QUESTIONS = NAMES.map((name) => `tests/eval/${name}.jsonl`);
/** Corpora of other topics and fields, each with questions; most have no lexicon of their own. */
const TOPICS = [
  ...['second', 'third', 'fourth', 'fifth', 'sixth', 'eighth'].map((topic) => ({
    folder: `tests/eval/${topic}-corpus`,
    file: `tests/eval/${topic}-questions.jsonl`,
  })),
  ...['football', 'space', 'outbreak', 'ferry'].map((field) => ({
    folder: `tests/eval/fields/${field}/corpus`,
    file: `tests/eval/fields/${field}/questions.jsonl`,
  })),
];
const OWN = {
  lexicon: 3 / QUESTIONS.length,
  bare: 1 / QUESTIONS.length,
  topic: 1 / TOPICS.length,
} as const;

interface Asked extends Example {
  readonly set: string;
  readonly ruledOut: boolean;
  readonly fold: number;
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
      const kind = questionKind(question, query.understood);
      const ranked = index.rank(query, { server: null }, RANKED.passages, RANKED.lists);
      const support = supportOf(candidates(query, kind, ranked, corpus, index), ranked, query, kind, index);
      return {
        set,
        positive,
        weight: weight / Math.max(1, questions.length),
        features: FEATURES.map((name) => support[name]),
        ruledOut: support.ruledOut === 1,
        fold: mixed(question) % FOLDS,
      };
    }),
  );
}

/** The project's own questions, on the shipped notes or on a folder of imported originals. */
async function own(corpusDir: string | null): Promise<Asked[]> {
  const corpus = await loadCorpus(await corpusSource(corpusDir, 'data'));
  const asked: Asked[] = [];
  for (const file of QUESTIONS) {
    const read = readQuestions(file, await readFile(file, 'utf8'));
    if (!read.ok) throw new Error(read.problems.join('\n'));
    const side = (answerable: boolean, english: boolean) =>
      read.questions
        .filter((q) => q.answerable === answerable && (!english || !isCyrillic(q.question)))
        .map((q) => q.question);
    const name = `own questions, ${corpusDir === null ? 'notes' : 'originals'}`;
    asked.push(...ask(name, corpus, side(true, false), side(false, false), OWN.lexicon));
    asked.push(...ask(`${name}, no lexicon`, corpusOf(corpus.articles), side(true, true), side(false, true), OWN.bare));
  }
  return asked;
}

/** Questions on corpora of other topics, with the lexicon that such a folder has and without any. */
async function ofTopics(): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const { folder, file } of TOPICS) {
    const corpus = await loadCorpus(await corpusSource(folder, 'data'));
    const read = readQuestions(file, await readFile(file, 'utf8'));
    if (!read.ok) throw new Error(read.problems.join('\n'));
    const side = (answerable: boolean) =>
      read.questions.filter((q) => q.answerable === answerable).map((q) => q.question);
    asked.push(...ask('other topics', corpus, side(true), side(false), OWN.topic));
    asked.push(...ask('other topics, no lexicon', corpusOf(corpus.articles), side(true), side(false), OWN.topic));
  }
  return asked;
}

const args = process.argv.slice(2);
const optionOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const most = Number(optionOf('--most') ?? 300);
const originals = optionOf('--originals');
const folders = args.filter((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--'));
const asked = [...(await own(null)), ...(originals === undefined ? [] : await own(originals)), ...(await ofTopics())];
for (const folder of folders) {
  for (const { name, language, passages, supported, unsupported, weight } of tasksOf(await readPublicSet(folder), most))
    asked.push(...ask(name, corpusFrom(passages, language), supported, unsupported, weight));
}

const scores = new Array<number>(asked.length).fill(0);
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitLogistic(asked.filter((example) => example.fold !== fold && !example.ruledOut));
  asked.forEach(({ features, ruledOut, fold: own }, i) => {
    if (own === fold) scores[i] = ruledOut ? 0 : probability(model, features);
  });
}
const model = fitLogistic(asked.filter(({ ruledOut }) => !ruledOut));
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
    list.length > 0 ? `${((100 * list.filter((score) => score < t).length) / list.length).toFixed(1)} %` : '–';
  const cells = THRESHOLDS.map((t) => `${below(supported, t)} / ${below(unsupported, t)}`);
  process.stdout.write(
    `| ${set} | ${unsupported.length > 0 ? auroc(supported, unsupported).toFixed(3) : '–'} | ${cells.join(' | ')} |\n`,
  );
}
