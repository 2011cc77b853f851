import { describe, expect, it } from 'vitest';
import { type FrontMatterResult, readFrontMatter } from '../../src/corpus/front-matter.js';

const LINES = [
  'title: Stillwater wins the Lake League',
  'outlet: Lakeland Post',
  'published: 2024-06-09',
  'language: en',
  'kind: note',
];
const file = (lines: readonly string[], body = 'The final took place in Osterby.\n') =>
  `---\n${lines.join('\n')}\n---\n${body}`;
const without = (key: string) => LINES.filter((line) => !line.startsWith(`${key}:`));
const instead = (key: string, line: string) => LINES.map((old) => (old.startsWith(`${key}:`) ? line : old));
const faults = (result: FrontMatterResult) =>
  result.ok ? 'none' : result.problems.map(({ line, reason }) => `${line}: ${reason}`).join('\n');
const read = (source: string) => readFrontMatter('league.md', source);

describe('a sound file', () => {
  it('is read with its data, its body untouched and the line on which that begins', () => {
    const body = '\n  First line.  \n\n---\n\nBelow a rule.\t\n\n';
    expect(read(file(LINES, body))).toEqual({
      ok: true,
      data: {
        title: 'Stillwater wins the Lake League',
        outlet: 'Lakeland Post',
        published: '2024-06-09',
        language: 'en',
        kind: 'note',
      },
      body,
      bodyLine: 8,
    });
  });

  it('may have every other key', () => {
    const more = [
      'author: Mara Lind',
      'url: https://post.example/final',
      'publisher_family: Lake Press',
      'scope: "42"',
      'imported_from: final.txt',
      'imported: 2024-06-10',
    ];
    const result = read(file([...LINES, ...more]));
    expect(result.ok && result.data).toMatchObject({ author: 'Mara Lind', scope: '42', imported: '2024-06-10' });
  });

  it('may begin with a byte order mark', () => {
    const result = read(`\uFEFF${file(LINES, 'Text.')}`);
    expect(result.ok && [result.body, result.bodyLine]).toEqual(['Text.', 8]);
  });

  it('may end its lines with CR LF, which stay in the body', () => {
    const result = read(file(LINES, 'One.\nTwo.\n').replaceAll('\n', '\r\n'));
    expect(result.ok && [result.body, result.bodyLine, result.data.kind]).toEqual(['One.\r\nTwo.\r\n', 8, 'note']);
  });

  it('may close its front matter on the last line', () => {
    const result = read(`---\n${LINES.join('\n')}\n---`);
    expect(result.ok && result.body).toBe('');
  });

  it('keeps values as they are written, whatever YAML would make of them', () => {
    const result = read(file(instead('title', 'title: 2024')));
    expect(result.ok && result.data.title).toBe('2024');
    const no = read(file(instead('outlet', 'outlet: no')));
    expect(no.ok && no.data.outlet).toBe('no');
  });

  it.each(['2024-02-29', '2024-12', '1999-12-31'])('may be of %s', (date) => {
    expect(faults(read(file(instead('published', `published: ${date}`))))).toBe('none');
  });
});

describe('a fault is told with its line', () => {
  it.each([
    ['', /^1: .*begin with a line ---/],
    ['The final took place in Osterby.\n', /^1: .*begin with a line ---/],
    ['\n---\ntitle: a\n---\n', /^1: .*begin with a line ---/],
    ['---js\nprocess.exit(1)\n---\ntext', /^1: .*begin with a line ---/],
    ['---\ntitle: a\n\nNo end.\n', /^1: .*not closed/],
    ['---\n---\ntext', /^2: .*"key: value"/],
    ['---\n- a\n- b\n---\ntext', /^2: .*"key: value"/],
    ['---\njust words\n---\ntext', /^2: .*"key: value"/],
    [file([...LINES, 'tags: [a, b']), /^8: .*not valid YAML: .*end with a ]/],
    [file([...LINES, 'tilte without a colon']), /^7: .*not valid YAML/],
    [file([...LINES, 'title: Twice']), /^7: .*not valid YAML: Map keys must be unique/],
    [file([...LINES, 'auhtor: Mara Lind']), /^7: unknown key "auhtor"; known keys: title, outlet, author/],
    [file(without('title')), /^2: "title" is missing$/],
    [file(without('published')), /^2: "published" is missing$/],
    [file(instead('outlet', 'outlet: "  "')), /^3: "outlet" must not be empty$/],
    [file(instead('title', 'title: [a]')), /^2: "title" .*expected string/],
    [file(instead('kind', 'kind: blog')), /^6: "kind" must be article or note$/],
    [file(instead('language', 'language: English')), /^5: "language" must be a language tag/],
  ])('%#: %j', (source, fault) => expect(faults(read(source))).toMatch(fault));

  it.each([
    '2025-02-30',
    '2023-02-29',
    '2024-13',
    '2024-00',
    '2024-6-9',
    '9 June 2024',
    '2024',
    '2024-06-09T10:00',
    '""',
  ])('published: %s', (date) =>
    expect(faults(read(file(instead('published', `published: ${date}`))))).toMatch(
      /^4: "published" must be a date as YYYY-MM-DD/,
    ),
  );

  it.each([
    'javascript:alert(1)',
    'ftp://post.example',
    'post.example/final',
    'https://',
    '//post.example',
    'data:text/html,x',
    '""',
  ])('url: %s', (url) =>
    expect(faults(read(file([...LINES, `url: "${url.replaceAll('"', '')}"`])))).toMatch(
      /^7: "url" must be an address that starts with http/,
    ),
  );

  it('counts lines the same in a file with CR LF', () => {
    expect(faults(read(file(instead('kind', 'kind: blog')).replaceAll('\n', '\r\n')))).toMatch(/^6: /);
  });

  it('tells all faults of the schema at once', () => {
    expect(faults(read(file([...without('title'), 'x: 1', 'y: 2'])))).toMatch(
      /"title" is missing\n6: unknown key "x".*\n7: unknown key "y"/,
    );
  });

  it('names the file that it was given', () => {
    const result = read('');
    expect(!result.ok && result.problems.map((problem) => problem.file)).toEqual(['league.md']);
  });

  it.each([
    ['an alias', ['title: &name Lake', 'outlet: *name'], 3],
    ['an alias of nothing', ['title: Lake', 'outlet: *name'], 3],
    ['an alias bomb', ['a: &a [x, x, x, x]', 'b: &b [*a, *a, *a, *a]', 'title: [*b, *b, *b, *b]'], 3],
  ])('%s', (_, lines, line) => {
    expect(faults(read(file([...lines, ...LINES.slice(2)])))).toMatch(new RegExp(`^${line}: `));
  });
});
