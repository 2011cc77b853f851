import { button, buttons, Sheet, sentence } from '../src/cards/budget.js';
import { ACCENT } from '../src/cards/colours.js';
import { personId, readPageId } from '../src/cards/keys.js';
import type { Message } from '../src/cards/message.js';
import { personCard } from '../src/cards/person-card.js';
import { sentenceCard } from '../src/cards/sentence-card.js';
import { nameOf } from '../src/cards/source.js';
import { oneLine } from '../src/cards/visible.js';
import { wordsFor } from '../src/cards/words.js';
import { differences, personOf } from '../src/facts/ask-facts.js';
import type { PersonFacts } from '../src/facts/fact.js';
import { toLatin } from '../src/text/scripts.js';
import { articleOf } from './article-of.js';
import type { Command, Reply, Request } from './command.js';
import { EVERYWHERE, text } from './declare.js';
import type { Desk } from './desk.js';
import { checkText, textOption } from './options.js';
import { choices, privateReply, publicReply, say } from './reply.js';

/** `/who name`: offices by source, events, and what a person said. */
export const who: Command = {
  declaration: {
    name: 'who',
    description: 'Look up a person: offices by source, events attended, what they said',
    description_localizations: { ru: 'Найти человека: должности по источникам, события, слова' },
    options: [
      text('name', 'A name in any spelling; pick one from the list', 'Имя в любом написании; выберите из списка', {
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
  complete: async (_request, focused, desk) =>
    choices(matching(oneLine(focused.value), desk).map(({ key, name }) => ({ name, value: key }))),
  presses: {
    person: async (press, desk) => {
      const asked = readPageId(press.customId.slice('person:'.length));
      const person = desk.facts().people.find(({ key }) => key === asked?.slug);
      if (!asked || !person) return say(wordsFor(press.locale).changed);
      return { kind: 'update', message: await cardOf(person, asked.page, press, desk) };
    },
  },
};

async function lookedUp(name: string, request: Request, desk: Desk): Promise<Reply> {
  const words = wordsFor(request.locale);
  const facts = desk.facts();
  if (facts.people.length === 0) return privateReply(sentenceCard(words.noPerson));
  const { outcome, person, candidates } = personOf(facts, name, desk.corpus.lexicon);
  if (outcome === 'found' && person) return publicReply(await cardOf(person, 1, request, desk));
  const shown = nameOf(name, 100);
  const why = outcome === 'ambiguous' ? words.whichPerson(shown) : words.unknownPerson(shown, candidates.length > 0);
  const sheet = new Sheet(ACCENT.nearMiss);
  sheet.put(sentence(why));
  const row = candidates.map((one) => button([...one.name].slice(0, 80).join(''), personId(one.key, 1)));
  return privateReply(sheet.message(buttons(...row)));
}

function cardOf(person: PersonFacts, page: number, request: Request, desk: Desk): Promise<Message> {
  const facts = desk.facts();
  return personCard(person, page, {
    events: person.events.flatMap((id) => facts.events.find((event) => event.id === id) ?? []),
    differences: differences(facts).filter((one) => one.person === person.key),
    articleOf: articleOf(request, desk),
    words: wordsFor(request.locale),
  });
}

/** Persons whose name begins, in one of its words or in another spelling, with what was typed; those spoken of most first. */
function matching(typed: string, desk: Desk): readonly { readonly key: string; readonly name: string }[] {
  const { people } = desk.facts();
  const wanted = toLatin(typed).replace(/-/g, ' ');
  const begins = (name: string) => ` ${toLatin(name)}`.replace(/-/g, ' ').includes(` ${wanted}`);
  const direct = people.filter(({ name, spellings }) => begins(name) || spellings.some(({ text }) => begins(text)));
  if (typed === '' || direct.length > 0) return direct;
  const { person, candidates } = personOf(desk.facts(), typed, desk.corpus.lexicon);
  return [...(person ? [person] : []), ...candidates];
}
