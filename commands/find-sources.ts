import type { Answer, Excerpt } from '../src/answer/answer.js';
import { LONGEST_QUESTION } from '../src/answer/ask.js';
import { periodLabel } from '../src/cards/dates.js';
import { messageCard, type SourcesForMessage } from '../src/cards/message-card.js';
import { sentenceCard } from '../src/cards/sentence-card.js';
import { oneLine } from '../src/cards/visible.js';
import { wordsFor } from '../src/cards/words.js';
import { sentences } from '../src/text/sentences.js';
import { articleOf } from './article-of.js';
import type { MessageCommand, Request } from './command.js';
import { EVERYWHERE } from './declare.js';
import type { Desk } from './desk.js';
import { figuresBeside } from './figures-beside.js';
import { privateReply, say } from './reply.js';

/** Sentences of a message that are looked for, and excerpts that are shown: what fits on one page, in well under a second. */
const SENTENCES = 8;
const EXCERPTS = 4;
const NEAREST = 2;

/** **Find sources** on a message: excerpts that speak to what it says, figures that agree or differ. Only for the one who asks. */
export const findSources: MessageCommand = {
  declaration: {
    type: 3,
    name: 'Find sources',
    name_localizations: { ru: 'Найти источники' },
    ...EVERYWHERE,
  },
  about: {
    en: 'Excerpts that speak to what a message says, and figures that agree or differ; only you see them',
    ru: 'Отрывки к тому, что сказано в сообщении, и цифры, что сходятся или расходятся; видно только вам',
  },
  run: async (request, desk) => {
    const words = wordsFor(request.locale);
    const text = plainText(request.message ?? '');
    if (text.trim() === '') return say(words.message.noText);
    const said = saidIn(text);
    if (said.length === 0) return say(words.message.noWords);
    const { found, searched } = sourcesFor(said, request, desk);
    if (found.excerpts.length === 0 && found.figures.length === 0) {
      const period = periodLabel(searched.from, searched.to, words.language);
      return privateReply(sentenceCard(words.message.nothing(searched.articles, period)));
    }
    return privateReply(await messageCard(found, articleOf(request, desk), words));
  },
};

function sourcesFor(
  said: readonly string[],
  { server }: Request,
  desk: Desk,
): { readonly found: SourcesForMessage; readonly searched: Answer['searched'] } {
  const asked = said.slice(0, SENTENCES);
  const answers = asked.map((sentence) => desk.answerer.ask(sentence, { server }));
  const answered = answers.filter(({ outcome }) => outcome === 'answered');
  const speaking = answered.length > 0;
  const near = answers.filter(({ outcome }) => outcome === 'near-miss');
  const excerpts = speaking ? inTurn(answered, EXCERPTS) : inTurn(near, NEAREST);
  return {
    found: {
      excerpts,
      speaking,
      figures: asked.flatMap((sentence) => figuresBeside(sentence, desk.facts())),
      cut: said.length > asked.length,
    },
    searched: answers[0]?.searched ?? { articles: 0, speaking: 0, from: null, to: null },
  };
}

/** The best excerpt of each answer, then the second best, and so on; none twice. */
function inTurn(answers: readonly Answer[], most: number): Excerpt[] {
  const chosen: Excerpt[] = [];
  const deepest = Math.max(0, ...answers.map(({ excerpts }) => excerpts.length));
  for (let rank = 0; rank < deepest; rank++) {
    for (const { excerpts } of answers) {
      const one = excerpts[rank];
      const known = chosen.some((c) => one && c.article === one.article && c.start < one.end && one.start < c.end);
      if (one && !known && chosen.length < most) chosen.push(one);
    }
  }
  return chosen;
}

/** The sentences of a text that have at least two words, each cut to what can be asked. */
function saidIn(text: string): string[] {
  const language = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
  return text.split(/\n+/).flatMap((line) =>
    sentences(line, language)
      .map(({ start, end }) => oneLine(line.slice(start, end)))
      .filter((sentence) => (sentence.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0) >= 2)
      .map((sentence) => sentence.slice(0, LONGEST_QUESTION)),
  );
}

/**
 * A message without what Discord shows otherwise than it is written: mentions, emoji codes and timestamps, addresses, marks of headings,
 * quotes and emphasis, and the footnote marks of this bot's own cards.
 */
function plainText(markdown: string): string {
  return markdown
    .replace(/^-# .*$/gm, '')
    .replace(/<(?:[@#:/]|a:|t:|id:)[^>\n]{1,120}>/g, ' ')
    .replace(/\[((?:\\.|[^\]\\\n]){1,400})\]\([^)\s]{1,2000}\)/g, '$1')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/^(?:>{1,3}|#{1,3}|[-*]|\d{1,3}[.)]) /gm, '')
    .replace(/\\([^0-9A-Za-z\s])|[*_~|`]{1,3}|\u00a0[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (_, mark: string | undefined) => mark ?? '');
}
