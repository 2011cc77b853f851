import type { APIApplicationCommandBasicOption, APIApplicationCommandOption } from 'discord.js';
import type { Command, MessageCommand } from '../../../commands/command.js';

/** What a command declares. */
export type Declared = Command['declaration'] | MessageCommand['declaration'];

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-types */
const ON_MESSAGE = 3;

/** An option that can be filled in on a page without a Discord server: text, whole number, number, yes or no. */
export interface CatalogueOption {
  readonly name: string;
  readonly description: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean';
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
  /** Smallest and largest length of a text, or value of a number, where declared. */
  readonly min?: number;
  readonly max?: number;
}

/** A command that can be sent, sub-commands spelled out: `ask`, `brief topic`. */
export interface CatalogueEntry {
  readonly name: string;
  readonly description: string;
  /** Required first, otherwise as declared. */
  readonly options: readonly CatalogueOption[];
  /** Required options that only a Discord server can fill (a channel, a role, a person, a file). */
  readonly needs: readonly string[];
}

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
const SUB_COMMAND = 1;
const SUB_COMMAND_GROUP = 2;
const KINDS: Readonly<Record<number, CatalogueOption['type']>> = {
  3: 'text',
  4: 'integer',
  5: 'boolean',
  10: 'number',
};

/** A command in the menu of a message. */
export interface MessageEntry {
  readonly name: string;
}

/** The commands in the menu of a message, in the order declared. */
export function messageEntries(declarations: readonly Declared[]): readonly MessageEntry[] {
  return declarations.flatMap((one) => (one.type === ON_MESSAGE ? [{ name: one.name }] : []));
}

/** Flattens declarations into the commands that a person can choose from, in the order declared. */
export function catalogue(declarations: readonly Declared[]): readonly CatalogueEntry[] {
  return declarations.flatMap((one) =>
    one.type === ON_MESSAGE ? [] : entries(one.name, one.description, one.options ?? []),
  );
}

function entries(
  name: string,
  description: string,
  options: readonly APIApplicationCommandOption[],
): readonly CatalogueEntry[] {
  const nested = options.flatMap((option) =>
    option.type === SUB_COMMAND || option.type === SUB_COMMAND_GROUP
      ? entries(`${name} ${option.name}`, option.description, option.options ?? [])
      : [],
  );
  // Discord lets nobody call a command that has sub-commands by its bare name.
  if (nested.length > 0) return nested;
  const flat = options as readonly APIApplicationCommandBasicOption[];
  const fillable = flat.flatMap((option) => toOption(option) ?? []);
  return [
    {
      name,
      description,
      options: [...fillable.filter(({ required }) => required), ...fillable.filter(({ required }) => !required)],
      needs: flat.filter((option) => option.required === true && !(option.type in KINDS)).map((option) => option.name),
    },
  ];
}

function toOption(option: APIApplicationCommandBasicOption): CatalogueOption | null {
  const type = KINDS[option.type];
  if (type === undefined) return null;
  const bounds = option as { min_length?: number; max_length?: number; min_value?: number; max_value?: number };
  const min = bounds.min_length ?? bounds.min_value;
  const max = bounds.max_length ?? bounds.max_value;
  return {
    name: option.name,
    description: option.description,
    type,
    required: option.required === true,
    autocomplete: 'autocomplete' in option && option.autocomplete === true,
    choices: 'choices' in option && option.choices !== undefined ? option.choices : [],
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}
