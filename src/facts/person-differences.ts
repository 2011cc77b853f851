import { publishedBetween } from '../corpus/article.js';
import { dayNumber } from '../text/calendar.js';
import { isCyrillic, normalise } from '../text/scripts.js';
import { differing, type Say } from './differing.js';
import type { Difference } from './fact.js';
import type { Steps } from './library.js';
import { type Rank, ranksOf } from './offices.js';
import type { FoundPerson } from './people-facts.js';
import type { Sources } from './sources.js';
import { gathered, mapOf } from './steps.js';

/** Offices change: reports further apart than this do not contradict each other. */
const SAME_TIME_DAYS = 200;

interface OfficeSay extends Say {
  readonly ranks: readonly Rank[];
  readonly day: number;
}

/** Sources that give one person different offices at one time, or spell the name differently. */
export function* personDifferences(people: readonly FoundPerson[], sources: Sources): Steps<Difference[]> {
  const found: Difference[] = [];
  for (const person of people) {
    yield;
    const owner = { person: person.facts.key };
    const wholes = yield* wholesOf(person);
    const offices = yield* gathered(person.offices, ({ sentence, citation }): OfficeSay[] => {
      const ranks = ranksOf(citation.text);
      if (ranks.length === 0) return [];
      const key = ranks
        .map(({ office, deputy }) => `${deputy ? 'deputy ' : ''}${office}`)
        .sort()
        .join(', ');
      const day = dayNumber(publishedBetween(sentence.article.published).from);
      return [{ citation: wholes.get(citation) ?? citation, value: citation, key, ranks, day }];
    });
    const office = yield* differing(
      'office',
      person.facts.name,
      offices,
      sources,
      (a, b) => isAnotherRank(a as OfficeSay, b as OfficeSay),
      owner,
    );
    if (office) found.push(office);
    const spellings = yield* gathered(person.spellings, ({ citation }): Say[] =>
      citation.text.includes(' ')
        ? [{ citation: wholes.get(citation) ?? citation, value: citation, key: spellingOf(citation.text) }]
        : [],
    );
    const spelling = yield* differing(
      'spelling',
      person.facts.name,
      spellings,
      sources,
      (a, b) => isSpeltOtherwise(a, b),
      owner,
    );
    if (spelling) found.push(spelling);
  }
  return found;
}

/** By what is cited of a person, the sentence that it stands in. */
function* wholesOf({ offices, spellings }: FoundPerson): Steps<Map<Say['citation'], Say['citation']>> {
  return yield* mapOf(
    yield* gathered([...spellings, ...offices], ({ citation, sentence }) => [
      [citation, { article: citation.article, ...sentence.range, text: sentence.text }] as const,
    ]),
  );
}

/** One says deputy, the other the office itself; who holds both offices by one source is not contradicted by it. */
function isAnotherRank(a: OfficeSay, b: OfficeSay): boolean {
  if (Math.abs(a.day - b.day) > SAME_TIME_DAYS) return false;
  return a.ranks.some(({ office, deputy }) => {
    const own = a.ranks.filter((rank) => rank.office === office);
    const others = b.ranks.filter((rank) => rank.office === office);
    return own.length === 1 && others.length === 1 && others[0]?.deputy !== deputy;
  });
}

const spellingOf = (name: string) => normalise(name.replace(/['’]s$/u, '')).replace(/\s+/gu, ' ');

/** Two full names in one script, of as many words, without abbreviations, that are not letter for letter the same. */
function isSpeltOtherwise(a: Say, b: Say): boolean {
  if (
    isCyrillic(a.key) !== isCyrillic(b.key) ||
    /(?:^|\s)[a-zA-ZÀ-ԯḀ-ỿ]\.?(?:\s|$)/u.test(`${a.value.text} ${b.value.text}`)
  )
    return false;
  return a.key.split(' ').length === b.key.split(' ').length && a.key !== b.key;
}
