import type { Corpus } from '../../corpus/corpus.js';
import { EXIT, type Streams } from './streams.js';

/** `check`: every fault of the corpus files with file, line and reason; the exit code says whether there are any. */
export function checkVerb(corpus: Corpus, { stdout, stderr }: Streams): number {
  for (const { file, line, reason } of corpus.problems) stderr.write(`${file}:${line}: ${reason}\n`);
  const { names, words } = corpus.lexicon;
  stdout.write(
    `${count(corpus.articles.length, 'article')}, ${count(corpus.passages.length, 'passage')}, ` +
      `${count(names.length, 'name')} and ${count(words.length, 'word')} in the lexicon: ` +
      `${corpus.problems.length === 0 ? 'all good' : count(corpus.problems.length, 'problem')}\n`,
  );
  return corpus.problems.length === 0 && corpus.articles.length > 0 ? EXIT.ok : EXIT.failed;
}

const count = (n: number, noun: string) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
