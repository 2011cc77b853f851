import { beforeEach, describe, expect, it } from 'vitest';
import type { Reply, Request } from '../../commands/command.js';
import { check } from '../../commands/door.js';
import { dispatch, press, submit } from '../../commands/router.js';
import type { Ground } from '../../src/digest/delivery-port.js';
import { MOST_DIGESTS } from '../../src/digest/settings.js';
import { asked, CHANNEL, type DigestBench, digestBench, SERVER, sent } from './digest-kit.js';
import { deskOf, idOf, messageOf, pressOn, shown } from './kit.js';
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
const modalOf = (reply: Reply) => {
  if (reply.kind !== 'modal') throw new Error(`${reply.kind}: ${shown(reply)}`);
  expect(modalRefusals(reply.modal)).toEqual([]);
  return reply.modal;
};
const MORNING = { time: '9am', zone: 'asia/almaty', name: 'Morning' };

describe('/digest schedule', () => {
  it('saves what was asked for, and says when it comes next', async () => {
    const reply = await run('schedule', {
      ...MORNING,
      days: 'mon, wed fri',
      topics: 'Port Ellis, trade',
      'at-most': 3,
      role: '555',
      quiet: true,
      'when-nothing': 'line',
      'late-hours': 2,
    });
    expect(refusals(messageOf(reply))).toEqual([]);
    expect(await one()).toMatchObject({
      channel: CHANNEL,
      name: 'Morning',
      time: '09:00',
      zone: 'Asia/Almaty',
      days: [1, 3, 5],
      topics: ['Port Ellis', 'trade'],
      atMost: 3,
      role: '555',
      quiet: true,
      whenNothing: 'line',
      lateHours: 2,
      createdBy: '7',
      locale: 'en-US',
      paused: false,
    });
    const text = shown(reply);
    expect(reply).toMatchObject({ visibility: 'private' });
    expect(text).toContain(`**Morning** <#${CHANNEL}> · Mon, Wed, Fri at 09:00, Asia/Almaty`);
    // Saturday noon in UTC: the next is Monday nine in Almaty.
    const monday = Date.parse('2025-11-03T04:00:00Z') / 1000;
    expect(text).toContain(`next <t:${monday}:F> (<t:${monday}:R>)`);
    expect(text).toContain('only Port Ellis and trade · at most 3 stories · pings <@&555> · without a notification');
    expect(bench.woken()).toBe(1);
  });

  it('goes to the channel in which it was asked, and later takes the zone of the digest before', async () => {
    await run('schedule', MORNING);
    await run('schedule', { time: '18:30', channel: '777' });
    expect((await all()).map(({ channel, zone, time }) => [channel, zone, time])).toEqual([
      [CHANNEL, 'Asia/Almaty', '09:00'],
      ['777', 'Asia/Almaty', '18:30'],
    ]);
  });

  it.each([
    ['9:00', '09:00'],
    ['09:00', '09:00'],
    ['9.00', '09:00'],
    ['9', '09:00'],
    ['9am', '09:00'],
    ['9:30 PM', '21:30'],
    ['12 a.m.', '00:00'],
    ['12pm', '12:00'],
    ['23:59', '23:59'],
  ])('reads %s as %s', async (time, read) => {
    await run('schedule', { ...MORNING, time });
    expect((await one()).time).toBe(read);
  });

  it('warns of topics that nothing speaks of, and saves them all the same', async () => {
    const reply = await run('schedule', { ...MORNING, topics: 'Port Ellis, submarines' });
    expect(shown(reply)).toContain('Nothing in the corpus speaks of “submarines” yet.');
    expect((await one()).topics).toEqual(['Port Ellis', 'submarines']);
  });

  it('without options, or without a zone to go by, opens a form; what comes back is saved', async () => {
    const form = modalOf(await run('schedule'));
    expect(form.components.map(({ component }) => component.custom_id)).toEqual([
      'channel',
      'time',
      'zone',
      'days',
      'topics',
    ]);
    expect(modalOf(await run('schedule', { time: '7:15' })).components[1]).toMatchObject({
      component: { value: '7:15' },
    });
    expect(await all()).toEqual([]);
    const fields = { channel: '777', time: '7:15', zone: 'Алматы', days: 'weekdays', topics: '' };
    const reply = await submit(sent(form.custom_id, fields), bench.desk);
    expect(shown(reply)).toContain('Saved.');
    expect(await one()).toMatchObject({
      channel: '777',
      time: '07:15',
      zone: 'Asia/Almaty',
      days: 'weekdays',
      topics: [],
    });
  });

  it('speaks Russian to Russian readers', async () => {
    const reply = await run('schedule', { ...MORNING, zone: 'Москва', days: 'по будням' }, { locale: 'ru' });
    expect(shown(reply)).toContain('Сохранено.');
    expect(shown(reply)).toContain('с понедельника по пятницу в 09:00, Europe/Moscow');
    expect((await one()).locale).toBe('ru');
  });
});

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
    for (const name of ['schedule', 'list', 'edit', 'pause', 'resume', 'remove', 'now', 'preview', 'why'])
      expect(shown(await run(name, {}, { mayManage: false }))).toContain('permission "Manage Server"');
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

describe('/digest edit', () => {
  beforeEach(async () => {
    await run('schedule', { ...MORNING, topics: 'trade', role: '555' });
  });

  it('changes what was given and nothing else', async () => {
    const before = await one();
    await run('edit', { time: '18:00', topics: 'all', 'no-role': true });
    const { scheduledFrom: _, ...after } = await one();
    const { scheduledFrom: __, ...rest } = { ...before, time: '18:00', topics: [], role: null };
    expect(after).toEqual(rest);
  });

  it('without options opens the form as it is set; an emptied field of topics takes them away', async () => {
    const form = modalOf(await run('edit'));
    const values = form.components.map(({ component }) => ('value' in component ? component.value : undefined));
    expect(values).toEqual([undefined, '09:00', 'Asia/Almaty', 'daily', 'trade']);
    const fields = { channel: '', time: '8:00', zone: 'UTC', days: 'sat sun', topics: '' };
    await submit(sent(form.custom_id, fields), bench.desk);
    expect(await one()).toMatchObject({ channel: CHANNEL, time: '08:00', zone: 'UTC', days: [6, 7], topics: [] });
  });

  it('finds the digest by id or name, and asks which where it is not said', async () => {
    await run('schedule', { ...MORNING, name: 'Evening' });
    expect(shown(await run('edit', { time: '8:00' }))).toContain('more than one digest: “Morning” and “Evening”');
    expect(shown(await run('edit', { digest: 'Noon', time: '8:00' }))).toContain('no digest called “Noon”');
    await run('edit', { digest: 'evening', time: '8:00' });
    await run('edit', { digest: (await one()).id, time: '7:00' });
    expect((await all()).map(({ name, time }) => [name, time])).toEqual([
      ['Morning', '07:00'],
      ['Evening', '08:00'],
    ]);
  });

  it('knows no digest of another server', async () => {
    const { id } = await one();
    expect(shown(await run('edit', { digest: id, time: '8:00' }, { server: '43' }))).toContain('no digest yet');
    await submit(sent(`digest-form:${id}`, { time: '8:00' }, { server: '43' }), bench.desk);
    expect((await one()).time).toBe('09:00');
  });
});

describe('/digest pause, resume, remove and list', () => {
  beforeEach(async () => {
    await run('schedule', MORNING);
  });

  it('pauses and goes on', async () => {
    expect(shown(await run('pause'))).toContain('“Morning” is paused');
    expect(await one()).toMatchObject({ paused: true });
    expect(shown(await run('list'))).toContain('paused');
    expect(shown(await run('resume'))).toMatch(/“Morning” goes on: next <t:\d+:F>/);
    expect(await one()).toMatchObject({ paused: false });
  });

  it('removes only once the button is pressed', async () => {
    const question = messageOf(await run('remove'));
    expect(shown(await run('remove'))).toContain(`Remove “Morning” from <#${CHANNEL}> for good?`);
    const manager = { server: SERVER, mayManage: true };
    const at = (label: string) => pressOn(question, idOf({ kind: 'update', message: question }, label), manager);
    expect(shown(await press(at('Keep it'), bench.desk))).toContain('stays as it is');
    expect(await all()).toHaveLength(1);
    const gone = await press(at('Remove'), bench.desk);
    expect(gone).toMatchObject({ kind: 'update' });
    expect(shown(gone)).toContain('“Morning” is removed');
    expect(await all()).toEqual([]);
    expect(shown(await press(at('Remove'), bench.desk))).toContain('no digest yet');
  });

  it('lists what is lost, and how the last run went', async () => {
    const { id } = await one();
    const now = new Date('2025-11-01T12:00:00Z');
    await bench.store.settings.setMark(id, { reason: 'forbidden', since: now });
    await bench.store.ledger.ensureDue([{ digest: id, slot: '2025-10-31', dueAt: now }], now, 'too-late');
    const text = shown(await run('list'));
    expect(text).toContain('stopped: I may not post in its channel. Give the role Rapporteur');
    expect(text).toMatch(/last <t:\d+:f>: skipped: I was down/);
  });

  it('says when there is none', async () => {
    expect(shown(await run('list', {}, { server: '43' }))).toContain('`/digest schedule` sets one up');
    expect(shown(await run('pause', {}, { server: '43' }))).toContain('no digest yet');
  });
});

describe('/help', () => {
  it('tells everyone which digest comes next, and managers how to set one up', async () => {
    const help = (mayManage: boolean) => dispatch({ ...asked('list', {}, { mayManage }), name: 'help' }, bench.desk);
    expect(shown(await help(true))).toContain('`/digest schedule [channel] [time] [zone] [days] …`');
    expect(shown(await help(false))).not.toContain('/digest');
    await run('schedule', { ...MORNING, time: '18:00' });
    await run('schedule', MORNING);
    const next = Date.parse('2025-11-01T13:00:00Z') / 1000;
    expect(shown(await help(false))).toContain(
      `The digest “Morning” comes next to <#${CHANNEL}>: <t:${next}:F> (<t:${next}:R>).`,
    );
    await run('pause', { digest: (await one()).id });
    expect(shown(await help(false))).not.toContain(`<t:${next}`);
    expect(refusals(messageOf(await help(true)))).toEqual([]);
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
