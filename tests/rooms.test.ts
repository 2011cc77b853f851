import { describe, expect, it } from 'vitest';
import { FLOORS, faultOf, importsOf, ORDER, openTo, read, roomOf, rootFiles, sourceFiles } from './rooms.js';

describe('the order of rooms', () => {
  it('is kept by every import of src and commands', () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(50);
    const faults = files.flatMap((file) =>
      importsOf(read(file)).flatMap((specifier) => faultOf(file, specifier) ?? []),
    );
    expect(faults).toEqual([]);
  });

  it('gives every source file a room', () => {
    expect(sourceFiles().filter((file) => roomOf(file) === null)).toEqual([]);
  });

  it('leaves the files of the playground page among themselves, since a browser loads them', () => {
    const page = sourceFiles().filter((file) => file.startsWith('src/surfaces/playground/page/'));
    const outward = page.flatMap((file) => importsOf(read(file)).filter((specifier) => !specifier.startsWith('./')));
    expect(outward).toEqual([]);
  });
});

describe('the guard itself', () => {
  it.each([
    ["import { a } from '../cards/a.js';", '../cards/a.js'],
    ["import type { A } from '../cards/a.js';", '../cards/a.js'],
    ["import {\n  type A,\n  b,\n} from '../cards/a.js';", '../cards/a.js'],
    ["import a, * as b from '../cards/a.js';", '../cards/a.js'],
    ["import '../cards/a.js';", '../cards/a.js'],
    ["export { a } from '../cards/a.js';", '../cards/a.js'],
    ["export * from '../cards/a.js';", '../cards/a.js'],
    ["export type { A } from '../cards/a.js';", '../cards/a.js'],
    ["const { a } = await import('../cards/a.js');", '../cards/a.js'],
    ["let a: import('../cards/a.js').A;", '../cards/a.js'],
    ["const a = require('../cards/a.js');", '../cards/a.js'],
  ])('reads the import in %j', (source, specifier) => expect(importsOf(source)).toEqual([specifier]));

  it('reads no import in prose and comments', () => {
    expect(
      importsOf("// import { a } from './a.js'\n * import('./b.js')\nconst from = 'x'; say('it came from', 'y');"),
    ).toEqual([]);
  });

  it.each([
    ['src/text/a.ts', '../corpus/article.js', 'reaches into corpus'],
    ['src/text/a.ts', '../config.js', 'reaches into config'],
    ['src/search/a.ts', '../answer/answer.js', 'reaches into answer'],
    ['src/cards/a.ts', '../../commands/desk.js', 'reaches into commands'],
    ['commands/a.ts', '../src/surfaces/terminal/streams.js', 'reaches into surfaces'],
    ['commands/a.ts', '../src/store/sqlite.js', 'reaches into store'],
    ['src/surfaces/discord/a.ts', '../../store/sqlite.js', 'reaches into store'],
    ['src/surfaces/terminal/a.ts', '../../places.js', 'reaches into main'],
    ['src/store/a.ts', '../surfaces/terminal/streams.js', 'reaches into surfaces'],
    ['src/answer/a.ts', '../../tests/rooms.js', 'stands in no room'],
    ['src/helpers.ts', './text/words.js', 'stands in no room'],
  ])('%s may not import %s', (file, specifier, reason) => expect(faultOf(file, specifier)).toContain(reason));

  it.each([
    ['src/answer/a.ts', '../text/words.js'],
    ['src/answer/a.ts', './answer.js'],
    ['src/config.ts', './secrets.js'],
    ['commands/a.ts', '../src/cards/words.js'],
    ['src/store/a.ts', '../digest/ledger.js'],
    ['src/main.ts', './store/sqlite.js'],
    ['src/cli.ts', './places.js'],
    ['src/cards/a.ts', 'discord.js'],
    ['src/text/a.ts', 'node:fs'],
  ])('%s may import %s', (file, specifier) => expect(faultOf(file, specifier)).toBeNull());
});

describe('the linter', () => {
  interface Override {
    readonly includes: readonly string[];
    readonly linter?: {
      readonly rules?: {
        readonly style?: {
          readonly noRestrictedImports?: {
            readonly level: string;
            readonly options: {
              readonly patterns: readonly { readonly group: readonly string[]; readonly message: string }[];
            };
          };
        };
      };
    };
  }
  const { overrides } = JSON.parse(read('biome.json')) as { overrides: Override[] };
  const ruleOf = (includes: readonly string[]) =>
    overrides.find((override) => override.includes.join() === includes.join())?.linter?.rules?.style
      ?.noRestrictedImports;
  const filesOf = (room: string) => {
    if (room === 'config') return ['src/*.ts', '!src/main.ts', '!src/cli.ts', '!src/places.ts'];
    return [room === 'commands' ? 'commands/**' : `src/${room}/**`];
  };
  const closed = (room: string) => FLOORS.flat().filter((other) => !openTo(room).includes(other));
  // Files of src/ itself are named by their path, since a room may have a file of the same name.
  const waysUp = (room: string) => (room === 'config' ? ['./'] : room === 'commands' ? ['../src/'] : ['../', '../../']);
  const patternsOf = (other: string, room: string) => {
    const inRoot = rootFiles(other);
    if (inRoot.length === 0) return [`**/${other}/**`];
    return waysUp(room).flatMap((way) => inRoot.map((name) => `${way}${name}.js`));
  };

  it.each(FLOORS.flat().filter((room) => room !== 'main'))('closes the same rooms to %s as this guard', (room) => {
    const rule = ruleOf(filesOf(room));
    expect(rule?.level).toBe('error');
    const [pattern] = rule?.options.patterns ?? [];
    expect(pattern?.group).toEqual([...closed(room).flatMap((other) => patternsOf(other, room)), '**/tests/**']);
    expect(pattern?.message).toContain(ORDER);
  });
});
