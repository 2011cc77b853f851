import { type APIOverwrite, type APIRole, ChannelType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { takesPosts } from '../../../src/digest/delivery-port.js';
import { groundOf, type Standing } from '../../../src/surfaces/discord/ground.js';

const NOW = new Date('2026-11-24T09:00:00Z');
const bits = (...names: (keyof typeof PermissionFlagsBits)[]) =>
  String(names.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n));
const role = (id: string, permissions: string, mentionable = false) => ({ id, permissions, mentionable }) as APIRole;
const overwrite = (id: string, type: 0 | 1, allow: string, deny: string): APIOverwrite => ({ id, type, allow, deny });

const SERVER = '1';
const BOT = '2';
const base = (change: Partial<Standing> = {}): Standing => ({
  channel: { type: ChannelType.GuildText },
  overwrites: [],
  server: {
    id: SERVER,
    owner_id: '9',
    roles: [
      role(SERVER, bits('ViewChannel', 'SendMessages', 'ReadMessageHistory', 'SendMessagesInThreads')),
      role('bot', '0'),
      role('open', '0', true),
      role('shut', '0', false),
    ],
  },
  member: { roles: ['bot'] },
  me: BOT,
  ...change,
});
const ground = (change: Partial<Standing> = {}, pinged: string | null = null) => groundOf(base(change), pinged, NOW);

describe('whether digests can be posted in a channel', () => {
  test('in text channels, announcement channels and threads', () => {
    expect(ground()).toEqual({ kind: 'ready', announcement: false });
    expect(ground({ channel: { type: ChannelType.GuildAnnouncement } })).toEqual({ kind: 'ready', announcement: true });
    expect(ground({ channel: { type: ChannelType.PublicThread } })).toEqual({ kind: 'ready', announcement: false });
  });

  test.each([
    [ChannelType.GuildForum, 'forum'],
    [ChannelType.GuildMedia, 'forum'],
    [ChannelType.GuildCategory, 'category'],
    [ChannelType.GuildVoice, 'voice'],
    [ChannelType.GuildStageVoice, 'voice'],
    [ChannelType.DM, 'other'],
  ])('not in a channel of type %d', (type, channel) =>
    expect(ground({ channel: { type } })).toEqual({ kind: 'unfit', channel }),
  );

  test('not in a locked thread, unless the bot may manage it', () => {
    const channel = { type: ChannelType.PublicThread, thread_metadata: { locked: true } };
    expect(ground({ channel })).toEqual({ kind: 'unfit', channel: 'locked' });
    const overwrites = [overwrite(BOT, 1, bits('ManageThreads'), '0')];
    expect(ground({ channel, overwrites })).toMatchObject({ kind: 'ready' });
  });

  test('the missing rights are named, those of threads in threads', () => {
    const overwrites = [overwrite('bot', 0, '0', bits('SendMessages', 'ReadMessageHistory'))];
    expect(ground({ overwrites })).toEqual({ kind: 'missing', rights: ['SendMessages', 'ReadMessageHistory'] });
    expect(ground({ overwrites, channel: { type: ChannelType.PublicThread } })).toEqual({
      kind: 'missing',
      rights: ['ReadMessageHistory'],
    });
  });

  test('overwrites hold in the order everyone, roles, member', () => {
    const everyone = overwrite(SERVER, 0, '0', bits('ViewChannel', 'SendMessages'));
    const own = overwrite('bot', 0, bits('ViewChannel', 'SendMessages'), '0');
    const foreign = overwrite('open', 0, '0', bits('SendMessages'));
    const member = overwrite(BOT, 1, '0', bits('SendMessages'));
    expect(ground({ overwrites: [everyone] })).toMatchObject({ rights: ['ViewChannel', 'SendMessages'] });
    expect(ground({ overwrites: [own, foreign, everyone] })).toMatchObject({ kind: 'ready' });
    expect(ground({ overwrites: [member, own, everyone] })).toMatchObject({ rights: ['SendMessages'] });
  });

  test('owner and administrators may all, a member in time-out only looks', () => {
    const overwrites = [overwrite(BOT, 1, '0', bits('SendMessages'))];
    const { server } = base();
    expect(ground({ overwrites, server: { ...server, owner_id: BOT } })).toMatchObject({ kind: 'ready' });
    const roles = [...server.roles, role('admin', bits('Administrator'))];
    expect(ground({ overwrites, server: { ...server, roles }, member: { roles: ['admin'] } })).toMatchObject({
      kind: 'ready',
    });
    const silenced = (until: string) => ({ member: { roles: ['bot'], communication_disabled_until: until } });
    expect(ground(silenced('2026-11-24T10:00:00Z'))).toEqual({ kind: 'missing', rights: ['SendMessages'] });
    expect(ground(silenced('2026-11-24T08:00:00Z'))).toMatchObject({ kind: 'ready' });
  });

  test('a role that nobody may mention needs a right, one that all may does not', () => {
    expect(ground({}, 'open')).toMatchObject({ kind: 'ready' });
    expect(ground({}, 'shut')).toEqual({ kind: 'missing', rights: ['MentionEveryone'] });
    expect(ground({}, 'unknown')).toMatchObject({ kind: 'missing' });
  });

  test('without history and without pings posts still go through', () => {
    expect(takesPosts({ kind: 'missing', rights: ['ReadMessageHistory', 'MentionEveryone'] })).toBe(true);
    expect(takesPosts({ kind: 'missing', rights: ['ReadMessageHistory', 'SendMessages'] })).toBe(false);
    expect(takesPosts({ kind: 'unknown' })).toBe(false);
  });
});
