import type { APIApplicationCommandBasicOption, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';

/**
 * Discord's numbers for option types and places (https://docs.discord.com/developers/interactions/application-commands); written here because
 * importing them from discord.js at run time would cost the terminal a second.
 */
export const OPTION = { subcommand: 1, text: 3, whole: 4, yesNo: 5, channel: 7, role: 8 } as const;

/** Installed to a server or to a person; usable in servers, with the bot alone, and in private channels. */
export const EVERYWHERE: Pick<RESTPostAPIChatInputApplicationCommandsJSONBody, 'integration_types' | 'contexts'> = {
  integration_types: [0, 1],
  contexts: [0, 1, 2],
};

/** A text option; `description` in English and in Russian, each 1 to 100 characters. */
export function text(
  name: string,
  description: string,
  russian: string,
  { required = false, autocomplete = false }: { required?: boolean; autocomplete?: boolean } = {},
): APIApplicationCommandBasicOption {
  return {
    type: OPTION.text,
    name,
    description,
    description_localizations: { ru: russian },
    required,
    ...(autocomplete ? { autocomplete: true as const } : {}),
  };
}

/** A yes/no option. */
export function yesNo(name: string, description: string, russian: string): APIApplicationCommandBasicOption {
  return { type: OPTION.yesNo, name, description, description_localizations: { ru: russian }, required: false };
}

/** `as_of`: what was known by a day. */
export const asOfOption: APIApplicationCommandBasicOption = text(
  'as_of',
  'Only what was published by this day or month: 2025-04-11 or 2025-04',
  'Только то, что вышло по этот день или месяц: 2025-04-11 или 2025-04',
);
