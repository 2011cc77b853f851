import { expect, test } from 'vitest';
import { type Declaration, forServer, sameCommands } from '../../../src/surfaces/discord/declaration.js';

const ask: Declaration = {
  name: 'ask',
  description: 'Ask the corpus',
  description_localizations: { ru: 'Спросить', de: 'Fragen' },
  integration_types: [0, 1],
  contexts: [0, 1, 2],
  options: [
    { type: 3, name: 'question', description: 'What', required: true, max_length: 300 },
    { type: 4, name: 'most', description: 'How many', min_value: 0, choices: [{ name: 'one', value: 1 }] },
  ],
};
const help: Declaration = { name: 'help', description: 'What it can do' };

/** As Discord gives it back: with ids, with defaults, with its own order. */
const registered = () => [
  {
    id: '2',
    application_id: '1',
    version: '9',
    type: 1,
    name: 'help',
    description: 'What it can do',
    nsfw: false,
    options: [],
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    dm_permission: true,
    contexts: [0, 1, 2],
    integration_types: [0],
  },
  {
    id: '3',
    application_id: '1',
    version: '9',
    type: 1,
    name: 'ask',
    description: 'Ask the corpus',
    nsfw: false,
    dm_permission: true,
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: { de: 'Fragen', ru: 'Спросить' },
    contexts: [2, 0, 1],
    integration_types: [1, 0],
    options: [
      {
        type: 3,
        name: 'question',
        name_localizations: null,
        description: 'What',
        description_localizations: null,
        required: true,
        max_length: 300,
        autocomplete: false,
      },
      {
        type: 4,
        name: 'most',
        description: 'How many',
        required: false,
        min_value: 0,
        choices: [{ name: 'one', name_localizations: null, value: 1 }],
      },
    ],
  },
];

test('what Discord adds at its default is no change', () => {
  expect(sameCommands([ask, help], registered())).toBe(true);
});

test.each<[string, readonly Declaration[]]>([
  ['a description', [ask, { ...help, description: 'Other' }]],
  ['a translation', [{ ...ask, description_localizations: { ru: 'Спросить' } }, help]],
  ['who may use it', [ask, { ...help, default_member_permissions: '32' }]],
  ['where it can be used', [{ ...ask, contexts: [0] }, help]],
  ['an option less', [{ ...ask, options: ask.options?.slice(0, 1) ?? [] }, help]],
  ['the order of options', [{ ...ask, options: [...(ask.options ?? [])].reverse() }, help]],
  [
    'a limit of zero',
    [
      {
        ...ask,
        options: [
          ask.options?.[0] ?? [],
          { type: 4, name: 'most', description: 'How many', choices: [{ name: 'one', value: 1 }] },
        ] as never,
      },
      help,
    ],
  ],
  ['a command less', [ask]],
  ['a command more', [ask, help, { name: 'new', description: 'New' }]],
  ['another name', [ask, { ...help, name: 'aid' }]],
])('%s is a change', (_what, declared) => {
  expect(sameCommands(declared, registered())).toBe(false);
});

test('for one server, what belongs to global commands is left out', () => {
  expect(forServer(ask)).toEqual({
    name: ask.name,
    description: ask.description,
    description_localizations: ask.description_localizations,
    options: ask.options,
  });
});
