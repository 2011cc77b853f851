import { beforeEach, describe, expect, it } from 'vitest';
import type { Reply, Request } from '../../commands/command.js';
import { dispatch, press, submit } from '../../commands/router.js';
import { asked, CHANNEL, type DigestBench, digestBench, SERVER, sent } from './digest-kit.js';
import { idOf, messageOf, pressOn, shown } from './kit.js';
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
  it('tells everyone which digest comes next, and how one is set up', async () => {
    const help = (mayManage: boolean) => dispatch({ ...asked('list', {}, { mayManage }), name: 'help' }, bench.desk);
    expect(shown(await help(true))).toContain('`/digest schedule [channel] [time] [zone] [days] …`');
    expect(shown(await help(false))).toContain('`/digest preview');
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
