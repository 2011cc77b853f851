import type { APIApplicationCommandOption } from 'discord.js';
import { moment } from '../src/cards/dates.js';
import { helpCard, type Usage } from '../src/cards/help-card.js';
import { wordsFor } from '../src/cards/words.js';
import { nextOf } from '../src/digest/schedule.js';
import type { Command, MessageCommand, Request } from './command.js';
import { EVERYWHERE, OPTION } from './declare.js';
import type { Desk } from './desk.js';
import { shownChannel, shownName } from './digest/which.js';
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
    run: async (request, desk) => {
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
          await nextDigest(request, desk),
          words,
        ),
      );
    },
  };
}

/** Which of the server's digests comes next, and when; null where none does. */
async function nextDigest({ server, now, locale }: Request, desk: Desk): Promise<string | null> {
  const all = server === null ? [] : ((await desk.digests?.store.settings.list(server)) ?? []);
  const coming = all.filter(({ paused, mark }) => !paused && mark === null);
  const [first] = coming
    .map((digest) => ({ digest, at: nextOf(digest, now) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const words = wordsFor(locale);
  return first
    ? words.digests.helpNext(shownName(first.digest), shownChannel(first.digest.channel), moment(first.at))
    : null;
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
