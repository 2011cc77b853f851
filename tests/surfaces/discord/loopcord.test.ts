import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the double of Discord holds its own tests', { timeout: 60_000 }, async () => {
  const folder = 'tests/loopcord/test';
  const files = readdirSync(folder).map((name) => `${folder}/${name}`);
  expect(files).toHaveLength(3);
  const { NODE_OPTIONS: _options, ...env } = process.env;
  // Rejects with the output of the run when a test of it fails.
  const { stdout } = await promisify(execFile)(process.execPath, ['--test', ...files], { env });
  expect(stdout).toMatch(/^# fail 0$/m);
});
