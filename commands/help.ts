import type { APIApplicationCommandOption } from 'discord.js';
import { helpCard, type Usage } from '../src/cards/help-card.js';
import { wordsFor } from '../src/cards/words.js';
import type { Command, MessageCommand } from './command.js';
import { EVERYWHERE, OPTION } from './declare.js';
import { privateReply } from './reply.js';

/** `/help`: what the bot can do. The lists are asked for when it runs, because the first holds this command too. */
export function help(lists: () => readonly [readonly Command[], readonly MessageCommand[]]): Command {
  return {
    declaration: {
      name: 'help',
      description: 'What I can do, and what you could ask',
      description_localizations: { ru: 'Что я умею и о чём можно спросить' },
      ...EVERYWHERE,
    },
    run: async (request) => {
      const words = wordsFor(request.locale);
      const [commands, onMessages] = lists();
      const inMenus = onMessages.map(({ declaration, about }) => ({
        name: words.language === 'ru' ? declaration.name_localizations.ru : declaration.name,
        description: about[words.language],
      }));
      return privateReply(
        helpCard(
          commands.flatMap((command) => usages(command, request.locale)),
          inMenus,
          words,
        ),
      );
    },
  };
}

function usages({ declaration }: Command, locale: string): Usage[] {
  const subcommands = (declaration.options ?? []).filter((o) => o.type === OPTION.subcommand);
  if (subcommands.length === 0) return [usage(declaration.name, declaration, locale)];
  return subcommands.map((sub) => usage(`${declaration.name} ${sub.name}`, sub, locale));
}

interface Described {
  readonly description: string;
  readonly description_localizations?: { readonly ru?: string | null | undefined } | null | undefined;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
}

function usage(name: string, described: Described, locale: string): Usage {
  const russian = /^ru\b/i.test(locale) ? described.description_localizations?.ru : null;
  return {
    name,
    options: (described.options ?? []).map((o) => ({ name: o.name, required: o.required === true })),
    description: russian ?? described.description,
  };
}
