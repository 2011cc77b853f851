import { keyOf } from '../digest/key.js';
import type { DoubtReason, FailReason, Run, RunState, SkipReason } from '../digest/run.js';
import type { Ending, Ledger } from '../digest/store-port.js';
import { type Database, transaction } from './database.js';

interface RunRow {
  readonly key: string;
  readonly digest: string;
  readonly server: string;
  readonly channel: string;
  readonly slot: string;
  readonly due_at: number;
  readonly state: RunState['kind'];
  readonly owner: string | null;
  readonly until: number | null;
  readonly message: string | null;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly changed_at: number;
  readonly tried_at: number | null;
  readonly articles: string;
}

function stateOf(row: RunRow): RunState {
  switch (row.state) {
    case 'due':
      return { kind: 'due' };
    case 'claimed':
      return { kind: 'claimed', owner: row.owner ?? '', until: new Date(row.until ?? 0) };
    case 'sent':
      return { kind: 'sent', message: row.message ?? '' };
    case 'skipped':
      return { kind: 'skipped', reason: row.reason as SkipReason };
    case 'failed':
      return { kind: 'failed', reason: row.reason as FailReason, detail: row.detail ?? '' };
    case 'uncertain':
      return { kind: 'uncertain', reason: row.reason as DoubtReason };
  }
}

const runOf = (row: RunRow): Run => ({
  key: row.key,
  digest: row.digest,
  server: row.server,
  channel: row.channel,
  slot: row.slot,
  dueAt: new Date(row.due_at),
  state: stateOf(row),
  changedAt: new Date(row.changed_at),
  triedAt: row.tried_at === null ? null : new Date(row.tried_at),
  articles: JSON.parse(row.articles) as string[],
});

/** No run is told to wait longer; where one seems to, the clock has been set back since. */
const LONGEST_WAIT = 3_600_000;

const HELD = "key = ? AND state = 'claimed' AND owner = ?";

export function ledger(db: Database): Ledger {
  // What was called too late at a time that has not come yet was so called while the clock was ahead: it is due after all.
  const enter = db.prepare(
    `INSERT INTO runs (key, digest, server, channel, slot, due_at, not_before, state, reason, changed_at)
     SELECT :key, id, server, channel, :slot, :due, :due, :state, :reason, :now FROM digests WHERE id = :digest
     ON CONFLICT (digest, slot) DO UPDATE SET state = 'due', reason = NULL
       WHERE runs.state = 'skipped' AND runs.reason = 'too-late' AND runs.changed_at > :now AND excluded.state = 'due'`,
  );
  // A wait or a lease that reaches further than any is ever set was set before the clock jumped back: it counts as over.
  const next = db.prepare(
    `SELECT key, tried_at FROM runs WHERE state IN ('due', 'claimed') AND due_at <= :now AND CASE state
       WHEN 'due' THEN not_before <= :now OR not_before > :now + ${LONGEST_WAIT}
       ELSE until <= :now OR until > :now + 2 * :lease END
     ORDER BY due_at, key LIMIT 1`,
  );
  const take = db.prepare(
    `UPDATE runs SET state = 'claimed', owner = :owner, until = :until, changed_at = :now,
       channel = CASE WHEN tried_at IS NULL THEN (SELECT channel FROM digests WHERE id = digest) ELSE channel END
     WHERE key = :key RETURNING *`,
  );
  const renew = db.prepare(`UPDATE runs SET until = ? WHERE ${HELD}`);
  const tried = db.prepare(
    `UPDATE runs SET tried_at = coalesce(tried_at, ?), articles = ?, changed_at = ? WHERE ${HELD}`,
  );
  const finish = db.prepare(
    `UPDATE runs SET state = ?, message = ?, reason = ?, detail = ?, changed_at = ?, owner = NULL, until = NULL
     WHERE ${HELD} RETURNING digest, articles`,
  );
  const mark = db.prepare('INSERT INTO seen (digest, article) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const release = db.prepare(
    `UPDATE runs SET state = 'due', owner = NULL, until = NULL, not_before = ?,
       tried_at = CASE WHEN ? THEN NULL ELSE tried_at END WHERE ${HELD}`,
  );
  const reopen = db.prepare(
    `UPDATE runs SET state = 'due', reason = NULL, detail = NULL, tried_at = NULL, not_before = due_at
     WHERE digest = ? AND due_at >= ? AND state = 'failed' AND reason <> 'fault'`,
  );
  const one = db.prepare('SELECT * FROM runs WHERE key = ?');
  const ofDigest = db.prepare('SELECT * FROM runs WHERE digest = ? ORDER BY due_at DESC, key DESC LIMIT ?');
  const open = db.prepare("SELECT * FROM runs WHERE state IN ('due', 'claimed') ORDER BY due_at, key");
  const latest = db.prepare(
    "SELECT digest, max(due_at) AS due FROM runs WHERE due_at <= ? AND slot NOT LIKE 'now-%' GROUP BY digest",
  );

  const changes = (result: { changes: number | bigint }) => Number(result.changes);
  const reasonOf = (ending: Ending) => (ending.kind === 'sent' ? null : ending.reason);
  return {
    ensureDue: async (runs, now, skip) =>
      runs.length === 0
        ? 0
        : transaction(db, () =>
            runs
              .map(({ digest, slot, dueAt }) => ({ key: keyOf(digest, slot), digest, slot, due: dueAt.getTime() }))
              .map((run) =>
                changes(
                  enter.run({ ...run, state: skip ? 'skipped' : 'due', reason: skip ?? null, now: now.getTime() }),
                ),
              )
              .reduce((sum, added) => sum + added, 0),
          ),
    claim: async (owner, now, until) => {
      const lapses = { now: now.getTime(), lease: until.getTime() - now.getTime() };
      // Most often nothing is due, and then no lock is taken.
      if (!next.get(lapses)) return null;
      return transaction(db, () => {
        const free = next.get(lapses) as { key: string } | undefined;
        if (!free) return null;
        const row = take.get({ key: free.key, owner, now: now.getTime(), until: until.getTime() });
        return runOf(row as unknown as RunRow);
      });
    },
    renew: async (owner, keys, until) =>
      transaction(db, () => keys.filter((key) => changes(renew.run(until.getTime(), key, owner)) === 1)),
    noteTry: async (key, owner, articles, now) =>
      changes(tried.run(now.getTime(), JSON.stringify(articles), now.getTime(), key, owner)) === 1,
    end: async (key, owner, ending, now) =>
      transaction(db, () => {
        const message = ending.kind === 'sent' ? ending.message : null;
        const detail = ending.kind === 'failed' ? ending.detail : null;
        const row = finish.get(ending.kind, message, reasonOf(ending), detail, now.getTime(), key, owner) as
          | { digest: string; articles: string }
          | undefined;
        if (row && ending.kind === 'sent') {
          for (const article of JSON.parse(row.articles) as string[]) mark.run(row.digest, article);
        }
        return row !== undefined;
      }),
    release: async (key, owner, from, untried) =>
      changes(release.run(from.getTime(), Number(untried), key, owner)) === 1,
    reopen: async (digest, dueSince) => changes(reopen.run(digest, dueSince.getTime())),
    get: async (key) => {
      const row = one.get(key) as unknown as RunRow | undefined;
      return row ? runOf(row) : null;
    },
    runsOf: async (digest, most) => (ofDigest.all(digest, most) as unknown as RunRow[]).map(runOf),
    unfinished: async () => (open.all() as unknown as RunRow[]).map(runOf),
    lastDue: async (now) =>
      new Map(
        (latest.all(now.getTime()) as { digest: string; due: number }[]).map(({ digest, due }) => [
          digest,
          new Date(due),
        ]),
      ),
  };
}
