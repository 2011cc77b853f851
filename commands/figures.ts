import { figuresCard } from '../src/cards/figures-card.js';
import { questionOf } from '../src/cards/heading.js';
import { readPageId } from '../src/cards/keys.js';
import type { Message } from '../src/cards/message.js';
import { figuresPicture } from '../src/cards/pictures/figures.js';
import { sentenceCard } from '../src/cards/sentence-card.js';
import { nameOf } from '../src/cards/source.js';
import { oneLine } from '../src/cards/visible.js';
import { wordsFor } from '../src/cards/words.js';
import { figuresOf } from '../src/facts/ask-facts.js';
import type { Facts } from '../src/facts/facts.js';
import { articleOf } from './article-of.js';
import type { Command, Reply, Request } from './command.js';
import { asOfOption, EVERYWHERE, text } from './declare.js';
import type { Desk } from './desk.js';
import { drawn } from './drawn.js';
import { checkAsOf, checkText, textOption } from './options.js';
import { choices, privateReply, publicReply, say } from './reply.js';

/** Measures that are named to someone whose word meets none. */
const NAMED = 8;

/** `/figures measure [as_of]`: all values over time with their sources. */
export const figures: Command = {
  declaration: {
    name: 'figures',
    description: 'All values of a measure over time, each with its source; differences are marked',
    description_localizations: { ru: 'Все значения показателя по времени, с источниками; расхождения отмечены' },
    options: [
      text(
        'measure',
        'What is measured, for example: trade; pick one from the list',
        'Что измеряется, например: trade; выберите из списка',
        { required: true, autocomplete: true },
      ),
      asOfOption,
    ],
    ...EVERYWHERE,
  },
  run: async (request, desk) => {
    const words = wordsFor(request.locale);
    const measure = checkText(textOption(request, 'measure'), words);
    if (!measure.ok) return say(measure.sentence);
    const by = checkAsOf(request, desk.corpus, words);
    return by.ok ? lookedUp(measure.value, by.value, request, desk) : say(by.sentence);
  },
  complete: async (_request, focused, desk) =>
    choices(matching(oneLine(focused.value), desk.facts()).map((name) => ({ name, value: name }))),
  presses: {
    figures: async (press, desk) => {
      const asked = readPageId(press.customId.slice('figures:'.length));
      const measure = questionOf(press.texts);
      const message = asked && measure !== null ? await cardOf(measure, asked.page, asked.days[0], press, desk) : null;
      return message ? { kind: 'update', message } : say(wordsFor(press.locale).changed);
    },
  },
};

async function lookedUp(measure: string, by: string | undefined, request: Request, desk: Desk): Promise<Reply> {
  const words = wordsFor(request.locale);
  const facts = desk.facts(by);
  if (facts.figures.length === 0) return privateReply(sentenceCard(words.noFigures));
  const message = await cardOf(measure, 1, by, request, desk);
  if (message) return publicReply(message);
  const known = measures(facts).slice(0, NAMED);
  return say(
    words.unknownMeasure(
      nameOf(measure, 100),
      known.map((name) => nameOf(name, 60)),
    ),
  );
}

async function cardOf(
  measure: string,
  page: number,
  by: string | undefined,
  request: Request,
  desk: Desk,
): Promise<Message | null> {
  const found = figuresOf(desk.facts(by), measure);
  if (found.length === 0) return null;
  const words = wordsFor(request.locale);
  return figuresCard(found, page, {
    title: measure,
    by,
    articleOf: articleOf(request, desk),
    words,
    draw: (title, groups) => drawn(desk, () => figuresPicture(title, groups, words)),
  });
}

/** What is measured, most often first. */
function measures({ figures: all }: Facts): string[] {
  const counts = new Map<string, number>();
  for (const { measure } of all) {
    const [head] = measure;
    if (head !== undefined) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([head]) => head);
}

/** Measures that begin with what was typed, then those that it means, told in full; for nothing typed all of them. */
function matching(typed: string, facts: Facts): string[] {
  const begins = measures(facts).filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
  return typed === '' ? begins : [...begins, ...figuresOf(facts, typed).map(({ label }) => label)];
}
