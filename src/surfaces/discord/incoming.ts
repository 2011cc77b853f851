import {
  type APIApplicationCommandInteractionDataOption,
  type APIComponentInContainer,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIMessageTopLevelComponent,
  type APIModalSubmitInteraction,
  type APIPingInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';
import type { NamedChannel, OptionValue, Press, Request, Submit } from '../../../commands/command.js';

/** What a person did, in the terms of the commands. */
export type Incoming =
  | { readonly kind: 'command'; readonly request: Request }
  | {
      readonly kind: 'completion';
      readonly request: Request;
      readonly focused: { readonly name: string; readonly value: string };
    }
  | { readonly kind: 'press'; readonly press: Press }
  | { readonly kind: 'submit'; readonly submit: Submit }
  /** A kind of interaction that no command declares, such as a user command; what it was called. */
  | { readonly kind: 'other'; readonly name: string; readonly locale: string };

interface Flat {
  readonly path: readonly string[];
  readonly options: Record<string, OptionValue>;
  readonly focused: { readonly name: string; readonly value: string } | null;
}

/** Sub-commands come as nested options (https://docs.discord.com/developers/interactions/application-commands). */
function flatten(given: readonly APIApplicationCommandInteractionDataOption<InteractionType>[] = []): Flat {
  const options: Record<string, OptionValue> = {};
  let focused: Flat['focused'] = null;
  for (const option of given) {
    if (
      option.type === ApplicationCommandOptionType.Subcommand ||
      option.type === ApplicationCommandOptionType.SubcommandGroup
    ) {
      const inner = flatten(option.options);
      return { ...inner, path: [option.name, ...inner.path] };
    }
    if ('focused' in option && option.focused) focused = { name: option.name, value: String(option.value) };
    else options[option.name] = option.value;
  }
  return { path: [], options, focused };
}

/** In direct messages there is no member, and nobody manages anything. */
const mayManage = ({ member }: Interaction): boolean =>
  member !== undefined && new PermissionsBitField(BigInt(member.permissions)).has(PermissionFlagsBits.ManageGuild);

const common = (interaction: Interaction, now: Date) => ({
  locale: interaction.locale,
  server: interaction.guild_id ?? null,
  mayManage: mayManage(interaction),
  now,
  interaction: interaction.id,
  ...present('user', (interaction.member?.user ?? interaction.user)?.id),
  ...present('channel', interaction.channel?.id),
  ...present('channels', channelsIn(interaction)),
});

const present = <K extends string, T>(key: K, value: T | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [k in K]?: T };

/** The channels that options or fields name. */
function channelsIn({ data }: Interaction): Readonly<Record<string, NamedChannel>> | undefined {
  const resolved = data && 'resolved' in data ? (data.resolved as { channels?: Record<string, NamedChannel> }) : {};
  if (resolved?.channels === undefined) return undefined;
  return Object.fromEntries(
    Object.values(resolved.channels).map(({ id, name, type }) => [id, { id, name: name ?? '', type }]),
  );
}

/** The text displays of a message in document order, those inside containers and sections included. */
export function textsOf(components: readonly (APIMessageTopLevelComponent | APIComponentInContainer)[] = []): string[] {
  return components.flatMap((component) => {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return [component.content];
      case ComponentType.Container:
      case ComponentType.Section:
        return textsOf(component.components);
      default:
        return [];
    }
  });
}

/** All that a message says in words: what was typed, the texts of its components and embeds. Pictures and files say nothing here. */
function textOf({ content, components, embeds }: Partial<APIMessage>): string {
  const embedded = (embeds ?? []).flatMap(({ title, description, fields }) => [
    title ?? '',
    description ?? '',
    ...(fields ?? []).map(({ name, value }) => `${name}: ${value}`),
  ]);
  return [content ?? '', ...textsOf(components), ...embedded].filter((text) => text !== '').join('\n');
}

function pressOf(interaction: APIMessageComponentInteraction, now: Date): Press {
  const customId = interaction.data.custom_id;
  return {
    ...common(interaction, now),
    name: customId.split(':', 1)[0] ?? '',
    options: {},
    customId,
    values: 'values' in interaction.data ? interaction.data.values : [],
    texts: textsOf(interaction.message.components),
  };
}

function submitOf(interaction: APIModalSubmitInteraction, now: Date): Submit {
  const { custom_id: customId, components } = interaction.data;
  return {
    ...common(interaction, now),
    name: customId.split(':', 1)[0] ?? '',
    options: {},
    customId,
    fields: Object.fromEntries(components.flatMap((component) => fieldsIn(component as SentField))),
  };
}

/** A field as it comes back: labels hold one component, rows (the older form) a list. */
interface SentField {
  readonly custom_id?: string;
  readonly value?: string | boolean | null;
  readonly values?: readonly string[];
  readonly component?: SentField;
  readonly components?: readonly SentField[];
}

function fieldsIn({ custom_id, value, values, component, components }: SentField): [string, readonly string[]][] {
  if (custom_id !== undefined) return [[custom_id, values ?? [String(value ?? '')]]];
  return [...(component ? [component] : []), ...(components ?? [])].flatMap(fieldsIn);
}

/** What the gateway delivers: pings come over HTTP only. */
export type Interaction = Exclude<APIInteraction, APIPingInteraction>;

/**
 * An interaction in Discord's own JSON to a request. Pure; `now` is the moment that relative dates are reckoned from.
 * Values are passed on as they were typed: a client may send anything, so commands check them.
 */
export function readInteraction(interaction: Interaction, now: Date): Incoming {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete: {
      const { data } = interaction;
      if (data.type === ApplicationCommandType.Message) {
        // A client may send anything, so nothing is taken to be there.
        const message = (data.resolved as Partial<typeof data.resolved> | undefined)?.messages?.[data.target_id];
        const request: Request = {
          ...common(interaction, now),
          name: data.name,
          options: {},
          message: message ? textOf(message) : '',
        };
        return { kind: 'command', request };
      }
      if (data.type !== ApplicationCommandType.ChatInput) {
        return { kind: 'other', name: data.name, locale: interaction.locale };
      }
      const { path, options, focused } = flatten(data.options);
      const request: Request = { ...common(interaction, now), name: [data.name, ...path].join(' '), options };
      return interaction.type === InteractionType.ApplicationCommand
        ? { kind: 'command', request }
        : { kind: 'completion', request, focused: focused ?? { name: '', value: '' } };
    }
    case InteractionType.MessageComponent:
      return { kind: 'press', press: pressOf(interaction, now) };
    case InteractionType.ModalSubmit:
      return { kind: 'submit', submit: submitOf(interaction, now) };
  }
}
