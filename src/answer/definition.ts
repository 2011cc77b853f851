import type { Range } from '../corpus/article.js';
import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { OFFICE_WORD } from '../text/office-word.js';

const IS =
  /^\s?(?:(?:is|are|was|were) (?:also )?(?:an?|the|one|called|known as|defined as|short for)(?![a-z])|(?:works|worked|serves|served) (?:as|for|at) |, (?:(?:a|an|the) )?(?:[a-zA-ZÀ-ԯḀ-ỿ-]+ ){0,3}(?:at|of|from|with) |(?:\([^)]{0,40}\))?\s?[—–]\s?(?:an?|the) |, an? |[—–] это)/iu;
const OFFICE = `(?:${OFFICE_WORD}|министр|президент|премьер|директор|глава|посол|профессор|эксперт)`;
/** "Mara Lind, deputy minister of …"; "Lakeland's foreign minister Mara Lind". */
const OFFICE_BEHIND = new RegExp(`^,? (?:the |then )?(?:[a-zA-ZÀ-ԯḀ-ỿ’'-]+ ){0,3}${OFFICE}(?![a-zA-ZÀ-ԯḀ-ỿ])`, 'iu');
const OFFICE_BEFORE = new RegExp(`(?<![a-zA-ZÀ-ԯḀ-ỿ])${OFFICE} (?:Mr |Mrs |Ms |Dr\\.? )?$`, 'iu');
/** "Mara Lind of the University of Lakeland": where somebody belongs. */
const BODY_BEHIND = /^ (?:of|at|from) (?:the )?\p{Lu}/u;
/** Letters before a name in which its office stands. */
const BEFORE = 40;

/**
 * The stretches of a text that say what a thing of the question is: "X is a …", "X (a …", "X — the …"; of a name in any spelling also the
 * office before or behind it; for an acronym its long form beside it, "Long Name (X)".
 */
export function definitionsIn(text: string, query: Query, index: SearchIndex): Range[] {
  const named = query.wanted.some(({ concepts }) => concepts.some(({ source }) => source === 'name'))
    ? index.namesIn(text).filter(({ start, end }) => {
        const held = index.matchesIn(query, text.slice(start, end));
        return held.some((share, w) => share >= 0.9 && query.wanted[w]?.binding);
      })
    : [];
  const patterns = patternsOf(query);
  const small = text.toLowerCase();
  const things = [
    ...patterns.things.flatMap(({ word, pattern }) => (small.includes(word) ? rangesOf(pattern, text) : [])),
    ...named,
  ];
  const found = things.flatMap((thing): Range[] => {
    const rest = text.slice(thing.end);
    const behind =
      IS.exec(rest) ??
      (isName(thing, named) ? OFFICE_BEHIND.exec(rest) : null) ??
      (isPerson(thing, named) ? BODY_BEHIND.exec(rest) : null);
    if (behind) return [{ start: thing.start, end: thing.end + behind[0].length }];
    const before = isName(thing, named)
      ? OFFICE_BEFORE.exec(text.slice(Math.max(0, thing.start - BEFORE), thing.start))
      : null;
    return before ? [{ start: thing.start - before[0].length, end: thing.end }] : [];
  });
  const acronyms = [
    ...patterns.acronyms,
    ...named.map(({ start, end }) => longForm(text.slice(start, end))).filter((pattern) => pattern !== null),
  ];
  return [...found, ...(text.includes('(') ? acronyms.flatMap((pattern) => rangesOf(pattern, text)) : [])];
}

const isName = (thing: Range, named: readonly Range[]): boolean => named.includes(thing);

const isPerson = (thing: Range, named: readonly (Range & { kind: string | null })[]): boolean =>
  named.some((name) => name === thing && name.kind === 'person');

const rangesOf = (pattern: RegExp, text: string): Range[] =>
  [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));

interface Patterns {
  /** Where each thing stands as the question writes it, and its first word in small letters: most texts lack it. */
  readonly things: readonly { readonly word: string; readonly pattern: RegExp }[];
  /** Where the long form of an acronym is. */
  readonly acronyms: readonly RegExp[];
}

/** A question is held against many texts, and a pattern is dearer to make than to look for. */
const made = new WeakMap<Query, Patterns>();

function patternsOf(query: Query): Patterns {
  let patterns = made.get(query);
  if (!patterns) {
    const texts = new Set(query.wanted.map(({ text }) => text));
    patterns = {
      things: query.wanted.flatMap((wanted) => written(wanted, query)),
      acronyms: [...texts].map(longForm).filter((pattern) => pattern !== null),
    };
    made.set(query, patterns);
  }
  return patterns;
}

function written({ start, end }: Range, { terms }: Query): Patterns['things'] {
  const words = terms.filter((term) => term.start >= start && term.end <= end).map(({ text }) => text);
  const [first] = words;
  if (first === undefined) return [];
  const thing = words.map(escaped).join('[\\s-]+');
  const pattern = `(?<![a-zA-ZÀ-ԯḀ-ỿ\\p{N}])${thing}(?:['’]?s)?(?![a-zA-ZÀ-ԯḀ-ỿ\\p{N}])`;
  return [{ word: first.toLowerCase(), pattern: new RegExp(pattern, 'giu') }];
}

/** "Long Name (X)" and "X (Long Name)" of an acronym; null where it is none. */
function longForm(acronym: string): RegExp | null {
  if (!/^\p{L}{2,6}$/u.test(acronym)) return null;
  const name = escaped(acronym);
  return new RegExp(`(?<=[\\p{L}”"’']\\s)\\(${name}\\)|(?<!\\p{L})${name}\\s\\(\\p{L}`, 'giu');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
