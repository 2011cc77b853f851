import { ask } from './ask.js';
import { brief } from './brief.js';
import type { Command } from './command.js';
import { digest } from './digest.js';
import { help } from './help.js';
import { sources } from './sources.js';
import { summit } from './summit.js';

/** Every command, in the order of `/help`. Routing, registration with Discord, `/help` and the tests all read this list. */
export const COMMANDS: readonly Command[] = [ask, summit, brief, digest, sources, help(() => COMMANDS)];
