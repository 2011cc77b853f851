import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_LEXICON, loadLexicon, parseLexicon } from '../../src/corpus/lexicon.js';

const faults = (source: string) =>
  parseLexicon('lexicon.yaml', source).problems.map(({ line, reason }) => `${line}: ${reason}`);

describe('a lexicon', () => {
  it('holds names, words and examples', () => {
    const { lexicon, problems } = parseLexicon(
      'lexicon.yaml',
      `names:
  - name: Norburg
    kind: place
    part_of: Lakeland
    also: [Nordburg, Норбург]
  - name: Lakeland
    kind: country
    code: LL
words:
  - term: congress
    also: [съезд]
examples:
  - who attended the spring congress
`,
    );
    expect(problems).toEqual([]);
    expect(lexicon).toEqual({
      names: [
        { name: 'Norburg', kind: 'place', partOf: 'Lakeland', also: ['Nordburg', 'Норбург'] },
        { name: 'Lakeland', kind: 'country', code: 'LL', also: [] },
      ],
      words: [{ term: 'congress', also: ['съезд'] }],
      examples: ['who attended the spring congress'],
    });
  });

  it.each(['', '\n', '# nothing yet\n'])('may be empty: %j', (source) => {
    expect(parseLexicon('lexicon.yaml', source)).toEqual({ lexicon: EMPTY_LEXICON, problems: [] });
  });

  it('keeps words as they are written: no and 2024 are spellings', () => {
    const { lexicon } = parseLexicon('lexicon.yaml', 'words:\n  - term: no\n    also: [2024, yes, 1.0]\n');
    expect(lexicon.words).toEqual([{ term: 'no', also: ['2024', 'yes', '1.0'] }]);
  });
});

describe('a fault of a lexicon is told with its line', () => {
  it.each([
    ['names:\n  - name: A\n    kind: persn\n', /^3: names\.0\.kind: /],
    ['names:\n  - name: A\n    kind: person\n  - kind: place\n', /^4: names\.1\.name: /],
    ['names:\n  - name: A\n    kind: country\n    code: ll\n', /^4: names\.0\.code: must be two capital letters/],
    ['names:\n  - name: ""\n    kind: place\n', /^2: names\.0\.name: /],
    ['names:\n  - name: A\n    kind: place\n    alias: [B]\n', /^4: names\.0: .*alias/],
    ['# names\n\nnmaes: []\n', /^3: lexicon: .*nmaes/],
    ['words:\n  - term: a\n  - b\n', /^3: words\.1: /],
    [`examples:\n  - short\n  - ${'long '.repeat(20)}\n`, /^3: examples\.1: /],
    ['words:\n  - term: [a\n', /^3: is not valid YAML/],
    ['just words', /^1: lexicon: /],
    ['- a\n', /^1: lexicon: /],
    ['words:\n  - term: &a x\n    also: [*a]\n', /^3: /],
  ])('%j', (source, fault) => {
    expect(faults(source)[0]).toMatch(fault);
    expect(parseLexicon('lexicon.yaml', source).lexicon).toEqual(EMPTY_LEXICON);
  });
});

describe('reading a lexicon from disk', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lexicon-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('takes a missing file for an empty lexicon', async () => {
    expect(await loadLexicon(path.join(folder, 'none.yaml'))).toEqual({ lexicon: EMPTY_LEXICON, problems: [] });
  });

  it('tells of one that cannot be read', async () => {
    const { lexicon, problems } = await loadLexicon(folder);
    expect(lexicon).toEqual(EMPTY_LEXICON);
    expect(problems).toMatchObject([{ file: folder, line: 1, reason: expect.stringContaining('cannot be read') }]);
  });

  it('names the file in its problems', async () => {
    const file = path.join(folder, 'bad.yaml');
    await writeFile(file, 'names: 3\n');
    expect((await loadLexicon(file)).problems).toMatchObject([{ file, line: 1 }]);
  });
});
