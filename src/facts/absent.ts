import { pattern } from '../text/pattern.js';
import type { PersonHit } from './people.js';

/** "Did not come", "stayed at home": no presence, whatever else the sentence says. */
export const ABSENT_AFTER = pattern('u')`
  ^(?:,[^,.]{2,80})?, (?:
    who (?:was|is|were) (?:not|absent|missing)|who (?:did|does|could|had) not (?:come|attend|travel|been)|
    absent|in absentia|from (?:afar|a distance|home)
  )(?![a-zA-ZÀ-ԯḀ-ỿ])|
  ^(?: of (?:the )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+)?(?:,[^,.]{2,120},)?,?(?: (?:himself|herself))? (?:
    did(?: not|n['’]t)|does not|will not|was (?:not|absent|missing)|were (?:not|absent|missing)|
    stayed(?! (?:until|to the|for the))|skipped|missed|declined|refused to (?:come|attend|travel)|sent|
    (?:was|were|is|are|will be) represented by|pulled out|backed out|withdrew|boycotted|sat out|
    remained (?:in|at)|c(?:ould|an) ?not (?:come|attend|travel|be there|make it)|
    (?:chose|opted|decided|preferred) not to|
    (?:has |had |have )?cancell?ed (?:his|her|the|their|a) (?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?
    (?:trip|visit|journey|travel|appearance|attendance)|
    (?:is|was|were|are) (?:
      not (?:coming|attending|going|expected)|forced to stay|barred|banned|excluded|kept away|prevented
    )|
    (?:is|was|were) (?:too )?(?:ill|sick|unwell)|
    (?:is|was|were|are) among (?:those|the (?:\p{Ll}+ )?\p{Ll}+|\p{Ll}+) (?:who|that|to) (?:
      did(?: so)?(?=[,.;]| not )|stay(?:ed)? (?:away|at home|home)|skip(?:ped)?|miss(?:ed)?|boycott(?:ed)?|
      declined?|sent|had (?:sent|declined|stayed|cancelled)
    )
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
const ABSENT_BEFORE = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    (?:
      [Aa]bsent|[Mm]issing|[Nn]ot (?:present|there|among them)|
      [Aa]mong (?:the|those) (?:absent|absentees|missing)|[Nn]o-shows?
    )(?: [^.;]{0,60})? (?:were|was|are|is)|
    [Ii]n the absence of|[Aa]part from|[Ww]ithout|[Ii]nstead of|[Oo]n behalf of|
    (?:[Ss]tanding|[Ss]tood|[Ff]illing) in for|[Ii]n place of|(?:[Dd]eputis|[Dd]eputiz)(?:ing|ed) for
  ) (?:the )?$
`;

/** Whether a name is that of one whom a sentence says to be missing: "absent were Ida Moss and Carl Dorn". */
export function isMissing(text: string, persons: readonly PersonHit[], person: PersonHit): boolean {
  if (ABSENT_BEFORE.test(text.slice(Math.max(0, person.start - 110), person.start))) return true;
  const last = persons[persons.indexOf(person) - 1];
  return last !== undefined && AND_ABSENT.test(text.slice(last.end, person.start)) && isMissing(text, persons, last);
}

/** Between two who are missing, each with why. */
const AND_ABSENT = /^(?: of [^,;.]{2,30})?(?:, (?:who|whose) [^,;.]{3,60})?(?:,| and|, and) (?:the )?$/u;
