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
/** "What is X" asks about no more things than these. */
const ONE_THING = 3;
const TITLE_OF =
  /\btitle of\b|\b(?:what|which) title\b|под каким названием|как называется (?:доклад|книга|исследование|статья|отчет|отчёт)/i;
const TITLED = /\b(?:en)?titled\b|\bcalled\b|\bnamed\b|[“"«„]\p{Lu}|назван|озаглав/u;
const QUOTED = /[“"«„]/;
/** Those who are spoken of without a name: "analysts see". */
const EXPERTS = /\b(?:experts|analysts|observers)\b|эксперт|аналитик/i;
const THEIR_NAMES = /\bnames?\b|\bwho are\b|(?<![а-яё])(?:имена|фамилии)(?![а-яё])/i;
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/**
 * The answer is asked for in a form that nothing that is shown has: what a thing is, persons by their names, a paper by its title, words as
 * they were said.
 *
 * @param found the candidates that are shown, best first, at least one
 */
export function lacksForm(found: readonly Candidate[], { text, wanted }: Query, kind: QuestionKind): boolean {
  // A text that speaks of a thing need not say what it is.
  if (kind === 'definition') return wanted.length <= ONE_THING && !found.some(({ fitting }) => fitting?.length);
  const textOf = ({ article, range }: Candidate) => article.body.slice(range.start, range.end);
  if (TITLE_OF.test(text) && !found.some((one) => TITLED.test(textOf(one)))) return true;
  if (EXPERTS.test(text) && THEIR_NAMES.test(text))
    return !found.some((one) => EXPERTS.test(textOf(one)) && NAME.test(textOf(one)));
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
