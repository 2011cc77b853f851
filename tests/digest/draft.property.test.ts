import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemsOf } from '../../src/answer/centrality.js';
import { draftDigest } from '../../src/digest/preview.js';
import { article } from '../facts/fixture.js';
import { sourcesOf } from './kit.js';

const NOUNS = ['bridge', 'ferry', 'orchard', 'choir', 'mill', 'harbour', 'council', 'railway', 'museum', 'market'];
const sentence = fc
  .record({
    who: fc.constantFrom('Ruth Calder', 'Hugh Penn', 'The county', 'Traders in Dunlow'),
    what: fc.constantFrom('announced', 'refused', 'praised', 'inspected', 'paid for'),
    nouns: fc.uniqueArray(fc.constantFrom(...NOUNS), { minLength: 3, maxLength: 4 }),
    sum: fc.integer({ min: 2, max: 99 }),
  })
  .map(({ who, what, nouns, sum }) => `${who} ${what} the ${nouns.join(' and the ')} for £${sum} million.`);
const body = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const news = fc.array(
  fc.record({ body, day: fc.integer({ min: 1, max: 28 }), outlet: fc.constantFrom('Post', 'Echo', 'Wire') }),
  { minLength: 1, maxLength: 7 },
);

describe('any digest', () => {
  it('quotes verbatim, tells nothing twice, and keeps its limits', () => {
    fc.assert(
      fc.property(news, fc.integer({ min: 1, max: 4 }), (reports, most) => {
        const articles = reports.map(({ body: text, day, outlet }, i) =>
          article(`a${i}`, `2031-06-${String(day).padStart(2, '0')}`, text, { outlet }),
        );
        const sources = sourcesOf(articles);
        const draft = draftDigest(sources, {
          since: '2031-06-08',
          now: new Date('2031-06-29T00:00:00Z'),
          filter: { server: null },
          most,
        });
        const items = draft.sections.flatMap((section) => section.items);
        for (const item of items)
          expect(sources.corpus.article(item.article)?.body.slice(item.start, item.end)).toBe(item.text);
        const read = items.map(({ text }) => ({
          stems: stemsOf(text),
          numbers: (text.match(/\d+/g) ?? []) as string[],
        }));
        for (const [i, one] of read.entries())
          for (const other of read.slice(0, i)) {
            const shared = [...one.stems].filter((stemmed) => other.stems.has(stemmed)).length;
            const fewer = Math.min(one.stems.size, other.stems.size);
            const newNumber = one.numbers.some((n) => !other.numbers.includes(n));
            expect(shared < fewer * 0.7 || newNumber).toBe(true);
          }
        expect(draft.sections.flatMap(({ stories = [] }) => stories).length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
