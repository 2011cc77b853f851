import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { type ImportOptions, importFile } from '../../src/ingest/import.js';
import { chessArticle } from '../corpus/chess.js';

const TEXT =
  'The chess club of Norburg bought forty new clocks for its members on Sunday, and lost the old ones in the lake on Monday.\n';
const NOWHERE = { url: 'https://gazette.example/one', author: 'Mara Lind' };

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'import-'));
  folder = path.join(root, 'articles');
});
afterEach(() => rm(root, { recursive: true }));

const write = async (name: string, content: string | Uint8Array) => {
  const file = path.join(root, name);
  await writeFile(file, content);
  return file;
};
const bring = async (name: string, content: string | Uint8Array, more: Partial<ImportOptions> = {}) =>
  importFile(await write(name, content), { folder, today: '2024-12-31', notes: [], ask: null, ...more });
const GIVEN = { outlet: 'River Gazette', published: '2024-03-02' };
const loaded = () => loadCorpus({ folders: [folder], lexicon: path.join(root, 'none.yaml') });

describe('a file', () => {
  it('becomes an article that the corpus reads without a fault', async () => {
    const result = await bring('raw.txt', TEXT, { ...GIVEN, ...NOWHERE, title: 'Forty clocks' });
    expect(result).toMatchObject({
      kind: 'written',
      original: null,
      data: { title: 'Forty clocks', kind: 'article', language: 'en' },
    });
    const { articles, problems } = await loaded();
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: '2024-03-02-river-gazette-forty-clocks',
        title: 'Forty clocks',
        body: TEXT,
        scope: 'all',
        importedFrom: 'raw.txt',
        imported: '2024-12-31',
        ...NOWHERE,
      },
    ]);
  });

  it('gets its first words for a title where nobody tells it', async () => {
    await bring('raw.txt', TEXT, GIVEN);
    const [article] = (await loaded()).articles;
    expect(article?.title).toMatch(/^The chess club of Norburg bought .* …$/);
    expect(article?.title.length).toBeLessThanOrEqual(92);
  });

  it('is Russian by its letters', async () => {
    const result = await bring(
      'raw.txt',
      'Шахматный клуб Норбурга купил в воскресенье сорок новых часов, а старые утопил в озере в понедельник.\n',
      GIVEN,
    );
    expect(result).toMatchObject({ kind: 'written', data: { language: 'ru' } });
  });

  it('may be a web page', async () => {
    const html = `<html><head><meta property="og:site_name" content="River Gazette"><meta name="date" content="2024-03-02"><title>Forty clocks</title></head><body><nav>Home</nav><article><p>${TEXT}</p><p>${TEXT.replace('forty', 'fifty')}</p></article></body></html>`;
    expect(await bring('page.html', html)).toMatchObject({
      kind: 'written',
      data: { ...GIVEN, title: 'Forty clocks' },
    });
    expect((await loaded()).articles[0]?.body).not.toContain('Home');
  });

  it('may have any name', async () => {
    const result = await bring('odd – name ’ё\n#.txt', TEXT, GIVEN);
    expect(result.kind).toBe('written');
    expect((await loaded()).articles[0]?.importedFrom).toBe('odd – name ’ё\n#.txt');
  });

  it('may be told of with odd words', async () => {
    await bring('raw.txt', TEXT, { outlet: 'a: "b" # c', published: '2024-03', title: '- [x]: {y} *z' });
    const { articles, problems } = await loaded();
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({ outlet: 'a: "b" # c', title: '- [x]: {y} *z', published: '2024-03' });
  });
});

describe('Markdown with front matter', () => {
  const head = 'title: Forty clocks\noutlet: Lakeland Post\npublished: 2024-05-06\nlanguage: en\nkind: article\n';

  it('keeps what it says of itself and its text as it is', async () => {
    await bring('own.md', `---\n${head}author: Mara Lind\n---\n${TEXT}\nShare\n`);
    expect((await loaded()).articles[0]).toMatchObject({
      title: 'Forty clocks',
      outlet: 'Lakeland Post',
      author: 'Mara Lind',
      body: `${TEXT}\nShare\n`,
    });
  });

  it('is overruled by what the person says', async () => {
    expect(await bring('own.md', `---\n${head}---\n${TEXT}`, GIVEN)).toMatchObject({
      data: { ...GIVEN, title: 'Forty clocks' },
    });
  });

  it('stays with the one server that may see it', async () => {
    await bring('own.md', `---\n${head}scope: "42"\n---\n${TEXT}`);
    expect((await loaded()).articles[0]?.scope).toBe('42');
  });

  it('stays a note: its words are not those of the outlet', async () => {
    await bring('own.md', `---\n${head.replace('article', 'note')}---\n${TEXT}`);
    expect((await loaded()).articles[0]?.kind).toBe('note');
  });

  it('does not become text where another program wrote it', async () => {
    await bring('blog.md', `---\ntitle: Forty clocks\ndate: 2024-05-06\ntags: [chess]\n---\n${TEXT}`, GIVEN);
    expect((await loaded()).articles[0]?.body).toBe(TEXT);
  });

  it('may hold an alias without bringing the import down', async () => {
    expect(['written', 'refused']).toContain(
      (await bring('alias.md', `---\ntitle: &a Clocks\noutlet: *a\n---\n${TEXT}`, GIVEN)).kind,
    );
  });
});

describe('the original of a note', () => {
  const body =
    'On 2 March 2024 Edda Falk of Norburg bought 40 clocks from Tomas Brand of Stillwater, and Pavel Sorokin paid 9,000 crowns for them at once.\n';
  const note = chessArticle(
    'note',
    'The Gazette tells that on 2 March 2024 Edda Falk of Norburg bought 40 clocks. They came from Tomas Brand of Stillwater for 9,000 crowns, paid by Pavel Sorokin.',
    {
      kind: 'note',
      published: '2024-03-02',
      ...NOWHERE,
    },
  );

  it('takes outlet, date, author and address from it, and takes its place', async () => {
    const result = await bring('raw.txt', body, { notes: [note] });
    expect(result).toMatchObject({ kind: 'written', original: 'note', data: { ...GIVEN, ...NOWHERE } });
  });

  it('takes them from the person first', async () => {
    expect(await bring('raw.txt', body, { notes: [note], outlet: 'Lakeland Post' })).toMatchObject({
      data: { outlet: 'Lakeland Post', published: '2024-03-02' },
    });
  });

  it('is no text of another story', async () => {
    expect(await bring('raw.txt', TEXT, { notes: [note], ...GIVEN })).toMatchObject({ original: null });
  });
});

describe('asking', () => {
  const asking = (answers: Record<string, string>) => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return Object.entries(answers).find(([word]) => question.includes(word))?.[1] ?? '';
    };
    return { asked, ask };
  };

  it('is done for what is missing only', async () => {
    const { asked, ask } = asking({ When: '2024-05', title: '' });
    const result = await bring('raw.txt', TEXT, { outlet: 'River Gazette', ask });
    expect(asked).toHaveLength(2);
    expect(result).toMatchObject({ kind: 'written', data: { published: '2024-05', outlet: 'River Gazette' } });
  });

  it('takes an answer for the title, and the suggestion for none', async () => {
    const said = await bring('a.txt', TEXT, { ...GIVEN, ask: asking({ title: ' Forty clocks ' }).ask });
    expect(said).toMatchObject({ data: { title: 'Forty clocks' } });
    const silent = await bring('b.txt', TEXT.replace('forty', 'fifty'), { ...GIVEN, ask: asking({}).ask });
    expect(silent).toMatchObject({ data: { title: expect.stringMatching(/^The chess club/) } });
  });

  it('ends in a refusal where the person does not know either', async () => {
    expect(await bring('raw.txt', TEXT, { ask: asking({}).ask })).toMatchObject({ kind: 'refused' });
  });

  it('does not help against a date that is none', async () => {
    expect(await bring('raw.txt', TEXT, { ask: asking({ When: 'last week', outlet: 'X' }).ask })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('--published must be a date'),
    });
  });
});

describe('a refusal', () => {
  it.each([
    ['raw.txt', TEXT, {}, /which outlet published it or when it was published; give --outlet … --published …/],
    ['raw.txt', TEXT, { outlet: 'X' }, /does not say when it was published; give --published …/],
    ['raw.txt', TEXT, { ...GIVEN, published: '2025-02-30' }, /--published must be a date as YYYY-MM-DD/],
    ['raw.txt', TEXT, { ...GIVEN, url: 'javascript:alert(1)' }, /--url must be an address that starts with http/],
    ['short.txt', 'Too short.', GIVEN, /holds no article text: 10 characters/],
    ['empty.txt', '', GIVEN, /holds no article text/],
    ['buttons.txt', 'Share\n\nPhoto: the hall\n\nLeave the first comment\n', GIVEN, /holds no article text/],
    ['empty.html', '<html><body></body></html>', GIVEN, /holds no article text/],
    ['latin1.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]), GIVEN, /is not UTF-8 text; save it as UTF-8/],
    ['large.txt', Buffer.alloc(4 * 1024 * 1024 + 1, 97), GIVEN, /is larger than 4 MiB; split it/],
  ])('of %s says why and what to do (%#)', async (name, content, options, reason) => {
    const result = await bring(name, content, options);
    expect(result).toMatchObject({ kind: 'refused', source: path.join(root, name) });
    expect(result.kind === 'refused' && result.reason).toMatch(reason);
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('is what a folder and a missing file get', async () => {
    const options = { folder, today: '2024-12-31', notes: [], ask: null };
    expect(await importFile(root, options)).toMatchObject({
      kind: 'refused',
      reason: 'is a folder; name the files in it',
    });
    expect(await importFile(path.join(root, 'none.txt'), options)).toMatchObject({
      kind: 'refused',
      reason: 'does not exist; check the path',
    });
  });

  it('is what a file gets that cannot be written, since a file stands in place of the folder', async () => {
    await writeFile(folder, 'in the way');
    const result = await bring('raw.txt', TEXT, GIVEN).catch((error: Error) => error);
    expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining(folder) });
  });
});

describe('the folder of articles', () => {
  it('keeps what stands there', async () => {
    await bring('a.txt', TEXT, { ...GIVEN, title: 'Clocks' });
    await bring('b.txt', TEXT.replace('forty', 'fifty'), { ...GIVEN, title: 'Clocks' });
    expect((await readdir(folder)).sort()).toEqual([
      '2024-03-02-river-gazette-clocks-2.md',
      '2024-03-02-river-gazette-clocks.md',
    ]);
    expect(await readFile(path.join(folder, '2024-03-02-river-gazette-clocks.md'), 'utf8')).toContain('forty');
  });

  it('knows a text that it has', async () => {
    const first = await bring('a.txt', TEXT, GIVEN);
    const again = await bring('renamed.txt', TEXT, GIVEN);
    expect(again).toMatchObject({ kind: 'known', file: first.kind === 'written' ? first.file : '' });
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('may hold folders', async () => {
    await mkdir(path.join(folder, '0000-old.md'), { recursive: true });
    const result = await bring('a.txt', TEXT, GIVEN).catch((error: Error) => error);
    expect(result).toMatchObject({ kind: 'written' });
  });
});
