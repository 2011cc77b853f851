import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { measure, type Result, type Task } from './measure.js';
import { PEERS } from './peers.js';
import { type Row, tables } from './table.js';

const RESULTS = fileURLToPath(new URL('../../bench/RESULTS.md', import.meta.url));
const SIZES = [1000, 10_000, 100_000];
/** Seconds for the questions of one library at one size, and for the whole process. */
const LIMITS = { full: { seconds: 15, process: 150 }, quick: { seconds: 4, process: 60 } } as const;

/** Measures every library on every corpus, each time in a process of its own, one after the other, and writes the tables. */
async function run(): Promise<void> {
  const { sizes, quick, date, out } = new Command('bench')
    .description('Speed, memory, build time and quality beside the libraries that one would pick instead.')
    .option('--sizes <list>', 'passages of the made corpus, separated by commas')
    .option('--quick', 'up to 10,000 passages, fewer seconds', false)
    .option('--date <day>', 'the day to write down, YYYY-MM-DD', new Date().toISOString().slice(0, 10))
    .option('--out <file>', 'where the tables go', RESULTS)
    .parse()
    .opts<{ sizes?: string; quick: boolean; date: string; out: string }>();
  const made = sizes?.split(',').map(Number) ?? SIZES.filter((size) => !quick || size <= 10_000);
  if (made.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error(`--sizes takes whole numbers, not "${sizes}"`);
  const limits = quick ? LIMITS.quick : LIMITS.full;
  const rows: Row[] = [];
  for (const size of [null, ...made]) {
    for (const peer of Object.keys(PEERS)) {
      if (rows.some((row) => row.peer === peer && isOut(row.result))) continue;
      const result = await inChild({ peer, size, seconds: limits.seconds }, limits.process);
      rows.push({ peer, size, result });
      process.stderr.write(`${peer}, ${size ?? 'bundled'}: ${result.outcome}\n`);
    }
  }
  const command = `npm run bench${process.argv
    .slice(2)
    .map((word) => ` ${word}`)
    .join('')}`;
  await writeFile(out, `${caption(command, date)}\n\n${tables(rows)}\n`);
}

/** A library that is missing, too slow or too large is not tried on a larger corpus. */
const isOut = (result: Row['result']) => result.outcome !== 'measured';

function caption(command: string, date: string): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `# Beside the libraries that one would pick instead

\`${command}\`, ${date}, Node ${process.versions.node}, ${cpus().length} cores, ${memory} GB.

Every library has a process of its own and the setting under which it finds most: the same stop words and stems as ours where it
takes them. What counts are the proportions within one run. *Ours* is what \`/ask\` does: reading the question, ranking passages, choosing
sentences and deciding whether they answer; a library only ranks. The made passages are seeded, so that every run has the same ones; their
words and names are invented and drawn by Zipf's law. They tell speed, memory and growth, not quality, which is measured on
the bundled corpus with the open half of the project's own questions (\`tests/eval\`). A library slower than 1 s a question is dropped.`;
}

function inChild(task: Task, seconds: number): Promise<Row['result']> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), [], {
      env: { ...process.env, BENCH_TASK: JSON.stringify(task) },
      execArgv: ['--expose-gc', '--max-old-space-size=8000'],
    });
    let result: Row['result'] = { outcome: 'failed', reason: 'ended without a result' };
    const timer = setTimeout(() => {
      result = { outcome: 'failed', reason: `not done after ${seconds} s` };
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('message', (message) => {
      result = message as Result;
    });
    child.on('exit', () => {
      clearTimeout(timer);
      resolve(result);
    });
  });
}

if (process.env.BENCH_TASK) {
  const result = await measure(JSON.parse(process.env.BENCH_TASK) as Task);
  process.send?.(result, () => process.exit(0));
} else {
  await run();
}
