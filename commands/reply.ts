import type { Message } from '../src/cards/message.js';
import { sentenceCard } from '../src/cards/sentence-card.js';
import type { Choice, Reply } from './command.js';

/** A message that the whole channel sees, unless it was asked for in private. */
export function publicReply(message: Message, hidden = false): Reply {
  return { kind: 'message', message, visibility: hidden ? 'private' : 'public' };
}

/** A message that only the asking person sees. */
export function privateReply(message: Message): Reply {
  return { kind: 'message', message, visibility: 'private' };
}

/** One sentence, only for the asking person: why the request cannot be read or done, and what to do. */
export function say(text: string): Reply {
  return { kind: 'message', message: sentenceCard(text), visibility: 'private', refused: true };
}

/** Choices within Discord's limits: at most 25, each name and value 1 to 100 characters, each value once. */
export function choices(list: Iterable<Choice>): Reply {
  const kept = new Map<string, Choice>();
  for (const { name, value } of list) {
    const label = [...name].slice(0, 100).join('').trim();
    if (kept.size === 25) break;
    if (label === '' || value === '' || [...value].length > 100 || kept.has(value)) continue;
    kept.set(value, { name: label, value });
  }
  return { kind: 'choices', choices: [...kept.values()] };
}
