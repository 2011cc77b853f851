import type { DatabaseSyncInstance, SqliteModule } from '@photostructure/sqlite';

/** A database of the `node:sqlite` API. */
export type Database = DatabaseSyncInstance;

export type Row = Readonly<Record<string, unknown>>;

/** Node's own SQLite where it has one (22.13 and later), the package with the same API elsewhere. */
export async function openDatabase(file: string): Promise<Database> {
  const builtIn = process.getBuiltinModule?.('node:sqlite') as SqliteModule | undefined;
  const { DatabaseSync: Driver } = builtIn ?? (await import('@photostructure/sqlite'));
  return new Driver(file);
}

/**
 * Runs `work` in one transaction and gives back what it returns; all or nothing. The write lock is taken at the start:
 * taken later, another process may have written in between, and SQLite fails at once instead of waiting.
 */
export function transaction<T>(db: Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
