import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { openIndex, saveIndex } from '../../src/search/snapshot.js';
import { filter, type Held, held, heldOf, LEXICON, query } from './arbitrary.js';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'snapshot-'));
  file = path.join(folder, 'index');
});
afterAll(() => rm(folder, { recursive: true }));

const corpus = (all: readonly Held[], lexicon = LEXICON) =>
  corpusOf(
    all.map(({ article }) => article),
    lexicon,
  );
const some = [heldOf('a', 'The ministers met in Almaty.'), heldOf('b', 'Rivers rose.\n\nTrade grew.')];
const articles = fc
  .integer({ min: 0, max: 8 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => held(`a${i}`))));

describe('a snapshot', () => {
  it('gives the index back as it was, and it can be changed further', async () => {
    await fc.assert(
      fc.asyncProperty(articles, held('a0'), query, filter, async (all, changed, asked, through) => {
        const first = buildIndex(corpus(all));
        await saveIndex(first, file);
        const { index, restored } = await openIndex(corpus(all), file);
        expect(restored).toBe(true);
        for (const question of ['who atended the sumit', 'vstrecha v Almati'])
          expect(index.readQuery(question)).toEqual(first.readQuery(question));
        expect(index.rank(asked, through, 10)).toEqual(first.rank(asked, through, 10));
        const how = all.length > 0 ? 'change' : 'add';
        for (const one of [first, index]) one[how](changed.article, changed.passages);
        expect(index.rank(asked, through, 10)).toEqual(first.rank(asked, through, 10));
      }),
      { numRuns: 60 },
    );
  });

  it('is taken of an index that was changed, too', async () => {
    const index = buildIndex(corpus(some));
    const third = heldOf('c', 'Talks were held in Almaty.');
    index.add(third.article, third.passages);
    index.remove('a');
    await saveIndex(index, file);
    const opened = await openIndex(corpus([some[1] as Held, third]), file);
    expect(opened.restored).toBe(true);
    expect(opened.index.search('Almaty', { filter: { server: null } }).map(({ passage }) => passage.key)).toEqual([
      'c:0',
    ]);
  });

  it('of other articles, another order or another lexicon is not trusted', async () => {
    await saveIndex(buildIndex(corpus(some)), file);
    const [a, b] = some as [Held, Held];
    const others = [
      corpus([a]),
      corpus([b, a]),
      corpus([a, heldOf('b', 'Rivers fell.\n\nTrade grew.')]),
      corpus([{ ...a, article: { ...a.article, scope: 'one' } }, b]),
      corpus(some, { ...LEXICON, words: [] }),
    ];
    for (const other of others) {
      const { restored, reason } = await openIndex(other, file);
      expect({ restored, reason }).toEqual({
        restored: false,
        reason: 'it is of other articles, another lexicon or another version',
      });
    }
  });

  it('that is torn, altered, foreign or not there is not trusted, and the index is built', async () => {
    await saveIndex(buildIndex(corpus(some)), file);
    const whole = await readFile(file);
    const open = async (bytes: Uint8Array) => {
      await writeFile(file, bytes);
      const { index, restored, reason } = await openIndex(corpus(some), file);
      expect(restored).toBe(false);
      expect(index.search('Almaty', { filter: { server: null } })).toHaveLength(1);
      return reason;
    };
    for (const length of [0, 3, 23, 24, 100, whole.length - 1])
      expect(await open(whole.subarray(0, length))).not.toBeNull();
    for (const at of [0, 4, 8, 12, 16, 24, 60, whole.length - 20]) {
      const altered = Uint8Array.from(whole);
      altered[at] = (altered[at] as number) ^ 0x10;
      expect(await open(altered)).not.toBeNull();
    }
    expect(await open(Buffer.from('not an index at all, but long enough to be read'))).toBe(
      'it is no snapshot of this program',
    );
    await rm(file);
    expect((await openIndex(corpus(some), file)).reason).toBe('there is none');
  });

  it('leaves nothing beside it', async () => {
    await saveIndex(buildIndex(corpus(some)), file);
    expect(await readdir(folder)).toEqual(['index']);
    await expect(saveIndex(buildIndex(corpus(some)), path.join(folder, 'missing', 'index'))).rejects.toThrow('ENOENT');
  });
});
