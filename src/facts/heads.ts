import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import { isStopWord } from '../text/stopwords.js';
import { EVENT_NOUN, type EventKind, GATHERERS, kindOf } from './event-words.js';
import { phraseStart } from './mention-parts.js';
import { datelineEnd } from './place-shapes.js';
import type { Sentence } from './sentence.js';
import { isSeries, type SeriesHit } from './series.js';

/** More gatherings than this are no sentence. */
const MOST = 24;

/** A word for a gathering, or letters and a number that name one. */
export interface Head {
  readonly start: number;
  readonly end: number;
  /** Null for letters and a number without a noun. */
  readonly kind: EventKind | null;
  readonly token: SeriesHit | null;
}

/** The noun with the letters and number that stand right beside it. */
export function withToken(start: number, end: number, token: SeriesHit | null) {
  if (token && token.start >= end && token.start - end <= 2) return { start, end: token.end };
  return token && token.end <= start && start - token.end <= 24 ? { start: token.start, end } : { start, end };
}

/** "The conference" in a paragraph that has named one by letters and number. */
export function seriesBefore({ before }: Sentence): string | null {
  for (let one = before; one; one = one.before) {
    const named = one.mentions.filter(
      ({ partners, beside, reference }) => !beside && reference !== 'ahead' && isSeries(partners),
    );
    if (named.length > 0)
      return new Set(named.map(({ partners }) => partners)).size === 1 ? (named[0]?.partners ?? null) : null;
  }
  return null;
}

/** "After days of talks": how something was reached. */
const LASTING = /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:hours|days|weeks|months|years|nights?|rounds) of (?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?$/iu;
/** "It was the first summit that …": what the sentence before told of. */
const PREDICATE = pattern('u')`
  ^(?:It|This|That) (?:was|is|has been|will be|became)(?: only| also| already)? (?:
    the|an?|its|their|(?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ ){0,2}\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+['’]s?
  ) (?:[a-zA-ZÀ-ԯḀ-ỿ\p{N}-]+ ){0,5}$
`;
/** "Its plenary session": a part of the gathering. */
const PART =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:plenary|closing|opening|final|morning|afternoon|working|their|its) (?:plenary |working )?$/iu;

export function headsOf(text: string, tokens: readonly SeriesHit[]): Head[] {
  const found = [...text.matchAll(EVENT_NOUN)]
    .filter((match) => !isAdjective(text, match) && !isVerb(text, match) && !PREDICATE.test(text.slice(0, match.index)))
    .filter(
      (match) => kindOf(match) !== 'session' || !PART.test(text.slice(Math.max(0, match.index - 30), match.index)),
    )
    .filter(
      (match) => kindOf(match) !== 'talks' || !LASTING.test(text.slice(Math.max(0, match.index - 30), match.index)),
    )
    .slice(0, MOST);
  const nouns = found.filter(
    (match, i) => !isPartOfName(text, match, found[i + 1]) && !isBodyOf(text, match, found[i - 1]),
  );
  const named = new Set<SeriesHit>();
  const dated = datelineEnd(text);
  const heads = nouns.map((noun, i): Head => {
    const end = noun.index + noun[0].length;
    const start = Math.max(phraseStart(text, noun.index, nouns[i - 1]), Math.min(dated, noun.index));
    const until = nouns[i + 1]?.index ?? text.length;
    const token =
      tokens.find((one) => one.start >= start - 1 && one.end <= end) ??
      besideNoun(text, end, until, tokens) ??
      aheadOf(text, start, tokens);
    if (token) named.add(token);
    return { start, end, kind: kindOf(noun), token };
  });
  const bare = tokens.filter((token) => !named.has(token)).slice(0, MOST);
  return [...heads, ...bare.map((token): Head => ({ start: token.start, end: token.end, kind: null, token }))].sort(
    (a, b) => a.start - b.start,
  );
}

const BEHIND_NOUN = pattern('u')`
  ^ of (?:the )?[a-zA-ZÀ-ԯḀ-ỿ-]+(?: [a-zA-ZÀ-ԯḀ-ỿ-]+){0,8}?(?=
    [ ](?:was|were|is|will|took|takes|has|had|in|on|opened|closed|met)(?![a-zA-ZÀ-ԯḀ-ỿ])
  )
`;

export function titleOf(words: string, after: string): string {
  const behind = BEHIND_NOUN.exec(after)?.[0] ?? '';
  const title = toLatin(`${words}${behind}`).replace(/["'“”‘’«»]/gu, '');
  return behind !== '' || title.split(' ').length > 2 ? title : '';
}

/** "the conference, UNX25", "the conference UNX25". */
function besideNoun(text: string, end: number, until: number, tokens: readonly SeriesHit[]): SeriesHit | null {
  const token = tokens.find(({ start }) => start >= end && start < until);
  return token &&
    /^(?:,? |,? \(|(?: of (?:the )?(?:[a-zA-ZÀ-ԯḀ-ỿ]+ ){1,5}?(?:[a-zA-ZÀ-ԯḀ-ỿ]+ ?)?,? ))$/u.test(
      text.slice(end, token.start),
    )
    ? token
    : null;
}

/** "UNX25, the conference": the token stands just before. */
function aheadOf(text: string, start: number, tokens: readonly SeriesHit[]): SeriesHit | null {
  const token = tokens.findLast((one) => one.end <= start);
  const between = token ? text.slice(token.end, start) : '';
  const named = /^(?:, the| is the) ?(?:[a-zA-ZÀ-ԯḀ-ỿ]+(?:-[a-zA-ZÀ-ԯḀ-ỿ]+)? ){0,2}$/u.test(between);
  // "the UNX25 space conference"
  const modified = /^ (?:\p{Ll}[\p{Ll}-]* ){0,2}$/u.test(between) && !between.trim().split(' ').some(isStopWord);
  return token && (named || modified) ? token : null;
}

/** "Forum Leaders Meeting": of a name the last noun is the head. */
function isPartOfName(text: string, noun: RegExpExecArray, next: RegExpExecArray | undefined): boolean {
  if (!next || !/^\p{Lu}/u.test(noun[0]) || !/^\p{Lu}/u.test(next[0])) return false;
  return /^(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+){0,2} $/u.test(text.slice(noun.index + noun[0].length, next.index));
}

/** "The Ministerial Monitoring Committee": a word of another name. */
const isAdjective = (text: string, noun: RegExpExecArray): boolean =>
  noun[0] === 'Ministerial' && /^ \p{Lu}\p{Ll}/u.test(text.slice(noun.index + noun[0].length));

/** "The 7th Meeting of the Conference", "President of the G9 Conference": a body that goes by a word for gatherings. */
function isBodyOf(text: string, noun: RegExpExecArray, last: RegExpExecArray | undefined): boolean {
  if (!/^\p{Lu}/u.test(noun[0])) return false;
  if (last && OF_THE.test(text.slice(last.index + last[0].length, noun.index))) return true;
  return OFFICE_OF.test(text.slice(Math.max(0, noun.index - 60), noun.index));
}

const OF_THE = /^ of the (?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ+-]* )*$/u;
const OFFICE_OF = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    [Pp]resident|[Cc]hair(?:man|woman|person)?|[Ss]ecretary[- ][Gg]eneral|presides? over|presided over|chairs?
  ) of the (?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ+-]* )*$
`;
/** "before meeting the President": a verb, not a noun. */
function isVerb(text: string, noun: RegExpExecArray): boolean {
  const after = text.slice(noun.index + noun[0].length);
  // "The synod, which has been meeting in Rome since"
  if (
    noun[0] === 'meeting' &&
    /(?:been|be|is|are|was|were) $/u.test(text.slice(Math.max(0, noun.index - 6), noun.index)) &&
    /^ (?:in|at|since|for|to|on)(?![a-zA-ZÀ-ԯḀ-ỿ])/u.test(after)
  )
    return true;
  // "The members of the G9, meeting in Rome, agreed"
  if (
    noun[0] === 'meeting' &&
    /^, $/u.test(text.slice(noun.index - 2, noun.index)) &&
    /^ (?:in|at) \p{Lu}/u.test(after)
  )
    return true;
  if (
    noun[0] === 'meeting' &&
    GATHERERS.test(text.slice(Math.max(0, noun.index - 40), noun.index)) &&
    /^ (?:in|at) (?:the )?\p{Lu}/u.test(after)
  )
    return true;
  return (
    /^meeting$/iu.test(noun[0]) &&
    /^ (?:the|a|his|her|their|with the|\p{Lu})/u.test(after) &&
    !/\b(?:the|a|this|ministerial|\p{Lu}\S*) $/u.test(text.slice(0, noun.index))
  );
}
