import { dateLabel } from './dates.js';
import type { Words } from './words.js';
import { DIGESTS_IN_RUSSIAN } from './words-digest-ru.js';

/** Russian has three forms after a number: 1 статья, 2 статьи, 5 статей. */
const plural = (n: number, one: string, few: string, many: string): string => {
  const tens = n % 100;
  if (tens >= 11 && tens <= 14) return many;
  return n % 10 === 1 ? one : n % 10 >= 2 && n % 10 <= 4 ? few : many;
};
const list = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
const quoted = (word: string): string => `«${word}»`;
const covering = (period: string): string => (period === '' ? '' : `, ${period}`);
const articles = (n: number): string => `${n} ${plural(n, 'статья', 'статьи', 'статей')}`;

export const RUSSIAN: Words = {
  language: 'ru',
  open: 'открыть статью',
  ourNote: (outlet) => `Наша заметка по статье: ${outlet}`,
  showing: (words) => `Показано для ${list(words.map(quoted), 'и')}`,
  speaking: (speaking, all) =>
    `об этом ${plural(speaking, 'говорит', 'говорят', 'говорят')} ${speaking} из ${all} ${plural(all, 'статьи', 'статей', 'статей')}`,
  searched: (period) => (period === '' ? '' : `искали за ${period}`),
  only: (outlet) => `только ${outlet}`,
  differ: (about) => `**Источники расходятся**: ${about}`,
  nearMiss: (known, missing) => {
    if (missing.length > 0 && known.length > 0)
      return `В корпусе есть: ${list(known.map(quoted), 'и')}. Но там ничего не сказано об этом: ${list(missing.map(quoted), 'или')}.`;
    if (missing.length > 0) return `В корпусе ничего не сказано об этом: ${list(missing.map(quoted), 'или')}.`;
    if (known.length > 0)
      return `В корпусе есть: ${list(known.map(quoted), 'и')}. Но того, о чём вы спросили, там не сказано.`;
    return 'В корпусе есть близкое, но того, о чём вы спросили, там не сказано.';
  },
  nearest: 'Ближайшие отрывки:',
  nothing: (all, period) => `В корпусе об этом ничего нет. Просмотрено: ${articles(all)}${covering(period)}.`,
  couldAsk: 'Можно спросить:',
  furtherExcerpts: 'Другие отрывки',
  noFurther: 'Других отрывков по этому вопросу нет.',
  contextTitle: 'В контексте',
  buttons: {
    context: 'В контексте',
    more: 'Ещё',
    sources: 'Источники',
    previous: 'Назад',
    next: 'Дальше',
    differ: 'Расхождения',
  },
  slots: {
    when: 'Когда',
    where: 'Где',
    chair: 'Председатель',
    who: 'Кто',
    tookPart: 'Участвовали',
    adopted: 'Приняты',
    documents: 'Документы',
    figures: 'Цифры',
    coverage: 'Кто писал',
    host: 'Принимали',
    office: 'Должность',
    spelled: 'Пишут',
    events: 'Участие',
    said: 'Слова',
  },
  different: {
    date: 'В источниках разные даты',
    place: 'В источниках разные места',
    figure: 'В источниках разные цифры',
    office: 'В источниках разные должности',
    host: 'Источники называют разных хозяев',
    spelling: 'Источники пишут по-разному',
  },
  later: 'позже',
  asOf: (day) => `что было известно на ${day}`,
  nothingBy: (day, first) =>
    `В корпусе нет статей, вышедших по ${day}. Укажите в \`as_of\` день не раньше ${first} или уберите его.`,
  andMore: (n) => `и ещё ${n}`,
  pictures: { figures: 'Цифры', ahead: 'тогда впереди', differ: 'в источниках разные цифры' },
  sourcesTitle: (n) => `В корпусе ${articles(n)}`,
  page: (page, pages) => `страница ${page} из ${pages}`,
  kinds: { article: 'полный текст', note: 'наша заметка' },
  noSources: 'Корпус пуст. Тот, кто запускает бота, может добавить статьи командой `rapporteur import`.',
  sections: {
    introduction: 'В корпусе',
    new: 'Новое',
    figures: 'Цифры',
    'this-day': 'В этот день',
    coming: 'Впереди',
  },
  nothingNew: (since) => (since === null ? 'Сообщить нечего.' : `С ${dateLabel(since, 'ru')} ничего нового.`),
  preview: 'предпросмотр: ничего не опубликовано',
  digests: DIGESTS_IN_RUSSIAN,
  helpTitle: 'О чём можно спросить',
  helpLead:
    'Я прочитал набор статей и отвечаю отрывками из них, слово в слово, с источником. Если там ответа нет, я так и говорю.',
  menu: (name) => `Меню сообщения › Приложения › ${name}`,
  helpFoot: 'Я никого не упоминаю, кроме роли, заданной для дайджеста, и не храню сообщений.',
  whichEvent: (name) => `«${name}» – так называется не одно событие. Какое?`,
  unknownEvent: (name, near) =>
    `События «${name}» в корпусе нет.${near ? ' Ближайшие по названию:' : ' Попробуйте место, например с годом.'}`,
  noEvents: 'В корпусе пока нет ни одного события.',
  whichPerson: (name) => `«${name}» – так зовут не одного человека. Кого вы имеете в виду?`,
  unknownPerson: (name, near) =>
    `Человека по имени «${name}» в корпусе нет.${near ? ' Ближайшие по имени:' : ' Попробуйте одну фамилию или другое написание.'}`,
  noPerson: 'В корпусе пока никто не назван.',
  unknownMeasure: (name, known) =>
    `Цифр о «${name}» в корпусе нет.${known.length > 0 ? ` Есть цифры: ${known.join(', ')}.` : ' Назовите одним словом, что измеряется, например: торговля'}`,
  noFigures: 'В корпусе пока нет ни одной цифры.',
  undated: 'время не названо',
  saidBy: (name) => `говорит ${name}`,
  change: { rise: 'рост', fall: 'спад' },
  timelineTitle: 'Хронология',
  noDates: (topic, from, to) =>
    `В корпусе нет ничего с датой${topic === '' ? '' : ` о «${topic}»`}${from === '' ? '' : ` с ${from}`}${to === '' ? '' : ` по ${to}`}. Возьмите больший промежуток времени${topic === '' ? '' : ' или уберите тему'}.`,
  speakingOutlets: (speaking, all) =>
    `об этом ${plural(speaking, 'говорит', 'говорят', 'говорят')} ${speaking} из ${all} ${plural(all, 'издания', 'изданий', 'изданий')}`,
  silent: (outlets) => `Об этом ничего не нашлось в: ${outlets.join(', ')}.`,
  message: {
    title: 'Источники к этому сообщению',
    noText:
      'В этом сообщении нет текста. Я ищу то, что написано, а не то, что на картинке или в файле. Выберите сообщение, где есть предложение.',
    noWords: 'В этом сообщении нет слов, которые можно искать. Выберите сообщение, где есть предложение.',
    nothing: (all, period) =>
      `В корпусе ничего нет об этом сообщении. Просмотрено: ${articles(all)}${covering(period)}.`,
    near: 'Именно этого нигде не сказано. Ближайшие отрывки:',
    figures: (figure) => `**Цифры** к ${figure} из сообщения`,
    agrees: 'сходится',
    differs: 'расходится',
    firstPart: 'просмотрено только начало сообщения',
  },
  nothingOnTopic: (topic, all, period) =>
    `В корпусе ничего нет о «${topic}». Просмотрено: ${articles(all)}${covering(period)}.`,
  unknownArticle: (name) => `Статьи «${name}» в корпусе нет. Выберите из списка, который появляется при вводе.`,
  empty: 'Искать нечего. Напишите вопрос в нескольких словах, например: кто участвовал в саммите',
  noWords: 'Здесь нет слов. Напишите вопрос в нескольких словах, например: кто участвовал в саммите',
  tooLong: (length, most) => `Здесь ${length} знаков, я читаю не больше ${most}. Оставьте то, что хотите узнать.`,
  badDate: (option, value) =>
    `«${value}» – не дата, которую я могу прочесть для \`${option}\`. Напишите 2025-04-11 или 2025-04.`,
  badOrder: (after, before, [first, last] = ['after', 'before']) =>
    `\`${first}\` (${after}) позже, чем \`${last}\` (${before}). Поменяйте их местами.`,
  badOutlet: (outlet, outlets) =>
    outlets.length === 0
      ? `В корпусе нет статей издания «${outlet}»: он пуст.`
      : `В корпусе нет статей издания «${outlet}». Есть: ${outlets.join(', ')}.`,
  changed: 'Корпус с тех пор изменился. Спросите ещё раз.',
  noForms: 'Здесь нужна форма, а терминал её показать не может. Задайте параметры в строке или откройте Discord.',
  unknownCommand: (name) => `Команды «${name}» я не знаю. Что я умею, показывает /help.`,
  bug: 'У меня что-то сломалось, и ответить не вышло. Это записано в журнал; попробуйте ещё раз или спросите другими словами.',
};
