import { pattern } from '../text/pattern.js';
import { joined, listFrom, type RoleHit } from './roles.js';
import type { Sentence } from './sentence.js';

/** "(Ida Moss) will attend", "is coming", "is expected". */
const WILL = pattern('u')`
  ^(?: of (?:the )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]+(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]+){0,3})?(?:,[^,.]{2,90},)? (?:
    (?:
      will|is to|are to|is due to|are due to|is set to|are set to|is expected to|are expected to|plans to|
      plan to|ha(?:s|ve) (?:confirmed|promised|agreed) (?:that )?(?:s?he|they|to)(?: will| would)?
    ) (?:also |both |all |personally )?(?:
      attend|come|take part|participate|join|be (?:there|present|among|welcomed|received|greeted)|travel|fly|
      represent|lead|address|speak|open|host|chair|meet|welcome|receive|arrive
    )|
    (?:is|are) (?:also |both )?(?:
      coming|attending|travelling|flying in|taking part|expected(?! to)|due(?! to)|among those expected
    )
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** "Norland is sending (Ida Moss)", "and so is (Carl Dorn)", "guests will include". */
const EXPECTED = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    (?:is|are|will be) (?:sending|represented by|joined by|hosted by|led by)|will (?:include|send|be)|
    (?:so|as) (?:is|are|will|does|do)|
    expected (?:guests |participants |to (?:attend|come) |there )?(?:are|is|include)
  )(?: (?:its|their|his|her)(?: \p{Ll}+){0,3},?)? (?:the )?$
`;
const AFAR = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    by video|over video|via video|video ?(?:link|conference)|remotely|online|virtually|from afar
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
const NOT = /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:not|nobody|unlikely|uncertain|unclear|whether|may|might|if)(?![a-zA-ZÀ-ԯḀ-ỿ])/iu;

/** Who is told beforehand to be coming. */
export function findExpected({ text, persons }: Sentence): RoleHit[] {
  if (persons.length === 0) return [];
  const will = joined(text, persons, ({ start, end }) => {
    const clause = /^[^.;]*?(?=, (?:and|but|while) |[.;]|$)/u.exec(text.slice(end))?.[0] ?? '';
    if (AFAR.test(clause) || NOT.test(clause)) return false;
    return WILL.test(text.slice(end)) || EXPECTED.test(text.slice(Math.max(0, start - 60), start));
  });
  // "Those expected include Ida Moss of Norland and Carl Dorn": what opens the list opens it for all.
  const first = persons.findIndex(({ start }) => EXPECTED.test(text.slice(Math.max(0, start - 60), start)));
  const listed = first < 0 || NOT.test(text) ? [] : listFrom(text, persons.slice(first));
  return [...new Set([...will, ...listed])].sort((a, b) => a.start - b.start);
}
