import { pattern } from '../text/pattern.js';

const ASKS = pattern('i')`
  \b(?:will|going to|gonna|next(?= [a-z])|upcoming|(?<!was |were )planned|budet|sostoitsya)\b|
  (?<![a-zа-яё])(?:будет|будут|состоится|состоятся|пройд[её]т|станет|следующ[a-zа-яё]*)(?![a-zа-яё])
`;
const TELLS = pattern('i')`
  \b(?:
    will|going to|next|upcoming|forthcoming|planned?|plans|scheduled|expected|to be|
    (?:is|are|was|were|agreed|wants?) to|due|would|shall|later this year|in the coming|future|aims?|intends?|
    propos[a-zа-яё]+|promis[a-zа-яё]+|pledg[a-zа-яё]+|until|by 20\d\d|by the end
  )\b|
  (?<![a-zа-яё])(?:будет|будут|состоится|план[a-zа-яё]*|следующ[a-zа-яё]*|намерен[a-zа-яё]*)(?![a-zа-яё])
`;

/** True where a question asks for what is to come and the sentence tells nothing of the kind: where the *next* summit will be, not where the last one was. */
export function tellsOnlyThePast(question: string, sentence: string): boolean {
  return ASKS.test(question) && !TELLS.test(sentence);
}
