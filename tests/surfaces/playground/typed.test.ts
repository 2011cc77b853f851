import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/surfaces/playground/catalogue.js';
import { DECLARATIONS } from './fixture.js';
import { pageModule } from './page-module.js';

type Command = ReturnType<typeof catalogue>[number];
type Option = Command['options'][number];
const typed = await pageModule<{
  matching(commands: readonly Command[], text: string): Command[];
  readTyped(text: string, commands: readonly Command[]): { command: Command; texts: Record<string, string> } | null;
  endsInName(text: string, options: readonly Option[]): { option: Option; before: string } | null;
  readValue(option: Option, text: string, chosen: { value: unknown } | null): object;
}>('typed.js');
const { recall } = await pageModule<{
  recall(limit?: number): { add(entry: string): void; older(): string | undefined; newer(): string | null };
}>('recall.js');

const commands = catalogue(DECLARATIONS);
const ask = commands.find(({ name }) => name === 'ask') as Command;
const article = commands.find(({ name }) => name === 'brief article') as Command;

describe('what is typed after a slash', () => {
  it('lists commands by the start of their name, then by what they hold', () => {
    const names = (text: string) => typed.matching(commands, text).map(({ name }) => name);
    expect(names('')).toHaveLength(commands.length);
    expect(names('br')).toEqual(['brief topic', 'brief article', 'broken']);
    expect(names('topic')).toEqual(['brief topic']);
    expect(names('digest')).toEqual(['schedule']);
    expect(names('zzz')).toEqual([]);
  });

  it('reads a command once its name is complete', () => {
    expect(typed.readTyped('/ask', commands)).toBeNull();
    expect(typed.readTyped('/brief ', commands)).toBeNull();
    expect(typed.readTyped('/brief topic ', commands)).toMatchObject({ command: { name: 'brief topic' }, texts: {} });
  });

  it('gives the first option what no other is named for', () => {
    expect(typed.readTyped('/ask who met: where outlet:News Central Asia', commands)?.texts).toEqual({
      question: 'who met: where',
      outlet: 'News Central Asia',
    });
  });

  it('sees an option’s name at the end of a field', () => {
    expect(typed.endsInName('who met outlet:', ask.options)).toMatchObject({
      option: { name: 'outlet' },
      before: 'who met',
    });
    expect(typed.endsInName('question:', ask.options)).toMatchObject({ option: { name: 'question' }, before: '' });
    expect(typed.endsInName('they said:', ask.options)).toBeNull();
  });
});

describe('what stands in a field', () => {
  const option = (command: Command, name: string) => command.options.find((one) => one.name === name) as Option;

  it('is sent as the type that was declared', () => {
    expect(typed.readValue(option(ask, 'question'), ' who ', null)).toEqual({ value: 'who' });
    expect(typed.readValue(option(ask, 'private'), 'true', null)).toEqual({ value: true });
    expect(typed.readValue(option(article, 'lines'), '3', null)).toEqual({ value: 3 });
    expect(typed.readValue(option(article, 'length'), 'a page', null)).toEqual({ value: 'long' });
  });

  it('is the value behind a chosen name', () => {
    expect(typed.readValue(option(article, 'article'), 'Almaty 2025', { value: 'id:1' })).toEqual({ value: 'id:1' });
  });

  it('is told to be missing or wrong', () => {
    expect(typed.readValue(option(ask, 'question'), '  ', null)).toEqual({ missing: true });
    expect(typed.readValue(option(article, 'length'), 'endless', null)).toHaveProperty('wrong');
    expect(typed.readValue(option(article, 'lines'), 'many', null)).toHaveProperty('wrong');
  });
});

describe('what was sent before', () => {
  it('comes back from the newest to the oldest, and forth', () => {
    const past = recall(2);
    expect(past.older()).toBeUndefined();
    for (const entry of ['a', 'b', 'c']) past.add(entry);
    expect([past.older(), past.older(), past.older()]).toEqual(['c', 'b', 'b']);
    expect([past.newer(), past.newer()]).toEqual(['c', null]);
  });
});
