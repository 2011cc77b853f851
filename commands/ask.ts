import type { Answer } from '../src/answer/answer.js';
import { LONGEST_QUESTION } from '../src/answer/ask.js';
import { type AnswerCardOptions, answerCard, furtherCard } from '../src/cards/answer-card.js';
import { contextCard, type InPlace } from '../src/cards/context-card.js';
import { questionOf } from '../src/cards/heading.js';
import { type AskedOf, readContextId, readMoreId } from '../src/cards/keys.js';
import { oneLine } from '../src/cards/visible.js';
import { type Words, wordsFor } from '../src/cards/words.js';
import { maySee } from '../src/corpus/view.js';
import { articleOf } from './article-of.js';
import type { Command, Press, Reply, Request } from './command.js';
import { asOfOption, EVERYWHERE, text, yesNo } from './declare.js';
import type { Desk } from './desk.js';
import { checkAskedOf, textOption } from './options.js';
import { choices, privateReply, publicReply, say } from './reply.js';
import { visibleOutlets } from './visible.js';

/** `/ask question [outlet] [after] [before] [as_of] [private]`: excerpts that answer, each with its source. */
export const ask: Command = {
  declaration: {
    name: 'ask',
    description: 'Ask the corpus a question: you get excerpts, word for word, each with its source',
    description_localizations: { ru: 'Задать вопрос корпусу: ответом будут отрывки, слово в слово, с источником' },
    options: [
      text(
        'question',
        'What you want to know, for example: who attended the summit',
        'Что вы хотите узнать, например: кто участвовал в саммите',
        {
          required: true,
        },
      ),
      text('outlet', 'Only articles of this outlet', 'Только статьи этого издания', { autocomplete: true }),
      text(
        'after',
        'Only articles published on or after this day or month: 2025-04-11 or 2025-04',
        'Только статьи с этого дня или месяца: 2025-04-11 или 2025-04',
      ),
      text(
        'before',
        'Only articles published on or before this day or month: 2025-04-11 or 2025-04',
        'Только статьи по этот день или месяц: 2025-04-11 или 2025-04',
      ),
      asOfOption,
      yesNo('private', 'Show the answer only to you', 'Показать ответ только вам'),
    ],
    ...EVERYWHERE,
  },
  run: async (request, desk) => {
    const words = wordsFor(request.locale);
    const asked = checkAskedOf(request, desk.corpus, words);
    if (!asked.ok) return say(asked.sentence);
    return answered(textOption(request, 'question'), asked.value, request, desk, request.options.private === true);
  },
  complete: async (request, focused, desk) => {
    const typed = oneLine(focused.value).toLowerCase();
    const outlets = focused.name === 'outlet' ? visibleOutlets(desk.corpus, request.server) : [];
    return choices(outlets.filter((name) => name.toLowerCase().includes(typed)).map((name) => ({ name, value: name })));
  },
  presses: {
    context: async (press, desk) => inContext(press, desk),
    more: async (press, desk) => further(press, desk),
    ask: async (press, desk) => answered(press.customId.slice('ask:'.length), {}, press, desk, true),
  },
};

/**
 * What the corpus answers to a question as a person typed it; `invalid`, with a sentence in their language, where it cannot be read as one.
 * Never throws on bad input. The terminal's `ask` takes the same way.
 */
export function answerTo(
  typed: string,
  asked: AskedOf,
  { locale, server }: Pick<Request, 'locale' | 'server'>,
  desk: Desk,
): Answer {
  const question = oneLine(typed);
  const answer = desk.answerer.ask(question, { server, ...asked });
  if (answer.outcome !== 'invalid') return answer;
  const words = wordsFor(locale);
  const sentences = {
    empty: words.empty,
    'no-words': words.noWords,
    'too-long': words.tooLong(question.length, LONGEST_QUESTION),
  };
  return { ...answer, message: answer.reason ? sentences[answer.reason] : (answer.message ?? words.noWords) };
}

function answered(typed: string, asked: AskedOf, request: Request, desk: Desk, hidden: boolean): Reply {
  const words = wordsFor(request.locale);
  const answer = answerTo(typed, asked, request, desk);
  if (answer.outcome === 'invalid') return say(answer.message ?? words.noWords);
  return publicReply(answerCard(answer, cardOptions(asked, request, desk, words)), hidden);
}

/** *More*: asks the question of the heading once more, of the same articles, and shows what was left. */
function further(press: Press, desk: Desk): Reply {
  const words = wordsFor(press.locale);
  const state = readMoreId(press.customId.slice('more:'.length), visibleOutlets(desk.corpus, press.server));
  const question = questionOf(press.texts);
  if (!state || question === null) return say(words.changed);
  const answer = answerTo(question, state.asked, press, desk);
  if (answer.outcome === 'invalid' || answer.outcome === 'nothing') return say(words.changed);
  return privateReply(furtherCard(answer, state.from, cardOptions(state.asked, press, desk, words)));
}

/** *In context*: every excerpt that the message shows, where it stands in its article. */
function inContext(press: Press, desk: Desk): Reply {
  const words = wordsFor(press.locale);
  const stretches: InPlace[] = [];
  for (const key of readContextId(press.customId.slice('context:'.length)) ?? []) {
    const article = desk.corpus.articleByHash(key.hash);
    if (!article || !maySee(article, press.server) || key.end > article.body.length) continue;
    stretches.push({ article, range: key, passages: desk.corpus.passagesOf(article.id) });
  }
  return stretches.length === 0
    ? say(words.changed)
    : privateReply(contextCard(questionOf(press.texts), stretches, words));
}

function cardOptions(asked: AskedOf, request: Request, desk: Desk, words: Words): AnswerCardOptions {
  return { words, asked, articleOf: articleOf(request, desk) };
}
