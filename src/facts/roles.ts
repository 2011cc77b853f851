import type { Range } from '../corpus/article.js';
import { ABSENT_AFTER, isMissing } from './absent.js';
import { bodiesIn } from './bodies.js';
import { findGroups } from './groups.js';
import type { PersonHit } from './people.js';
import {
  ALL_PRESENT,
  AND,
  AT_ONE_TABLE,
  CAME_AFTER,
  GROUP_AFTER,
  GROUP_BEFORE,
  NOUN_AFTER,
  PRESENT_AFTER,
  PRESENT_BEFORE,
  PUT,
  SPEAKS_BEFORE,
  SPEECH_OF,
  SPEECH_SAID,
  SPOKEN_BEFORE,
  TAKES_PART_AFTER,
  TAKES_PART_BEFORE,
} from './role-shapes.js';
import type { Sentence } from './sentence.js';

/** What a person is to a gathering, as a sentence about it says; UTF-16 offsets of the words that name the person or group. */
export interface RoleHit {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** A sentence with those whom it names. */
type Said = Pick<Sentence, 'text' | 'persons' | 'places'>;

/** Who addressed those gathered, and who was addressed. */
export function findSpeakers(said: Said): RoleHit[] {
  return speakersOf(said, findGroups(said.text));
}

function speakersOf({ text: sentence, persons, places }: Said, groups: readonly Range[]): RoleHit[] {
  const speakers = persons.filter(
    ({ start, end }) =>
      SPEAKS_BEFORE.test(sentence.slice(0, start)) ||
      SPEECH_OF.test(sentence.slice(end)) ||
      SPEECH_SAID.test(sentence.slice(end)),
  );
  const found = [...new Set([...speakers, ...presentIn(sentence, persons)])].sort((a, b) => a.start - b.start);
  // "The ministers of Norland and Sudland took part": Sudland is told with them.
  const bodies = bodiesIn(sentence, places).filter(
    ({ start, end }) =>
      !groups.some((group) => group.start <= start && end <= group.end) &&
      // "Ida Moss of Norland took part": she is told already.
      !persons.some((person) => /^ (?:of|from) (?:the )?$/u.test(sentence.slice(person.end, start))),
  );
  return [
    ...found,
    ...bodies,
    ...groupsIn(sentence, persons, groups, (before, after) => SPOKEN_BEFORE.test(before) || CAME_AFTER.test(after)),
  ];
}

/** Those of a list that such words open, up to where it ends. */
function listedIn(sentence: string, persons: readonly PersonHit[]): PersonHit[] {
  const last = persons.findLastIndex(({ end }) => AT_ONE_TABLE.test(sentence.slice(end)));
  const first = persons.findIndex(
    ({ start }, i) =>
      ALL_PRESENT.test(sentence.slice(0, start)) ||
      (i <= last && PUT.test(sentence.slice(Math.max(0, start - 20), start))),
  );
  if (first < 0) return [];
  return listFrom(sentence, persons.slice(first));
}

/** The first of some persons with those of the same list behind. */
export function listFrom(sentence: string, rest: readonly PersonHit[]): PersonHit[] {
  const stop = rest.findIndex(
    ({ end }, i) => i + 1 < rest.length && !AND.test(sentence.slice(end, rest[i + 1]?.start)),
  );
  return stop < 0 ? [...rest] : rest.slice(0, stop + 1);
}

/** Persons whom a sentence shows to be there, those joined to them included. */
function presentIn(sentence: string, persons: readonly PersonHit[]): PersonHit[] {
  const listed = listedIn(sentence, persons);
  const shown = joined(
    sentence,
    persons,
    ({ start, end }) =>
      PRESENT_BEFORE.test(sentence.slice(Math.max(0, start - 140), start)) || PRESENT_AFTER.test(sentence.slice(end)),
  );
  return [...new Set([...listed, ...shown])].sort((a, b) => a.start - b.start);
}

/** Who is there by words that only those use of a person who is, whatever gathering the paragraph goes on about. */
export const findPresent = ({ text, persons }: Said): PersonHit[] => presentIn(text, persons);

/** Who takes part in it: persons, then groups ("all five presidents"). */
export function findParticipants(said: Said): RoleHit[] {
  const { text: sentence, persons } = said;
  const groups = findGroups(sentence);
  const taking = joined(sentence, persons, ({ start, end }) => {
    const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
    return TAKES_PART_BEFORE.test(before) || TAKES_PART_AFTER.test(after) || NOUN_AFTER.test(after);
  });
  const found = new Map<string, RoleHit>();
  for (const hit of [
    ...taking,
    ...speakersOf(said, groups),
    ...groupsIn(sentence, persons, groups, (before, after) => GROUP_BEFORE.test(before) || GROUP_AFTER.test(after)),
  ])
    if (!found.has(`${hit.start}`)) found.set(`${hit.start}`, hit);
  return [...found.values()];
}

/** "A and B met": what holds for one holds for those that are joined to it. In order; without those who stayed away. */
export function joined(
  sentence: string,
  persons: readonly PersonHit[],
  takesPart: (person: PersonHit) => boolean,
): PersonHit[] {
  const found = new Set<PersonHit>();
  for (const [i, person] of persons.entries()) {
    if (!takesPart(person) || ABSENT_AFTER.test(sentence.slice(person.end)) || isMissing(sentence, persons, person))
      continue;
    for (let k = i; k >= 0; k--) {
      const one = persons[k] as PersonHit;
      const next = persons[k + 1];
      if (k < i && !(next && AND.test(sentence.slice(one.end, next.start)))) break;
      found.add(one);
    }
  }
  return [...found].sort((a, b) => a.start - b.start);
}

function groupsIn(
  sentence: string,
  persons: readonly PersonHit[],
  groups: readonly Range[],
  takesPart: (before: string, after: string) => boolean,
): RoleHit[] {
  return groups
    .filter(({ start, end }) => !persons.some((person) => start < person.end && person.start < end))
    .filter(({ start, end }) =>
      takesPart(sentence.slice(Math.max(0, start - 60), start), sentence.slice(end, end + 60)),
    )
    .map(({ start, end }) => ({ start, end, key: sentence.slice(start, end).toLowerCase() }));
}
