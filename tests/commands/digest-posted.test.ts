import { beforeEach, describe, expect, it } from 'vitest';
import { openDesk } from '../../commands/desk.js';
import { digestDrafter } from '../../commands/digest/drafter.js';
import { check } from '../../commands/door.js';
import { dispatch, press } from '../../commands/router.js';
import type { Message } from '../../src/cards/message.js';
import type { Article } from '../../src/corpus/article.js';
import { corpusOf } from '../../src/corpus/load.js';
import { keysIn } from '../../src/digest/key.js';
import type { DigestSettings } from '../../src/digest/settings.js';
import { NEWS, VALLEY } from '../digest/news.js';
import { article } from '../facts/fixture.js';
import { asked, type DigestBench, digestBench, SERVER } from './digest-kit.js';
import { buttonsOf, deskOf, idOf, messageOf, pressOn, shown } from './kit.js';
import { refusals } from './limits.js';

const CREATED = new Date('2031-06-02T08:00:00Z');
const MONDAY = new Date('2031-06-03T04:00:00Z');
const TUESDAY = new Date('2031-06-04T04:00:00Z');
const WEDNESDAY = new Date('2031-06-05T04:00:00Z');

/** Many stories, for more than one page. */
const MANY = Array.from({ length: 10 }, (_, i) => {
  const word = ['anchor', 'bellows', 'candle', 'dynamo', 'engine', 'furnace', 'gasket', 'hammer', 'ingot', 'jigsaw'][i];
  return article(
    `many-${i}`,
    '2031-06-03',
    // Words that no other article has: nothing is like anything else.
    `${word} ${Array.from({ length: 26 }, (_, n) => `${word}${String.fromCharCode(97 + n)}${n}`).join(' ')} ${word}.`,
    { title: `The ${word} museum`, outlet: `Paper ${i}`, url: `https://paper.example/${word}/${'x'.repeat(120)}` },
  );
});

let bench: DigestBench;
let digest: DigestSettings;
/** The articles that are there; a test adds to them. */
let articles: Article[];

const deskNow = () => {
  const { log, now } = deskOf();
  const corpus = corpusOf(articles, VALLEY);
  return openDesk(corpus, log, now, bench.desk.digests);
};
const schedule = async (options: object = {}) => {
  await dispatch(
    asked('schedule', { time: '9:00', zone: 'Asia/Almaty', name: 'Morning', ...options }, { now: CREATED }),
    deskNow(),
  );
  const saved = (await bench.store.settings.list(SERVER)).at(-1);
  if (!saved) throw new Error('no digest was saved');
  digest = saved;
};

/** A run as the runner goes through it: due, claimed, drafted, sent. */
async function post(slot: string, now: Date) {
  const { ledger } = bench.store;
  await ledger.ensureDue([{ digest: digest.id, slot, dueAt: now }], now);
  const run = await ledger.claim('test', now, new Date(now.getTime() + 60_000));
  if (!run) throw new Error('nothing was due');
  const drafted = await digestDrafter(deskNow(), bench.store)(digest, run, now);
  if (drafted.kind === 'nothing') {
    await ledger.end(run.key, 'test', { kind: 'skipped', reason: 'nothing-new' }, now);
    return { run, message: null };
  }
  await ledger.noteTry(run.key, 'test', drafted.articles, now);
  await ledger.end(run.key, 'test', { kind: 'sent', message: '1' }, now);
  return { run, message: drafted.message };
}
const textOf = (message: Message | null) => shown({ kind: 'update', message: message as Message });
const reader = { server: SERVER, mayManage: false, now: WEDNESDAY };

beforeEach(async () => {
  bench = await digestBench();
  articles = NEWS.filter(({ id }) => id === 'old-choir');
  await schedule();
});

describe('what is posted', () => {
  it('introduces the corpus, then tells what came since, then nothing', async () => {
    const first = await post('2031-06-02', MONDAY);
    expect(textOf(first.message)).toContain(
      '### Morning · 3 Jun 2031\n-# Asia/Almaty · first digest: what the corpus holds',
    );
    articles = [...NEWS];
    const second = await post('2031-06-03', TUESDAY);
    const text = textOf(second.message);
    expect(text).toContain(
      '### Morning · 4 Jun 2031\n-# Asia/Almaty · new since 3 Jun 2031 · 2 stories from 6 articles',
    );
    expect(text).toContain('**New**:');
    expect(text).toContain('in the same words: The Wire');
    expect(text).toContain('also told by ');
    expect(text).not.toContain('old roof');
    for (const message of [first.message, second.message]) {
      expect(refusals(message as Message)).toEqual([]);
      expect(check(message as Message, deskNow().corpus, SERVER)).toEqual({ ok: true });
    }
    expect(keysIn(second.message?.components)).toContain(second.run.key);
    expect((await post('2031-06-04', WEDNESDAY)).message).toBeNull();
  });

  it('tells nothing twice though its story was cut off, and counts what was left out', async () => {
    await bench.store.settings.update(SERVER, digest.id, { atMost: 1 }, CREATED);
    digest = { ...digest, atMost: 1 };
    await post('2031-06-02', MONDAY);
    articles = [...NEWS];
    expect(textOf((await post('2031-06-03', TUESDAY)).message)).toContain(
      '1 more story left out, `/digest why` says which',
    );
    expect((await post('2031-06-04', WEDNESDAY)).message).toBeNull();
  });

  it('is one honest line where nothing is new and that was asked for, with its key', async () => {
    digest = { ...digest, whenNothing: 'line' };
    await post('2031-06-02', MONDAY);
    const { message, run } = await post('2031-06-03', TUESDAY);
    expect(textOf(message)).toBe('Nothing new since 3 Jun 2031.');
    expect(keysIn(message?.components)).toContain(run.key);
    const articlesOf = await press(
      pressOn(message as Message, idOf({ kind: 'update', message: message as Message }, 'Articles'), reader),
      deskNow(),
    );
    expect(shown(articlesOf)).toContain('No article came in');
  });

  it('takes what is put into the corpus later as new, however old it is', async () => {
    await post('2031-06-02', MONDAY);
    articles.push(
      article(
        'find',
        '1990-01-01',
        'The lost ledger of the Dunlow mill was found in a chest in the attic of the priory.',
      ),
    );
    expect(textOf((await post('2031-06-03', TUESDAY)).message)).toContain('lost ledger');
  });

  it('keeps to its topics, and speaks the language in which it was set up', async () => {
    await post('2031-06-02', MONDAY);
    articles = [...NEWS];
    digest = { ...digest, topics: ['apples'], locale: 'ru' };
    const text = textOf((await post('2031-06-03', TUESDAY)).message);
    expect(text).toContain('новое с 3 июн. 2031 · 1 сюжет, 1 статья');
    expect(text).toContain('apple');
    expect(text).not.toContain('bridge');
  });

  it('shows nothing of another server', async () => {
    articles.push(
      article('theirs', '2031-06-03', 'The other server holds a secret meeting of the bell founders.', { scope: '43' }),
    );
    expect(textOf((await post('2031-06-02', MONDAY)).message)).not.toContain('bell founders');
  });
});

describe('the buttons of a posted digest', () => {
  async function paged() {
    await schedule({ 'at-most': 10 });
    await post('2031-06-02', MONDAY);
    articles = [...articles, ...MANY];
    const { message } = await post('2031-06-03', TUESDAY);
    return message as Message;
  }
  const labels = (message: Message) => buttonsOf(message).map(({ label }) => label);
  const labelled = (message: Message, label: string) => idOf({ kind: 'update', message }, label);

  it('open its further pages for everyone who sees it, in private, and turn them in place', async () => {
    const message = await paged();
    expect(refusals(message)).toEqual([]);
    expect(labels(message)).toEqual(['Next', 'Articles']);
    const second = await press(pressOn(message, labelled(message, 'Next'), reader), deskNow());
    expect(second).toMatchObject({ kind: 'message', visibility: 'private' });
    expect(shown(second)).toContain('page 2 of ');
    const copy = messageOf(second);
    expect(refusals(copy)).toEqual([]);
    expect(check(copy, deskNow().corpus, SERVER)).toEqual({ ok: true });
    expect(labels(copy)[0]).toBe('Previous');
    const back = await press(pressOn(copy, labelled(copy, 'Previous'), reader), deskNow());
    expect(back.kind).toBe('update');
    expect(shown(back)).toBe(textOf(message));
  });

  it('list the articles behind it', async () => {
    const message = await paged();
    const list = await press(pressOn(message, labelled(message, 'Articles'), reader), deskNow());
    expect(shown(list)).toMatch(/articles behind this digest/);
    expect(shown(list)).toContain('The anchor museum');
    expect(refusals(messageOf(list))).toEqual([]);
  });

  it('say that the corpus has changed where it has, and show nobody else the digest', async () => {
    const message = await paged();
    const next = labelled(message, 'Next');
    const told = MANY[0] as Article;
    articles = articles.filter(({ id }) => id !== told.id);
    expect(shown(await press(pressOn(message, next, reader), deskNow()))).toContain('has changed');
    articles = [...articles, told];
    expect(shown(await press(pressOn(message, next, reader), deskNow()))).toContain('page 2');
    expect(shown(await press(pressOn(message, next, { ...reader, server: '43' }), deskNow()))).toContain('has changed');
    for (const id of [
      'digest:',
      'digest:no-such',
      `${next}x`,
      'digest:aaaaaaaa-2031-06-03:p1.first.00000000',
      'digest-preview:x:y',
      'digest-why:!:1',
    ])
      expect(shown(await press(pressOn(message, id, { ...reader, mayManage: true }), deskNow()))).toMatch(
        /has changed|no digest/,
      );
  });
});

describe('/digest preview, why and now', () => {
  const manager = { server: SERVER, mayManage: true, now: WEDNESDAY };
  const run = (name: string, options = {}) => dispatch(asked(name, options, { now: WEDNESDAY }), deskNow());

  it('preview shows what would be posted now, and posts nothing', async () => {
    await post('2031-06-02', MONDAY);
    articles = [...NEWS];
    const reply = await run('preview');
    expect(reply).toMatchObject({ visibility: 'private' });
    expect(shown(reply)).toContain('### Morning · 5 Jun 2031\n-# Asia/Almaty · new since 3 Jun 2031');
    expect(shown(reply)).toContain('preview: nothing was posted');
    expect(shown(await run('preview', { since: '2031-06' }))).toContain('### Digest · 5 Jun 2031');
  });

  it('preview turns its pages in place', async () => {
    await schedule({ 'at-most': 10, name: 'Many' });
    articles = [...articles, ...MANY];
    const first = messageOf(await run('preview', { digest: 'Many' }));
    const second = await press(pressOn(first, idOf({ kind: 'update', message: first }, 'Next'), manager), deskNow());
    expect(second.kind).toBe('update');
    expect(shown(second)).toContain('page 2 of ');
    const plain = messageOf(await run('preview', { since: '2031-01-01' }));
    expect(refusals(plain)).toEqual([]);
  });

  it('why tells for each article the step, and how the last runs went; of other servers it knows nothing', async () => {
    await post('2031-06-02', MONDAY);
    articles = [...NEWS, article('theirs', '2031-06-04', 'A secret.', { scope: '43', title: 'Secret bells' })];
    await bench.store.settings.update(SERVER, digest.id, { topics: ['Oxmere'] }, CREATED);
    const text = shown(await run('why'));
    expect(text).toContain('### Why: Morning');
    expect(text).toMatch(/Oxmere bridge closed\n-# Valley Post · 3 Jun 2031 · told, in story 1/);
    expect(text).toMatch(/The Wire · 4 Jun 2031 · counted once: nearly the same text as Oxmere bridge closed/);
    expect(text).toMatch(/Last song under the old roof\n.*left out: an earlier digest had it/);
    expect(text).toMatch(/\*\*Last runs\*\*:\n<t:\d+:f> · posted/);
    expect(text).not.toContain('Secret bells');
    expect(shown(await run('why', { since: '2031-06-01' }))).toContain('left out: too old, first seen 2 May 2031');
  });

  it('why turns its pages', async () => {
    articles = [
      ...articles,
      ...MANY,
      ...MANY.map((one) => ({ ...one, id: `${one.id}-copy`, title: `${one.title} again`.repeat(4) })),
    ];
    const first = messageOf(await run('why'));
    expect(refusals(first)).toEqual([]);
    const second = await press(pressOn(first, idOf({ kind: 'update', message: first }, 'Next'), manager), deskNow());
    expect(second.kind).toBe('update');
    expect(shown(second)).toContain('page 2 of ');
  });

  it('now enters a run besides the schedule, and says so where nothing is new', async () => {
    articles = [...NEWS];
    const reply = await run('now');
    expect(shown(reply)).toContain('“Morning” is on its way to');
    const [entered] = await bench.store.ledger.runsOf(digest.id, 5);
    expect(entered).toMatchObject({ slot: 'now-900800700', state: { kind: 'due' } });
    await bench.store.ledger.claim('test', WEDNESDAY, new Date(WEDNESDAY.getTime() + 1000));
    await bench.store.ledger.noteTry(
      entered?.key ?? '',
      'test',
      NEWS.map(({ id }) => id),
      WEDNESDAY,
    );
    await bench.store.ledger.end(entered?.key ?? '', 'test', { kind: 'sent', message: '1' }, WEDNESDAY);
    expect(shown(await run('now'))).toContain('There is nothing new for “Morning”');
    bench.grounds.set(digest.channel, { kind: 'missing', rights: ['SendMessages'] });
    expect(shown(await run('now'))).toContain('I may not post');
  });
});
