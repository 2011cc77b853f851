import { access } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusSource } from './corpus/load.js';

/** The corpus that the project ships, seen from the compiled file (dist/src) . */
export const SHIPPED_CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

const LEXICON = 'lexicon.yaml';

/** Where imported articles go: into the corpus folder if one is named, else into `<data>/articles`. */
export function importFolder(corpusDir: string | null, dataDir: string): string {
  return corpusDir ?? path.join(dataDir, 'articles');
}

/**
 * The folders that make up the corpus. A named corpus folder stands alone; otherwise the shipped notes and what was imported
 * into `<data>/articles`. A folder without a lexicon uses the shipped one; an empty lexicon.yaml switches it off.
 */
export async function corpusSource(corpusDir: string | null, dataDir: string): Promise<CorpusSource> {
  const shipped = path.join(SHIPPED_CORPUS, LEXICON);
  if (corpusDir === null) {
    return { folders: [SHIPPED_CORPUS], optional: [importFolder(null, dataDir)], lexicon: shipped };
  }
  const own = path.join(corpusDir, LEXICON);
  const hasOwn = await access(own).then(
    () => true,
    () => false,
  );
  return { folders: [corpusDir], lexicon: hasOwn ? own : shipped };
}
