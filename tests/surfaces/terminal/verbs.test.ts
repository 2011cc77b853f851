import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/surfaces/terminal/lines.js';
import type { Terminal } from '../../../src/surfaces/terminal/terminal.js';
import { askLines, askVerb } from '../../../src/surfaces/terminal/verb-ask.js';
import { briefVerb, digestVerb, plainVerb, summitVerb } from '../../../src/surfaces/terminal/verbs.js';
import { deskOf, HARBOUR, NOTE } from '../../commands/kit.js';

/** Runs a verb; what it wrote and how it ended. */
async function run(verb: (terminal: Terminal) => Promise<number>, env = {}) {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const written = Promise.all([text(out), text(err)]);
  const code = await verb({ out, err, env });
  out.end();
  err.end();
  const [stdout, stderr] = await written;
  return { code, stdout, stderr };
}

const desk = deskOf();

describe('ask', () => {
  it('prints the answer as text', async () => {
    const { code, stdout, stderr } = await run((t) => askVerb('trade in 2024', {}, desk, t));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('\n$44.7 million\n');
    expect(stdout).toContain(
      '│ Trade between the towns reached $44.7 million in 2024.\nCoast Courier · 11 Apr 2025\nhttps://courier.example/harbour#:~:text=',
    );
  });

  it('prints the keys of the contract as JSON', async () => {
    const { code, stdout } = await run((t) => askVerb(' trade  in 2024', { json: true }, desk, t));
    expect(code).toBe(0);
    const json = JSON.parse(stdout);
    expect(Object.keys(json)).toEqual([
      'question',
      'outcome',
      'answer',
      'excerpts',
      'disagreements',
      'suggestions',
      'elapsedMs',
    ]);
    expect(json).toMatchObject({ question: ' trade  in 2024', outcome: 'answered' });
    expect(Object.keys(json.answer)).toEqual(['text', 'article', 'start', 'end', 'hash']);
    expect(Object.keys(json.excerpts[0])).toEqual([
      'text',
      'article',
      'start',
      'end',
      'hash',
      'kind',
      'title',
      'outlet',
      'published',
      'url',
      'highlights',
    ]);
    expect(Object.keys(json.disagreements[0].values[0])).toEqual(['text', 'value', 'article', 'start', 'end']);
    expect(HARBOUR.body.slice(json.answer.start, json.answer.end)).toBe('$44.7 million');
    expect(json.elapsedMs).toBeGreaterThanOrEqual(0);
  });

  it('keeps to the outlet and dates that are given, and says what is wrong with them', async () => {
    const { stdout } = await run((t) => askVerb('who came', { json: true, outlet: 'the tide [weekly]' }, desk, t));
    expect(JSON.parse(stdout).excerpts.map((e: { article: string }) => e.article)).toEqual(['note']);
    const wrong = await run((t) => askVerb('who came', { json: true, after: 'monday' }, desk, t));
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('“monday” is no date');
  });

  it.each(['', '?!', 'x'.repeat(6000)])('ends with 1 and a sentence for %j', async (question) => {
    const plain = await run((t) => askVerb(question, {}, desk, t));
    expect(plain).toMatchObject({ code: 1, stdout: '' });
    expect(plain.stderr).toMatch(/\w/);
    const { code, stdout } = await run((t) => askVerb(question, { json: true }, desk, t));
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      question,
      outcome: 'invalid',
      message: expect.stringMatching(/\w/),
      answer: null,
      excerpts: [],
    });
  });

  it('prints nothing that the corpus does not say, and logs the bug', async () => {
    const own = deskOf();
    const { code, stdout, stderr } = await run((t) => askVerb('wrong', { json: true }, own, t));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Something went wrong');
    expect(own.lines.join()).toContain('not verbatim');
  });

  it('speaks Russian where the environment does', async () => {
    expect((await run((t) => askVerb('who came', {}, desk, t), { LANG: 'ru_RU.UTF-8' })).stdout).toContain(
      '11 апр. 2025',
    );
  });
});

describe('ask --stdin --json', () => {
  it('answers one line with one object, in order, blank lines included', async () => {
    const lines = ['who came', '', 'trade\u2028in 2024', '@everyone', '  ', 'iran'];
    const input = async function* () {
      const bytes = Buffer.from(`${lines.slice(0, 5).join('\n')}\r\n${lines[5]}`);
      // Cut in the middle of a character.
      for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7);
    };
    const { code, stdout } = await run((t) => askLines(input(), desk, t));
    expect(code).toBe(0);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((a) => a.question)).toEqual(lines);
    expect(answers.map((a) => a.outcome)).toEqual([
      'answered',
      'invalid',
      'answered',
      'nothing',
      'invalid',
      'near-miss',
    ]);
  });

  it('writes each answer as soon as its question is there', async () => {
    const input = new PassThrough();
    const out = new PassThrough();
    const done = askLines(input, desk, { out, err: new PassThrough(), env: {} });
    input.write('trade\n');
    const [first] = await new Promise<[Buffer]>((resolve) => out.once('data', (chunk: Buffer) => resolve([chunk])));
    expect(JSON.parse(String(first)).question).toBe('trade');
    input.end();
    expect(await done).toBe(0);
  });

  it.each([
    ['', []],
    ['\n', ['']],
    ['a', ['a']],
    ['a\n\nb\r\n', ['a', '', 'b']],
  ])('reads the lines of %j', async (typed, lines) => {
    const read: string[] = [];
    for await (const line of linesOf(
      (async function* () {
        yield typed;
      })(),
    ))
      read.push(line);
    expect(read).toEqual(lines);
  });
});

describe('summit', () => {
  it('prints the card, or the keys of the contract', async () => {
    expect((await run((t) => summitVerb('Port Ellis', {}, desk, t))).stdout).toContain(
      'Took part Tom *Reed*, deputy mayor\u00a0¹ · Ines Vale\u00a0¹\u00a0²',
    );
    const { code, stdout } = await run((t) => summitVerb('port-ellis-meeting-2025-04', { json: true }, desk, t));
    expect(code).toBe(0);
    const json = JSON.parse(stdout);
    expect(Object.keys(json)).toEqual([
      'outcome',
      'candidates',
      'id',
      'name',
      'dates',
      'place',
      'chair',
      'participants',
      'documents',
      'figures',
      'coverage',
      'disagreements',
    ]);
    expect(json).toMatchObject({ outcome: 'found', id: 'port-ellis-meeting-2025-04', chair: [] });
    expect(Object.keys(json.dates[0])).toEqual(['from', 'to', 'precision', 'text', 'article', 'start', 'end']);
    expect(HARBOUR.body.slice(json.place[0].start, json.place[0].end)).toBe('Port Ellis');
  });

  it('says that it knows no such event', async () => {
    const { code, stdout } = await run((t) => summitVerb('Tokyo', { json: true }, desk, t));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'unknown', id: null, name: null, dates: [] });
    expect(await run((t) => summitVerb('', { json: true }, desk, t))).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('brief and digest', () => {
  it('print a topic or an article', async () => {
    const topic = JSON.parse((await run((t) => briefVerb('trade between the towns', { json: true }, desk, t))).stdout);
    expect(Object.keys(topic)).toEqual([
      'outcome',
      'title',
      'who',
      'when',
      'figures',
      'documents',
      'sentences',
      'articles',
    ]);
    expect(topic.outcome).toBe('found');
    const article = JSON.parse((await run((t) => briefVerb('note', { json: true, article: true }, desk, t))).stdout);
    expect(article.title).toBe(NOTE.title);
    expect((await run((t) => briefVerb('Brazil', {}, desk, t))).stdout).toContain(
      'Nothing in the corpus speaks of “Brazil”',
    );
    expect(JSON.parse((await run((t) => briefVerb('Brazil', { json: true }, desk, t))).stdout)).toMatchObject({
      outcome: 'nothing',
      who: [],
    });
  });

  it('print what would be posted now', async () => {
    const { code, stdout } = await run((t) => digestVerb({ json: true }, desk, t));
    expect(code).toBe(0);
    const json = JSON.parse(stdout);
    expect(Object.keys(json)).toEqual(['key', 'from', 'to', 'sections', 'leftOut']);
    expect(json.sections[0].items[0]).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), highlights: [] });
    expect((await run((t) => digestVerb({ since: '2025-11-01' }, desk, t))).stdout).toBe(
      'Nothing new since 1 Nov 2025.\n',
    );
    expect(await run((t) => digestVerb({ since: 'x', json: true }, desk, t))).toMatchObject({ code: 1, stdout: '' });
  });
});

it('sources and help print their cards', async () => {
  expect((await run((t) => plainVerb('sources', {}, desk, t))).stdout).toContain(
    'The Tide [weekly] · Oct 2025 · our note',
  );
  expect((await run((t) => plainVerb('help', {}, desk, t))).stdout).toContain('/ask question [outlet]');
});
