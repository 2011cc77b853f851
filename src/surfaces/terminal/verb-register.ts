import type { DiscordConfig } from '../../config.js';
import type { Declaring } from '../discord/declaration.js';
import { register } from '../discord/registration.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `register`: makes Discord's list of commands equal to ours, for deployments that register apart from running. */
export async function registerVerb(
  config: DiscordConfig,
  commands: readonly Declaring[],
  { out, err }: Terminal,
): Promise<ExitCode> {
  const result = await register(config, commands);
  if (result.kind === 'failed') {
    err.write(`${result.reason.sentence}\n`);
    return 1;
  }
  const where = result.scope === 'global' ? 'for all servers' : 'for one server';
  const what = result.kind === 'written' ? 'Registered' : 'Already registered';
  out.write(
    `${what} ${where}: ${result.names.map((name) => (/\s/.test(name) ? `“${name}”` : `/${name}`)).join(' ')}\n`,
  );
  return 0;
}
