import { sourcesCard } from '../src/cards/sources-card.js';
import { wordsFor } from '../src/cards/words.js';
import type { Command } from './command.js';
import { EVERYWHERE } from './declare.js';
import { privateReply } from './reply.js';
import { visibleArticles } from './visible.js';

/** `/sources`: the articles that answers come from. */
export const sources: Command = {
  declaration: {
    name: 'sources',
    description: 'List the articles that answers come from',
    description_localizations: { ru: 'Показать статьи, из которых берутся ответы' },
    ...EVERYWHERE,
  },
  run: async (request, desk) =>
    privateReply(sourcesCard(visibleArticles(desk.corpus, request.server), 1, wordsFor(request.locale))),
  presses: {
    // Leafing changes the private list in place; from a public answer the list opens in private.
    sources: async (press, desk) => {
      const page = Number(/^sources:(\d{1,4})$/.exec(press.customId)?.[1] ?? 1);
      const message = sourcesCard(visibleArticles(desk.corpus, press.server), page, wordsFor(press.locale));
      return isList(press.texts, press.locale) ? { kind: 'update', message } : privateReply(message);
    },
  },
};

function isList(texts: readonly string[], locale: string): boolean {
  return new RegExp(`^-# ${wordsFor(locale).page(0, 0).replaceAll('0', '\\d+')}$`).test(texts.at(-1) ?? '');
}
