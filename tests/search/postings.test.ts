import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { K1, lengthNorm, saturated, UNIT } from '../../src/search/bm25.js';
import type { Segment } from '../../src/search/segment.js';
import { mergeSegments, tidy } from '../../src/search/segment-merge.js';
import { SegmentWriter } from '../../src/search/segment-writer.js';
import { heldOf } from './arbitrary.js';

/** Passages as maps from term to units, one article each. */
const passages = fc.array(
  fc.dictionary(fc.integer({ min: 0, max: 9 }).map(String), fc.integer({ min: 1, max: 700 }), { maxKeys: 6 }),
  { maxLength: 12 },
);
type Bags = readonly Readonly<Record<string, number>>[];

const numbers = (of: readonly number[]) => ({ values: Uint32Array.from(of), count: of.length });

function segmentOf(bags: Bags, first = 0): Segment {
  const writer = new SegmentWriter();
  bags.forEach((bag, i) => {
    writer.begin({ ...heldOf(`a${first + i}`, 'x'), order: first + i });
    const terms = numbers(Object.keys(bag).map(Number));
    const units = Uint32Array.from(Object.values(bag));
    writer.take({ ordinal: 0, length: (i % 5) + 1, log: numbers([0]), terms, units });
  });
  return writer.finish();
}

/** What a segment holds, by article: term → units. */
function bagsIn(segment: Segment): Record<string, Record<string, number>> {
  const { postings } = segment;
  const found: Record<string, Record<string, number>> = {};
  for (let doc = 0; doc < segment.size; doc++) {
    if (!segment.isRemoved(doc)) found[segment.entry(doc).article.id] = {};
  }
  postings.arrays.terms.forEach((term, row) => {
    const [from = 0, to = 0] = postings.arrays.starts.subarray(row, row + 2);
    for (let i = from; i < to; i++) {
      const doc = postings.arrays.docs[i] as number;
      const bag = found[segment.entry(doc).article.id];
      if (bag && !segment.isRemoved(doc)) bag[term] = postings.unitsAt(i);
    }
  });
  return found;
}

const expected = (bags: Bags, first = 0) => Object.fromEntries(bags.map((bag, i) => [`a${first + i}`, { ...bag }]));

describe('a segment', () => {
  it('holds what was taken down, large frequencies too', () => {
    fc.assert(fc.property(passages, (bags) => void expect(bagsIn(segmentOf(bags))).toEqual(expected(bags))));
  });

  it('finds the row of a term, and none of one that no passage holds', () => {
    fc.assert(
      fc.property(passages, fc.integer({ min: 0, max: 12 }), (bags, term) => {
        const row = segmentOf(bags).postings.row(term);
        expect(row >= 0).toBe(bags.some((bag) => String(term) in bag));
      }),
    );
  });

  it('seeks the first posting that is not before a passage', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }),
        fc.nat(70),
        fc.nat(20),
        (there, doc, skip) => {
          const { postings } = segmentOf(there.map((holds): Record<string, number> => (holds ? { 1: 20 } : {})));
          const docs = there.flatMap((holds, i) => (holds ? [i] : []));
          const from = Math.min(skip, docs.length);
          const right = docs.findIndex((at, i) => i >= from && at >= doc);
          expect(postings.seek(doc, from, docs.length)).toBe(right < 0 ? docs.length : right);
        },
      ),
    );
  });

  it('never bounds a score too low, whatever the mean length', () => {
    fc.assert(
      fc.property(passages, fc.constantFrom(0.5, 1, 2, 3, 40), (bags, mean) => {
        const segment = segmentOf(bags);
        const { postings } = segment;
        postings.arrays.terms.forEach((_, row) => {
          const [from = 0, to = 0] = postings.arrays.starts.subarray(row, row + 2);
          for (let i = from; i < to; i++) {
            const length = segment.columns.lengths[postings.arrays.docs[i] as number] as number;
            const score = saturated(postings.unitsAt(i) * UNIT, K1 * lengthNorm(length, mean));
            expect(postings.ceiling(postings.arrays.ceilings[row] as number, mean)).toBeGreaterThanOrEqual(score);
          }
        });
      }),
    );
  });
});

describe('merging', () => {
  it('keeps what was not removed, in order', () => {
    fc.assert(
      fc.property(passages, passages, fc.nat(20), (first, second, removed) => {
        const segments = [segmentOf(first), segmentOf(second, first.length)];
        for (const segment of segments) segment.remove(`a${removed}`);
        const merged = mergeSegments(segments);
        const left: Record<string, unknown> = { ...expected(first), ...expected(second, first.length) };
        delete left[`a${removed}`];
        expect(bagsIn(merged)).toEqual(left);
        expect(merged.entries.map(({ order }) => order)).toEqual(
          merged.entries.map(({ order }) => order).sort((a, b) => a - b),
        );
        expect(merged.size).toBe(merged.live);
      }),
    );
  });

  it('leaves few segments', () => {
    let segments: Segment[] = [];
    for (let i = 0; i < 300; i++) segments = tidy([...segments, segmentOf([{ 1: 20 }], i)]);
    expect(segments.length).toBeLessThan(10);
    expect(segments.reduce((sum, { live }) => sum + live, 0)).toBe(300);
  });
});
