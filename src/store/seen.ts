import type { SeenStore } from '../digest/store-port.js';
import { type Database, transaction } from './database.js';

export function seenStore(db: Database): SeenStore {
  const ofDigest = db.prepare('SELECT article FROM seen WHERE digest = ?');
  const note = db.prepare('INSERT INTO first_seen (article, at) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const when = db.prepare('SELECT at FROM first_seen WHERE article = ?');
  return {
    seen: async (digest) => new Set((ofDigest.all(digest) as { article: string }[]).map(({ article }) => article)),
    firstSeen: async (articles, now) => {
      const known = new Map<string, Date>();
      const find = () => {
        for (const id of articles) {
          const row = when.get(id) as { at: number } | undefined;
          if (row) known.set(id, new Date(row.at));
        }
      };
      find();
      // Most often there is nothing to write, and then no lock is taken.
      if (known.size < new Set(articles).size) {
        transaction(db, () => {
          for (const id of articles) note.run(id, now.getTime());
        });
        find();
      }
      return known;
    },
  };
}
