import type { Range } from '../corpus/article.js';
import type { SearchIndex } from '../search/passage-index.js';
import type { Query } from '../search/query.js';
import { OFFICE_WORD } from '../text/office-word.js';
import { pattern } from '../text/pattern.js';
import { words } from '../text/words.js';

const IS = pattern('iu')`
  ^\s?(?:
    (?:is|are|was|were) (?:also )?(?:an?|the|one|called|known as|defined as|short for)(?![a-z])|
    (?:works|worked|serves|served) (?:as|for|at) |
    , (?:(?:a|an|the) )?(?:[a-zA-ZÀ-ԯḀ-ỿ-]+ ){0,3}(?:at|of|from|with) |
    (?:\([^)]{0,40}\))?\s?[—–]\s?(?:an?|the) |, an? |
    , the (?:[a-z-]+ ){1,4}(?:(?:by|in|with|at|for|to) which|that|which) |[—–] это
  )
`;
const OFFICE = `(?:${OFFICE_WORD}|министр|президент|премьер|директор|глава|посол|профессор|эксперт)`;
/** "Mara Lind, deputy minister of …"; "Lakeland's foreign minister Mara Lind". */
const OFFICE_BEHIND = new RegExp(`^,? (?:the |then )?(?:[a-zA-ZÀ-ԯḀ-ỿ’'-]+ ){0,3}${OFFICE}(?![a-zA-ZÀ-ԯḀ-ỿ])`, 'iu');
const OFFICE_BEFORE = new RegExp(`(?<![a-zA-ZÀ-ԯḀ-ỿ])${OFFICE} (?:Mr |Mrs |Ms |Dr\\.? )?$`, 'iu');
/** "Mara Lind of the University of Lakeland": where somebody belongs. */
const BODY_BEHIND = /^ (?:of|at|from) (?:the )?\p{Lu}/u;
/** "X (that is)", and X in the brackets or quotation marks behind what it is. */
const GLOSS_BEHIND = /^["”»’]?\s\((?:["“«]?\p{Ll}|or |i\.e\.)[^)]{2,60}\)/u;
/** "Groups, particularly X": what kind of thing it is. */
const OF_A_KIND = /\p{L}s,? (?:particularly|especially|notably) (?:the )?$/u;
const KIND_BEHIND = /^(?:(?:\s\([^)]{0,40}\))?: \p{L}| in particular(?![a-z]))/u;
/** What stands alone in brackets. */
const BRACKETS = /(?<=\p{L}["”»’]?\s)\(["“«]?(?<inside>[^()]{2,60}?)["”»]?\)/gu;
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
  const small = inSmallLetters(text);
  const full = fullNames(query)
    .flatMap((name) => written(name, query, small))
    .filter(({ start }) => CAPITAL.test(text.slice(start)));
  const names = [...named, ...full];
  const things = [...query.wanted.flatMap((wanted) => written(wanted, query, small)), ...names];
  const found = things.flatMap((thing): Range[] => {
    const rest = text.slice(thing.end);
    const behind =
      IS.exec(rest) ??
      (names.includes(thing) ? OFFICE_BEHIND.exec(rest) : null) ??
      (isPerson(thing, named) ? BODY_BEHIND.exec(rest) : null);
    if (behind) return [{ start: thing.start, end: thing.end + behind[0].length }];
    const ahead = text.slice(Math.max(0, thing.start - BEFORE), thing.start);
    if (GLOSS_BEHIND.test(rest) || OF_A_KIND.test(ahead) || KIND_BEHIND.test(rest))
      return [{ start: thing.start, end: thing.end }];
    const before = names.includes(thing) ? OFFICE_BEFORE.exec(ahead) : null;
    return before ? [{ start: thing.start - before[0].length, end: thing.end }] : [];
  });
  if (!text.includes('(')) return found;
  const acronyms = new Set([
    ...query.wanted.map((wanted) => wanted.text),
    ...named.map(({ start, end }) => text.slice(start, end)),
  ]);
  return [...found, ...glosses(text, query, things), ...[...acronyms].flatMap((acronym) => longForms(text, acronym))];
}

/** What a question asks about, and nothing else, in the brackets behind what it is. */
function glosses(text: string, { terms }: Query, things: readonly Range[]): Range[] {
  const asked = new Set(terms.map(({ text }) => text.toLowerCase()));
  return [...text.matchAll(BRACKETS)].flatMap(({ index, 0: match, groups }) => {
    const inside = words((groups?.inside ?? '').toLowerCase());
    const range = { start: index, end: index + match.length };
    const isNamed = things.some(({ start, end }) => start <= index + 2 && start > index && end >= range.end - 2);
    return isNamed || (inside.length > 0 && inside.every((word) => asked.has(word.text))) ? [range] : [];
  });
}

const CAPITAL = /^\p{Lu}/u;

/** Names of two words and more that no lexicon has: what stands side by side in the question and is held to. */
function fullNames({ text, wanted }: Query): Range[] {
  const found: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | null = null;
  for (const { start, end, binding, text: word } of wanted) {
    const isPart = binding && !/\p{N}/u.test(word);
    if (last && isPart && /^\s$/.test(text.slice(last.end, start))) {
      if (found.at(-1) !== last) found.push(last);
      last.end = end;
    } else last = isPart ? { start, end } : null;
  }
  return found;
}

const isPerson = (thing: Range, named: readonly (Range & { kind: string | null })[]): boolean =>
  named.some((name) => name === thing && name.kind === 'person');

/** Of the same length: where a letter has no small one as long, the text stays as it is. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

const IN_A_WORD = /[a-zA-ZÀ-ԯḀ-ỿ\p{N}]/u;
const APART = /[\s-]/;

/** Where a thing stands in a text, in small letters, as the question writes it; with a possessive. */
function written({ start, end }: Range, { terms }: Query, text: string): Range[] {
  const words = terms.filter((term) => term.start >= start && term.end <= end).map((term) => term.text.toLowerCase());
  const [first, ...others] = words;
  if (first === undefined) return [];
  const found: Range[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (at > 0 && IN_A_WORD.test(text.charAt(at - 1))) continue;
    let to = at + first.length;
    for (const word of others) {
      let next = to;
      while (APART.test(text.charAt(next))) next++;
      to = next > to && text.startsWith(word, next) ? next + word.length : Number.POSITIVE_INFINITY;
    }
    const possessive = /^['’]?s/.exec(text.slice(to, to + 2))?.[0] ?? '';
    const ends = [to + possessive.length, to].find((of) => of <= text.length && !IN_A_WORD.test(text.charAt(of)));
    if (ends !== undefined) found.push({ start: at, end: ends });
  }
  return found;
}

/** "Long Name (X)", "Long Name (or X)" and "X (Long Name)" of an acronym. */
export function longForms(text: string, acronym: string): Range[] {
  if (!/^\p{L}{2,6}$/u.test(acronym)) return [];
  const name = escaped(acronym);
  const pattern = new RegExp(
    `(?<=[\\p{L}”"’']\\s)\\((?:or |known as |called )?${name}\\)|(?<!\\p{L})${name}\\s\\(\\p{L}`,
    'giu',
  );
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
