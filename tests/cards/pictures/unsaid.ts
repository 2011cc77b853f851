import { textsOf } from '../../../commands/door.js';
import { unescapeText } from '../../../src/cards/escape.js';
import type { Message } from '../../../src/cards/message.js';
import type { Picture } from '../../../src/cards/pictures/picture.js';
import type { Words } from '../../../src/cards/words.js';

/**
 * What a picture shows and the text of its card does not say: empty where it keeps to the text. Numbers of dots, years of a scale and the
 * program's own words for pictures are no facts.
 */
export function unsaid(picture: Picture | null, message: Message, words: Words): string[] {
  const said = flat(textsOf(message.components).join('\n').split('\n').map(unescapeText).join('\n'));
  const own = Object.values(words.pictures);
  return (picture?.texts ?? [])
    .flatMap((text) => text.split(' · '))
    .map(flat)
    .filter((part) => !/^(?:\d|[12]\d{3})$/.test(part) && !own.includes(part) && !isRest(part, words))
    .filter((part) => !said.includes(part));
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isRest(part: string, words: Words): boolean {
  return Array.from({ length: 60 }, (_, n) => words.andMore(n)).includes(part);
}
