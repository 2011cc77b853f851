import type { Range } from '../corpus/article.js';
import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import { RECEIVED } from './event-words.js';
import type { RoleHit } from './roles.js';
import type { Sentence } from './sentence.js';

const HOSTED = pattern('u')`
  ^(?:, (?:who|which))? (?:(?:has|had|will|is to|are to|is|was|are|were) )?
  (?:host|hosts|hosted|hosting|play(?:s|ed)? host to)(?= )
`;
const HOSTING_NOW = pattern('u')`
  ^ (?:is|are) hosting (?:an?|the|its|this) (?:[a-zA-ZÀ-ԯḀ-ỿ\p{N}-]+ ){0,4}?(?:
    summit|meeting|conference|congress|forum|session|assembly
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
const HOSTED_BY = /(?:hosted|organi[sz]ed) by (?:the )?$/u;

const AS_HOST = pattern('u')`
  ^(?:
    ,? as (?:the )?host|, the (?:co-)?host(?=[,.;])|
    [ ](?:is|was|were|will be|acts? as|acted as) (?:the )?(?:co-)?hosts?
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;

/** "Host Ida Moss", "the hosts, Norland", "their host, President Ida Moss": who it is stands behind the word. */
const HOST_TITLE = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ-])(?:
    [Hh]ost |(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:co-)?hosts?, (?:the )?|
    [Hh]ost (?:country|nation),? (?:the )?|(?:^|[ ,])[Aa]s (?:the )?hosts?, (?:the )?|
    [Aa]t the invitation of (?:the )?
  )$
`;

/** A name that nobody knows hosts "the …" or "its …". */
const NAME_HOSTED =
  /(?<name>\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+){0,3}) (?:has |will )?host(?:s|ed)?(?= (?:the|an?|its) )/u;

/** "Was hosted by Norland", where nobody knows Norland. */
const NAME_HOSTED_BY = /hosted by (?:the )?(?<name>\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+){0,3})/u;

/** "Next year's will be hosted by". */
const NEXT_TIME = /^(?:Next (?:year|month|time|spring|autumn|summer|winter)|The next)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
/** Words without one of which nobody is said to host. */
const MAY_HOST = /[Hh]ost|invitation of|organi[sz]ed by/;

/** Who hosts it: the country, place or person that "hosted" stands behind, with the verb. Its key is that of the country or person. */
export function findHost(sentence: Sentence, phrase: Range | null, venue: string): RoleHit | null {
  const { text, range } = sentence;
  if (!MAY_HOST.test(text) || (phrase === null && NEXT_TIME.test(text))) return null;
  const { places, persons } = sentence;
  const received = RECEIVED.exec(text);
  // Where no noun names the gathering, those who were received stand for it.
  const noun = phrase
    ? phrase.start - range.start
    : received
      ? received.index + (received.groups?.verb?.length ?? 0)
      : -1;
  for (const { start, end, key } of [...places, ...persons]) {
    // "Rome hosted the summit" tells where.
    if (key === venue) continue;
    // "Norland is hosting a summit for the second time": in a report, that summit.
    if (phrase === null && HOSTING_NOW.test(text.slice(end)))
      return { start, end: end + (HOSTED.exec(text.slice(end))?.[0].length ?? 0), key };
    const named = AS_HOST.exec(text.slice(end))?.[0];
    if (named !== undefined) return { start, end: end + named.length, key };
    const verb = HOSTED.exec(text.slice(end))?.[0];
    // "The summit, which Norland hosted".
    if (verb !== undefined && noun >= 0 && noun < start && /, which (?:the )?$/u.test(text.slice(0, start)))
      return { start, end: end + verb.length, key };
    // "Norland is to host the leaders": the next time.
    if (verb !== undefined && phrase === null && /^ (?:will|is to|are to) /u.test(verb)) continue;
    // "Russia hosted the summit": the gathering is what is hosted.
    if (verb !== undefined && noun > end && noun - end < 90) return { start, end: end + verb.length, key };
    const titled = HOST_TITLE.exec(text.slice(Math.max(0, start - 40), start))?.[0];
    if (titled !== undefined) return { start: start - titled.length, end, key };
    const by = HOSTED_BY.exec(text.slice(0, start))?.[0];
    if (by !== undefined) return { start: start - by.length, end, key };
  }
  const shown = NAME_HOSTED.exec(text) ?? null;
  const by = NAME_HOSTED_BY.exec(text);
  if (by && noun >= 0) return { start: by.index, end: by.index + by[0].length, key: toLatin(by.groups?.name ?? '') };
  if (!shown || shown.index + shown[0].length > noun || noun - shown.index - shown[0].length > 60) return null;
  const key = toLatin(shown.groups?.name ?? '');
  return key === toLatin(venue) ? null : { start: shown.index, end: shown.index + shown[0].length, key };
}
