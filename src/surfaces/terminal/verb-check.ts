import type { Corpus } from '../../corpus/corpus.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `check`: every fault of the corpus files with file, line and reason; the exit code says whether there are any. */
export function checkVerb(corpus: Corpus, { out, err }: Terminal): ExitCode {
  for (const { file, line, reason } of corpus.problems) err.write(`${file}:${line}: ${reason}\n`);
  const { names, words } = corpus.lexicon;
  out.write(
    `${count(corpus.articles.length, 'article')}, ${count(corpus.passages.length, 'passage')}, ` +
      `${count(names.length, 'name')} and ${count(words.length, 'word')} in the lexicon: ` +
      `${corpus.problems.length === 0 ? 'all good' : count(corpus.problems.length, 'problem')}\n`,
  );
  return corpus.problems.length === 0 && corpus.articles.length > 0 ? 0 : 1;
}

const count = (n: number, noun: string) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
