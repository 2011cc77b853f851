import type { Range } from '../corpus/article.js';
import { matches } from '../text/matches.js';

/** What a text's names are, as far as the lexicon knows them. Ranges are offsets in the text. */
export interface NamedRange extends Range {
  readonly kind: string | null;
}

/** A stretch of the wanted kind. `strength` 1: plainly so; less where the kind is only likely, as with a country for *who*. */
export interface Fit extends Range {
  readonly strength: number;
}

export const asFit = ({ start, end }: Range, strength = 1): Fit => ({ start, end, strength });

export const ofKind = (names: readonly NamedRange[], kind: string, strength = 1): Fit[] =>
  names.filter((name) => name.kind === kind).map((name) => asFit(name, strength));

export function shapes(pattern: RegExp, text: string, strength = 1): Fit[] {
  return matches(pattern, text).map((match) =>
    asFit({ start: match.index, end: match.index + match[0].length }, strength),
  );
}
