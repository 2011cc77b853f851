import type { OptionValue } from '../../../commands/command.js';
import type { CatalogueEntry, CatalogueOption } from './catalogue.js';

/** Values as a command may rely on them, or a sentence that says which one is wrong. */
export type CheckedOptions =
  | { readonly kind: 'ok'; readonly values: Readonly<Record<string, OptionValue>> }
  | { readonly kind: 'wrong'; readonly reason: string };

/**
 * Holds what was sent against what the command declares, as Discord does before a bot sees a command: required options are
 * there, types and bounds fit, a value with choices is one of them, and nothing undeclared gets through.
 */
export function checkOptions(entry: CatalogueEntry, sent: Readonly<Record<string, unknown>>): CheckedOptions {
  if (entry.needs.length > 0) {
    return wrong(
      `/${entry.name} needs ${entry.needs.join(' and ')}, which only a Discord server has. Join a server to use it: see the README.`,
    );
  }
  const stranger = Object.keys(sent).find((name) => !entry.options.some((option) => option.name === name));
  if (stranger !== undefined) return wrong(`/${entry.name} has no option “${stranger.slice(0, 40)}”.`);
  const values: Record<string, OptionValue> = {};
  for (const option of entry.options) {
    const value = Object.hasOwn(sent, option.name) ? sent[option.name] : undefined;
    if (value === undefined || value === null || value === '') {
      if (option.required) return wrong(`/${entry.name} needs “${option.name}”: ${option.description}.`);
      continue;
    }
    const fault = faultOf(option, value);
    if (fault !== null) return wrong(`“${option.name}” ${fault}.`);
    values[option.name] = value as OptionValue;
  }
  return { kind: 'ok', values };
}

/** The values that fit, without a word about the others: for completion, where a person is still typing. */
export function fittingOptions(
  entry: CatalogueEntry,
  sent: Readonly<Record<string, unknown>>,
): Readonly<Record<string, OptionValue>> {
  const fitting = entry.options.filter(
    (option) =>
      Object.hasOwn(sent, option.name) && sent[option.name] !== '' && faultOf(option, sent[option.name]) === null,
  );
  return Object.fromEntries(fitting.map((option) => [option.name, sent[option.name] as OptionValue]));
}

function faultOf(option: CatalogueOption, value: unknown): string | null {
  if (option.type === 'boolean') return typeof value === 'boolean' ? null : 'must be true or false';
  if (option.type === 'text') {
    if (typeof value !== 'string') return 'must be a text';
    if (option.max !== undefined && value.length > option.max) {
      return `may be at most ${option.max.toLocaleString('en')} characters long; it has ${value.length.toLocaleString('en')}`;
    }
    if (option.min !== undefined && value.length < option.min) return `must be at least ${option.min} characters long`;
  } else {
    if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number';
    if (option.type === 'integer' && !Number.isInteger(value)) return 'must be a whole number';
    if (option.max !== undefined && value > option.max) return `must be at most ${option.max}`;
    if (option.min !== undefined && value < option.min) return `must be at least ${option.min}`;
  }
  if (option.choices.length > 0 && !option.choices.some((choice) => choice.value === value)) {
    return `must be one of: ${option.choices.map(({ name }) => name).join(', ')}`;
  }
  return null;
}

function wrong(reason: string): CheckedOptions {
  return { kind: 'wrong', reason };
}
