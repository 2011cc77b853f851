import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** The rooms in order: a file imports from its own room and from rooms of earlier floors only. Two rooms of one floor keep apart. */
export const FLOORS: readonly (readonly string[])[] = [
  ['config', 'text'],
  ['corpus'],
  ['search'],
  ['facts'],
  ['answer'],
  ['ingest'],
  ['digest'],
  ['cards'],
  ['commands'],
  ['store', 'surfaces'],
  ['main'],
];

export const ORDER =
  'config/log/metrics/text → corpus → search → facts → answer → ingest → digest → cards → commands → surfaces → main/cli/places; store for main only';

/** Files that stand in src/ itself, by room. */
const ROOT_FILES: Readonly<Record<string, string>> = {
  config: 'config',
  secrets: 'config',
  log: 'config',
  'log-line': 'config',
  metrics: 'config',
  main: 'main',
  cli: 'main',
  places: 'main',
};

/** The files of a room that stand in src/ itself, without extension. */
export const rootFiles = (room: string) => Object.keys(ROOT_FILES).filter((name) => ROOT_FILES[name] === room);

/** The room of a file, by its path in the project; null for a file that belongs to none. */
export function roomOf(file: string): string | null {
  const [top, ...rest] = file.split('/');
  if (top === 'commands') return 'commands';
  if (top !== 'src') return null;
  const name = rest.length > 1 ? (rest[0] ?? '') : (ROOT_FILES[path.parse(rest[0] ?? '').name] ?? '');
  return FLOORS.flat().includes(name) ? name : null;
}

/** Rooms that a file of this room may import from, its own included. */
export function openTo(room: string): readonly string[] {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  const below = FLOORS.slice(0, floor).flat();
  // What `store` holds is handed down by main through the ports of the rooms.
  return [...below.filter((other) => other !== 'store' || room === 'main'), room];
}

const IMPORTS: readonly RegExp[] = [
  /^[ \t]*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^[ \t]*import\s*['"]([^'"]+)['"]/gm,
  /\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]/g,
];

/** What a source file imports: values, types, re-exports, `import()` and `require()`. */
export function importsOf(source: string): string[] {
  const code = source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  return IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** What is wrong with an import of `specifier` by `file`; null if nothing is. Packages are free. */
export function faultOf(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
  const [room, other] = [roomOf(file), roomOf(target)];
  if (room === null) return `${file} stands in no room; put it into one of: ${ORDER}`;
  if (other === null) return `${file} (${room}) imports ${target}, which stands in no room`;
  return openTo(room).includes(other) ? null : `${file} (${room}) reaches into ${other}: ${target}. Order: ${ORDER}`;
}

/** Every source file of the house, by its path in the project. */
export function sourceFiles(): string[] {
  return ['src', 'commands'].flatMap((top) =>
    existsSync(path.join(PROJECT, top))
      ? readdirSync(path.join(PROJECT, top), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.[cm]?[jt]s$/.test(name))
          .map((name) => `${top}/${name.split(path.sep).join('/')}`)
      : [],
  );
}

export const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');
