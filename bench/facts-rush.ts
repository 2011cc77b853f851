import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { answerer } from '../src/answer/ask.js';
import { corpusOf } from '../src/corpus/load.js';
import { prepareFacts } from '../src/facts/facts.js';
import { buildIndex } from '../src/search/passage-index.js';
import { madeNews } from './made-news.js';

/** What asking came to while facts were read. Times in milliseconds. */
export interface FactsRush {
  readonly articles: number;
  /** From the first turn of the reading to the last. */
  readonly took: number;
  readonly turns: number;
  /** The longest turns, longest first: so long may an answer be kept waiting. */
  readonly longest: readonly number[];
  /** What the longest turns and answers took of the processor, without what others on the machine took meanwhile; only on Linux. */
  readonly busy: { readonly turns: readonly number[]; readonly answers: readonly number[] };
  /** By how much the event loop was late. */
  readonly delay: { readonly p50: number; readonly p99: number; readonly max: number };
  /** From the moment at which a question was due to its answer. */
  readonly answers: { readonly asked: number; readonly p50: number; readonly p99: number; readonly max: number };
  /** The same questions with nothing else to do. */
  readonly idle: { readonly p50: number; readonly p99: number; readonly max: number };
  /** Megabytes of heap at the end. */
  readonly heap: number;
  readonly events: number;
}

const ASK_EVERY = 50;

/** Milliseconds for which this thread has had a processor; 0 where the system does not tell. */
function ownTime(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
}

/** Reads the facts of a made corpus in the background, as the bot does, while somebody asks. */
export async function factsRush(articles: number): Promise<FactsRush> {
  // What the first articles make the compiler do is done before the bot opens, see main.ts.
  await prepareFacts(corpusOf(madeNews(100)));
  const corpus = corpusOf(madeNews(articles));
  const { ask } = answerer(corpus, buildIndex(corpus));
  const step = Math.max(1, Math.floor(articles / 200));
  const questions = corpus.articles.filter((_, i) => i % step === 0).map(({ title }) => `who attended the ${title}`);
  const one = (i: number) => void ask(questions[i % questions.length] ?? '', { server: null });
  for (let i = 0; i < 300; i++) one(i);
  const idle: number[] = [];
  for (let i = 0; i < 300; i++) {
    const from = performance.now();
    one(i);
    idle.push(performance.now() - from);
  }
  const answers: number[] = [];
  const busy: { turns: number[]; answers: number[] } = { turns: [], answers: [] };
  let since = 0;
  const note = (times: number[]) => {
    const now = ownTime();
    times.push(now - since);
    since = now;
  };
  const began = performance.now();
  // Due times are kept by the clock, so that a question that could not even be heard counts from when it was asked.
  let due = began + ASK_EVERY;
  const asking = setInterval(() => {
    while (performance.now() >= due) {
      since = ownTime();
      one(answers.length);
      note(busy.answers);
      answers.push(performance.now() - due);
      due = Math.max(due + ASK_EVERY, performance.now());
    }
  }, 1);
  const turns: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  since = ownTime();
  const facts = await prepareFacts(corpus, {
    onTurn: (ms) => {
      note(busy.turns);
      turns.push(ms);
    },
  });
  delay.disable();
  clearInterval(asking);
  const milliseconds = (nanoseconds: number) => Math.round(nanoseconds / 1e4) / 100;
  return {
    articles,
    took: Math.round(performance.now() - began),
    turns: turns.length,
    longest: highest(turns),
    busy: { turns: highest(busy.turns), answers: highest(busy.answers) },
    delay: {
      p50: milliseconds(delay.percentile(50)),
      p99: milliseconds(delay.percentile(99)),
      max: milliseconds(delay.max),
    },
    answers: { asked: answers.length, ...spread(answers) },
    idle: spread(idle),
    heap: Math.round(process.memoryUsage().heapUsed / 1024 / 1024),
    events: facts.events.length,
  };
}

const highest = (times: readonly number[]): number[] =>
  [...times]
    .sort((a, b) => b - a)
    .slice(0, 8)
    .map((ms) => Math.round(ms * 10) / 10);

function spread(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 100) / 100;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

// Run by hand: npm run -s build && node --max-old-space-size=8192 dist/bench/facts-rush.js [articles]
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(await factsRush(Number(process.argv[2] ?? 10_000)), null, 2));
}
