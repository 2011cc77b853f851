import { randomInt } from 'node:crypto';
import {
  changed,
  type Days,
  type DigestSettings,
  type MarkReason,
  MOST_DIGESTS,
  type WhenNothing,
} from '../digest/settings.js';
import type { SettingsStore } from '../digest/store-port.js';
import { type Database, transaction } from './database.js';

interface DigestRow {
  readonly id: string;
  readonly server: string;
  readonly channel: string;
  readonly name: string;
  readonly days: string;
  readonly time: string;
  readonly zone: string;
  readonly topics: string;
  readonly at_most: number;
  readonly role: string | null;
  readonly quiet: number;
  readonly when_nothing: string;
  readonly late_hours: number;
  readonly paused: number;
  readonly mark_reason: string | null;
  readonly mark_since: number | null;
  readonly locale: string | null;
  readonly created_by: string;
  readonly created_at: number;
  readonly scheduled_from: number;
}

const COLUMNS = [
  ...['id', 'server', 'channel', 'name', 'days', 'time', 'zone', 'topics', 'at_most', 'role', 'quiet', 'when_nothing'],
  ...['late_hours', 'paused', 'mark_reason', 'mark_since', 'locale', 'created_by', 'created_at', 'scheduled_from'],
] as const satisfies readonly (keyof DigestRow)[];

const rowOf = (settings: DigestSettings): DigestRow => ({
  id: settings.id,
  server: settings.server,
  channel: settings.channel,
  name: settings.name,
  days: JSON.stringify(settings.days),
  time: settings.time,
  zone: settings.zone,
  topics: JSON.stringify(settings.topics),
  at_most: settings.atMost,
  role: settings.role,
  quiet: Number(settings.quiet),
  when_nothing: settings.whenNothing,
  late_hours: settings.lateHours,
  paused: Number(settings.paused),
  mark_reason: settings.mark?.reason ?? null,
  mark_since: settings.mark?.since.getTime() ?? null,
  locale: settings.locale ?? null,
  created_by: settings.createdBy,
  created_at: settings.createdAt.getTime(),
  scheduled_from: settings.scheduledFrom.getTime(),
});

const settingsOf = (row: DigestRow): DigestSettings => ({
  id: row.id,
  server: row.server,
  channel: row.channel,
  name: row.name,
  days: JSON.parse(row.days) as Days,
  time: row.time,
  zone: row.zone,
  topics: JSON.parse(row.topics) as string[],
  atMost: row.at_most,
  role: row.role,
  quiet: row.quiet === 1,
  whenNothing: row.when_nothing as WhenNothing,
  lateHours: row.late_hours,
  paused: row.paused === 1,
  mark:
    row.mark_reason === null || row.mark_since === null
      ? null
      : { reason: row.mark_reason as MarkReason, since: new Date(row.mark_since) },
  ...(row.locale === null ? {} : { locale: row.locale }),
  createdBy: row.created_by,
  createdAt: new Date(row.created_at),
  scheduledFrom: new Date(row.scheduled_from),
});

/** Eight digits and letters: short enough for a button, too many for two to be equal. */
const newId = (): string => Array.from({ length: 8 }, () => randomInt(36).toString(36)).join('');

export function settingsStore(db: Database): SettingsStore {
  const write = db.prepare(
    `INSERT INTO digests (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map((name) => `:${name}`).join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${COLUMNS.map((name) => `${name} = excluded.${name}`).join(', ')}`,
  );
  const ofServer = db.prepare('SELECT * FROM digests WHERE server = ? ORDER BY created_at, rowid');
  const one = db.prepare('SELECT * FROM digests WHERE id = ?');
  const remove = db.prepare('DELETE FROM digests WHERE id = ? AND server = ?');
  const active = db.prepare(
    `SELECT * FROM digests d WHERE paused = 0
       AND NOT EXISTS (SELECT 1 FROM servers_left s WHERE s.server = d.server) ORDER BY created_at, rowid`,
  );
  const mark = db.prepare('UPDATE digests SET mark_reason = ?, mark_since = ? WHERE id = ?');

  const list = (server: string) => (ofServer.all(server) as unknown as DigestRow[]).map(settingsOf);
  const find = (id: string) => {
    const row = one.get(id) as unknown as DigestRow | undefined;
    return row ? settingsOf(row) : null;
  };
  const save = (settings: DigestSettings) => void write.run({ ...rowOf(settings) });
  const get = (server: string, id: string) => {
    const found = find(id);
    return found?.server === server ? found : null;
  };
  return {
    create: async (server, wishes, now) =>
      transaction(db, () => {
        if (list(server).length >= MOST_DIGESTS) {
          return { ok: false, problem: { kind: 'too-many', most: MOST_DIGESTS } };
        }
        const settings: DigestSettings = {
          ...wishes,
          id: newId(),
          server,
          paused: false,
          mark: null,
          createdAt: now,
          scheduledFrom: now,
        };
        save(settings);
        return { ok: true, value: settings };
      }),
    list: async (server) => list(server),
    get: async (server, id) => get(server, id),
    update: async (server, id, change, now) =>
      transaction(db, () => {
        const before = get(server, id);
        if (!before) return null;
        const after = changed(before, change, now);
        save(after);
        return after;
      }),
    remove: async (server, id) => Number(remove.run(id, server).changes) > 0,
    active: async () => (active.all() as unknown as DigestRow[]).map(settingsOf),
    find: async (id) => find(id),
    setMark: async (id, given) => void mark.run(given?.reason ?? null, given?.since.getTime() ?? null, id),
  };
}
