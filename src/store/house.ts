import type { HouseStore } from '../digest/store-port.js';
import { type Database, transaction } from './database.js';

export function houseStore(db: Database): HouseStore {
  const leave = db.prepare(
    'INSERT INTO servers_left (server, at) SELECT ?, ? WHERE EXISTS (SELECT 1 FROM digests WHERE server = ?) ON CONFLICT DO NOTHING',
  );
  const come = db.prepare('DELETE FROM servers_left WHERE server = ?');
  const anew = db.prepare('UPDATE digests SET scheduled_from = ? WHERE server = ?');
  const all = db.prepare(
    `SELECT DISTINCT server, EXISTS (SELECT 1 FROM servers_left s WHERE s.server = d.server) AS gone FROM digests d`,
  );
  const removeDigests = db.prepare(
    'DELETE FROM digests WHERE server IN (SELECT server FROM servers_left WHERE at < ?)',
  );
  const removeServers = db.prepare('DELETE FROM servers_left WHERE at < ?');
  const removeRuns = db.prepare("DELETE FROM runs WHERE due_at < ? AND state NOT IN ('due', 'claimed')");
  const tell = db.prepare('INSERT INTO notices (key, at) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const untell = db.prepare('DELETE FROM notices WHERE key = ?');
  return {
    serverLeft: async (server, at) => void leave.run(server, at.getTime(), server),
    serverReturned: async (server, at) =>
      transaction(db, () => {
        if (Number(come.run(server).changes) > 0) anew.run(at.getTime(), server);
      }),
    servers: async () =>
      (all.all() as { server: string; gone: number }[]).map(({ server, gone }) => ({ server, left: gone === 1 })),
    purge: async ({ left, due }) =>
      transaction(db, () => {
        removeDigests.run(left.getTime());
        removeServers.run(left.getTime());
        removeRuns.run(due.getTime());
      }),
    claimNotice: async (key, now) => Number(tell.run(key, now.getTime()).changes) === 1,
    releaseNotice: async (key) => void untell.run(key),
  };
}
