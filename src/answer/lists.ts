import type { Article, Range } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { pattern } from '../text/pattern.js';
import type { Fit } from './fit.js';
import { isPlain } from './fits.js';
import type { QuestionKind } from './question.js';

/** A list of three names or more is what a question for people hopes for. */
export function namesMany(fitting: readonly Fit[] | null): boolean {
  return (fitting?.filter(isPlain).length ?? 0) >= 3;
}

const ROLL = pattern('i')`
  \b(?:
    attend[a-zа-яё]*|took part|taking part|participa[a-zа-яё]+|present|delegat[a-zа-яё]+|represent[a-zа-яё]*|
    guests|members
  )\b|
  участ|присутств|делегац
`;

const ASKS_FOR_ROLL = pattern('i')`
  \b(?:
    full list|list of|names of|each (?:country|state|side)|country by country|
    all (?:the )?(?:participants|delegates|ministers|attendees)
  )\b|
  (?<![a-zа-яё])(?:список|поименно|все участники|каждую страну)(?![a-zа-яё])
`;

/** A question for everybody who was there, not for some of them. */
export const asksForRoll = (question: string): boolean => ASKS_FOR_ROLL.test(question);

/** What somebody said or did; "what does X do" asks for an office, which a roll has. */
const DEED = pattern('i')`
  \b(?:what|how|which)(?:
    [ ](?!
      countr|state|nation|republic|side|part|rank|level|title|post|position|office|delegat|official|minister|
      people|person
    )[a-z-]+
  ){0,5} (?:
    (?:did|has|had|have)\b|(?:does|do) .+ (?:say|think|want|call|propose|expect|see|describe|explain)\b
  )|
  (?<![a-zа-яё])что (?:[a-zа-яё]+ ){0,3}(?:говори|сказа|заяви|предложи|обеща|объяви|сдела|реши)
`;

/** Whether who was there is no answer: reasons, papers and what somebody said or did stand in sentences. */
export const isBeyondRolls = (kind: QuestionKind, question: string): boolean =>
  kind === 'why' || kind === 'document' || (kind === 'what' && DEED.test(question));

/** A list whose lead line says that it names who was there. */
export function isRoll({ body }: Article, { lead }: Passage): boolean {
  return lead !== null && ROLL.test(body.slice(lead.start, lead.end));
}

/** True for a list as a whole, by its lead line and items. */
export const isWholeList = (range: Range, { kind, start, end }: Passage) =>
  kind === 'list' && range.start === start && range.end === end;

/** What may be shown of a list: an item under its lead line, or the whole list by its lead line; and how well they hold what is wanted. */
export function listOptions(
  { body }: Article,
  passage: Passage,
  query: Query,
  index: SearchIndex,
): { ranges: Range[]; own: Float64Array } {
  const lead = passage.lead ? [passage.lead] : [];
  const texts = [...(passage.lead ? [lead] : []), ...passage.items.map((item) => [...lead, item])];
  const own = texts.flatMap((parts) =>
    index.matchesIn(query, parts.map(({ start, end }) => body.slice(start, end)).join('\n')),
  );
  return { ranges: [...(passage.lead ? [passage] : []), ...passage.items], own: Float64Array.from(own) };
}
