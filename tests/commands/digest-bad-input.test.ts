import { beforeEach, describe, expect, it } from 'vitest';
import type { Request } from '../../commands/command.js';
import { check } from '../../commands/door.js';
import { dispatch, press, submit } from '../../commands/router.js';
import type { Ground } from '../../src/digest/delivery-port.js';
import { MOST_DIGESTS } from '../../src/digest/settings.js';
import { asked, CHANNEL, type DigestBench, digestBench, SERVER, sent } from './digest-kit.js';
import { deskOf, messageOf, pressOn, shown } from './kit.js';
import { modalRefusals, refusals } from './limits.js';

let bench: DigestBench;
beforeEach(async () => {
  bench = await digestBench();
});

const run = (name: string, options: Request['options'] = {}, parts: Partial<Request> = {}) =>
  dispatch(asked(name, options, parts), bench.desk);
const all = () => bench.store.settings.list(SERVER);
const one = async () => {
  const [first] = await all();
  if (!first) throw new Error('no digest was saved');
  return first;
};
const MORNING = { time: '9am', zone: 'asia/almaty', name: 'Morning' };

const missing = (...rights: Extract<Ground, { kind: 'missing' }>['rights']): Ground => ({ kind: 'missing', rights });

describe('bad input gets a sentence that says what to do, and changes nothing', () => {
  const BAD: readonly (readonly [string, Request['options'], RegExp])[] = [
    ['an unknown zone', { zone: 'Asia/Almata' }, /no time zone called “Asia\/Almata”\. Did you mean .*`Asia\/Almaty`/],
    ['a zone like nothing', { zone: '%%%%' }, /no time zone called “%%%%”\. Type a city into `zone`/],
    ['25:00', { time: '25:00' }, /“25\\:00” is no time of day\. Write it as 9:00/],
    ['noon', { time: 'noon' }, /“noon” is no time of day/],
    ['13pm', { time: '13pm' }, /“13pm” is no time of day/],
    ['days of nowhere', { days: 'someday' }, /cannot read “someday” as days\. Write daily/],
    ['a long name', { name: 'x'.repeat(61) }, /at most 60 characters\. Shorten it/],
    ['too many topics', { topics: 'a,b,c,d,e,f,g,h,i,j,k' }, /At most 10 topics of 60 characters each.*these are 11/],
    ['no stories', { 'at-most': 0 }, /`at-most` is 0, and has to be a whole number from 1 to 10/],
    ['half a story', { 'at-most': 1.5 }, /`at-most` is 1\.5/],
    ['two days late', { 'late-hours': 48 }, /`late-hours` is 48.*from 0 to 24/],
    ['mentions', { zone: '@everyone [x](y)' }, /“\\@everyone \\\[x\\\]\(y\)”/],
  ];
  it.each(BAD)('%s', async (_, options, sentence) => {
    for (const name of ['schedule', 'edit']) {
      if (name === 'edit') await run('schedule', MORNING);
      const before = await all();
      const reply = await run(name, name === 'schedule' ? { ...MORNING, ...options } : options);
      expect(reply).toMatchObject({ visibility: 'private', refused: true });
      expect(shown(reply)).toMatch(sentence);
      expect(await all()).toEqual(before);
    }
  });

  const GROUND: readonly (readonly [string, Ground, RegExp])[] = [
    [
      'no right to post',
      missing('SendMessages', 'ReadMessageHistory'),
      /^I may not post in <#666>: the permission "Send Messages" is missing there\. Give it to the role Rapporteur, or pick another channel\.$/,
    ],
    [
      'no right to see and post',
      missing('ViewChannel', 'SendMessages'),
      /permissions "View Channel" and "Send Messages" are missing/,
    ],
    ['no right to ping', missing('MentionEveryone'), /may not ping that role in <#666>/],
    ['a forum', { kind: 'unfit', channel: 'forum' }, /<#666> is a forum.*Pick a text channel, or open a post/],
    ['a category', { kind: 'unfit', channel: 'category' }, /Pick a text channel, an announcement channel or a thread/],
    ['a locked thread', { kind: 'unfit', channel: 'locked' }, /locked thread\. Unlock it/],
    [
      'a channel of another server',
      { kind: 'unknown' },
      /^I see no channel #far in this server\. Pick one of this server/,
    ],
    ['Discord out of reach', { kind: 'unreachable' }, /Try again in a minute/],
  ];
  it.each(GROUND)('%s', async (_, ground, sentence) => {
    bench.grounds.set('666', ground);
    const channels = { 666: { id: '666', name: 'far', type: 0 } };
    for (const name of ['schedule', 'edit']) {
      if (name === 'edit') await run('schedule', MORNING);
      const before = await all();
      const options = name === 'schedule' ? { ...MORNING, channel: '666' } : { channel: '666' };
      for (const locale of ['en-US', 'ru']) {
        const reply = await run(name, options, { channels, locale });
        expect(reply).toMatchObject({ visibility: 'private', refused: true });
        if (locale === 'en-US') expect(shown(reply)).toMatch(sentence);
        else expect(shown(reply)).toMatch(/[а-я]{4}/);
      }
      expect(await all()).toEqual(before);
    }
  });

  it('a history that may not be read is no reason to refuse, but is told', async () => {
    bench.grounds.set(CHANNEL, missing('ReadMessageHistory'));
    expect(shown(await run('schedule', MORNING))).toContain('"Read Message History"');
    expect(await all()).toHaveLength(1);
  });

  it('one digest too many', async () => {
    for (let n = 0; n < MOST_DIGESTS; n++) await run('schedule', { ...MORNING, name: `No ${n}` });
    expect(shown(await run('schedule', MORNING))).toMatch(/has 25 digests, and no more are possible.*digest remove/);
    expect(await all()).toHaveLength(MOST_DIGESTS);
    expect(refusals(messageOf(await run('list')))).toEqual([]);
  });

  it('from someone who may not manage the server: every subcommand, button and form', async () => {
    await run('schedule', MORNING);
    const { id } = await one();
    const before = await all();
    for (const name of ['schedule', 'list', 'edit', 'pause', 'resume', 'remove', 'now', 'why'])
      expect(shown(await run(name, {}, { mayManage: false }))).toContain('permission "Manage Server"');
    expect(shown(await run('preview', { digest: id }, { mayManage: false }))).toContain('permission "Manage Server"');
    expect(shown(await run('preview', {}, { mayManage: false }))).not.toContain('Manage Server');
    const message = messageOf(await run('remove'));
    for (const verb of ['digest-remove', 'digest-keep', 'digest-list'])
      expect(shown(await press(pressOn(message, `${verb}:${id}`, { server: SERVER }), bench.desk))).toContain(
        'Manage Server',
      );
    for (const form of ['digest-form', `digest-form:${id}`])
      expect(shown(await submit(sent(form, { time: '1:00' }, { mayManage: false }), bench.desk))).toContain(
        'Manage Server',
      );
    expect(await all()).toEqual(before);
  });

  it('where no bot runs, or outside of a server, it says so plainly', async () => {
    const rest = deskOf();
    expect(shown(await dispatch(asked('schedule', MORNING, { server: null }), rest))).toContain(
      'start Rapporteur with a DISCORD_TOKEN',
    );
    expect(shown(await run('schedule', MORNING, { server: null }))).toContain('Digests are set up in a server');
  });
});

describe('hostile input in every option', () => {
  const HOSTILE = [
    '',
    ' \u200b ',
    '@everyone <@&123456789012345678> <#1> <t:0:R>',
    '[click](javascript:alert(1)) **x** ```js\n``` > q\n# h',
    'lorem ipsum '.repeat(500),
    'a\u202eevil \u0000\ud83d 😀',
    '__proto__',
  ];
  const TEXTS = ['time', 'zone', 'days', 'topics', 'name', 'digest', 'since', 'channel', 'role', 'when-nothing'];

  it.each(['en-US', 'ru'])('is answered within Discord’s limits, in %s', async (locale) => {
    await run('schedule', MORNING);
    for (const name of ['schedule', 'edit', 'pause', 'remove', 'now', 'preview', 'why'])
      for (const option of TEXTS)
        for (const value of HOSTILE) {
          const base = name === 'schedule' ? MORNING : {};
          const reply = await run(name, { ...base, [option]: value }, { locale });
          if (reply.kind === 'modal') expect(modalRefusals(reply.modal)).toEqual([]);
          else {
            expect(refusals(messageOf(reply))).toEqual([]);
            expect(check(messageOf(reply), bench.desk.corpus, SERVER)).toEqual({ ok: true });
          }
        }
    expect(bench.desk.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
    expect(refusals(messageOf(await run('list', {}, { locale })))).toEqual([]);
  });

  it('is answered in every field of the form', async () => {
    for (const field of ['channel', 'time', 'zone', 'days', 'topics'])
      for (const value of HOSTILE) {
        const fields = { time: '9:00', zone: 'UTC', [field]: value };
        for (const id of ['digest-form', 'digest-form:nosuch', `digest-form:${value}`.slice(0, 100)])
          expect(refusals(messageOf(await submit(sent(id, fields), bench.desk)))).toEqual([]);
      }
    expect(shown(await submit(sent('no-such-form', {}), bench.desk))).toContain('has changed');
    expect(bench.desk.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
