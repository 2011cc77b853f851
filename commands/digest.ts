import { digestCard } from '../src/cards/digest-card.js';
import { wordsFor } from '../src/cards/words.js';
import { draftDigest } from '../src/digest/preview.js';
import { articleOf } from './article-of.js';
import type { Command } from './command.js';
import { EVERYWHERE, OPTION, text } from './declare.js';
import { checkDate, textOption } from './options.js';
import { privateReply, say } from './reply.js';

/** `/digest preview [since]`: what a digest would hold now. It posts nothing, so anyone may look. */
export const digest: Command = {
  declaration: {
    name: 'digest',
    description: 'The digest of new articles',
    description_localizations: { ru: 'Дайджест новых статей' },
    options: [
      {
        type: OPTION.subcommand,
        name: 'preview',
        description: 'Show what a digest would hold now, only to you',
        description_localizations: { ru: 'Показать, что сейчас вошло бы в дайджест, только вам' },
        options: [
          text(
            'since',
            'First day or month to cover: 2025-04-11 or 2025-04; without it, the digest introduces the corpus',
            'С какого дня или месяца: 2025-04-11 или 2025-04; без него дайджест представит корпус',
          ),
        ],
      },
    ],
    ...EVERYWHERE,
  },
  run: async (request, desk) => {
    const words = wordsFor(request.locale);
    const since = checkDate(textOption(request, 'since'), 'since', 'first', words);
    if (!since.ok) return say(since.sentence);
    const draft = draftDigest(desk, {
      since: since.value ?? null,
      now: request.now,
      filter: { server: request.server },
    });
    return privateReply(digestCard(draft, articleOf(request, desk), words));
  },
};
