import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.js';
import type { ImportOptions } from '../../../src/ingest/import.js';
import type { Terminal } from '../../../src/surfaces/terminal/terminal.js';
import { checkVerb } from '../../../src/surfaces/terminal/verb-check.js';
import { importVerb } from '../../../src/surfaces/terminal/verb-import.js';
import { CHESS } from '../../corpus/chess.js';
import { run } from './run.js';

const TEXT =
  'The chess club of Norburg bought forty new clocks for its members on Sunday, and lost the old ones in the lake on Monday.\n';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'verb-import-'));
  folder = path.join(root, 'articles');
});
afterEach(() => rm(root, { recursive: true }));

const write = async (name: string, content: string) => {
  await writeFile(path.join(root, name), content);
  return path.join(root, name);
};
const bring = (files: readonly string[], more: Partial<ImportOptions> = {}) =>
  run((terminal) =>
    importVerb(files, { folder, today: '2024-12-31', notes: [], ...more }, terminal, new PassThrough()),
  );
const GIVEN = { outlet: 'River Gazette', published: '2024-03-02', title: 'Forty clocks' };

describe('import', () => {
  it('says what became of each file', async () => {
    const file = await write('a.txt', TEXT);
    const target = path.join(folder, '2024-03-02-river-gazette-forty-clocks.md');
    expect(await bring([file], GIVEN)).toEqual({
      code: 0,
      stdout: `${file} → ${target} (River Gazette, 2024-03-02: Forty clocks)\n`,
      stderr: '',
    });
    const again = await bring([file], GIVEN);
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining(`is already there as ${target}`)]);
  });

  it('goes on behind a file that it refuses, and fails in the end', async () => {
    const files = [path.join(root, 'none.txt'), await write('short.txt', 'x'), await write('a.txt', TEXT)];
    const { code, stdout, stderr } = await bring(files, GIVEN);
    expect(code).toBe(1);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe(
      `${files[0]}: does not exist; check the path\n${files[1]}: holds no article text: 1 characters are left without captions, notices and buttons\n`,
    );
  });

  it('asks nobody where no terminal is, but says which option to give', async () => {
    const { code, stdout, stderr } = await bring([await write('a.txt', TEXT)]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('give --outlet … --published … and import it again');
  });

  it('asks on a terminal for what is missing', async () => {
    const file = await write('a.txt', TEXT);
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const prompts: string[] = [];
    const result = await run((terminal) => {
      const err = Object.assign(terminal.err, { isTTY: true }) as Terminal['err'] & PassThrough;
      const answers = ['River Gazette', '2024-03-02', 'Forty clocks'];
      const ask = err.write.bind(err) as (chunk: string) => boolean;
      err.write = ((chunk: string) => {
        if (String(chunk).includes('?')) {
          prompts.push(String(chunk));
          setImmediate(() => input.write(`${answers.shift()}\n`));
        }
        return ask(chunk);
      }) as typeof err.write;
      return importVerb([file], { folder, today: '2024-12-31', notes: [] }, { ...terminal, err }, input);
    });
    expect(prompts.map((prompt) => prompt.replace(/\[.*\]/, '[…]'))).toEqual([
      'a.txt: Which outlet published it? ',
      'a.txt: When (YYYY-MM-DD or YYYY-MM)? ',
      'a.txt: What is its title? […] ',
    ]);
    expect([result.code, result.stdout]).toEqual([
      0,
      expect.stringContaining('(River Gazette, 2024-03-02: Forty clocks)'),
    ]);
  });

  it('says whose original it is', async () => {
    const [note] = CHESS.articles.filter(({ id }) => id === 'league');
    const { stdout } = await bring([await write('a.txt', note?.body ?? '')], {
      notes: note ? [note] : [],
      title: 'The final',
    });
    expect(stdout).toContain('; the original of the note league)');
  });

  it('brings nothing in that check would refuse', async () => {
    const files = [
      await write('raw.txt', `By Mara Lind\n\n${TEXT}\nShare\n`),
      await write(
        'page.html',
        `<html><head><title>Clocks: "forty" # new</title></head><body><article><p>${TEXT}</p><p>${TEXT.replace('forty', 'fifty')}</p></article></body></html>`,
      ),
      await write(
        'own.md',
        `---\ntitle: Own\noutlet: Lakeland Post\npublished: 2024-05\nlanguage: en\nkind: article\n---\n${TEXT.replace('forty', 'sixty')}`,
      ),
    ];
    const { title: _, ...given } = GIVEN;
    expect((await bring(files, given)).code).toBe(0);
    const corpus = await loadCorpus({ folders: [folder], lexicon: path.join(root, 'none.yaml') });
    const checked = await run((terminal) => checkVerb(corpus, terminal));
    expect(checked).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^3 articles, .*all good\n$/) });
  });
});
