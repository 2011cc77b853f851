import type { Range } from '../corpus/article.js';
import { monthNumber } from '../text/calendar.js';
import { pattern } from '../text/pattern.js';

const MEMBERS = pattern('giu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    leaders|presidents|heads of state(?: and government)?|prime ministers|
    (?:foreign |finance |deputy |environment )*ministers|representatives|delegations|delegates|officials|envoys|
    governors|negotiators|лидеры|главы государств|президенты|министры
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** A word before "leaders" that belongs to the group: EU, Central, Asian, all, five. */
const BEFORE = pattern('u')`
  (?:^|[\s(])(
    (?:
      all|both|the|other|two|three|four|five|six|seven|eight|nine|ten|fifty|twenty|thirty|forty|hundred|\d{1,3}|
      foreign|deputy|senior|seventeen|eighteen|nineteen|eleven|twelve|thirteen|fourteen|fifteen|sixteen|dozen|
      sixty|seventy|eighty|ninety|\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\p{N}’'-]*
    )
  )\s$
`;
const NAME = "\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\\p{N}’'-]*";
const WHOSE = new RegExp(
  `^ (?:of|from) (?:all |the |almost |nearly |more than |over |about )*(?:(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) )?(?:\\p{Ll}+ )?${NAME}(?: ${NAME}){0,5}`,
  'u',
);
/** A further name of the same list; not one that a verb follows ("…, and Norland said"). */
const GOES_ON =
  '(?:and|or|took|attended|met|gathered|came|were|participated|signed|agreed|adopted|as|at|in|on|for|to|during|within|under|after|before)(?![a-zA-ZÀ-ԯḀ-ỿ])';
const MORE = new RegExp(
  `^(?:,? (?:and|as well as)|,) (?:the )?(?!(?:${NAME} )?(?!${GOES_ON})\\p{Ll})${NAME}(?: ${NAME}){0,4}`,
  'u',
);
/** "(Leaders of Norland) and 53 Coast countries". */
const COUNTED_MORE = pattern('u')`
  ^,? (?:and|as well as) (?:the |all |some |about |more than |over )*
  (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:other |further )?(?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ )?
  (?:\p{Ll}+ )?(?:states|countries|republics|nations|members|economies)(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
const COUNTRIES = /^ (?:member )?(?:states|countries|republics|nations|members|allies|economies)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
const COUNTED = pattern('u')`
  ^ (?:of|from) (?:all |the |almost |nearly |more than |over |about )*
  (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:
    of (?:the|its|their) (?:[a-zA-ZÀ-ԯḀ-ỿ]+['’]s )?\d{1,3}[ ]
  )?(?:\p{Ll}+ )?(?:
    states|countries|republics|nations|members|economies|dioceses|provinces|regions|parties|churches|
    federations|associations|unions|clubs|branches
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
const JOINED = /^,? (?:and|or|as well as) (?:the )?$/u;
const MOST = 30;

/** Groups of people by office: "EU leaders", "the presidents of the five A states", "ministers of B, C and D"; joined ones as one. */
export function findGroups(text: string): Range[] {
  const found: { start: number; end: number }[] = [];
  for (const match of [...text.matchAll(MEMBERS)].slice(0, MOST)) {
    let start = match.index;
    for (let word = BEFORE.exec(text.slice(Math.max(0, start - 40), start)); word; ) {
      if (monthNumber(word[1] ?? '') > 0) break;
      // A sentence's first word may be a name or not: "The EU leaders", "On Tuesday ministers".
      start -= (word[1]?.length ?? 0) + 1;
      word = BEFORE.exec(text.slice(Math.max(0, start - 40), start));
    }
    start += /^(?:the )+/iu.exec(text.slice(start))?.[0].length ?? 0;
    let end = match.index + match[0].length;
    end +=
      COUNTED.exec(text.slice(end, end + 120))?.[0].length ?? WHOSE.exec(text.slice(end, end + 160))?.[0].length ?? 0;
    if (end > match.index + match[0].length) {
      for (let i = 0; i < MOST; i++) {
        const rest = text.slice(end, end + 120);
        const more = (COUNTED_MORE.exec(rest) ?? MORE.exec(rest))?.[0].length ?? 0;
        if (more === 0) break;
        end += more;
      }
      end += COUNTRIES.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    }
    const last = found.at(-1);
    if (last && start <= last.end) continue;
    if (last && JOINED.test(text.slice(last.end, start))) last.end = end;
    else found.push({ start, end });
  }
  return found;
}
