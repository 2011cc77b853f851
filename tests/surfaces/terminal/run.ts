import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Terminal } from '../../../src/surfaces/terminal/terminal.js';

/** Runs a verb; what it wrote and how it ended. */
export async function run(verb: (terminal: Terminal) => number | Promise<number>) {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const written = Promise.all([text(out), text(err)]);
  const code = await verb({ out, err, env: {} });
  out.end();
  err.end();
  const [stdout, stderr] = await written;
  return { code, stdout, stderr };
}
