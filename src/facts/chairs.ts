import { pattern } from '../text/pattern.js';
import { namesGathering } from './event-words.js';
import type { PersonHit } from './people.js';
import { joined, type RoleHit } from './roles.js';

const PRESIDES_BEFORE = pattern('iu')`
  (?:
    (?:^|[.;] )(?:chairing|presiding over) (?:the|its|their|a) [^,.;]{3,60},|chaired by|
    (?:chairmanship|presidency) of|under the presidency of|presided over by|
    chair(?:man|woman|person)?(?::| (?:was|is))|председательств[a-zA-ZÀ-ԯḀ-ỿ]+|
    co-chair(?:ed|s|ing)? [^.;,]{3,60} with
  ) (?:the |its |their |his |her )?$
`;
const PRESIDES_AFTER = pattern('iu')`
  ^(?: (?:of|from) (?:the )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+(?: (?:(?:of|for|and) )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+){0,4})?
  (?:,[^,.]{2,120},)?,? (?:who )?(?:will |had |has |is to |is |was )?
  (?:(?:hosted|opened|convened|called|organi[sz]ed) and )?(?:
    (?:
      (?:co-?)?chair(?:ed(?! by)|s|ing)|(?<=(?:will|to) )(?:co-?)?chair
    )(?!
      [ ](?:the|its|an?|his|her) (?:[a-zA-ZÀ-ԯḀ-ỿ'’-]+ ){0,3}?(?:
        committee|board|panel|foundation|company|bank|commission|firm|task force|working group|party
      )(?![a-zA-ZÀ-ԯḀ-ỿ])
    )|
    presid(?:es?|ed|ing)(?: over(?! by))?|
    (?:took|taking|takes) over (?:
      as (?:the )?chair(?:man|woman|person)?|the (?:rotating )?(?:presidency|chair|chairmanship)
    )|
    (?:hold|holds|held) the (?:rotating )?(?:presidency|chair|chairmanship)|
    (?:is|was|served as|acted as) (?:the )?(?=(?:general |program(?:me)? |conference )?(?:co-?)?chair)
    (?:general |program(?:me)? |conference )?(?:co-?)?chair(?:man|woman|person)?(?!
      [ ]of (?:the|its) (?:commission|board|committee|council|group|company|bank)
    )|
    (?:took|takes?|sat in|in) the chair|
    (?:bang|brought|bring|wield|pound|lower)(?:ed|s|ing)? (?:down )?(?:the|his|her) gavel|
    (?:hand|pass)(?:ed|ing|es|s) (?:over )?the (?:rotating )?(?:gavel|chair|chairmanship|presidency)|
    председательств[a-zA-ZÀ-ԯḀ-ỿ]+
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** "Ida Moss, this year's chair, received". */
const CHAIR_BEHIND = pattern('u')`
  ^(?: of [^,;.]{2,30})?, (?:
    this year['’]s|the (?:current|rotating|acting)|its (?:current )?
  ) ?(?:chair(?:man|woman|person)?|president)(?:
    [ ]of (?:the|its) (?:bloc|group|grouping|body|organi[sz]ation|alliance|association|league)
  )?(?=[,.;])
`;
/** "The chair, Ida Moss", "the meeting's chairman, Ida Moss", "chair of the conference Ida Moss". */
const TITLED_CHAIR = pattern('u')`
  (?:
    (?:^|[.;,] )(?:[Tt]he|[Ii]ts) |(?:summit|meeting|conference|congress|session|forum|synod|assembly)['’]s[ ]
  )(?:current |rotating )?chair(?:man|woman|person)?, $|
  [Cc]hair(?:man|woman|person)? of the (?:
    summit|meeting|conference|congress|session|forum|synod|assembly|talks
  ),? $
`;
/** "UNX25 President A. B.", "the President of UNX25, A. B.", "A. B., the President of UNX25". */
const SERIES_CHAIR = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    \p{Lu}{3,6}\d{1,3} (?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?President|
    (?:President|Chair(?:man|woman)?) of (?:the )?\p{Lu}{3,6}\d{1,3},
  )(?: the)? $
`;
const SERIES_CHAIR_AFTER =
  /^, (?:the )?(?:President|Chair(?:man|woman)?) of (?:the )?\p{Lu}{3,6}\d{1,3}(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
/** "(Ida Moss, who) chairs (the Coast Union)": a lasting body, and not those who gather. */
const LASTING = pattern('u')`
  ^ (?:of )?(?:the |its )?(?:
    (?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]* ){1,4}(?:
      [Uu]nion|[Cc]ommunity|[Cc]onfederation|[Ff]ederation|[Aa]ssociation|[Ll]eague|[Aa]lliance|[Ff]und|
      [Aa]uthority|[Oo]rgani[sz]ation|[Cc]ommission|[Aa]gency
    )|
    [Cc]ommission
  )(?=[,.;]|$| and )
`;
/** "The Coast Union, chaired by (Ida Moss)": no gathering. */
const LASTING_BY = pattern('u')`
  (?:
    Union|Community|Confederation|Federation|Association|League|Alliance|Fund|Bank|Board|Authority|
    Organi[sz]ation|Commission|Committee|Agency|[Pp]anel|[Tt]ask force
  ),? (?:(?:which|that) (?:is|was) |currently |now |then )?(?:co-)?(?:chaired|presided over|headed) by (?:the )?
  $
`;
/** Between two who preside: "A, president of B, and C". */
const AND_TOO = /^(?:, [^.;]{3,90}?)?,? and (?:by )?(?:the )?$/u;
/** Words without one of which nobody is said to preside. */
const MAY_PRESIDE = /chair|presid|gavel|председательств/i;

/** Who presides over the gathering that a sentence speaks of; "A and B chaired it" are both. */
export function findChairs(sentence: string, persons: readonly PersonHit[]): RoleHit[] {
  if (persons.length === 0 || !MAY_PRESIDE.test(sentence)) return [];
  const verbal = new Set(
    joined(sentence, persons, ({ end }) => {
      const verb = PRESIDES_AFTER.exec(sentence.slice(end))?.[0];
      return verb !== undefined && !LASTING.test(sentence.slice(end + verb.length));
    }),
  );
  const titled = persons.filter(({ end }) => CHAIR_BEHIND.test(sentence.slice(end)));
  // "Chaired by A, president of B, and C": C as well.
  const led = new Set(
    persons.filter(({ start }) => {
      const before = sentence.slice(0, start);
      return PRESIDES_BEFORE.test(before) && !(LASTING_BY.test(before) && !namesGathering(before));
    }),
  );
  for (const [i, person] of persons.entries()) {
    const last = persons[i - 1];
    if (last && led.has(last) && AND_TOO.test(sentence.slice(last.end, person.start))) led.add(person);
  }
  return persons.filter(
    (person) =>
      verbal.has(person) ||
      titled.includes(person) ||
      led.has(person) ||
      TITLED_CHAIR.test(sentence.slice(Math.max(0, person.name - 60), person.name)) ||
      SERIES_CHAIR.test(sentence.slice(Math.max(0, person.name - 50), person.name)) ||
      SERIES_CHAIR_AFTER.test(sentence.slice(person.end, person.end + 60)),
  );
}
