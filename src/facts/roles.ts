import type { PeopleFinder, PersonHit } from './people.js';

/** What a person is to a gathering, as a sentence about it says; UTF-16 offsets of the words that name the person or group. */
export interface RoleHit {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const PRESIDES_BEFORE =
  /(?:chaired by|chairmanship of|presided over by|chair(?:man|woman|person)?:|председательств\p{L}+) (?:the )?$/iu;
const PRESIDES_AFTER =
  /^(?:,[^,.]{2,60},)? (?:who )?(?:chaired|chairs|presided over|presides over|председательств\p{L}+)(?!\p{L})/iu;
const TAKES_PART_BEFORE =
  /(?:participation (?:of|from)|attended by|represented (?:in \p{Lu}\S+ )?by|brought|brings|alongside|with|led by|headed by|met|received|included|together with) (?:the )?$/iu;
const TAKES_PART_AFTER =
  /^(?:,[^,.]{2,60},)? (?:also |then |personally |recently )?(?:took part|takes part|participated|attended|attends|represented|spoke|addressed|told (?:the|a)|received|met|hosted|arrived|held (?:discussions|talks|meetings)|will attend|said (?:at|in)|announced|proposed)(?!\p{L})/iu;
/** A speech or presence that a noun tells: "X's address", "X's participation". */
const NOUN_AFTER = /^['’]s (?:address|speech|presence|participation|briefing|remarks)(?!\p{L})/iu;
const AND = /^(?:,| and|, and) $/u;

const GROUP =
  '(?:all |the )*(?:(?:two|three|four|five|six|seven|eight|nine|ten|EU|\\p{Lu}[\\p{L}-]+|foreign|deputy|prime) ){0,4}(?:leaders|presidents|heads of state|prime ministers|ministers|representatives|delegations|delegates)(?: (?:of|from) (?:all |the )*(?:\\p{L}+ ){0,1}(?:\\p{Lu}[\\p{L}-]+)(?:(?:,| and|, and)? (?:the )?\\p{Lu}[\\p{L}-]+| (?:states|countries|republics|nations))*)?';
const GROUP_TAKES_PART = new RegExp(
  `(?<![\\p{L}])(?<group>${GROUP}(?: and ${GROUP})?)(?=,? (?:took part|attended|participated|gathered|met|convened|assembled)(?!\\p{L}))|(?:met|received|brought|together with|discussions with|talks with|participation of|participation from|attended by) (?<object>${GROUP})`,
  'gu',
);

/** Who presides over the gathering that a sentence speaks of. */
export function findChairs(sentence: string, people: PeopleFinder): RoleHit[] {
  return people
    .find(sentence)
    .filter(
      ({ start, end }) => PRESIDES_BEFORE.test(sentence.slice(0, start)) || PRESIDES_AFTER.test(sentence.slice(end)),
    );
}

/** Who takes part in it: persons, then groups ("all five presidents"). */
export function findParticipants(sentence: string, people: PeopleFinder): RoleHit[] {
  const persons = people.find(sentence);
  const taking = new Set<PersonHit>();
  for (const [i, person] of persons.entries()) {
    const before = sentence.slice(0, person.start);
    const after = sentence.slice(person.end);
    if (!TAKES_PART_BEFORE.test(before) && !TAKES_PART_AFTER.test(after) && !NOUN_AFTER.test(after)) continue;
    // "A and B met": what holds for one holds for those that are joined to it.
    for (let k = i; k >= 0; k--) {
      const one = persons[k] as PersonHit;
      const next = persons[k + 1];
      if (k < i && !(next && AND.test(sentence.slice(one.end, next.start)))) break;
      taking.add(one);
    }
  }
  const groups: RoleHit[] = [];
  for (const match of sentence.matchAll(GROUP_TAKES_PART)) {
    const words = match.groups?.group ?? match.groups?.object ?? '';
    const start = match.index + match[0].lastIndexOf(words);
    const opening = /^(?:the )/u.exec(words)?.[0].length ?? 0;
    const hit = { start: start + opening, end: start + words.length, key: words.toLowerCase() };
    if (!persons.some((person) => hit.start < person.end && person.start < hit.end)) groups.push(hit);
  }
  return [...[...taking].sort((a, b) => a.start - b.start), ...groups];
}
