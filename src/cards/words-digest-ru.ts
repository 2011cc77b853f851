import type { Problem } from '../digest/checks.js';
import type { RunState } from '../digest/run.js';
import type { Fate } from '../digest/sift.js';
import { dateLabel } from './dates.js';
import { nameOf } from './source.js';
import type { DigestWords, NoGround } from './words-digest.js';

/** Russian has three forms after a number: 1 статья, 2 статьи, 5 статей. */
const plural = (n: number, one: string, few: string, many: string): string => {
  const tens = n % 100;
  if (tens >= 11 && tens <= 14) return `${n} ${many}`;
  return `${n} ${n % 10 === 1 ? one : n % 10 >= 2 && n % 10 <= 4 ? few : many}`;
};
const articles = (n: number): string => plural(n, 'статья', 'статьи', 'статей');
const stories = (n: number): string => plural(n, 'сюжет', 'сюжета', 'сюжетов');
const list = (items: readonly string[], last = 'и'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
const more = (shown: readonly string[], all: number): readonly string[] =>
  all > shown.length ? [...shown, `ещё ${all - shown.length}`] : shown;
const quoted = (text: string): string => `«${nameOf(text, 60)}»`;
const WEEKDAYS = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];
const FIELDS = { atMost: 'at-most', lateHours: 'late-hours' } as const;

const RIGHT: DigestWords['right'] = {
  ViewChannel: 'Просматривать канал',
  SendMessages: 'Отправлять сообщения',
  SendMessagesInThreads: 'Отправлять сообщения в ветках',
  ReadMessageHistory: 'Читать историю сообщений',
  MentionEveryone: 'Упоминание \\@everyone, \\@here и всех ролей',
};

function problem(wrong: Problem): string {
  switch (wrong.kind) {
    case 'time':
      return `${quoted(wrong.given)} – не время суток. Напишите 9:00, 09:00 или 9am; сутки длятся с 0:00 до 23:59.`;
    case 'zone': {
      const near = wrong.near.map((zone) => `\`${zone}\``);
      const help =
        near.length > 0
          ? `Может быть, ${list(near, 'или')}?`
          : 'Начните писать город в поле `zone` и выберите из списка, например `Europe/London`.';
      return `Часового пояса ${quoted(wrong.given)} я не знаю. ${help}`;
    }
    case 'days':
      return `${quoted(wrong.given)} – не дни недели. Напишите daily, weekdays или дни: пн, ср, пт.`;
    case 'name':
      return `В названии может быть не больше ${wrong.most} знаков. Сократите его.`;
    case 'topics':
      return `Не больше ${wrong.most} тем по ${wrong.longest} знаков, через запятую; здесь ${wrong.count}.`;
    case 'number':
      return `\`${FIELDS[wrong.field]}\` – ${wrong.given}, а нужно целое число от ${wrong.from} до ${wrong.to}.`;
    case 'too-many':
      return `На этом сервере уже ${wrong.most} дайджестов, больше нельзя. Измените один из них через \`/digest edit\` или удалите через \`/digest remove\`.`;
  }
}

const UNFIT = { category: 'категория', voice: 'голосовой канал', other: 'канал такого вида' } as const;

function noGround(ground: NoGround, channel: string): string {
  if (ground.kind === 'unknown')
    return `Канала ${channel} на этом сервере я не вижу. Выберите канал этого сервера; если он отсюда, дайте роли Rapporteur право «Просматривать канал».`;
  if (ground.kind === 'unreachable')
    return `Discord сейчас не говорит, что мне можно в ${channel}, поэтому ничего не сохранено. Попробуйте через минуту.`;
  if (ground.kind === 'unfit') {
    if (ground.channel === 'locked') return `${channel} – закрытая ветка. Откройте её или выберите другой канал.`;
    if (ground.channel === 'forum')
      return `${channel} – форум, где у каждого сообщения своя публикация. Выберите текстовый канал или откройте публикацию в форуме и выберите её.`;
    return `${channel} – ${UNFIT[ground.channel]}, дайджесты там не помещаются. Выберите текстовый канал, канал объявлений или ветку.`;
  }
  const rights = ground.rights.map((right) => `«${RIGHT[right]}»`);
  const verb =
    ground.rights.includes('MentionEveryone') && ground.rights.length === 1 ? 'упоминать эту роль' : 'писать';
  return `Я не могу ${verb} в ${channel}: нет ${rights.length === 1 ? 'права' : 'прав'} ${list(rights)}. Дайте ${rights.length === 1 ? 'его' : 'их'} роли Rapporteur или выберите другой канал.`;
}

function fateOf(fate: Fate, of: string): string {
  switch (fate.step) {
    case 'told':
      return `вошла, сюжет ${fate.story}`;
    case 'seen':
      return 'не вошла: была в прежнем дайджесте';
    case 'too-old':
      return `не вошла: старая, появилась ${dateLabel(fate.firstSeen, 'ru')}`;
    case 'topic':
      return 'не вошла: ни об одной из тем';
    case 'near-copy':
      return `засчитана один раз: почти тот же текст, что ${of}`;
    case 'cap':
      return `не вошла: её сюжет ${fate.story}-й, это больше предела`;
    case 'nothing-to-quote':
      return 'не вошла: в ней нет ничего нового, что можно процитировать';
    case 'other-server':
      return 'не вошла: не для этого сервера';
  }
}

const SKIPPED = {
  'nothing-new': 'пропущен: нового не было',
  'too-late': 'пропущен: я не работал, и было уже поздно',
  paused: 'пропущен: его остановили или удалили',
} as const;
const FAILED = {
  gone: 'не вышел: канал удалён',
  closed: 'не вышел: канал мне не виден',
  forbidden: 'не вышел: мне нельзя там писать',
  refused: 'не вышел: Discord не принимает там сообщений',
  fault: 'не вышел: что-то ломалось, смотрите журнал',
} as const;

function run(state: RunState): string {
  switch (state.kind) {
    case 'due':
      return 'ждёт';
    case 'claimed':
      return 'публикуется';
    case 'sent':
      return 'вышел';
    case 'skipped':
      return SKIPPED[state.reason];
    case 'failed':
      return FAILED[state.reason];
    case 'uncertain':
      return 'неизвестно: он мог выйти, но прочесть канал я не смог. Второй раз не публиковал';
  }
}

export const DIGESTS_IN_RUSSIAN: DigestWords = {
  title: (name, date) => `${name ?? 'Дайджест'} · ${date}`,
  first: 'первый дайджест: что есть в корпусе',
  since: (date) => `новое с ${date}`,
  count: (n, all) => `${stories(n)}, ${articles(all)}`,
  also: (outlets, all) => `также пишут ${list(more(outlets, all))}`,
  reprinted: (outlets, all) => `теми же словами: ${list(more(outlets, all))}`,
  leftOut: (n) => `не вошло: ${stories(n)}; почему – в \`/digest why\``,
  articlesTitle: (n) => `За этим дайджестом ${articles(n)}`,
  noArticles: 'Для этого дайджеста не пришло ни одной статьи.',
  buttons: { articles: 'Статьи', remove: 'Удалить', keep: 'Оставить' },

  onlyInServers: 'Дайджесты настраивают на сервере. Повторите это на том сервере, где он нужен.',
  needsBot:
    'Дайджесты публикует работающий бот, а здесь его нет: запустите Rapporteur с DISCORD_TOKEN и настройте дайджест в Discord. `/digest preview` показывает здесь, что в него вошло бы.',
  notManager: 'Дайджесты настраивают те, у кого есть право «Управлять сервером». Попросите кого-нибудь из них.',
  none: 'На этом сервере дайджестов пока нет. Его заводит `/digest schedule`.',
  unknown: (given, names) => `Дайджеста «${given}» на этом сервере нет. Есть ${list(names)}: выберите из списка.`,
  which: (names) => `На этом сервере не один дайджест: ${list(names)}. Назовите нужный в поле \`digest\`.`,
  problem,
  noGround,
  noHistory: (channel) =>
    `Я не могу читать историю ${channel}: после сбоя мне не узнать, вышел ли дайджест, и я его пропущу. Это поправит право «Читать историю сообщений» для роли Rapporteur.`,
  announcement: 'Это канал объявлений: каждый дайджест уходит и его подписчикам.',
  silentTopics: (topics) =>
    `В корпусе пока ничего нет о ${list(topics.map(quoted), 'или')}. Дайджест подождёт таких статей; если это описка, исправьте её через \`/digest edit\`.`,

  saved: 'Сохранено.',
  days: (days) =>
    days === 'daily'
      ? 'каждый день'
      : days === 'weekdays'
        ? 'с понедельника по пятницу'
        : days.map((d) => WEEKDAYS[d - 1]).join(', '),
  comes: (days, time, zone) => `${days} в ${time}, ${zone}`,
  next: (timestamps) => `следующий ${timestamps}`,
  helpNext: (name, channel, timestamps) => `Следующий дайджест – ${name} в ${channel}: ${timestamps}.`,
  paused: 'остановлен',
  only: (topics) => `только ${list(topics)}`,
  atMost: (n) => `не больше: ${stories(n)}`,
  pings: (role) => `упоминает ${role}`,
  quiet: 'без уведомления',
  whenNothing: { silent: 'без сообщения, если нового нет', line: 'одна строка, если нового нет' },
  late: (hours) =>
    hours === 0 ? 'без опозданий' : `опаздывает не больше чем на ${plural(hours, 'час', 'часа', 'часов')}`,
  mark: {
    gone: 'не выходит: канал удалён. Выберите другой через `/digest edit`.',
    closed: 'не выходит: канал мне не виден. Дайте роли Rapporteur право «Просматривать канал».',
    forbidden: 'не выходит: мне нельзя писать в канал. Дайте роли Rapporteur право «Отправлять сообщения».',
    refused: 'не выходит: Discord не принимает в канале сообщений. Выберите другой через `/digest edit`.',
  },
  listTitle: (n) => `На этом сервере ${plural(n, 'дайджест', 'дайджеста', 'дайджестов')}`,
  lastRun: (state, when) => `последний ${when}: ${state}`,

  pausedNow: (name) => `${name} остановлен. \`/digest resume\` запустит его снова.`,
  resumedNow: (name, next) => `${name} снова выходит: ${next}.`,
  askRemove: (name, channel) =>
    `Удалить ${name} из ${channel} насовсем? Пропадут его расписание и запись о том, что вышло. Опубликованное останется.`,
  removed: (name) => `${name} удалён.`,
  kept: (name) => `${name} остаётся как был.`,
  postingNow: (name, channel) => `${name} скоро появится в ${channel}. Расписание прежнее.`,
  nothingNow: (name) => `Для ${name} нет ничего нового, и ничего не опубликовано. Почему – скажет \`/digest why\`.`,

  whyTitle: (name) => `Почему: ${name ?? 'дайджест'}`,
  whyLead: (date, n, all) => `Каким он был бы сейчас, ${date}: ${stories(n)}, новых статей: ${all}.`,
  fate: fateOf,
  moreArticles: (n) => `и ещё ${plural(n, 'статья постарше', 'статьи постарше', 'статей постарше')}`,
  runsTitle: 'Последние выпуски',
  noRuns: 'Он ещё не выходил.',
  run,

  form: {
    title: 'Дайджест для этого сервера',
    editTitle: 'Изменить дайджест',
    channel: 'Канал',
    time: 'Время',
    zone: 'Часовой пояс',
    days: 'Дни',
    topics: 'Темы',
  },
  formHints: {
    time: '9:00, 18:30 или 9am',
    zone: 'Город: Europe/London или Asia/Tokyo',
    days: 'daily, weekdays или пн, ср, пт',
    topics: 'Пусто: обо всём. Через запятую',
  },
  zoneChoice: (zone, offset, time) => `${zone} (${offset}, сейчас ${time})`,
  right: RIGHT,
};
