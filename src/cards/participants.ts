import type { Citation } from '../corpus/article.js';
import type { LexiconName } from '../corpus/lexicon.js';
import type { EventFacts } from '../facts/event.js';
import type { PersonFacts } from '../facts/fact.js';
import { type CountryFinder, countryFinder } from './countries.js';
import type { ParticipantRow } from './pictures/participants.js';
import { type ArticleOf, sharedValues } from './slots.js';
import { oneLine } from './visible.js';

/**
 * Who took part as rows of a picture, in the order of the card: persons once, however many sources name them, and groups.
 *
 * @param cited what the card shows: who is not among it is left out, because a picture tells nothing that the text does not
 */
export function participantRows(
  event: EventFacts,
  cited: readonly Citation[],
  {
    people,
    names,
    articleOf,
  }: {
    readonly people: readonly PersonFacts[];
    readonly names: readonly LexiconName[];
    readonly articleOf: ArticleOf;
  },
): ParticipantRow[] {
  const countries = countryFinder(names);
  const shown = sharedValues(event.participants, articleOf).filter(({ value }) =>
    cited.some(
      (one) => one.article === value.cited.article && one.start === value.cited.start && one.end === value.cited.end,
    ),
  );
  const rows = new Map<string, ParticipantRow>();
  for (const [i, { value, all }] of shown.entries()) {
    const person = personIn(all, people);
    const row = rowOf(value.cited, person, countries);
    const key = person?.key ?? `group ${i}`;
    const known = rows.get(key);
    // Of two wordings the fuller one is kept, where the first stood.
    if (!known || row.told.length > known.told.length) rows.set(key, row);
  }
  return [...rows.values()];
}

/** The person whose name, as one of these sources spells it, stands in the words; the longest name where several do. */
function personIn(all: readonly Citation[], people: readonly PersonFacts[]): PersonFacts | undefined {
  let best: { readonly person: PersonFacts; readonly length: number } | undefined;
  for (const person of people)
    for (const { article, text } of person.spellings)
      if (text.length > (best?.length ?? 0) && all.some((one) => one.article === article && hasName(one.text, text)))
        best = { person, length: text.length };
  return best?.person;
}

function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test((text[at - 1] ?? '') + (text[at + name.length] ?? ''));
}

/** A lead such as `Kazakhstan:` or `Kazakhstan – ` in front of a delegate, which the flag tells. */
const DELEGATION = /^(?<country>[^:–—,]{3,40}?)(?:: | [–—-] )(?=\p{Lu})/u;

function rowOf(cited: Citation, person: PersonFacts | undefined, countries: CountryFinder): ParticipantRow {
  const told = oneLine(cited.text);
  const lead = DELEGATION.exec(told);
  const rest = lead && countries(lead.groups?.country ?? '').length === 1 ? told.slice(lead[0].length) : told;
  const spelled = (person?.spellings ?? [])
    .map(({ text }) => oneLine(text))
    .filter((name) => rest.includes(name))
    .sort((a, b) => b.length - a.length)[0];
  // A country in a person's name ("Jordan") is none.
  const inText = countries(spelled === undefined ? told : told.replace(spelled, ' · '));
  const codes = inText.length > 0 ? inText : [...new Set((person?.countries ?? []).flatMap(countries))].slice(0, 1);
  if (spelled === undefined) return { countries: codes, name: rest, office: '', told };
  const before = rest.slice(0, rest.indexOf(spelled)).trim();
  const after = rest.slice(rest.indexOf(spelled) + spelled.length).replace(/^(?:,| [–—-])?\s*/u, '');
  // An office on either side; words on both sides belong together and are not torn apart.
  if (before !== '' && after !== '') return { countries: codes, name: rest, office: '', told };
  return { countries: codes, name: spelled, office: before || after, told };
}
