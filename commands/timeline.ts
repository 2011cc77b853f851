import { dateLabel } from '../src/cards/dates.js';
import { questionOf } from '../src/cards/heading.js';
import { readPageId } from '../src/cards/keys.js';
import type { Message } from '../src/cards/message.js';
import { timelinePicture } from '../src/cards/pictures/timeline.js';
import { nameOf } from '../src/cards/source.js';
import { timelineCard } from '../src/cards/timeline-card.js';
import { wordsFor } from '../src/cards/words.js';
import { timelineOf } from '../src/facts/ask-facts.js';
import { articleOf } from './article-of.js';
import type { Command, Request } from './command.js';
import { EVERYWHERE, text } from './declare.js';
import type { Desk } from './desk.js';
import { drawn } from './drawn.js';
import { checkStretch, checkText, textOption } from './options.js';
import { publicReply, say } from './reply.js';

interface Asked {
  /** Empty for everything. */
  readonly topic: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** `/timeline [topic] [from] [to]`: what happened and what was to come. */
export const timeline: Command = {
  declaration: {
    name: 'timeline',
    description: 'What happened and what was to come, in order of time, with a picture',
    description_localizations: { ru: 'Что было и что предстояло, по времени, с картинкой' },
    options: [
      text('topic', 'A name or a subject in a few words', 'Имя или предмет в нескольких словах'),
      text(
        'from',
        'First day or month to show: 2025-04-11 or 2025-04',
        'С какого дня или месяца: 2025-04-11 или 2025-04',
      ),
      text('to', 'Last day or month to show: 2025-04-11 or 2025-04', 'По какой день или месяц: 2025-04-11 или 2025-04'),
    ],
    ...EVERYWHERE,
  },
  run: async (request, desk) => {
    const words = wordsFor(request.locale);
    const typed = textOption(request, 'topic');
    // A topic that was not given is no mistake; one without a word is.
    const topic = request.options.topic === undefined ? ({ ok: true, value: '' } as const) : checkText(typed, words);
    if (!topic.ok) return say(topic.sentence);
    const stretch = checkStretch(request, words);
    if (!stretch.ok) return say(stretch.sentence);
    const asked: Asked = { topic: topic.value, ...stretch.value };
    const message = await cardOf(asked, 1, request, desk);
    const day = (date: string | undefined) => (date === undefined ? '' : dateLabel(date, words.language));
    return message
      ? publicReply(message)
      : say(words.noDates(nameOf(asked.topic, 100), day(asked.from), day(asked.to)));
  },
  presses: {
    timeline: async (press, desk) => {
      const words = wordsFor(press.locale);
      const asked = readPageId(press.customId.slice('timeline:'.length));
      const title = questionOf(press.texts);
      if (!asked || title === null) return say(words.changed);
      const topic = title === words.timelineTitle ? '' : title;
      const message = await cardOf({ topic, from: asked.days[0], to: asked.days[1] }, asked.page, press, desk);
      return message ? { kind: 'update', message } : say(words.changed);
    },
  },
};

async function cardOf({ topic, from, to }: Asked, page: number, request: Request, desk: Desk): Promise<Message | null> {
  const words = wordsFor(request.locale);
  const stretch = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const entries = timelineOf(desk.facts(), { ...(topic === '' ? {} : { topic }), ...stretch });
  if (entries.length === 0) return null;
  const title = topic === '' ? words.timelineTitle : topic;
  return timelineCard(entries, page, {
    title,
    ...stretch,
    articleOf: articleOf(request, desk),
    words,
    draw: (rows) => drawn(desk, () => timelinePicture(title, rows, words)),
  });
}
