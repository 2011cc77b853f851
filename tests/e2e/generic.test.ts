import { expect, test } from 'vitest';
import { runScenarios } from '../loopcord/lib/run.mjs';
import { BLANK, COMMAND } from './bot.js';

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
