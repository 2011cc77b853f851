import { ask } from './ask.js';
import { brief } from './brief.js';
import type { Command, MessageCommand } from './command.js';
import { compare } from './compare.js';
import { digest } from './digest.js';
import { figures } from './figures.js';
import { findSources } from './find-sources.js';
import { help } from './help.js';
import { sources } from './sources.js';
import { summit } from './summit.js';
import { timeline } from './timeline.js';
import { who } from './who.js';

/** Commands in the menu of a message. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [findSources];

/** Every slash command, in the order of `/help`. Routing, registration with Discord, `/help` and the tests all read these lists. */
export const COMMANDS: readonly Command[] = [
  ask,
  summit,
  who,
  figures,
  timeline,
  compare,
  brief,
  digest,
  sources,
  help(() => [COMMANDS, MESSAGE_COMMANDS]),
];

/** All that is registered with Discord. */
export const REGISTERED = [...COMMANDS, ...MESSAGE_COMMANDS];
