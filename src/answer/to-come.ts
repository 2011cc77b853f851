const ASKS =
  /\b(?:will|going to|gonna|next|upcoming|(?<!was |were )planned|supposed to|budet|sostoitsya)\b|(?<!\p{L})(?:будет|будут|состоится|состоятся|пройд[её]т|станет|следующ\p{L}*)(?!\p{L})/iu;
const TELLS =
  /\b(?:will|going to|next|upcoming|forthcoming|planned?|plans|scheduled|expected|to be|(?:is|are|was|were|agreed|wants?) to|due|would|shall|later this year|in the coming|future|aims?|intends?|propos\p{L}+|promis\p{L}+|pledg\p{L}+|until|by 20\d\d|by the end)\b|(?<!\p{L})(?:будет|будут|состоится|план\p{L}*|следующ\p{L}*|намерен\p{L}*)(?!\p{L})/iu;

/** True where a question asks for what is to come and the sentence tells nothing of the kind: where the *next* summit will be, not where the last one was. */
export function tellsOnlyThePast(question: string, sentence: string): boolean {
  return ASKS.test(question) && !TELLS.test(sentence);
}
