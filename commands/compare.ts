import { type Comparison, compareCard } from '../src/cards/compare-card.js';
import { periodLabel } from '../src/cards/dates.js';
import { questionOf } from '../src/cards/heading.js';
import { readPageId } from '../src/cards/keys.js';
import type { Message } from '../src/cards/message.js';
import { sentenceCard } from '../src/cards/sentence-card.js';
import { nameOf } from '../src/cards/source.js';
import { wordsFor } from '../src/cards/words.js';
import { type Citation, publishedBetween } from '../src/corpus/article.js';
import { differences } from '../src/facts/ask-facts.js';
import { articleOf } from './article-of.js';
import type { Command, Request } from './command.js';
import { EVERYWHERE, text } from './declare.js';
import type { Desk } from './desk.js';
import { checkText, textOption } from './options.js';
import { publicReply, say } from './reply.js';
import { visibleArticles } from './visible.js';

/** A passage below this speaks of a word or two of the topic and not of the topic. */
const LEAST_SCORE = 0.35;
/** A passage below this share of the best one's score is about something else. */
const LEAST_SHARE = 0.5;
/** Outlets that are asked one by one; in a corpus of more, the others count where a passage of theirs is among the best. */
const OUTLETS = 60;
const DIFFERENCES = 4;

/** `/compare topic`: one excerpt an outlet, and who says nothing. */
export const compare: Command = {
  declaration: {
    name: 'compare',
    description: 'What each outlet says of a topic, and which say nothing of it',
    description_localizations: { ru: 'Что пишет на тему каждое издание и какие о ней молчат' },
    options: [
      text('topic', 'A name or a subject in a few words', 'Имя или предмет в нескольких словах', { required: true }),
    ],
    ...EVERYWHERE,
  },
  run: async (request, desk) => {
    const words = wordsFor(request.locale);
    const topic = checkText(textOption(request, 'topic'), words);
    if (!topic.ok) return say(topic.sentence);
    const message = await cardOf(topic.value, 1, request, desk);
    if (message) return publicReply(message);
    const days = visibleArticles(desk.corpus, request.server).map(({ published }) => publishedBetween(published));
    const period = periodLabel(
      days.map(({ from }) => from).sort()[0] ?? null,
      days
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? null,
      words.language,
    );
    // Public like a comparison: whoever reads along learns as well that there is nothing.
    return publicReply(sentenceCard(words.nothingOnTopic(nameOf(topic.value, 100), days.length, period)));
  },
  presses: {
    compare: async (press, desk) => {
      const asked = readPageId(press.customId.slice('compare:'.length));
      const topic = questionOf(press.texts);
      const message = asked && topic !== null ? await cardOf(topic, asked.page, press, desk) : null;
      return message ? { kind: 'update', message } : say(wordsFor(press.locale).changed);
    },
  },
};

async function cardOf(topic: string, page: number, request: Request, desk: Desk): Promise<Message | null> {
  const found = comparison(topic, request, desk);
  if (found.excerpts.length === 0) return null;
  return compareCard(topic, found, page, articleOf(request, desk), wordsFor(request.locale));
}

function comparison(topic: string, { server }: Request, desk: Desk): Comparison {
  const hits = desk.index.search(topic, { filter: { server }, limit: 100 });
  const least = Math.max(LEAST_SCORE, (hits[0]?.score ?? 0) * LEAST_SHARE);
  const outlets = [...new Set(visibleArticles(desk.corpus, server).map(({ outlet }) => outlet))];
  const excerpts: (Comparison['excerpts'][number] & { readonly published: string })[] = [];
  const silent: string[] = [];
  for (const [i, outlet] of outlets.entries()) {
    const filter = { server, outlet };
    const own =
      hits.find(({ passage }) => desk.corpus.article(passage.article)?.outlet === outlet) ??
      (i < OUTLETS ? desk.index.search(topic, { filter, limit: 1 })[0] : undefined);
    const article = own && desk.corpus.article(own.passage.article);
    if (!own || !article || own.score < least) {
      silent.push(outlet);
      continue;
    }
    const { start, end } = own.passage;
    // The answer room cuts the sentences that speak to the topic out of a long passage, and marks what answers.
    const best = desk.answerer.ask(topic, filter).excerpts.find((one) => one.article === article.id);
    const whole = { article: article.id, start, end, text: article.body.slice(start, end) };
    excerpts.push({ ...(best ?? whole), published: article.published });
  }
  excerpts.sort((a, b) => a.published.localeCompare(b.published));
  const about = differences(desk.facts()).filter(
    ({ values }) => values.filter(({ value }) => excerpts.some((one) => isWithin(value, one))).length > 0,
  );
  return { excerpts, silent: silent.sort((a, b) => a.localeCompare(b)), differences: about.slice(0, DIFFERENCES) };
}

const isWithin = (inner: Citation, outer: Citation): boolean =>
  inner.article === outer.article && inner.start >= outer.start && inner.end <= outer.end;
