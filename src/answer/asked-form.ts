import type { Query } from '../search/query.js';
import type { Candidate } from './candidates.js';
import { isPlain } from './fits.js';
import type { QuestionKind } from './question.js';

/** Names are asked for as names. */
const BY_NAME =
  /\b(?:their names|who exactly|need (?:the )?names|names and|what(?:['’]s| is| was| were| are) the names?)\b|(?<![а-яё])(?:поименно|поимённо|имена|фамилии)(?![а-яё])/i;
/** Words are asked for as they were said. */
const WORD_FOR_WORD =
  /\b(?:exact|own|very|actual) words\b|\bword for word\b|(?<![а-яё])(?:дословно|слово в слово)(?![а-яё])/i;
/** What a paper is called. */
const TITLE = /\b(?:called|named|name of|title)\b|назыв|название/i;
const QUOTED = /[“"«„]/;

/**
 * The answer is asked for in a form that nothing that is shown has: persons by their names, a paper by its title, words as they were said.
 *
 * @param found the candidates that are shown, best first, at least one
 */
export function lacksForm(found: readonly Candidate[], { text }: Query, kind: QuestionKind): boolean {
  const textOf = ({ article, range }: Candidate) => article.body.slice(range.start, range.end);
  if (kind === 'person' || kind === 'people')
    return (
      BY_NAME.test(text) && found[0]?.passage.kind !== 'list' && !found.some(({ fitting }) => fitting?.some(isPlain))
    );
  if (kind === 'document')
    return (
      TITLE.test(text) &&
      !found.some(({ article, fitting }) => fitting?.some(({ start }) => /\p{Lu}/u.test(article.body[start] ?? '')))
    );
  return WORD_FOR_WORD.test(text) && !found.some((one) => QUOTED.test(textOf(one)));
}
