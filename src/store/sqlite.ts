import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { DigestStore } from '../digest/store-port.js';
import { type Database, openDatabase } from './database.js';
import { houseStore } from './house.js';
import { ledger } from './ledger.js';
import { migrate } from './migrations.js';
import { seenStore } from './seen.js';
import { settingsStore } from './settings.js';

export type Opened =
  | { readonly ok: true; readonly store: DigestStore }
  /** What happened and what to do. */
  | { readonly ok: false; readonly sentence: string };

/** Milliseconds that one process waits for another's write; each takes a few. */
const BUSY_MS = 5_000;

/** The file of the store in the data folder. */
export const storeFile = (dataDir: string): string => path.join(dataDir, 'rapporteur.db');

/**
 * Opens the store of a file, or of memory with `:memory:`; creates it with its folder where there is none. Several
 * processes of one machine may share a file.
 */
export async function openStore(file: string): Promise<Opened> {
  let db: Database | null = null;
  try {
    if (file !== ':memory:') await mkdir(path.dirname(file), { recursive: true });
    db = await openDatabase(file);
    // FULL: a note that a post is going to be tried has to outlive a power cut, or it would be posted again.
    db.exec(
      `PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON`,
    );
    if (migrate(db)) return { ok: true, store: storeOn(db) };
    db.close();
    return {
      ok: false,
      sentence: `${file} was written by a later version of this program. Start that version, or move the file away to begin anew.`,
    };
  } catch (error) {
    db?.close();
    return { ok: false, sentence: unopened(file, error) };
  }
}

const unopened = (file: string, error: unknown): string =>
  `${file} cannot be opened (${error instanceof Error ? error.message : String(error)}). Check that its folder can be written to, that the disk has room and that DATA_DIR is right; if the file is broken, restore a copy or move it away.`;

const storeOn = (db: Database): DigestStore => ({
  settings: settingsStore(db),
  articles: seenStore(db),
  ledger: ledger(db),
  house: houseStore(db),
  close: async () => db.close(),
});
