import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { pattern } from '../text/pattern.js';
import type { Candidate } from './candidates.js';
import { definitionsIn } from './definition.js';
import { isPlain } from './fits.js';
import type { QuestionKind } from './question.js';

/**
 * The answer is asked for in a form that nothing that is shown has: what a word means, a paper by its title, persons by their names, words
 * as they were said.
 *
 * @param found the candidates that are shown, best first, at least one
 */
export function lacksForm(found: readonly Candidate[], query: Query, kind: QuestionKind, index: SearchIndex): boolean {
  const { text } = query;
  return (
    (asksForMeaning(query, kind) && !found.some((one) => tellsMeaning(one, query, index))) ||
    (TITLE_OF.test(text) && !found.some((one) => TITLED.test(textOf(one)))) ||
    (kind === 'document' && TITLE.test(text) && !found.some(isTitled)) ||
    ((kind === 'person' || kind === 'people') && BY_NAME.test(text) && lacksNames(found)) ||
    (EXPERTS.test(text) && THEIR_NAMES.test(text) && !found.some(namesExperts)) ||
    (WORD_FOR_WORD.test(text) && !found.some((one) => QUOTED.test(textOf(one))))
  );
}

const textOf = ({ article, range }: Candidate): string => article.body.slice(range.start, range.end);

/** What a word means, or falls under it, in so many words. */
const MEANS = pattern('iu')`
  (?:^|\b(?:could|can|please|someone|you) |\bhow (?:do|does|did) .{1,40} )define\b|
  \b(?:what|which) (?:\S+ ){0,3}definition\b|\bmeant by\b|\bcounts as\b|
  \b(?:do|does|supposed to) (?:\S+ ){0,6}mean\b|\bmeaning\b|\bwhat(?:['’]?s| is| are) an? (?:\S+ ?){1,3}\W*$|
  ^\W*(?:(?:ok|someone|please) )?explain (?:[\p{L}-]+ ){1,3}(?:pls|please|in)\b|
  (?:это|eto) (?:что|chto)(?: вообще| voobshe)? (?:такое|takoe)|что (?:такое|значит(?!,)|означает)|
  что это вообще|(?<![а-яё])понимают
`;
/** What a thing "is about", asked as what it is. */
const ABOUT = /\babout\W*$/i;
/** "What does X mean" asks about no more things than these. */
const MOST_MEANT = 6;
/** Of a sentence that tells a meaning otherwise than by its form. */
const TELLS_MEANING = pattern('i')`
  \bmean(?:s|t|ing)?\b|\brefers?\b|\bterms?\b|\bwords?\b|\bknown as\b|\bcalled\b|\bnamed?\b|\bdefin|\bderiv|
  \bstands? for\b|\bconsists?\b|[—–] |то есть|означа|называ|термин|(?<![а-яё])слов[оа]|(?<![а-яё])это(?![а-яё])|
  состоит
`;

const asksForMeaning = ({ text, wanted }: Query, kind: QuestionKind): boolean =>
  wanted.length <= MOST_MEANT && (MEANS.test(text) || (kind === 'definition' && ABOUT.test(text)));

const tellsMeaning = (one: Candidate, query: Query, index: SearchIndex): boolean =>
  (TELLS_MEANING.test(textOf(one)) && speaksOfIt(one, query)) || definitionsIn(textOf(one), query, index).length > 0;

/** Half of what is to be explained stands in the sentence. */
function speaksOfIt({ own }: Candidate, { wanted }: Query): boolean {
  const things = wanted.flatMap(({ text }, w) => (ASKING.test(text) ? [] : [w]));
  return 2 * things.filter((w) => (own[w] ?? 0) >= 0.5).length >= things.length;
}

/** Words of the question for what it asks. */
const ASKING =
  /^(?:mean(?:s|t|ing)?|defin\w*|term|word|phrase|expression|explain|words|means|означает|значит|понимают|слово|термин)$/i;

/** What a paper is called; the title of a study, a book or whatever else. */
const TITLE = /\b(?:called|named|name of|title)\b/i;
const TITLE_OF = pattern('i')`
  \btitle of\b|\b(?:what|which) title\b|под каким названием (?:\S+ )?(?:принят|опубликован|издан|вышл)|
  как называется (?:доклад|книга|исследование|статья|отчет|отчёт)
`;
const TITLED = /\b(?:en)?titled\b|\bcalled\b|\bnamed\b|[“"«„]\p{Lu}|назван|озаглав/u;

/** A paper with a capital letter has a name. */
const isTitled = (one: Candidate): boolean =>
  QUOTED.test(textOf(one)) ||
  (one.fitting?.some(({ start }) => /\p{Lu}/u.test(one.article.body[start] ?? '')) ?? false);

/** Names are asked for as names. */
const BY_NAME = pattern('i')`
  \b(?:their names|who exactly|need (?:the )?names|names and|what(?:['’]s| is| was| were| are) the names?)\b|
  (?<![а-яё])(?:поименно|поимённо|имена|фамилии)(?![а-яё])
`;

/** A list has the names of whoever is on it. */
const lacksNames = (found: readonly Candidate[]): boolean =>
  found[0]?.passage.kind !== 'list' && !found.some(({ fitting }) => fitting?.some(isPlain));

/** Those who are spoken of without a name: "analysts see". */
const EXPERTS = /\b(?:experts|analysts|observers)\b|эксперт|аналитик/i;
const THEIR_NAMES = /\bnames?\b|\bwho are\b|(?<![а-яё])(?:имена|фамилии)(?![а-яё])/i;
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

const namesExperts = (one: Candidate): boolean => EXPERTS.test(textOf(one)) && NAME.test(textOf(one));

/** Words are asked for as they were said. */
const WORD_FOR_WORD =
  /\b(?:exact|own|very|actual) words\b|\bword for word\b|(?<![а-яё])(?:дословно|слово в слово)(?![а-яё])/i;
const QUOTED = /[“"«„]/;
