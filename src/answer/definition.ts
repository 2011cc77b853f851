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
  const things = [...query.wanted.flatMap((wanted) => written(text, wanted, query)), ...named];
  const found = things.flatMap((thing): Range[] => {
    const rest = text.slice(thing.end);
    const behind = IS.exec(rest) ?? (isName(thing, named) ? OFFICE_BEHIND.exec(rest) : null);
    if (behind) return [{ start: thing.start, end: thing.end + behind[0].length }];
    const before = isName(thing, named)
      ? OFFICE_BEFORE.exec(text.slice(Math.max(0, thing.start - BEFORE), thing.start))
      : null;
    return before ? [{ start: thing.start - before[0].length, end: thing.end }] : [];
  });
  const acronyms = [
    ...query.wanted.map((wanted) => wanted.text),
    ...named.map(({ start, end }) => text.slice(start, end)),
  ];
  return [...found, ...[...new Set(acronyms)].flatMap((acronym) => longForms(text, acronym))];
}

const isName = (thing: Range, named: readonly Range[]): boolean => named.includes(thing);

/** Where a thing stands as the question writes it. */
function written(text: string, { start, end }: Range, { terms }: Query): Range[] {
  const words = terms.filter((term) => term.start >= start && term.end <= end).map((term) => escaped(term.text));
  if (words.length === 0) return [];
  const pattern = new RegExp(
    `(?<![a-zA-ZÀ-ԯḀ-ỿ\\p{N}])${words.join('[\\s-]+')}(?:['’]?s)?(?![a-zA-ZÀ-ԯḀ-ỿ\\p{N}])`,
    'giu',
  );
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

/** "Long Name (X)" and "X (Long Name)" of an acronym. */
function longForms(text: string, acronym: string): Range[] {
  if (!/^\p{L}{2,6}$/u.test(acronym)) return [];
  const name = escaped(acronym);
  const pattern = new RegExp(`(?<=[\\p{L}”"’']\\s)\\(${name}\\)|(?<!\\p{L})${name}\\s\\(\\p{L}`, 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
