import { type Database, transaction } from './database.js';

/** Each brings the schema one version further. What has been released is never changed, only added to. Times are milliseconds since 1970. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE digests (
     id TEXT PRIMARY KEY,
     server TEXT NOT NULL,
     channel TEXT NOT NULL,
     name TEXT NOT NULL,
     days TEXT NOT NULL,
     time TEXT NOT NULL,
     zone TEXT NOT NULL,
     topics TEXT NOT NULL,
     at_most INTEGER NOT NULL,
     role TEXT,
     quiet INTEGER NOT NULL,
     when_nothing TEXT NOT NULL,
     late_hours INTEGER NOT NULL,
     paused INTEGER NOT NULL,
     mark_reason TEXT,
     mark_since INTEGER,
     locale TEXT,
     created_by TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     scheduled_from INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX digests_of_server ON digests (server, created_at);

   CREATE TABLE runs (
     key TEXT PRIMARY KEY,
     digest TEXT NOT NULL REFERENCES digests (id) ON DELETE CASCADE,
     server TEXT NOT NULL,
     channel TEXT NOT NULL,
     slot TEXT NOT NULL,
     due_at INTEGER NOT NULL,
     not_before INTEGER NOT NULL,
     state TEXT NOT NULL,
     owner TEXT,
     until INTEGER,
     message TEXT,
     reason TEXT,
     detail TEXT,
     changed_at INTEGER NOT NULL,
     tried_at INTEGER,
     articles TEXT NOT NULL DEFAULT '[]',
     UNIQUE (digest, slot)
   ) STRICT;
   CREATE INDEX runs_unfinished ON runs (due_at) WHERE state IN ('due', 'claimed');
   CREATE INDEX runs_of_digest ON runs (digest, due_at);

   CREATE TABLE seen (
     digest TEXT NOT NULL REFERENCES digests (id) ON DELETE CASCADE,
     article TEXT NOT NULL,
     PRIMARY KEY (digest, article)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE first_seen (article TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE servers_left (server TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE notices (key TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;`,
];

/**
 * Brings the schema to the newest version. Safe when several processes start at once. False where the file was written
 * by a later version of this program: then nothing is touched.
 */
export function migrate(db: Database): boolean {
  return transaction(db, () => {
    db.exec('CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT');
    const { version } = db.prepare('SELECT coalesce(max(version), 0) AS version FROM migrations').get() as {
      version: number;
    };
    if (version > MIGRATIONS.length) return false;
    for (const [at, sql] of MIGRATIONS.entries()) {
      if (at < version) continue;
      db.exec(sql);
      db.prepare("INSERT INTO migrations VALUES (?, unixepoch('subsec') * 1000)").run(at + 1);
    }
    return true;
  });
}
