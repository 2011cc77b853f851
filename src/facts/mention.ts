import type { Article, Range } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import type { FoundDate } from '../text/dates.js';
import type { EventKind } from './event-words.js';
import type { PlaceHit } from './places.js';

/** One sentence's word for a gathering with what the sentence says of it. All ranges are offsets in the article's body. */
export interface Mention {
  readonly article: Article;
  readonly passage: Passage;
  readonly sentence: Range;
  /** The noun with the words that belong to it: "second A–B summit". */
  readonly phrase: Range;
  readonly kind: EventKind;
  /** `ahead`: another one ("their next summit"). */
  readonly reference: 'definite' | 'indefinite' | 'ahead' | 'none';
  /** The gathering only tells when or than what: "since the summit", "before the meeting". */
  readonly oblique: boolean;
  /** Told in passing in a sentence about another ("three years after the first"): its date follows from that one's. */
  readonly beside: boolean;
  readonly ordinal: number | null;
  /** The words that name it, folded, where at least two of them are its own: "spring meeting of governors"; otherwise empty. */
  readonly title: string;
  /** The parties or the format, comparable whatever their order; null where none is named. */
  readonly partners: string | null;
  readonly venue: PlaceHit | null;
  /** A country that the sentence names as the place of what it tells. */
  readonly country: string | null;
  readonly date: FoundDate | null;
}
