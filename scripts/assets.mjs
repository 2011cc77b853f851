// Copies what the compiler does not: the files of the playground's page. `node scripts/assets.mjs [target]`, target being the
// compiler's outDir (`dist` by default).
import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = 'src/surfaces/playground/page';
const target = resolve(process.argv[2] ?? resolve(root, 'dist'), page);

await rm(target, { recursive: true, force: true });
await cp(resolve(root, page), target, { recursive: true });
