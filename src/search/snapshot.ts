import type { Corpus } from '../corpus/corpus.js';
import { type ArrayFile, type NumberArray, readArrays, writeArrays } from './array-file.js';
import { fingerprint } from './fingerprint.js';
import { entriesOf } from './held.js';
import type { IndexArrays, SegmentArrays, Snapshotable } from './index-arrays.js';
import { buildIndex, restoreIndex, type SearchIndex } from './passage-index.js';

/** Raised whenever the arrays of a snapshot change their meaning. */
const FORMAT = 3;

/** An index that was opened, and whether it came from its snapshot; where it was built, why. */
export interface Opened {
  readonly index: SearchIndex & Snapshotable;
  readonly restored: boolean;
  /** In words that complete "the snapshot was not used: …"; null where it was. */
  readonly reason: string | null;
}

/**
 * Keeps an index in a file, whole or not at all. The texts are not in it, only their fingerprint. Rejects where the file cannot be
 * written.
 */
export async function saveIndex(index: Snapshotable, file: string): Promise<void> {
  await writeArrays(file, FORMAT, toFile(index.arrays(), fingerprint(index.articles(), index.lexicon)));
}

/**
 * The index of a corpus: from its snapshot where that is whole and of these very articles, lexicon and code, otherwise built. Never
 * throws for what stands in the file, and leaves the file as it is.
 */
export async function openIndex(corpus: Corpus, file: string): Promise<Opened> {
  const reading = await readArrays(file, FORMAT);
  const built = (reason: string): Opened => ({ index: buildIndex(corpus), restored: false, reason });
  if (!reading.ok) return built(reading.reason);
  const about = reading.file.about as About;
  const entries = entriesOf(corpus);
  if (about.fingerprint !== fingerprint(entries, corpus.lexicon))
    return built('it is of other articles, another lexicon or another version');
  return { index: restoreIndex(corpus.lexicon, fromFile(reading.file), entries), restored: true, reason: null };
}

interface About {
  readonly fingerprint: string;
  /** The mean lengths of the segments, which the bounds of their postings go by. */
  readonly means: readonly number[];
}

function toFile({ vocabulary, segments }: IndexArrays, of: string): ArrayFile {
  const arrays: Record<string, NumberArray> = {
    termChars: vocabulary.terms.chars,
    termEnds: vocabulary.terms.ends,
    wordChars: vocabulary.words.chars,
    wordEnds: vocabulary.words.ends,
    documents: vocabulary.documents,
    stems: vocabulary.stems,
    counts: vocabulary.counts,
    capitals: vocabulary.capitals,
    smalls: vocabulary.smalls,
  };
  segments.forEach(({ entries, columns, postings, words }, s) => {
    const { mean: _, ...lists } = postings;
    for (const [name, array] of Object.entries({ entries, ...columns, ...lists, ...words }))
      arrays[`${name}.${s}`] = array;
  });
  const about: About = { fingerprint: of, means: segments.map(({ postings }) => postings.mean) };
  return { about, arrays };
}

function fromFile({ about, arrays }: ArrayFile): IndexArrays {
  const { means } = about as About;
  const get = <T extends NumberArray>(name: string) => arrays[name] as T;
  type U32 = Uint32Array<ArrayBuffer>;
  return {
    vocabulary: {
      terms: { chars: get('termChars'), ends: get('termEnds') },
      words: { chars: get('wordChars'), ends: get('wordEnds') },
      documents: get('documents'),
      stems: get('stems'),
      counts: get('counts'),
      capitals: get('capitals'),
      smalls: get('smalls'),
    },
    segments: means.map(
      (mean, s): SegmentArrays => ({
        entries: get<U32>(`entries.${s}`),
        columns: { entryOf: get(`entryOf.${s}`), ordinalOf: get(`ordinalOf.${s}`), lengths: get(`lengths.${s}`) },
        postings: {
          terms: get(`terms.${s}`),
          starts: get(`starts.${s}`),
          docs: get(`docs.${s}`),
          units: get(`units.${s}`),
          large: get(`large.${s}`),
          ceilings: get(`ceilings.${s}`),
          mean,
        },
        words: { bytes: get(`bytes.${s}`), ends: get(`ends.${s}`) },
      }),
    ),
  };
}
