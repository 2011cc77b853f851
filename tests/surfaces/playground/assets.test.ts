import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('the build takes the page along, and nothing that an earlier one left', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const page = 'src/surfaces/playground/page';
  const target = mkdtempSync(join(tmpdir(), 'rapporteur-assets-'));
  try {
    const copy = () => execFileSync(process.execPath, [join(root, 'scripts/assets.mjs'), target]);
    copy();
    writeFileSync(join(target, page, 'left-over.js'), '');
    copy();
    expect(readdirSync(join(target, page)).sort()).toEqual(readdirSync(join(root, page)).sort());
    expect(readFileSync(join(target, page, 'app.js'))).toEqual(readFileSync(join(root, page, 'app.js')));
  } finally {
    rmSync(target, { recursive: true });
  }
});
