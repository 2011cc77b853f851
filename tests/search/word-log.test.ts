import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordLog } from '../../src/search/word-log.js';

fc.configureGlobal({ seed: 20251009 });
const passages = fc.array(fc.array(fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1))));

function logOf(all: readonly (readonly number[])[]): WordLog {
  const log = new WordLog();
  for (const passage of all) {
    for (const word of passage) log.push(word);
    log.close();
  }
  return log;
}

function wordsOf(log: WordLog, passage: number): number[] {
  const found: number[] = [];
  log.each(passage, (word, at) => {
    found[at] = word;
  });
  return found;
}

it('gives every passage its words back, copied and read from its arrays too', () => {
  fc.assert(
    fc.property(passages, (all) => {
      const log = logOf(all);
      const copy = new WordLog();
      all.forEach((_, passage) => void copy.copy(log, passage));
      for (const of of [log, WordLog.from(log.data()), WordLog.from(copy.data())])
        all.forEach((words, passage) => void expect(wordsOf(of, passage)).toEqual(words));
    }),
  );
});
