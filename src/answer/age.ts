import type { Query } from '../search/query.js';
import { pattern } from '../text/pattern.js';
import type { Candidate } from './candidates.js';

/** An age is asked for, and nothing here tells one of whom it is asked. `shown`: the candidates that are shown, at least one. */
export const isOfNobodysAge = (shown: readonly Candidate[], query: Query): boolean =>
  asksForAge(query) && !tellsAge(shown, query);

const AGE = pattern('i')`
  \bhow (?:old|many years old)\b|\bage\b|(?<![a-zа-яё])возраст(?![a-zа-яё])|
  (?<![a-zа-яё])сколько (?:сейчас |было |исполнилось )?лет (?!назад|дли|прод)
`;
const HOW_OLD = /\bhow old (?:is|was|are|were)\b/i;
const TELLS_AGE = pattern('i')`
  \b(?:(?:years?|months?)[- ]old|aged?|born|birthday|founded|established|created|built|years? ago)\b|, \d{2},|
  (?:возраст|родил|лет назад|летн|основан|создан|построен)
`;

/** "How old is X" asks about no more things than these, the years among them. */
const THING_AND_YEARS = 3;
/** "How old is" somebody of two names and an office. */
const OFFICE_AND_AGE = 4;
/** "What is the age of X", with what else X is. */
const NAME_AND_AGE = 6;

const asksForAge = ({ text, wanted }: Query): boolean => {
  const isPlain = /\bage of\b|['’]s age\b|\byears old\b/i.test(text);
  return (
    wanted.length <= (isPlain ? NAME_AND_AGE : HOW_OLD.test(text) ? OFFICE_AND_AGE : THING_AND_YEARS) && AGE.test(text)
  );
};

/** "How old is X" is told in a sentence that is shown and of X: another age in the passage is of somebody else. */
function tellsAge(shown: readonly Candidate[], { text, wanted }: Query): boolean {
  const { article, passage } = shown[0] as Candidate;
  if (!HOW_OLD.test(text)) return TELLS_AGE.test(article.body.slice(passage.start, passage.end));
  const names = wanted.flatMap(({ binding }, w) => (binding ? [w] : []));
  return shown.some(({ article, range, own }) => {
    const sentence = article.body.slice(range.start, range.end);
    const isOfIt = names.length === 0 || names.some((w) => (own[w] ?? 0) >= 0.5) || PRONOUN.test(sentence);
    return isOfIt && TELLS_AGE.test(sentence);
  });
}
/** Whoever was named before. */
const PRONOUN = /^(?:he|she|it|они?|она|оно)(?![a-zа-яё])/i;
