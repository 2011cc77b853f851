import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FrontMatter, readFrontMatter } from '../../src/corpus/front-matter.js';
import { articleFile, articleId, writeArticle } from '../../src/ingest/article-file.js';
import { anyText } from '../text/any-text.js';

fc.configureGlobal({ seed: 64 });

const DATA: FrontMatter = {
  title: 'Norburg elects',
  outlet: 'River Gazette',
  published: '2024-03-02',
  language: 'en',
  kind: 'article',
};

describe('articleId', () => {
  it.each([
    [{}, '2024-03-02-river-gazette-norburg-elects'],
    [{ title: 'Ёлки — палки: «ходы»', outlet: 'Вестник' }, '2024-03-02-vestnik-elki-palki-khody'],
    [{ title: '???', outlet: '…' }, '2024-03-02'],
    [{ title: '../../etc/passwd', outlet: 'a/b\\c' }, '2024-03-02-a-b-c-etc-passwd'],
    [{ title: 'Été à Łódź' }, '2024-03-02-river-gazette-ete-a-lodz'],
  ])('of %j is %s', (more, id) => expect(articleId({ ...DATA, ...more })).toBe(id));

  it('is a short and harmless file name, whatever the title and the outlet', () => {
    fc.assert(
      fc.property(anyText(), anyText(200), (outlet, title) => {
        expect(articleId({ ...DATA, outlet, title })).toMatch(/^2024-03-02(?:-[a-z0-9]+)*$/);
        expect(articleId({ ...DATA, outlet, title }).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('articleFile', () => {
  it('is read back as it was written, whatever stands in it', () => {
    const field = anyText(40).map((text) => text.replace(/\p{Surrogate}/gu, '').trim() || 'x');
    fc.assert(
      fc.property(field, field, anyText(200), (title, outlet, body) => {
        const data = { ...DATA, title, outlet };
        const read = readFrontMatter('a.md', articleFile(data, body));
        expect(read.ok ? [read.data, read.body] : read.problems).toEqual([data, body]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('writeArticle', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'articles-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('makes the folder and the whole file, and leaves nothing else behind', async () => {
    const inner = path.join(folder, 'a', 'b');
    const { kind, file } = await writeArticle(inner, DATA, 'Text.\n');
    expect([kind, file]).toEqual(['written', path.join(inner, '2024-03-02-river-gazette-norburg-elects.md')]);
    expect(await readFile(file, 'utf8')).toBe(articleFile(DATA, 'Text.\n'));
    expect(await readdir(inner)).toEqual([path.basename(file)]);
  });

  it('knows the same text again, also under another name', async () => {
    const { file } = await writeArticle(folder, DATA, 'Text.\n');
    expect(await writeArticle(folder, { ...DATA, title: 'Another title' }, 'Text.\n')).toEqual({ kind: 'known', file });
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('overwrites nothing: another text of the same name gets a number', async () => {
    const first = await writeArticle(folder, DATA, 'One.\n');
    const second = await writeArticle(folder, DATA, 'Two.\n');
    const third = await writeArticle(folder, DATA, 'Three.\n');
    expect([second.file, third.file].map((file) => path.basename(file))).toEqual([
      '2024-03-02-river-gazette-norburg-elects-2.md',
      '2024-03-02-river-gazette-norburg-elects-3.md',
    ]);
    expect(await readFile(first.file, 'utf8')).toContain('One.');
  });

  it('passes over what is broken in the folder', async () => {
    await writeFile(path.join(folder, 'broken.md'), 'no front matter');
    expect((await writeArticle(folder, DATA, 'Text.\n')).kind).toBe('written');
  });
});
