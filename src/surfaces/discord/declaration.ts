import type { Command, MessageCommand } from '../../../commands/command.js';

export type Declaration = Command['declaration'] | MessageCommand['declaration'];

/** A command as far as its registration goes. */
export interface Declaring {
  readonly declaration: Declaration;
}

/** What a command declares (https://docs.discord.com/developers/interactions/application-commands); Discord adds ids, versions and the like. */
const FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'nsfw',
  'integration_types',
  'contexts',
  'options',
  'required',
  'choices',
  'value',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'autocomplete',
] as const;

/** Where a declaration leaves these out, Discord fills in the application's own settings. */
const FILLED_IN = ['integration_types', 'contexts'] as const;

type Json = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);

function canonicalValue(field: string, value: unknown): unknown {
  if (field.endsWith('_localizations')) return Object.entries(value as Json).sort(([a], [b]) => (a < b ? -1 : 1));
  if (field === 'default_member_permissions') return String(value);
  if (!Array.isArray(value)) return value;
  // Options and choices have an order that people see; sets of numbers have none.
  return value.every((item) => typeof item === 'number')
    ? [...value].sort((a, b) => a - b)
    : value.map((item: Json) => canonical(item));
}

/** Only the fields that are declared, in one order, without those that are at their default. */
function canonical(part: Json): unknown {
  return FIELDS.filter((field) => !isEmpty(part[field])).map((field) => [field, canonicalValue(field, part[field])]);
}

function sameCommand(declared: Json, registered: Json): boolean {
  const known: Record<string, unknown> = { ...registered };
  for (const field of FILLED_IN) if (isEmpty(declared[field])) delete known[field];
  return JSON.stringify(canonical({ type: 1, ...declared })) === JSON.stringify(canonical({ type: 1, ...known }));
}

/**
 * Does Discord have these commands already? `registered` is its own list, with localizations. The order of the
 * commands means nothing, and a field that Discord added at its default is no change.
 */
export function sameCommands(declared: readonly Declaration[], registered: readonly object[]): boolean {
  const known = new Map(
    (registered as readonly Json[]).map((command) => [`${command.type ?? 1} ${command.name}`, command]),
  );
  return (
    known.size === declared.length &&
    declared.every((command) => {
      const own = known.get(`${command.type ?? 1} ${command.name}`);
      return own !== undefined && sameCommand({ ...command }, own);
    })
  );
}

/** For one server: installation and contexts belong to global commands only. */
export function forServer(declaration: Declaration): Declaration {
  const { integration_types: _types, contexts: _contexts, ...rest } = declaration;
  return rest;
}
