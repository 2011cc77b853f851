import { pattern } from '../text/pattern.js';
import { behindBody, ELSEWHERE, EVENT_NOUN, HELD, MET, RECEIVED, RELATIVE } from './event-words.js';
import { findTokens } from './series.js';
import { withoutVenueName } from './venue-names.js';

/** "(In Rome), where the summit opened". */
export const WHERE_HELD = pattern('u')`
  ^,? where (?:the|an?|its|their) (?:[a-zA-ZÀ-ԯḀ-ỿ\p{N}-]+ ){0,6}(?:
    [Ss]ummit|[Cc]onference|[Mm]eeting|[Ff]orum|[Cc]ongress|[Ss]ession|[Aa]ssembly|talks|leaders|ministers|
    delegates|governors
  ) (?:
    was|were|is|are|will|opened|opens|took|takes|met|meet|gathered|began|ended|closed|convened|had
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** "was held (in Rome)", whatever was. */
const PUT_THERE = pattern('u')`
  (?:
    took place|takes? place|(?:was|were|is|are|be|being) held|(?:^|\s)(?:met|gathered|convened|assembled)|
    \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]* (?:19|20)\d\d (?:opened|closed|ended|began|concluded)
  ) $
`;

/** "The leaders agreed (in Rome)". */
const DECIDED = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    leaders|presidents|ministers|delegates|heads of state|governors|bishops|members|negotiators|lawmakers
  )(?: [^.;:,]{0,40})? (?:
    agreed|decided|pledged|signed|adopted|voted|endorsed|approved|backed|parted|(?:re-?)?elected [^.;,]{2,40}|
    chose [^.;,]{2,40}|named [^.;,]{2,40}|gathering|gathered|assembled
  ) $
`;

/** Whether the words before "in X" put a gathering there: a noun close by, or a verb of holding behind a noun. */
export function isHeldBefore(before: string): boolean {
  const noun = [...before.matchAll(EVENT_NOUN)].at(-1);
  const end = Math.max(noun ? noun.index + noun[0].length : -1, findTokens(before).at(-1)?.end ?? -1);
  if (PUT_THERE.test(before) || DECIDED.test(before)) return true;
  if (end < 0) return MET.test(`${before.trimEnd()} in`) || RECEIVED.test(before.slice(-90));
  const between = withoutVenueName(behindBody(before.slice(end)).replace(RELATIVE, ' '));
  if (between.length > 130 || ELSEWHERE.test(between)) return false;
  return between.trim().split(/\s+/).length <= 4 || HELD.test(between);
}
