import { type Button, buttons, LIMIT, lengthOf, Sheet, sentence } from './budget.js';
import type { Message } from './message.js';

/** One sentence of the program: an error, or a thing to choose. What does not fit is cut. */
export function sentenceCard(text: string, row: readonly (Button | null)[] = []): Message {
  const sheet = new Sheet(null);
  sheet.put(
    sentence(lengthOf(text) <= LIMIT.characters ? text : `${[...text].slice(0, LIMIT.characters - 1).join('')}…`),
  );
  return sheet.message(buttons(...row));
}
