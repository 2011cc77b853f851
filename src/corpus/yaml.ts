import { createRequire } from 'node:module';

type Yaml = typeof import('yaml');

let loaded: Yaml | null = null;

/** The package yaml. It takes a while to load, and `plainYaml` reads most files, so it waits for the first that needs it. */
export function yaml(): Yaml {
  loaded ??= createRequire(import.meta.url)('yaml') as Yaml;
  return loaded;
}
