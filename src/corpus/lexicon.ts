export type NameKind = 'person' | 'place' | 'country' | 'organisation' | 'format' | 'document' | 'route' | 'term';

/** A name of the topic with its other spellings, in any script. */
export interface LexiconName {
  readonly name: string;
  readonly kind: NameKind;
  readonly also: readonly string[];
  /** ISO 3166-1 alpha-2, for flags. */
  readonly code?: string;
  /** The country that a place lies in (a `name` of kind `country`). */
  readonly partOf?: string;
}

/** A common word with words of the same meaning, in any language. */
export interface LexiconWord {
  readonly term: string;
  readonly also: readonly string[];
}

/** Names and words of the topic: spellings only, never facts. */
export interface Lexicon {
  readonly names: readonly LexiconName[];
  readonly words: readonly LexiconWord[];
}

export const EMPTY_LEXICON: Lexicon = { names: [], words: [] };
