import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerer } from '../src/answer/ask.js';
import { type KnownQuestion, meets, readQuestions } from '../src/answer/evaluation.js';
import { loadCorpus } from '../src/corpus/load.js';
import { buildIndex } from '../src/search/passage-index.js';
import { openIndex, saveIndex } from '../src/search/snapshot.js';
import { type BenchPassage, corpusFrom } from './adapter.js';
import { madeCorpus } from './made-corpus.js';
import { PEERS, type Peer } from './peers.js';

/** What a child process is told to do: `size` passages of the made corpus, or null for the bundled corpus. */
export interface Task {
  readonly peer: string;
  readonly size: number | null;
  /** Seconds that the questions may take in all. */
  readonly seconds: number;
}

/** Times in milliseconds, memory in bytes. */
export interface Measured {
  readonly build: number;
  /** JavaScript heap and array buffers that the index holds, after collection of garbage. */
  readonly memory: number;
  readonly p50: number;
  readonly p99: number;
  /** With a typing error in each question; null on the bundled corpus, whose questions have theirs. */
  readonly typoP50: number | null;
  /** Of questions of eleven words; null on the bundled corpus. */
  readonly longP50: number | null;
  readonly questions: number;
  /** Opening the snapshot again, the median of five; null for libraries, and on the bundled corpus. */
  readonly reopen: number | null;
  readonly quality: Quality | null;
}

/** On the project's own questions. */
export interface Quality {
  readonly answerable: number;
  /** All expected facts stand in the first three passages or excerpts. */
  readonly inThree: number;
  readonly unanswerable: number;
  /** Nothing was returned, or nothing as an answer. */
  readonly silent: number;
}

export type Result =
  | { readonly outcome: 'measured'; readonly measured: Measured }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'slow'; readonly milliseconds: number };

/** A library slower than this, in milliseconds a question, is dropped. */
const TOO_SLOW = 1000;
const K = 10;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Does one task in this process, which should be fresh and run with `--expose-gc`. */
export async function measure({ peer: name, size, seconds }: Task): Promise<Result> {
  const peer = await PEERS[name]?.();
  if (!peer) return { outcome: 'missing' };
  const own = size === null ? await bundled() : null;
  const { passages, questions, misspelt, long } = own ?? madeCorpus(size ?? 0);
  const before = memory();
  const start = performance.now();
  await peer.build(passages);
  const build = performance.now() - start;
  const held = memory() - before;
  // Warm up on questions that are not counted; the compiler needs a few dozen.
  const trial = await timesOf(peer, questions.slice(0, 3), seconds);
  if (median(trial) > TOO_SLOW) return { outcome: 'slow', milliseconds: median(trial) };
  await timesOf(peer, questions.slice(-40), seconds / 4);
  const times = await timesOf(peer, questions, seconds);
  const typos = misspelt.length > 0 ? await timesOf(peer, misspelt.slice(0, 100), seconds / 4) : [];
  const longer = long.length > 0 ? await timesOf(peer, long.slice(0, 100), seconds / 4) : [];
  const quality = own ? await qualityOf(name, peer, own) : null;
  await peer.close?.();
  const reopen = name === 'rapporteur' && size !== null ? await reopening(passages) : null;
  return {
    outcome: 'measured',
    measured: {
      build,
      memory: held,
      p50: median(times),
      p99: quantile(times, 0.99),
      typoP50: typos.length > 0 ? median(typos) : null,
      longP50: longer.length > 0 ? median(longer) : null,
      questions: times.length,
      reopen,
      quality,
    },
  };
}

interface Bundled {
  readonly passages: readonly BenchPassage[];
  readonly questions: readonly string[];
  readonly misspelt: readonly string[];
  readonly long: readonly string[];
  readonly known: readonly KnownQuestion[];
}

/** The bundled corpus, passage by passage, with the project's own questions. */
async function bundled(): Promise<Bundled> {
  const corpus = await shipped();
  const file = path.join(root, 'tests/eval/questions.jsonl');
  const read = readQuestions(file, await readFile(file, 'utf8'));
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const passages = corpus.passages
    .filter(({ kind }) => kind !== 'aside')
    .map(({ key, article: id, start, end }): BenchPassage => {
      const { title = '', body = '' } = corpus.article(id) ?? {};
      return { id: key, title, text: body.slice(start, end) };
    });
  const questions = read.questions.map(({ question }) => question);
  return { passages, questions, misspelt: [], long: [], known: read.questions };
}

const shipped = () =>
  loadCorpus({ folders: [path.join(root, 'corpus')], lexicon: path.join(root, 'corpus/lexicon.yaml') });

/** Libraries are judged by the passages that they return, the project by the excerpts of its answers. */
async function qualityOf(name: string, peer: Peer, { known, passages }: Bundled): Promise<Quality> {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const corpus = await shipped();
  const { ask } = answerer(corpus, buildIndex(corpus));
  const shown = async (question: string): Promise<{ texts: string[]; silent: boolean }> => {
    if (name === 'rapporteur') {
      const { outcome, excerpts } = ask(question, { server: null });
      return { texts: excerpts.map(({ text }) => text), silent: outcome !== 'answered' };
    }
    const ids = await peer.search(question, 3);
    return { texts: ids.map((id) => texts.get(id) ?? ''), silent: ids.length === 0 };
  };
  let [answerable, inThree, unanswerable, silent] = [0, 0, 0, 0];
  for (const { question, answerable: can, expect = [] } of known) {
    const found = await shown(question);
    if (can) {
      answerable++;
      if (meets(expect, found.texts.slice(0, 3).join('\n'))) inThree++;
    } else {
      unanswerable++;
      if (found.silent) silent++;
    }
  }
  return { answerable, inThree, unanswerable, silent };
}

/** Single openings took 0.3 to 0.6 s on one machine. */
const OPENINGS = 5;

async function reopening(passages: readonly BenchPassage[]): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const made = corpusFrom(passages, 'en');
    // As the loader makes them: with the hash by which a snapshot knows the text.
    const articles = made.articles.map((article) => ({
      ...article,
      hash: createHash('sha256').update(article.body).digest('hex'),
    }));
    const corpus = { ...made, articles };
    const file = path.join(folder, 'index');
    await saveIndex(buildIndex(corpus), file);
    const times: number[] = [];
    for (let i = 0; i < OPENINGS; i++) {
      const start = performance.now();
      const { restored } = await openIndex(corpus, file);
      if (!restored) throw new Error('the snapshot was not restored');
      times.push(performance.now() - start);
    }
    return median(times);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function timesOf(peer: Peer, questions: readonly string[], seconds: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  for (const question of questions) {
    const start = performance.now();
    await peer.search(question, K);
    times.push(performance.now() - start);
    if (performance.now() > end) break;
  }
  return times;
}

function memory(): number {
  global.gc?.();
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const median = (times: readonly number[]) => quantile(times, 0.5);

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
