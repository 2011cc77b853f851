import type { Range } from '../corpus/article.js';
import { ABSENT_AFTER, isMissing } from './absent.js';
import { bodiesIn } from './bodies.js';
import { findGroups } from './groups.js';
import type { PersonHit } from './people.js';
import type { Sentence } from './sentence.js';

/** What a person is to a gathering, as a sentence about it says; UTF-16 offsets of the words that name the person or group. */
export interface RoleHit {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const TAKES_PART_BEFORE =
  /(?:participation (?:of|from)|attended by|represented (?:in \p{Lu}\S+ )?by|brought|brings|alongside|with|led by|headed by|met|received|included|together with|joined by|in the presence of|(?:headed|led) by [^.;]{3,80}, the [a-zA-ZÀ-ԯḀ-ỿ]+ (?:one |delegation )?by|(?:first|last|final|farewell) (?:such )?(?:summit|meeting|conference|forum|session) for) (?:the )?$/iu;
const TAKES_PART_AFTER =
  /^(?:,[^,.]{2,120},)? (?:also |then |personally |recently |today |yesterday |on \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+day )?(?:took part|takes part|participated|attended|attends|represented|spoke|came to|came|addressed|opened|inaugurated|was (?:re-?)?elected|told (?:the|a)|received|met|hosted|arrived|welcomed|said in (?:his|her|their) (?:opening |closing )?(?:speech|address)|held (?:discussions|talks|meetings)|will attend|said (?:at|in)|announced|proposed)(?![a-zA-ZÀ-ԯḀ-ỿ])/iu;
/** Words that only those use of a person who is there, whatever gathering the paragraph goes on about. */
const PRESENT_AFTER =
  /^(?: of (?:the )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+(?: (?:of )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+){0,3})?(?:,[^,.]{2,120},)?,?(?: who)?(?: (?:himself|herself|also|then|personally|instead|too|later|today|yesterday|on \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+day))? (?:took part|takes part|(?:will )?participates?|participated|(?:will )?attends?|attended|(?:is|are) attending|(?:will )?represents?|represented|stood in|stands in|spoke(?! (?:with|by (?:tele)?phone|on the phone|in private|privately))|(?:joined|appeared) (?:by|via|from)|addressed|came(?! (?:from|under|up|out))|arrived|flew in|was (?:an?|the) (?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?guest|were guests|stayed (?:until|to the|for the)|sat (?:with|beside|next to|between|at|in|down)|joined (?:the|them|by|his|her|their|other|fellow)|(?:was|were|is|are) (?:also |both |all )*there(?![a-zA-ZÀ-ԯḀ-ỿ])(?! (?:was|were|is|are))|(?:will )?meets? (?:the|its|their) [^.,;]{0,30}(?:leaders|ministers|delegates|delegations)|objected|congratulated|thanked|pressed|witnessed|(?:opened|closed|inaugurated) (?:it|the|this)|abstained|voted|dissented|took the stage|gave (?:an?|the|their|his|her) (?:\p{Ll}+ )?(?:speech|address|lecture|keynote|sermon|presentation)|gave speeches|was (?:re-?)?elected|led (?:the|its) (?:talks|discussions|debate|delegation)|made (?:his|her) (?:debut|first appearance)|left (?:early|before)|won (?:an?|the)|secured|vetoed|blocked|refused to sign|signed|led (?:the|a|an|his|her|its) [^.;,]{0,30}delegation|works? with|worked with|did(?=[,.;]| too(?![a-zA-ZÀ-ԯḀ-ỿ]))|(?:was|is) (?:led|seated|greeted|welcomed|received|represented|present|among)|(?:were|are) (?:seated|greeted|welcomed|received|represented|present|among))(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
const PRESENT_BEFORE =
  /(?:(?<!(?:team|government|army|coalition|group|panel|committee|force|party|rebels|campaign|commission|bloc|junta|militia|movement|opposition) )(?:headed|led) by|(?:headed|led) by [^.;]{3,80}, the [a-zA-ZÀ-ԯḀ-ỿ]+ (?:one |delegation )?by|represented(?: [^.;,]{0,40})? by|(?:welcomed|received|greeted)(?: [^.;,]{1,30})? by|heard from|represented by [^.;]{3,90}(?: and|,) (?:the )?(?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ ){1,3}by(?: its| their)?|attended by|joined by|in the presence of|(?:gavel|chair|chairmanship|presidency)(?: (?:on|over))?(?: of (?:the )?[a-zA-ZÀ-ԯḀ-ỿ\d-]+)?(?: (?:was|were|is) (?:handed|passed)(?: over)?)? to|(?:so|as) (?:did|does|do|will|were|was)|(?:first|last|final|farewell) (?:such )?(?:summit|meeting|conference|forum|session) for|(?:^|[ ,])invited|(?:speaking|spoke|stood|standing|sat|sitting|seated|appeared|appearing|posed|posing) (?:[^.;,]{2,40} )?(?:next to|beside|alongside)|(?:opened|closed|inaugurated|addressed|chaired|attended) by [^.;,]{3,60} and by|(?:moved|seconded|tabled|introduced|opened|closed|inaugurated|addressed|chaired)(?: on \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+day)? by) (?:the |(?:its|their|his|her) (?:\p{Ll}[\p{Ll}-]* ){0,3})?$/u;
/** A speech or presence that a noun tells: "X's address", "X's participation". */
const NOUN_AFTER = /^['’]s (?:address|speech|presence|participation|briefing|remarks)(?![a-zA-ZÀ-ԯḀ-ỿ])/iu;
const AND =
  /^(?:(?: (?:of|from) (?:the )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]+(?: (?:of )?(?:d['’])?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]+){0,3}(?: d['’]\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]*)?)| \(\p{Lu}[^()]{1,30}\))?(?:, (?:the |an? |its |\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]*['’]s |(?:\p{Ll}+[ -]){0,2}(?:[Pp]resident|[Cc]hair(?:man|woman|person)?|[Hh]ead|[Mm]inister|[Ss]ecretary(?:[- ][Gg]eneral)?|[Ll]eader|[Gg]overnor|[Pp]remier|[Cc]hief|[Kk]ing|[Cc]ommissioner) (?:of|for) )[^,.;]{2,80})?(?:,|;| and|, and|; and|,? as well as|,? along with|,? together with) (?:the )?$/u;

/** What may stand before and behind a group that takes part. */
const GROUP_BEFORE =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:met|receiv(?:ed|es|ing)|brought|brings|with|among them(?: more than| about| some| over)?|discussions with|talks with|participation (?:of|from)|attended by|[Ii]n attendance were|[Pp]resent were|headed by|joined by|gathered|welcom(?:ed|ing)) (?:the |all |more than |over |about |some |nearly |almost )*$/u;
const GROUP_AFTER =
  /^(?: and [^,.;]{3,50}?)?,? (?:have |had |also |are |will )*(?:took part|take part|attend(?:ed|ing)?|came|come|arrived|participated?|gather(?:ed|ing)?|met|meet(?:ing)?|convened|assembled|spoke|agreed|adopted|signed|lifted|upgraded|elevated|endorsed|approved|were (?:in|at) (?:the (?:hall|room|chamber|building|audience|capital|city|table)|(?:the )?\p{Lu}[^.;,]{2,50} for(?= ))|were (?:present|represented))(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
/** What a group does that is there. */
const CAME_AFTER =
  /^(?: and [^,.;]{3,50}?)?,? (?:have |had |also )*(?:spoke|took part|attended|came|participated|gathered|were present)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
const SPOKEN_BEFORE = /(?:address|speech|remarks|spoke|speaking|told) (?:to )?(?:the )?$/u;

/** Speeches to those gathered, in sentences that only go on about a gathering. */
const SPEAKS_BEFORE =
  /(?:^|\s)In (?:his|her|an?|the) (?:opening |closing |keynote )?(?:address|speech|remarks)(?: [^,]{0,90})?, (?:the )?$/u;
const SPEECH_SAID =
  /^(?:,[^,.]{2,120},)? (?:said in (?:his|her|their) (?:opening |closing )?(?:speech|address|statement)|announced|pledged|presented|told the plenary)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
const SPEECH_OF = /^['’]s (?:opening |closing |keynote )?(?:address|speech|remarks)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;

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

/** "Present were A, B and C", "attended by A and B", "which brought A, B and C to one table": all that are listed. */
const ALL_PRESENT =
  /(?:(?:^|[,;] )(?:[Aa]lso |[Aa]mong those )?(?:[Pp]resent|[Ii]n attendance|[Aa]lso (?:there|attending|taking part)|(?:[Tt]aking part|[Aa]ttending|[Jj]oining|[Pp]resent|[Ss]eated|[Ss]itting|[Ss]tanding|[Aa]longside|[Bb]eside|[Ww]ith|[Ff]lanking),? [^.;:]{2,90}?) (?:were|was|are)|(?:[Tt]hose|[Ll]eaders|[Gg]uests|[Mm]inisters|[Dd]elegates|[Pp]articipants|[Ss]peakers|[Dd]ignitaries|[Oo]fficials|[Pp]residents|[Mm]embers) (?:(?:who )?(?:were )?(?:also )?(?:present|attending|attended|there|taking part|who came|in attendance|expected|at the table)(?: [^.,;:]{2,50})?) (?:also )?(?:included?|includes|were|are)|(?:bring|brought|gather)(?:s|ed)? together|(?:[Ll]eaders|[Gg]uests|[Hh]eads of (?:state|government)|[Mm]inisters|[Pp]articipants|[Dd]elegates|[Dd]elegations|peers|counterparts|colleagues|dignitaries|presidents|premiers|[Rr]epresentatives|[Oo]fficials|speakers|members|monarchs|[Bb]ishops|envoys|countries|states|nations)(?: (?:of|from) [^.;,]{3,60}?)?(?: (?:(?:took part|attended|came|gathered|arrived|assembled|flew in|were (?:present|there|in|at))(?: [^.;,]{3,70})?))?, (?:among them|including)|(?:^|[,;] )[Aa]mong (?:them|those (?:who [a-zA-ZÀ-ԯḀ-ỿ]+|attending|taking part|there)|the (?:guests|participants|delegates|speakers|leaders)) (?:were|was|are|is)|attended by|(?:participation|presence|attendance) of|(?:joined|flanked|accompanied|read(?: out)?) by|(?:speeches|addresses|remarks|interventions|statements|contributions|presentations) (?:by|from)|(?:so|as) (?:did|does|do|will|were|was)) (?:the |also )*(?:(?:[Pp]residents|[Ll]eaders|(?:[a-z]+ )?ministers|premiers|heads of (?:state|government)|kings|delegations) of [^.;]{2,120}(?:,|,? and) (?:the )?)?$/u;
/** "The meeting put (A, B and C) at one table." */
const PUT = /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:put|brought|sat|seated) $/u;
const AT_ONE_TABLE = /^ (?:at|to|around|in) (?:one|the same|a single) (?:table|room|hall)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;

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
