import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** Prints, at the end of a process, the files that were loaded by `require`, which is how what is heavy is loaded late. */
const TELL = `data:text/javascript,${encodeURIComponent(`
import { createRequire } from 'node:module';
process.on('exit', () => process.stderr.write(Object.keys(createRequire('${process.cwd()}/').cache).join('\\n')));
`)}`;

// Each of the two is a tenth of the whole run, and a single doubtful full stop or an unusual line of YAML loads it.
it('answers from the shipped notes without yaml and without the model of English', async () => {
  const question = ['dist/src/cli.js', 'ask', 'who attended Almaty'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', TELL, ...question]);
  expect(stdout).toContain('Almaty');
  expect(stderr).toContain('commander');
  expect(stderr).not.toMatch(/node_modules\/(?:yaml|wink-)/);
});
