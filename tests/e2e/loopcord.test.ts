import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { runScenarios } from '../loopcord/lib/run.mjs';
import { BLANK, COMMAND } from './bot.js';

const TESTS = 'tests/loopcord/test';

// Both wait more than they work.
describe.concurrent('loopcord', () => {
  test('the double of Discord holds its own tests', { timeout: 60_000 }, async () => {
    const files = readdirSync(TESTS).map((name) => `${TESTS}/${name}`);
    expect(files).toHaveLength(3);
    const { NODE_OPTIONS: _options, ...env } = process.env;
    // Rejects with the output of the run when a test of it fails.
    const { stdout } = await promisify(execFile)(process.execPath, ['--test', ...files], { env });
    expect(stdout).toMatch(/^# fail 0$/m);
  });

  test('every command and control holds what Discord asks of any bot', { timeout: 170_000 }, async () => {
    const lines: string[] = [];
    const score = await runScenarios({
      cmd: COMMAND,
      scenarios: ['tests/loopcord/scenarios/generic.mjs'],
      env: Object.entries(BLANK).map(([name, value]) => `${name}=${value}`),
      quiet: 60,
      out: (line) => lines.push(line),
    });
    expect(score.failed, lines.filter((line) => line.startsWith('FAIL')).join('\n')).toEqual([]);
    expect(score.pass).toBeGreaterThan(20);
    console.info(lines.at(-1));
  });
});
