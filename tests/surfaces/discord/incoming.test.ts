import { expect, test } from 'vitest';
import { type Interaction, readInteraction } from '../../../src/surfaces/discord/incoming.js';

const NOW = new Date('2025-10-09T12:00:00Z');
const MANAGE_GUILD = String(1n << 5n);
const ADMINISTRATOR = String(1n << 3n);

/** An interaction with the fields that Discord always sends; the rest as given. */
const interaction = (fields: object): Interaction =>
  ({
    id: '1',
    application_id: '2',
    token: 't',
    version: 1,
    locale: 'en-US',
    guild_id: '3',
    member: { permissions: '0', user: { id: '4' } },
    ...fields,
  }) as unknown as Interaction;

const slash = (data: object, fields: object = {}) =>
  interaction({ type: 2, data: { id: '5', type: 1, ...data }, ...fields });

test('a slash command with its options', () => {
  const options = [
    { name: 'question', type: 3, value: 'who attended' },
    { name: 'private', type: 5, value: true },
    { name: 'most', type: 4, value: 0 },
  ];
  expect(readInteraction(slash({ name: 'ask', options }), NOW)).toEqual({
    kind: 'command',
    request: {
      name: 'ask',
      options: { question: 'who attended', private: true, most: 0 },
      locale: 'en-US',
      server: '3',
      mayManage: false,
      now: NOW,
      interaction: '1',
      user: '4',
    },
  });
});

test('sub-commands and their groups become part of the name', () => {
  const topic = { name: 'topic', type: 1, options: [{ name: 'topic', type: 3, value: 'trade' }] };
  expect(readInteraction(slash({ name: 'brief', options: [topic] }), NOW)).toMatchObject({
    request: { name: 'brief topic', options: { topic: 'trade' } },
  });
  const group = { name: 'set', type: 2, options: [{ name: 'zone', type: 1 }] };
  expect(readInteraction(slash({ name: 'digest', options: [group] }), NOW)).toMatchObject({
    request: { name: 'digest set zone', options: {} },
  });
});

test('autocomplete: the option being typed stands apart from the others', () => {
  const options = [
    { name: 'outlet', type: 3, value: 'AnewZ' },
    { name: 'name', type: 3, value: 'dush', focused: true },
  ];
  expect(readInteraction(interaction({ type: 4, data: { type: 1, name: 'summit', options } }), NOW)).toMatchObject({
    kind: 'completion',
    request: { name: 'summit', options: { outlet: 'AnewZ' } },
    focused: { name: 'name', value: 'dush' },
  });
});

test.each([
  [MANAGE_GUILD, true],
  [ADMINISTRATOR, true],
  [String(1n << 11n), false],
])('permissions %s: may manage the server? %s', (permissions, mayManage) => {
  const fields = { member: { permissions, user: { id: '4' } } };
  expect(readInteraction(slash({ name: 'ask' }, fields), NOW)).toMatchObject({ request: { mayManage } });
});

test('in direct messages there is no server and nobody manages', () => {
  const fields = { guild_id: undefined, member: undefined, user: { id: '4' }, locale: 'ru' };
  expect(readInteraction(slash({ name: 'ask' }, fields), NOW)).toMatchObject({
    request: { server: null, mayManage: false, locale: 'ru' },
  });
});

test('a press carries its custom_id, its values and the texts of the message in document order', () => {
  const components = [
    { type: 10, content: 'one' },
    {
      type: 17,
      components: [
        { type: 10, content: 'two' },
        {
          type: 9,
          components: [{ type: 10, content: 'three' }],
          accessory: { type: 2, style: 5, label: 'x', url: 'u' },
        },
        { type: 14 },
        { type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more:2' }] },
        { type: 10, content: 'four' },
      ],
    },
  ];
  const fields = {
    type: 3,
    data: { component_type: 3, custom_id: 'pick:a:b', values: ['x'] },
    message: { components },
  };
  expect(readInteraction(interaction(fields), NOW)).toMatchObject({
    kind: 'press',
    press: { name: 'pick', customId: 'pick:a:b', values: ['x'], texts: ['one', 'two', 'three', 'four'], options: {} },
  });
  const button = { type: 3, data: { component_type: 2, custom_id: 'more' }, message: {} };
  expect(readInteraction(interaction(button), NOW)).toMatchObject({ press: { name: 'more', values: [], texts: [] } });
});

test('a form brings back its fields, from labels and from rows, and the channels that were picked', () => {
  const data = {
    custom_id: 'form:7',
    components: [
      { type: 18, component: { type: 4, custom_id: 'time', value: '9:00' } },
      { type: 18, component: { type: 8, custom_id: 'channel', values: ['77'] } },
      { type: 1, components: [{ type: 4, custom_id: 'zone', value: '' }] },
    ],
    resolved: { channels: { 77: { id: '77', name: 'briefings', type: 0, permissions: '0' } } },
  };
  expect(readInteraction(interaction({ type: 5, data, channel: { id: '9', type: 0 } }), NOW)).toMatchObject({
    kind: 'submit',
    submit: {
      name: 'form',
      customId: 'form:7',
      fields: { time: ['9:00'], channel: ['77'], zone: [''] },
      channel: '9',
      channels: { 77: { id: '77', name: 'briefings', type: 0 } },
      user: '4',
    },
  });
});

test('what no command declares is told apart', () => {
  expect(readInteraction(interaction({ type: 2, data: { type: 2, name: 'ask' } }), NOW)).toMatchObject({
    kind: 'other',
    name: 'ask',
  });
});

test('a command on a message brings its text: what was typed, components and embeds, never a picture', () => {
  const used = (message: object) =>
    readInteraction(
      interaction({
        type: 2,
        data: { type: 3, name: 'Find sources', target_id: '9', resolved: { messages: { '9': message } } },
      }),
      NOW,
    );
  const components = [
    {
      type: 17,
      components: [
        { type: 10, content: 'three' },
        { type: 12, items: [] },
      ],
    },
  ];
  const embeds = [{ title: 'four', description: 'five', fields: [{ name: 'six', value: 'seven' }] }];
  expect(used({ content: 'one\ntwo', components, embeds })).toMatchObject({
    kind: 'command',
    request: { name: 'Find sources', options: {}, message: 'one\ntwo\nthree\nfour\nfive\nsix: seven', server: '3' },
  });
  expect(used({ content: '', attachments: [{ filename: 'a.png', description: 'a picture' }] })).toMatchObject({
    request: { message: '' },
  });
  expect(used({})).toMatchObject({ request: { message: '' } });
  const bare = interaction({ type: 2, data: { type: 3, name: 'Find sources', target_id: '9' } });
  expect(readInteraction(bare, NOW)).toMatchObject({ request: { message: '' } });
});
