import { pattern } from '../text/pattern.js';
import { toLatin } from '../text/scripts.js';
import { type EventKind, namesGathering, ORDINAL_WORD, withoutRoman } from './event-words.js';
import type { Mention } from './mention.js';
import type { NameFinder } from './names.js';

/** A word that may stand before the noun and belong to it; tested a word at a time, so that no text makes it slow. */
const MODIFIER = new RegExp(
  `^["'“‘«]?(?:${ORDINAL_WORD}|\\p{Lu}[^,;:!?]*|(?:19|20)\\d\\d|\\p{Pd}|[+&]|ministerial|multilateral|annual|biennial|ordinary|extraordinary|non-\\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*|regular|regional|international|trilateral|\\p{Ll}+-(?:day|party|level)|heads|of|state|foreign|ministers|\\p{Ll}+s['’]|министерск[a-zA-ZÀ-ԯḀ-ỿ]+)["'”’»]?$`,
  'u',
);
/** Of the text before a noun, what is looked at. */
const REACH = 160;
const OPENING = pattern('u')`
  ^(?:\p{Pd}+\s+)?(?:
    (?:
      The|A|An|This|That|At|In|On|During|After|Following|For|From|Since|When|While|As|Both|First,|But|And|Their|
      Its|His|Her
    )\s+|
    ["“”‘’«»']\s*
  )+
`;
const DETERMINER = pattern('iu')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(
    the|this|that|its|a|an|another|next|following|subsequent|preceding|upcoming|future|forthcoming|previous|
    earlier|last|coming|any|each|their|эт[a-zA-ZÀ-ԯḀ-ỿ]+
  )\s+(?:
    first-ever\s|very\s|
    (?:(?!(?:of|in|to|for|and|was|is|by|at|with|from|on|that|which|a|an|the)\s)[a-zA-ZÀ-ԯḀ-ỿ-]+\s){1,3}
  )?$
`;
/** "Its next ordinary meeting": another one. */
const FURTHER =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:its|their|the) (?:next|following|upcoming|future|forthcoming|subsequent)(?: [a-zA-ZÀ-ԯḀ-ỿ-]+){0,3} $/iu;
const MINISTERS = /^\s(?:of (?:the )?(?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?ministers|(?:of )?Ministers|министров)/iu;
const HEADS = /^\s(?:of (?:the )?heads of (?:state|government)|глав государств)/iu;
const OF_BODY =
  /^\s(?:of|within) (?:the )?(\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\d’-]*(?: (?:of |for |and )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\d’-]*)*)/u;
const PARTIES =
  /(\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’.]*(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’.]*)*)\s?\p{Pd}\s?(\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’.]*(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’.]*)*)/u;
/** "Norland–Sudland Leaders (Summit)", "Norland–Sudland Business (Forum)": no part of the party's name. */
const WHOSE_OR_WHAT = / (?:Leaders|Ministers|Presidents|Business|Economic|Investment|Trade|Youth)(?:['’]s?)?$/u;
/** "(The meeting) of the Conference of (a body that the lexicon has)". */
const OF_KNOWN = /^ (?:of|within) (?:the )?(?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+ of (?:the )?)?$/u;
/** "(In a conference on 7 May,) the ministers of the G9 agreed". */
const THEIRS = pattern('u')`
  ^(?: (?:in|on) [^.;:]{3,50}?)?, (?:the )?(?:\p{Ll}+ )?(?:
    leaders|ministers|members|presidents|heads|governors|delegates
  ) of (?:the )?(\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\d]+(?: \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ\d]+)*)
`;
/** A format's name straight behind the noun: "саммит «A – B»". */
const QUOTED = /^\s["'“«‘]?\p{Lu}[^,.;()]{0,60}/u;
const BODY = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    Council|Union|Commonwealth|Organi[sz]ation|Committee|Assembly|Bank|Board|Community|Alliance|League|Group|
    Federation|Association|Society|Nations|Parliament|Fund|\p{Lu}{2,}|\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*\d+
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
export const ACRONYM =
  /(?<![a-zA-ZÀ-ԯḀ-ỿ\p{N}])(?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]*\d+(?:\+\d+)?|\p{Lu}{3,})(?![a-zA-ZÀ-ԯḀ-ỿ\p{N}])/u;
/** "The Coast Union('s first) summit", "the Organisation of Lakes (meeting)": the body stands before the noun by its whole name. */
const NAMED_BODY = pattern('u')`
  (?:^|\s)(
    (?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ ){1,4}(?:
      Council|Union|Commonwealth|Organi[sz]ation|Bank|Community|Alliance|League|Federation|Association|Nations|
      Fund|Conference
    )|
    (?:Organi[sz]ation|Association|Community|Union|League|Council) of (?:the )?(?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ ?)+?
  )(?:['’]s)?(?:\s|$)
`;
/** What "and" joins to a name: another one, or another number ("the 4th and 5th"). */
const AND_BEFORE = /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u;
export function phraseStart(text: string, noun: number, previous: RegExpExecArray | undefined): number {
  const floor = Math.max(previous ? previous.index + previous[0].length : 0, noun - REACH);
  const tokens = [...text.slice(floor, noun).matchAll(/\S+/gu)];
  let start = noun;
  for (const [i, token] of tokens.reverse().entries()) {
    // "A and non-A summit": the word before has to belong to it too.
    if (token[0] === 'and' && i > 0 && AND_BEFORE.test(tokens[i + 1]?.[0] ?? '')) continue;
    if (!MODIFIER.test(token[0]) || /\p{Ll}\.$|[()]/u.test(token[0])) break;
    start = floor + token.index;
  }
  const phrase = text.slice(start, noun);
  const opening = OPENING.exec(phrase)?.[0].length ?? 0;
  const rest = phrase.slice(opening);
  // A phrase begins with its number, its capital or one of these, never with a stray "of".
  const stray = /^(?:heads of state|foreign ministers)/u.test(rest)
    ? 0
    : (/^(?:(?:of|heads|state|foreign|ministers)\s+)*/u.exec(rest)?.[0].length ?? 0);
  return Math.min(noun, start + opening + stray);
}

export function refine(kind: EventKind, words: string, after: string): EventKind {
  if (kind === 'meeting' || kind === 'session' || kind === 'conference') {
    if (MINISTERS.test(after) || /minister|министер/iu.test(words)) return 'ministerial';
    if (HEADS.test(after) || /heads of state/iu.test(words)) return 'summit';
  }
  return kind;
}

/** Whether the words before a gathering that nothing places make it another one. */
export const isFurther = (text: string, start: number): boolean =>
  FURTHER.test(text.slice(Math.max(0, start - 80), start));

export function determiner(text: string, start: number): Mention['reference'] {
  const before = text.slice(0, start);
  if (/(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:his|her) (?:very )?(?:first|last|final|farewell) $/u.test(before)) return 'definite';
  const word = (DETERMINER.exec(before)?.[1] ?? '').toLowerCase();
  if (/^(?:the|this|that|its|their|эт)/u.test(word)) return 'definite';
  if (/^(?:an?|any|each)$/u.test(word)) return 'indefinite';
  return word === '' ? 'none' : 'ahead';
}

const ORDINALS = new RegExp(ORDINAL_WORD, 'giu');

/** The parties of a format in alphabetical order, or the body that meets. */
export function partnersOf(words: string, after: string, names: NameFinder, venue: string | null): string | null {
  const format = names.find(words, { kinds: ['format'] }).find(({ name }) => !namesGathering(name.name));
  if (format) return partnersKey(format.name.name, names);
  const plain = withoutRoman(
    withoutVenue(words, venue)
      .replace(/\s?\S+$/u, '')
      .replace(ORDINALS, ' '),
  );
  const parties = PARTIES.exec(plain) ?? PARTIES.exec(QUOTED.exec(after)?.[0] ?? '');
  if (parties) return partnersKey(parties[0].replace(WHOSE_OR_WHAT, ''), names);
  const [body] = names.find(words, { kinds: ['organisation'] });
  if (body) return partnersKey(body.name.name, names);
  const acronym = ACRONYM.exec(plain);
  if (acronym) return partnersKey(acronym[0], names);
  const whole = NAMED_BODY.exec(plain)?.[1];
  if (whole !== undefined) return partnersKey(whole, names);
  const behind = names.find(after.slice(0, 140), { kinds: ['organisation'] })[0];
  if (behind && OF_KNOWN.test(after.slice(0, behind.start))) return partnersKey(behind.name.name, names);
  const named = OF_BODY.exec(after)?.[1] ?? THEIRS.exec(after)?.[1];
  if (named === undefined || !(BODY.test(named) || names.find(named, { kinds: ['organisation'] }).length > 0))
    return null;
  return partnersKey(named, names);
}

/** "Rome A–B summit" without Rome, which is no party; "Rome–Paris summit" stays. */
function withoutVenue(words: string, venue: string | null): string {
  return venue !== null && words.startsWith(`${venue} `) ? words.slice(venue.length + 1) : words;
}

/** "A–B" and "B – A" give the same key; each side under its name in the lexicon. */
export function partnersKey(format: string, names: NameFinder): string {
  return format
    .split(/\s?\p{Pd}\s?/u)
    .map((side) => {
      const [hit] = names.find(side, { lenient: true });
      return toLatin(hit && hit.name.kind !== 'format' ? hit.name.name : side.trim());
    })
    .sort()
    .join('–');
}
