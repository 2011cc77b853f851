import { pattern } from '../text/pattern.js';
import type { Sentence } from './sentence.js';

const ACCORDING = pattern('u')`
  (?:
    [Aa]ccording to|[Aa]s (?:reported|stated|announced) by|[Дд]анным|[Пп]о словам
  ) (?:the |an? |its |their )?(?<who>
    \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ.'’-]*(?:(?: (?:of|for|and|the|on))* \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ.'’-]*){0,7}
  )
`;
/** Verbs of speech; those of the second kind only before "that": who "pledged $5 billion" is whose pledge it is. */
const SAYS =
  'said|says|told|tells|noted|notes|noting|stressed|emphasi[sz]ed|pointed out|explained|added|argued|recalled|claimed|wrote|writes|заявил[a-zA-ZÀ-ԯḀ-ỿ]*|сказал[a-zA-ZÀ-ԯḀ-ỿ]*|сообщил[a-zA-ZÀ-ԯḀ-ỿ]*|отметил[a-zA-ZÀ-ԯḀ-ỿ]*';
const SAYS_THAT =
  'announced|announces|claims|states|stated|estimates|estimated|reports|reported|expects|expected|forecasts?|admitted|predict(?:s|ed)|promised|pledged|highlighted|reaffirmed|expressed';
const SPEECH = `(?:${SAYS})|(?:${SAYS_THAT})(?= that| his| her|,? noting)`;
const SPEAKS_AFTER = new RegExp(`^(?:,[^,]{2,80},)?(?: also| has| had| then)* (?:${SPEECH})(?![a-zA-ZÀ-ԯḀ-ỿ])`, 'u');
const SPEAKS_BEFORE = new RegExp(`(?:${SPEECH}),? (?:the )?$`, 'u');
const ORGANISATION_SAYS = new RegExp(
  `(?<who>(?:\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ.'’-]*(?:(?: (?:of|for|and|the))* \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ.'’-]*){0,5})|[Tt]he (?:\\p{Ll}+ ){0,2}(?:ministry|agency|bank|government|commission|company|office)(?: of (?:\\p{Ll}+ ){0,3}?\\p{Ll}+)?)(?: in \\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+)? (?:${SPEECH})(?![a-zA-ZÀ-ԯḀ-ỿ])`,
  'u',
);
const PRONOUN_SAYS = new RegExp(
  `(?:^|[,;] |\\. )(?:[Hh]e|[Ss]he)(?: also| has| had)* (?:${SAYS}|${SAYS_THAT})(?![a-zA-ZÀ-ԯḀ-ỿ])`,
  'u',
);
const SPEECH_LEAD = /['’]s (?:\p{Ll}+ )?(?:address|speech|remarks|statement|interview)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;

const STATES = new RegExp(
  `^(?:,[^,]{2,80},)?(?: also| has| had| then)* (?:${SAYS_THAT}|proposed|proposes|called|calls|urged|urges|warned|spoke|praised|thanked|recommends|criticises|compared|finds|holds|believes|considers)(?![a-zA-ZÀ-ԯḀ-ỿ])`,
  'u',
);

/** Who says what a sentence says, where it is not the outlet itself; with the stretch that names them. */
export interface Sayer {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Finds who is cited in a sentence (or by its lead line, or by "he" for the one of the sentence before). */
export function sayerOf(sentence: Sentence, before: Sentence | null, lead: Sentence | null): Sayer | null {
  const { text, persons, names } = sentence;
  for (const { start, end, name, key } of persons) {
    const spoken =
      SPEAKS_AFTER.test(text.slice(end, end + 120)) ||
      SPEAKS_BEFORE.test(text.slice(Math.max(0, start - 30), start)) ||
      /(?:[Aa]ccording to|[Aa]s reported by) (?:the )?$/u.test(text.slice(Math.max(0, start - 40), start));
    if (spoken) return { name: nameOf(text.slice(name, end), key), start, end };
  }
  const according = ACCORDING.exec(text);
  if (according?.groups?.who) {
    const who = according.groups.who;
    const start = according.index + according[0].length - who.length;
    const hit = names.find((one) => one.start === start && one.name.kind === 'person');
    return { name: hit?.name.name ?? who.replace(/(?:['’]s|\.)$/u, ''), start, end: start + who.length };
  }
  const organisation = ORGANISATION_SAYS.exec(text);
  if (
    organisation?.groups?.who &&
    !/^(?:It|This|That|They|He|She|These|Experts?|Analysts?)$/u.test(organisation.groups.who)
  ) {
    const { who } = organisation.groups;
    return { name: who, start: organisation.index, end: organisation.index + who.length };
  }
  if (before && PRONOUN_SAYS.test(text)) {
    const last = before.persons.at(-1);
    const said = sayerOf(before, null, null);
    const name = said?.name ?? (last ? nameOf(before.text.slice(last.name, last.end), last.key) : null);
    if (name) return { name, start: 0, end: 0 };
  }
  const speaker = lead?.persons.find(({ end }) => SPEECH_LEAD.test(lead.text.slice(end, end + 40)));
  return lead && speaker
    ? { name: nameOf(lead.text.slice(speaker.name, speaker.end), speaker.key), start: 0, end: 0 }
    : null;
}

/** Whether a person says something in a sentence: what is told of them, not what another says of them. */
export function speaks(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const after = text.slice(end, end + 120);
  return (
    SPEAKS_AFTER.test(after) ||
    STATES.test(after) ||
    SPEAKS_BEFORE.test(text.slice(Math.max(0, start - 30), start)) ||
    /(?:[Aa]ccording to|[Aa]s reported by) (?:the )?$/u.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** The lexicon's or the learned full name where it is one, otherwise the words. */
const nameOf = (written: string, key: string) => (/\p{Lu}/u.test(key) ? key : written.replace(/['’]s$/u, ''));
