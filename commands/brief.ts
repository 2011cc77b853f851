import { type BriefFacts, briefArticle, briefTopic } from '../src/answer/brief.js';
import { briefCard } from '../src/cards/brief-card.js';
import { dateLabel, periodLabel } from '../src/cards/dates.js';
import { sentenceCard } from '../src/cards/sentence-card.js';
import { nameOf } from '../src/cards/source.js';
import { oneLine } from '../src/cards/visible.js';
import { type Words, wordsFor } from '../src/cards/words.js';
import { type Article, publishedBetween } from '../src/corpus/article.js';
import { articleOf } from './article-of.js';
import type { Choice, Command, Reply, Request } from './command.js';
import { EVERYWHERE, OPTION, text } from './declare.js';
import type { Desk } from './desk.js';
import { checkText, textOption } from './options.js';
import { choices, publicReply, say } from './reply.js';
import { visibleArticles } from './visible.js';

/** `/brief topic` and `/brief article`: who, when, figures, documents and the most telling sentences. */
export const brief: Command = {
  declaration: {
    name: 'brief',
    description: 'Sum up a topic or an article in its own words',
    description_localizations: { ru: 'Кратко изложить тему или статью её же словами' },
    options: [
      {
        type: OPTION.subcommand,
        name: 'topic',
        description: 'Sum up what the corpus tells of a topic',
        description_localizations: { ru: 'Кратко изложить, что в корпусе сказано на тему' },
        options: [
          text('topic', 'A name or a subject in a few words', 'Имя или предмет в нескольких словах', {
            required: true,
            autocomplete: true,
          }),
        ],
      },
      {
        type: OPTION.subcommand,
        name: 'article',
        description: 'Sum up one article',
        description_localizations: { ru: 'Кратко изложить одну статью' },
        options: [
          text('article', 'Title or outlet; pick one from the list', 'Название или издание; выберите из списка', {
            required: true,
            autocomplete: true,
          }),
        ],
      },
    ],
    ...EVERYWHERE,
  },
  run: async (request, desk) => {
    const words = wordsFor(request.locale);
    const option = request.name === 'brief article' ? 'article' : 'topic';
    const asked = checkText(textOption(request, option), words);
    if (!asked.ok) return say(asked.sentence);
    return option === 'article'
      ? ofArticle(asked.value, request, desk, words)
      : ofTopic(asked.value, request, desk, words);
  },
  complete: async (request, focused, desk) => {
    const typed = oneLine(focused.value).toLowerCase();
    return choices(
      focused.name === 'article' ? articleChoices(typed, request, desk) : topicChoices(typed, request, desk),
    );
  },
};

function ofTopic(topic: string, request: Request, desk: Desk, words: Words): Reply {
  const filter = { server: request.server };
  const result = briefTopic(topic, { corpus: desk.corpus, index: desk.index, filter });
  const articles = visibleArticles(desk.corpus, request.server);
  const period = periodOf(articles, words);
  if (result.outcome === 'nothing') {
    // Public like a brief: whoever reads along learns as well that there is nothing.
    return publicReply(sentenceCard(words.nothingOnTopic(nameOf(topic, 100), articles.length, period)));
  }
  const footer = [words.speaking(result.articles.length, articles.length), words.searched(period)].filter(
    (p) => p !== '',
  );
  return published(result.brief, request, desk, footer.join(' · '), words);
}

function ofArticle(name: string, request: Request, desk: Desk, words: Words): Reply {
  const typed = name.toLowerCase();
  const seen = visibleArticles(desk.corpus, request.server);
  const matching = seen.filter((a) => describe(a, words).toLowerCase().includes(typed));
  const article =
    seen.find((a) => choiceValue(a) === name || a.id === name) ??
    seen.find((a) => a.title.toLowerCase() === typed) ??
    (matching.length === 1 ? matching[0] : undefined);
  const facts = article ? briefArticle(article.id, desk.corpus) : null;
  return facts ? published(facts, request, desk, '', words) : say(words.unknownArticle(nameOf(name, 100)));
}

function published(facts: BriefFacts, request: Request, desk: Desk, footer: string, words: Words): Reply {
  return publicReply(briefCard(facts, articleOf(request, desk), footer, words));
}

function periodOf(articles: readonly Article[], words: Words): string {
  const days = articles.map((a) => publishedBetween(a.published));
  const from = days.map((d) => d.from).sort()[0] ?? null;
  const to =
    days
      .map((d) => d.to)
      .sort()
      .at(-1) ?? null;
  return periodLabel(from, to, words.language);
}

/** An article as a choice's value: its id, or where that is too long for Discord the first digits of its hash. */
function choiceValue(article: Article): string {
  return article.id.length <= 100 ? article.id : article.hash.slice(0, 12);
}

function describe(article: Article, words: Words): string {
  return `${oneLine(article.outlet)} · ${dateLabel(article.published, words.language)} · ${oneLine(article.title)}`;
}

function articleChoices(typed: string, request: Request, desk: Desk): Choice[] {
  const words = wordsFor(request.locale);
  return visibleArticles(desk.corpus, request.server)
    .map((article) => ({ name: describe(article, words), value: choiceValue(article) }))
    .filter(({ name, value }) => name.toLowerCase().includes(typed) || value.includes(typed));
}

/** Names of the lexicon that begin, in any spelling, with what was typed and that the corpus speaks of. */
function topicChoices(typed: string, request: Request, desk: Desk): Choice[] {
  const names = desk.corpus.lexicon.names.filter((n) =>
    [n.name, ...n.also].some((spelling) => spelling.toLowerCase().startsWith(typed)),
  );
  const spoken = names
    .slice(0, 50)
    .filter(({ name }) => desk.index.search(name, { filter: { server: request.server }, limit: 1 }).length > 0);
  return spoken.map(({ name }) => ({ name, value: name }));
}
