import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import type { PlaceHit } from './places.js';

/** A body as a text names it; UTF-16 offsets. */
export interface BodyHit {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** "Lake Union", "Organisation of Coastal States", "World Bank". */
const BODY = pattern('gu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ\p{N}])(?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ ){0,4}(?:
    Union|Nations|Organi[sz]ation|Bank|Fund|Council|Commission|League|Community|Federation|Association|
    Committee|Agency|Secretariat
  )(?: (?:of|for) (?:the )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+){0,3})?(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
const BEFORE = /(?:(?:^|[ ,])invited|joined by|attended by|so (?:did|does|do)|welcomed|admitted) (?:the )?$/u;
const AFTER =
  /^,? (?:(?:also|too) )?(?:took part|takes part|attended|participated|was represented|were represented|sent (?:a|its) )/u;

/** Bodies and countries that a sentence shows to take part: "so did the Lake Union", "invited the Lake Union to take its seat". */
export function bodiesIn(sentence: string, places: readonly PlaceHit[] = []): BodyHit[] {
  const found: BodyHit[] = places
    .filter(({ level, end }) => level === 'country' && AFTER.test(sentence.slice(end, end + 40)))
    .map(({ start, end, key }) => ({ start, end, key: toLatin(key) }));
  for (const match of sentence.matchAll(BODY)) {
    const opening = /^(?:The|An?|Its|Their|This) /u.exec(match[0])?.[0].length ?? 0;
    const start = match.index + opening;
    const end = match.index + match[0].length;
    const before = sentence.slice(Math.max(0, start - 24), start);
    if (BEFORE.test(before) || AFTER.test(sentence.slice(end, end + 40)))
      found.push({ start, end, key: toLatin(sentence.slice(start, end)) });
  }
  return found;
}
