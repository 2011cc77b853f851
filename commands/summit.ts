import { candidatesCard, EVENT_SLOTS, eventCard, eventSlotCard } from '../src/cards/event-card.js';
import { sentenceCard } from '../src/cards/sentence-card.js';
import { nameOf } from '../src/cards/source.js';
import { oneLine } from '../src/cards/visible.js';
import { wordsFor } from '../src/cards/words.js';
import type { EventFacts } from '../src/facts/event.js';
import { lookUpEvent } from '../src/facts/lookup.js';
import { articleOf } from './article-of.js';
import type { Command, Press, Reply, Request } from './command.js';
import { EVERYWHERE, text } from './declare.js';
import type { Desk } from './desk.js';
import { checkText, textOption } from './options.js';
import { choices, privateReply, publicReply, say } from './reply.js';

/** `/summit name`: what the corpus tells of an event. */
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
    ],
    ...EVERYWHERE,
  },
  run: async (request, desk) => {
    const words = wordsFor(request.locale);
    const name = checkText(textOption(request, 'name'), words);
    return name.ok ? lookedUp(name.value, request, desk) : say(name.sentence);
  },
  complete: async (_request, focused, desk) => {
    return choices(matching(desk.events, oneLine(focused.value), desk).map(({ id, name }) => ({ name, value: id })));
  },
  presses: {
    // The question which event was meant gives way to the event.
    summit: async (press, desk) => {
      const event = eventOf(press.customId.slice('summit:'.length), desk);
      const words = wordsFor(press.locale);
      if (!event) return say(words.changed);
      return { kind: 'update', message: eventCard(event, articleOf(press, desk), words, press.now) };
    },
    event: async (press, desk) => slotReply(press, desk),
  },
};

function lookedUp(name: string, request: Request, desk: Desk): Reply {
  const words = wordsFor(request.locale);
  const events = desk.events;
  if (events.length === 0) return privateReply(sentenceCard(words.noEvents));
  const { outcome, event, candidates } = lookUpEvent(events, name, desk.corpus.lexicon);
  if (outcome === 'found' && event) return publicReply(eventCard(event, articleOf(request, desk), words, request.now));
  const shown = nameOf(name, 100);
  const text = outcome === 'ambiguous' ? words.whichEvent(shown) : words.unknownEvent(shown, candidates.length > 0);
  return privateReply(candidatesCard(text, candidates));
}

function slotReply(press: Press, desk: Desk): Reply {
  const words = wordsFor(press.locale);
  const [, slot = '', id = ''] = press.customId.split(':');
  const event = eventOf(id, desk);
  const known = EVENT_SLOTS.find((name) => name === slot);
  if (!event || !known) return say(words.changed);
  return privateReply(eventSlotCard(event, known, articleOf(press, desk), words));
}

function eventOf(id: string, desk: Desk): EventFacts | undefined {
  return desk.events.find((event) => event.id === id);
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
