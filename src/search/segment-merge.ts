import { LARGE } from './postings.js';
import { type Entry, SEGMENT_PASSAGES, Segment } from './segment.js';
import { ceilingsOf } from './segment-writer.js';
import { WordLog } from './word-log.js';

/** One segment of what is left of several, in their order. Together they must hold at most 65,536 passages that were not removed. */
export function mergeSegments(segments: readonly Segment[]): Segment {
  const live = segments.reduce((sum, segment) => sum + segment.live, 0);
  const entries: Entry[] = [];
  const columns = { entryOf: new Uint32Array(live), ordinalOf: new Uint32Array(live), lengths: new Uint32Array(live) };
  const words = new WordLog();
  let next = 0;
  // By segment and passage: the new number, or −1.
  const numbers = segments.map((segment) => {
    const renumbered = new Int32Array(segment.size).fill(-1);
    const entryNumbers = new Map<number, number>();
    for (let doc = 0; doc < segment.size; doc++) {
      if (segment.isRemoved(doc)) continue;
      const old = segment.columns.entryOf[doc] as number;
      let entry = entryNumbers.get(old);
      if (entry === undefined) {
        entry = entries.push(segment.entries[old] as Entry) - 1;
        entryNumbers.set(old, entry);
      }
      columns.entryOf[next] = entry;
      columns.ordinalOf[next] = segment.columns.ordinalOf[doc] as number;
      columns.lengths[next] = segment.columns.lengths[doc] as number;
      words.copy(segment.words, doc);
      renumbered[doc] = next++;
    }
    return renumbered;
  });
  const lists = mergeLists(segments, numbers);
  return new Segment(entries, columns, { ...lists, ...ceilingsOf(lists, columns.lengths) }, words.data());
}

function mergeLists(segments: readonly Segment[], numbers: readonly Int32Array[]) {
  const arrays = segments.map(({ postings }) => postings.arrays);
  const most = arrays.reduce((sum, { docs }) => sum + docs.length, 0);
  const rows = arrays.reduce((sum, { terms }) => sum + terms.length, 0);
  const terms = new Uint32Array(rows);
  const starts = new Uint32Array(rows + 1);
  const docs = new Uint16Array(most);
  const units = new Uint8Array(most);
  const large: number[] = [];
  const at = new Uint32Array(segments.length);
  let [row, count] = [0, 0];
  for (;;) {
    let term = Number.POSITIVE_INFINITY;
    for (let s = 0; s < arrays.length; s++) term = Math.min(term, arrays[s]?.terms[at[s] as number] ?? term);
    if (term === Number.POSITIVE_INFINITY) break;
    const before = count;
    for (let s = 0; s < arrays.length; s++) {
      const from = arrays[s] as (typeof arrays)[number];
      const own = at[s] as number;
      if (from.terms[own] !== term) continue;
      at[s] = own + 1;
      for (let i = from.starts[own] as number; i < (from.starts[own + 1] as number); i++) {
        const doc = numbers[s]?.[from.docs[i] as number] as number;
        if (doc < 0) continue;
        docs[count] = doc;
        units[count] = from.units[i] as number;
        if (from.units[i] === LARGE) large.push(count, segments[s]?.postings.unitsAt(i) as number);
        count++;
      }
    }
    if (count === before) continue;
    terms[row] = term;
    starts[++row] = count;
  }
  return {
    terms: terms.slice(0, row),
    starts: starts.slice(0, row + 1),
    docs: docs.slice(0, count),
    units: units.slice(0, count),
    large: Uint32Array.from(large),
  };
}

/**
 * Merges neighbours until there are few: a segment is joined to the one before it where that one is not more than twice as large, so
 * that each passage is copied a logarithmic number of times (O'Neil et al. 1996, log-structured merge). One that is half removed is
 * written anew, an empty one dropped. The order of the passages stays.
 */
export function tidy(segments: readonly Segment[]): Segment[] {
  const kept: Segment[] = [];
  for (const segment of segments) {
    if (segment.live === 0) continue;
    let last = segment.live * 2 < segment.size ? mergeSegments([segment]) : segment;
    for (let before = kept.at(-1); before; before = kept.at(-1)) {
      if (before.live > 2 * last.live || before.live + last.live > SEGMENT_PASSAGES) break;
      kept.pop();
      last = mergeSegments([before, last]);
    }
    kept.push(last);
  }
  return kept;
}
