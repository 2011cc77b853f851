import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusOf, loadCorpus } from '../../../src/corpus/load.js';
import { checkVerb } from '../../../src/surfaces/terminal/verb-check.js';
import { CHESS, CONGRESS } from '../../corpus/chess.js';
import { SHIPPED } from '../../shipped.js';
import { run } from './run.js';

describe('check', () => {
  it('says what a sound corpus holds', async () => {
    expect(await run((terminal) => checkVerb(CHESS, terminal))).toEqual({
      code: 0,
      stdout: `4 articles, ${CHESS.passages.length} passages, 11 names and 2 words in the lexicon: all good\n`,
      stderr: '',
    });
  });

  it('counts one as one', async () => {
    const { stdout } = await run((terminal) => checkVerb(corpusOf([CONGRESS]), terminal));
    expect(stdout).toMatch(/^1 article, \d+ passages, 0 names and 0 words/);
  });

  it('passes the shipped corpus', async () => {
    expect((await run((terminal) => checkVerb(SHIPPED, terminal))).code).toBe(0);
  });

  it('fails for an empty corpus, even without a fault', async () => {
    expect((await run((terminal) => checkVerb(corpusOf([]), terminal))).code).toBe(1);
  });
});

describe('check of broken files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'check-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const check = async (name = folder) => {
    const corpus = await loadCorpus({ folders: [name], lexicon: path.join(folder, 'lexicon.yaml') });
    return run((terminal) => checkVerb(corpus, terminal));
  };

  it('names file, line and reason of each, and fails', async () => {
    const sound = '---\ntitle: T\noutlet: O\npublished: 2024-05\nlanguage: en\nkind: note\n---\nText.\n';
    await writeFile(path.join(folder, 'a.md'), sound);
    await writeFile(path.join(folder, 'b.md'), sound.replace('2024-05', 'May'));
    await writeFile(path.join(folder, 'lexicon.yaml'), 'names:\n  - name: A\n    kind: town\n');
    const { code, stdout, stderr } = await check();
    expect(code).toBe(1);
    expect(stdout).toBe('1 article, 1 passage, 0 names and 0 words in the lexicon: 2 problems\n');
    expect(stderr).toMatch(/^\S+\/b\.md:4: "published" must be a date .*\n\S+\/lexicon\.yaml:3: names\.0\.kind: .*\n$/);
  });

  it('says what to do about a folder that is not there', async () => {
    const { code, stderr } = await check(path.join(folder, 'none'));
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/none:1: this corpus folder does not exist; make it, or name another with --corpus/),
    ]);
  });
});
