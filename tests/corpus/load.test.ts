import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusOf, loadCorpus } from '../../src/corpus/load.js';
import { CONGRESS, chessArticle, LEXICON, SECRET } from './chess.js';

const HEAD = 'title: A title\noutlet: River Gazette\npublished: 2024-05-18\nlanguage: en\nkind: article\n';
const article = (body: string, more = '') => `---\n${HEAD}${more}---\n${body}`;

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);
const write = async (name: string, content: string | Uint8Array) => {
  await mkdir(path.dirname(at(name)), { recursive: true });
  await writeFile(at(name), content);
};
const load = (folders: string[], optional: string[] = []) =>
  loadCorpus({
    folders: folders.map((name) => at(name)),
    optional: optional.map((name) => at(name)),
    lexicon: at('lexicon.yaml'),
  });

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'corpus-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('loadCorpus', () => {
  it('reads articles by file name, with id, hash, place and scope', async () => {
    await write('a/two.md', article('Second text.\n', 'scope: "42"\n'));
    await write('a/one.md', article('First text.\n'));
    const corpus = await load(['a']);
    expect(corpus.problems).toEqual([]);
    expect(corpus.articles.map(({ id, scope, bodyLine }) => [id, scope, bodyLine])).toEqual([
      ['one', 'all', 8],
      ['two', '42', 9],
    ]);
    expect(corpus.articles[0]).toMatchObject({
      body: 'First text.\n',
      file: at('a/one.md'),
      hash: createHash('sha256').update('First text.\n').digest('hex'),
    });
    expect(corpus.passagesOf('one').map(({ start, end }) => [start, end])).toEqual([[0, 11]]);
  });

  it('leaves out what is no article', async () => {
    for (const name of ['README.md', 'readme.md', 'LICENSE.md', 'CONTRIBUTING.md', 'note.txt', 'lexicon.yaml'])
      await write(`a/${name}`, 'no front matter');
    await write('a/real.md', article('Text.'));
    const corpus = await load(['a']);
    expect([corpus.articles.map(({ id }) => id), corpus.problems]).toEqual([['real'], []]);
  });

  it('reports each broken file with its line and reason, and loads the others', async () => {
    await write('a/bad-date.md', article('Text.').replace('2024-05-18', '2024-05-32'));
    await write('a/blank.md', article(' \n\n'));
    await write('a/latin1.md', Buffer.from([...Buffer.from(article('caf')), 0xe9]));
    await write('a/no-head.md', 'Text.');
    await write('a/sound.md', article('Text.'));
    await write('a/zip.md', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]));
    await mkdir(at('a/folder.md'));
    const { articles, problems } = await load(['a']);
    expect(articles.map(({ id }) => id)).toEqual(['sound']);
    expect(problems.map(({ file, line, reason }) => `${path.basename(file)}:${line}: ${reason}`)).toEqual([
      'bad-date.md:4: "published" must be a date as YYYY-MM-DD or YYYY-MM',
      'blank.md:8: has front matter but no text',
      expect.stringMatching(/^folder\.md:1: cannot be read: /),
      'latin1.md:1: is not UTF-8 text; save it as UTF-8',
      expect.stringMatching(/^no-head\.md:1: the file must begin with a line ---/),
      'zip.md:1: is not UTF-8 text; save it as UTF-8',
    ]);
  });

  it('refuses a file that is too large to be one article', async () => {
    await write('a/large.md', article('a'.repeat(4 * 1024 * 1024)));
    const { articles, problems } = await load(['a']);
    expect([articles, problems]).toEqual([
      [],
      [{ file: at('a/large.md'), line: 1, reason: expect.stringContaining('larger than 4 MiB; split it') }],
    ]);
  });

  it('loads the others beside a file with an alias in its front matter', async () => {
    await write('a/alias.md', article('Text.', 'author: &a Mara\nscope: *a\n'));
    await write('a/sound.md', article('Text.'));
    const { articles, problems } = await load(['a']);
    expect(articles.map(({ id }) => id)).toEqual(['sound']);
    expect(problems).toMatchObject([{ file: at('a/alias.md'), line: 8 }]);
  });

  it('refuses the second of two files with one name, and says where the first is', async () => {
    await write('a/same.md', article('First.'));
    await write('b/same.md', article('Second.'));
    await write('b/other.md', article('Third.'));
    const { articles, problems } = await load(['a', 'b']);
    expect(articles.map(({ body }) => body)).toEqual(['First.', 'Third.']);
    expect(problems).toEqual([{ file: at('b/same.md'), line: 1, reason: expect.stringContaining(at('a/same.md')) }]);
  });

  it('says what to do about a missing folder, and loads the others', async () => {
    await write('a/one.md', article('Text.'));
    const { articles, problems } = await load(['none', 'a']);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([
      { file: at('none'), line: 1, reason: expect.stringMatching(/does not exist.*--corpus/) },
    ]);
  });

  it('says what to do about a file in place of a folder', async () => {
    await write('one.md', article('Text.'));
    expect((await load(['one.md'])).problems).toEqual([
      { file: at('one.md'), line: 1, reason: expect.stringMatching(/is a file.*--corpus/) },
    ]);
  });

  it('does not miss a folder that is optional, and reads it where it is there', async () => {
    expect(await load([], ['imported'])).toMatchObject({ articles: [], problems: [] });
    await write('imported/one.md', article('Text.'));
    expect((await load([], ['imported'])).articles).toHaveLength(1);
  });

  it('loads articles beside a broken lexicon, and reports that', async () => {
    await write('a/one.md', article('Text.'));
    await write('lexicon.yaml', 'names:\n  - name: A\n');
    const { articles, lexicon, problems } = await load(['a']);
    expect([articles.length, lexicon.names.length]).toEqual([1, 0]);
    expect(problems).toMatchObject([{ file: at('lexicon.yaml'), line: 2 }]);
  });

  it('keeps a body with CR LF as it is stored', async () => {
    await write('a/crlf.md', article('One.\n\nTwo.\n').replaceAll('\n', '\r\n'));
    const { articles, passages } = await load(['a']);
    expect(articles[0]?.body).toBe('One.\r\n\r\nTwo.\r\n');
    expect(passages.map(({ start, end }) => articles[0]?.body.slice(start, end))).toEqual(['One.', 'Two.']);
  });
});

describe('corpusOf', () => {
  const corpus = corpusOf([CONGRESS, SECRET], LEXICON);

  it('finds articles by id and by the beginning of their hash', () => {
    expect(corpus.article('congress')).toBe(CONGRESS);
    expect(corpus.article('nothing')).toBeUndefined();
    expect(corpus.articleByHash(SECRET.hash.slice(0, 8))).toBe(SECRET);
    expect(corpus.articleByHash(SECRET.hash)).toBe(SECRET);
    expect(corpus.articleByHash('0'.repeat(8))).toBeUndefined();
  });

  it('does not find an article by too little of its hash', () => {
    expect(corpus.articleByHash(SECRET.hash.slice(0, 7))).toBeUndefined();
    expect(corpus.articleByHash('')).toBeUndefined();
  });

  it('has the passages of all articles in order, and of none for a stranger', () => {
    expect(corpus.passages).toEqual([...corpus.passagesOf('congress'), ...corpus.passagesOf('secret')]);
    expect(new Set(corpus.passages.map(({ key }) => key)).size).toBe(corpus.passages.length);
    expect(corpus.passagesOf('nothing')).toEqual([]);
  });

  it('may be empty', () => {
    expect(corpusOf([])).toMatchObject({ articles: [], passages: [], problems: [] });
  });

  it('leaves out a note whose original is there', () => {
    const url = 'https://gazette.example/one';
    const note = chessArticle('note', 'A note.', { kind: 'note', url });
    const original = chessArticle('original', 'The original.', { url });
    expect(corpusOf([note, original]).articles).toEqual([original]);
    expect(corpusOf([note, original]).article('note')).toBeUndefined();
  });
});
