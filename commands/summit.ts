import {
  candidatesCard,
  EVENT_SLOTS,
  type EventCardOptions,
  eventCard,
  eventSlotCard,
} from '../src/cards/event-card.js';
import { readEventId } from '../src/cards/keys.js';
import type { Message } from '../src/cards/message.js';
import { participantRows } from '../src/cards/participants.js';
import { participantsPicture } from '../src/cards/pictures/participants.js';
import { sentenceCard } from '../src/cards/sentence-card.js';
import { nameOf } from '../src/cards/source.js';
import { oneLine } from '../src/cards/visible.js';
import { wordsFor } from '../src/cards/words.js';
import type { EventFacts } from '../src/facts/event.js';
import { lookUpEvent } from '../src/facts/lookup.js';
import { articleOf } from './article-of.js';
import type { Command, Press, Reply, Request } from './command.js';
import { asOfOption, EVERYWHERE, text } from './declare.js';
import type { Desk } from './desk.js';
import { drawn } from './drawn.js';
import { checkAsOf, checkText, textOption } from './options.js';
import { choices, privateReply, publicReply, say } from './reply.js';

/** `/summit name [as_of]`: what the corpus tells of an event, or told by a day. */
export const summit: Command = {
  declaration: {
    name: 'summit',
    description: 'Look up a summit or meeting: when, where, who took part, what was adopted',
    description_localizations: { ru: 'Найти саммит или встречу: когда, где, кто участвовал, что принято' },
    options: [
      text('name', 'A place, perhaps with a year; pick one from the list', 'Место, можно с годом; выберите из списка', {
        required: true,
        autocomplete: true,
      }),
      asOfOption,
    ],
    ...EVERYWHERE,
  },
  run: async (request, desk) => {
    const words = wordsFor(request.locale);
    const name = checkText(textOption(request, 'name'), words);
    if (!name.ok) return say(name.sentence);
    const by = checkAsOf(request, desk.corpus, words);
    return by.ok ? lookedUp(name.value, by.value, request, desk) : say(by.sentence);
  },
  complete: async (_request, focused, desk) => {
    return choices(matching(desk.events, oneLine(focused.value), desk).map(({ id, name }) => ({ name, value: id })));
  },
  presses: {
    // The question which event was meant gives way to the event.
    summit: async (press, desk) => {
      const asked = readEventId(press.customId.slice('summit:'.length));
      const event = asked && eventOf(asked.event, asked.by, desk);
      if (!event) return say(wordsFor(press.locale).changed);
      return { kind: 'update', message: await cardOf(event, asked.by, press, desk) };
    },
    event: async (press, desk) => slotReply(press, desk),
  },
};

async function lookedUp(name: string, by: string | undefined, request: Request, desk: Desk): Promise<Reply> {
  const words = wordsFor(request.locale);
  const { events } = desk.facts(by);
  if (events.length === 0) return privateReply(sentenceCard(words.noEvents));
  const { outcome, event, candidates } = lookUpEvent(events, name, desk.corpus.lexicon);
  if (outcome === 'found' && event) return publicReply(await cardOf(event, by, request, desk));
  const shown = nameOf(name, 100);
  const text = outcome === 'ambiguous' ? words.whichEvent(shown) : words.unknownEvent(shown, candidates.length > 0);
  return privateReply(candidatesCard(text, candidates, by));
}

async function cardOf(event: EventFacts, by: string | undefined, request: Request, desk: Desk): Promise<Message> {
  const options: EventCardOptions = {
    articleOf: articleOf(request, desk),
    words: wordsFor(request.locale),
    now: request.now,
    by,
  };
  const text = eventCard(event, options);
  const picture = await drawn(desk, () => {
    const names = desk.corpus.lexicon.names;
    const rows = participantRows(event, text.cited, {
      people: desk.facts(by).people,
      names,
      articleOf: options.articleOf,
    });
    const shown = event.participants.filter((one) =>
      text.cited.some((c) => c.article === one.article && c.start === one.start),
    );
    const outlets = shown.map((one) => oneLine(options.articleOf(one.article)?.outlet ?? ''));
    return participantsPicture(event.name, rows, [...new Set(outlets)].filter(Boolean), options.words);
  });
  return picture ? eventCard(event, { ...options, picture }) : text;
}

/** *Took part*, *Figures* and the like: first in private, then leafing in place; `card`: the event itself. */
async function slotReply(press: Press, desk: Desk): Promise<Reply> {
  const words = wordsFor(press.locale);
  const asked = readEventId(press.customId.slice('event:'.length));
  const event = asked && eventOf(asked.event, asked.by, desk);
  if (!event) return say(words.changed);
  const { slot, page, by } = asked;
  if (slot === 'card') return privateReply(await cardOf(event, by, press, desk));
  const known = EVENT_SLOTS.find((name) => name === slot);
  if (!known) return say(words.changed);
  const message = await eventSlotCard(event, known, page, { articleOf: articleOf(press, desk), words, by });
  return isLeafing(press) ? { kind: 'update', message } : privateReply(message);
}

/** Whether the button stands under one page of several: then the page is turned in place. */
export function isLeafing(press: Press): boolean {
  const { page } = wordsFor(press.locale);
  const pattern = page(0, 0).replaceAll('0', '\\d+');
  return new RegExp(`(?:^-# | · )${pattern}$`).test(press.texts.at(-1) ?? '');
}

function eventOf(id: string, by: string | undefined, desk: Desk): EventFacts | undefined {
  return desk.facts(by).events.find((event) => event.id === id);
}

/** Events whose name holds what was typed, then those that it means in another spelling; all of them, latest first, for nothing typed. */
function matching(
  events: readonly EventFacts[],
  typed: string,
  desk: Desk,
): readonly { readonly id: string; readonly name: string }[] {
  const latest = [...events].reverse();
  if (typed === '') return latest;
  const direct = latest.filter((event) => event.name.toLowerCase().includes(typed.toLowerCase()));
  const { event, candidates } = lookUpEvent(events, typed, desk.corpus.lexicon);
  return [...direct, ...(event ? [event] : []), ...candidates];
}
