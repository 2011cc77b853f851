import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Corpus } from '../../src/corpus/corpus.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { importFile } from '../../src/ingest/import.js';
import { PROJECT } from '../rooms.js';
import { SHIPPED } from '../shipped.js';

/**
 * The shipped corpus with the articles of a folder imported, as `rapporteur import` does it. The articles belong to their
 * publishers and are not in the repository: whoever has them names their folder. Throws where one of them is refused.
 */
export async function withOriginals(folder: string): Promise<Corpus> {
  const imported = await mkdtemp(path.join(tmpdir(), 'rapporteur-originals-'));
  try {
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()) {
      const options = { folder: imported, today: '2026-01-01', notes: SHIPPED.articles, ask: null };
      const result = await importFile(path.join(folder, name), options);
      if (result.kind === 'refused') throw new Error(`${name} ${result.reason}`);
    }
    const shipped = path.join(PROJECT, 'corpus');
    return await loadCorpus({ folders: [shipped, imported], lexicon: path.join(shipped, 'lexicon.yaml') });
  } finally {
    await rm(imported, { recursive: true });
  }
}
