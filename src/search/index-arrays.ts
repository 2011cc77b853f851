import type { Article } from '../corpus/article.js';
import type { Lexicon } from '../corpus/lexicon.js';
import type { Passage } from '../corpus/passages.js';
import type { PostingArrays } from './postings.js';
import { type Entry, Segment, type SegmentColumns } from './segment.js';
import { mergeSegments } from './segment-merge.js';
import type { VocabularyData } from './vocabulary-table.js';
import type { WordLogData } from './word-log.js';

/** A segment without the texts: its entries are the places of their articles among all. */
export interface SegmentArrays {
  readonly entries: Uint32Array<ArrayBuffer>;
  readonly columns: SegmentColumns;
  readonly postings: PostingArrays;
  readonly words: WordLogData;
}

/** An index without the texts. */
export interface IndexArrays {
  readonly vocabulary: VocabularyData;
  readonly segments: readonly SegmentArrays[];
}

/** An index that can be kept. */
export interface Snapshotable {
  readonly lexicon: Lexicon;
  arrays(): IndexArrays;
  /** What it was built from, in order. */
  articles(): readonly { readonly article: Article; readonly passages: readonly Passage[] }[];
}

/** What was removed is left out. */
export function segmentArrays(segment: Segment, places: ReadonlyMap<Entry, number>): SegmentArrays {
  const { entries, columns, postings, words } = segment.removed ? mergeSegments([segment]) : segment;
  return {
    entries: Uint32Array.from(entries, (entry) => places.get(entry) as number),
    columns,
    postings: postings.arrays,
    words: words.data(),
  };
}

/** `held`: every article of the index, in order. */
export function segmentFrom({ entries, columns, postings, words }: SegmentArrays, held: readonly Entry[]): Segment {
  return new Segment(
    Array.from(entries, (place) => held[place] as Entry),
    columns,
    postings,
    words,
  );
}
