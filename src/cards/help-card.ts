import { Sheet, sentence } from './budget.js';
import { ACCENT } from './colours.js';
import { escapeText } from './escape.js';
import { heading } from './heading.js';
import type { Message } from './message.js';
import type { Words } from './words.js';

/** One way to call a command, as people type it. */
export interface Usage {
  /** `brief topic`. */
  readonly name: string;
  /** Options in the order of the declaration. */
  readonly options: readonly { readonly name: string; readonly required: boolean }[];
  readonly description: string;
}

/**
 * What the bot can do, made from the declarations of its commands; `inMenus`: those in the menu of a message; `next`: which digest comes
 * next, where one does.
 */
export function helpCard(
  usages: readonly Usage[],
  inMenus: readonly Pick<Usage, 'name' | 'description'>[],
  next: string | null,
  words: Words,
): Message {
  const sheet = new Sheet(ACCENT.answered, words.helpFoot);
  sheet.put(sentence(heading(words.helpTitle)));
  sheet.put(sentence(words.helpLead));
  sheet.put(sentence(usages.map(usageLines).join('\n')));
  sheet.put(
    sentence(
      inMenus.map(({ name, description }) => `${words.menu(`\`${name}\``)}\n-# ${escapeText(description)}`).join('\n'),
    ),
  );
  if (next !== null) sheet.put(sentence(next));
  return sheet.message();
}

/** Options named that can be left out; Discord shows the others as one types. */
const OPTIONAL = 4;

function usageLines({ name, options, description }: Usage): string {
  const optional = options.filter((o) => !o.required);
  const typed = [
    ...options.filter((o) => o.required).map((o) => o.name),
    ...optional.slice(0, OPTIONAL).map((o) => `[${o.name}]`),
    ...(optional.length > OPTIONAL ? ['…'] : []),
  ];
  return `\`/${[name, ...typed].join(' ')}\`\n-# ${escapeText(description)}`;
}
