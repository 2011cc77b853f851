import type { APIApplicationCommandBasicOption, APIApplicationCommandSubcommandOption } from 'discord.js';
import type { Command } from '../command.js';
import { EVERYWHERE, OPTION, text, yesNo } from '../declare.js';
import { CHANNEL_TYPES } from './form.js';

const sub = (
  name: string,
  description: string,
  russian: string,
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption => ({
  type: OPTION.subcommand,
  name,
  description,
  description_localizations: { ru: russian },
  options,
});

const number = (
  name: string,
  description: string,
  russian: string,
  [min_value, max_value]: readonly [number, number],
): APIApplicationCommandBasicOption => ({
  type: OPTION.whole,
  name,
  description,
  description_localizations: { ru: russian },
  required: false,
  min_value,
  max_value,
});

const channel: APIApplicationCommandBasicOption = {
  type: OPTION.channel,
  name: 'channel',
  description: 'Where it is posted: a channel, an announcement channel or a thread; this one if left out',
  description_localizations: { ru: 'Куда: канал, канал объявлений или ветка; по умолчанию этот' },
  required: false,
  channel_types: [...CHANNEL_TYPES],
};

const role: APIApplicationCommandBasicOption = {
  type: OPTION.role,
  name: 'role',
  description: 'A role to ping with it; nobody if left out',
  description_localizations: { ru: 'Роль, которую упомянуть; по умолчанию никого' },
  required: false,
};

const whenNothing: APIApplicationCommandBasicOption = {
  type: OPTION.text,
  name: 'when-nothing',
  description: 'What comes when nothing is new',
  description_localizations: { ru: 'Что делать, если нового нет' },
  required: false,
  choices: [
    { name: 'no message', name_localizations: { ru: 'без сообщения' }, value: 'silent' },
    { name: 'one line that says so', name_localizations: { ru: 'одна строка об этом' }, value: 'line' },
  ],
};

/** What can be set, when setting up and when changing. */
const settings = (): APIApplicationCommandBasicOption[] => [
  channel,
  text('time', 'The local hour: 9:00, 18:30, 9am', 'Местное время: 9:00, 18:30'),
  text('zone', 'The time zone: type a city, a country or +5', 'Часовой пояс: город, страна или +5', {
    autocomplete: true,
  }),
  text('days', 'daily, weekdays, or days such as mon, wed, fri', 'daily, weekdays или дни: пн, ср, пт', {
    autocomplete: true,
  }),
  text(
    'topics',
    'Only these topics, with commas between; all for everything',
    'Только эти темы, через запятую; все – без отбора',
  ),
  number('at-most', 'Most stories in one digest (5)', 'Сколько сюжетов самое большее (5)', [1, 10]),
  role,
  yesNo('quiet', 'Post it without a notification', 'Публиковать без уведомления'),
  whenNothing,
  text('name', 'What it is called, at most 60 characters', 'Название, не длиннее 60 знаков'),
  number(
    'late-hours',
    'Hours by which it may still come late after a downtime (6)',
    'На сколько часов он может опоздать после сбоя (6)',
    [0, 24],
  ),
];

const which = text('digest', 'Which digest, where there is more than one', 'Какой дайджест, если их несколько', {
  autocomplete: true,
});
const since = text(
  'since',
  'Cover from this day or month on instead: 2025-04-11 or 2025-04',
  'Вместо этого взять всё с дня или месяца: 2025-04-11 или 2025-04',
);

/**
 * `/digest`. Everybody may see what a digest would hold; all else is for those who manage the server, which is checked in code:
 * `default_member_permissions` would hide the whole command, since Discord knows no permissions of sub-commands
 * (https://docs.discord.com/developers/interactions/application-commands#permissions).
 */
export const DIGEST: Command['declaration'] = {
  name: 'digest',
  description: 'The digest of new articles: set it up, look at it, change it',
  description_localizations: { ru: 'Дайджест новых статей: завести, посмотреть, изменить' },
  options: [
    sub(
      'schedule',
      'Set up a digest; without options a form opens',
      'Завести дайджест; без параметров откроется форма',
      settings(),
    ),
    sub(
      'list',
      'The digests of this server, and when each comes next',
      'Дайджесты этого сервера и когда выйдет каждый',
    ),
    sub('edit', 'Change a digest; without options a form opens', 'Изменить дайджест; без параметров откроется форма', [
      which,
      ...settings(),
      yesNo('no-role', 'Ping nobody any more', 'Больше никого не упоминать'),
    ]),
    sub('pause', 'Stop a digest for a while', 'Остановить дайджест на время', [which]),
    sub('resume', 'Start a paused digest again', 'Снова запустить дайджест', [which]),
    sub('remove', 'Remove a digest for good', 'Удалить дайджест насовсем', [which]),
    sub('now', 'Post a digest at once, besides its schedule', 'Опубликовать дайджест сейчас, помимо расписания', [
      which,
    ]),
    sub(
      'preview',
      'Show what a digest would hold now, only to you',
      'Показать, что сейчас вошло бы в дайджест, только вам',
      [which, since],
    ),
    sub(
      'why',
      'Why articles are in the digest or not, and how the last runs went',
      'Почему статьи вошли или нет и как прошли последние выпуски',
      [which, since],
    ),
  ],
  ...EVERYWHERE,
};
