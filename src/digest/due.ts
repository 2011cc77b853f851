import type { Logger } from 'pino';
import { dueBetween, nextDue } from './schedule.js';
import type { DigestSettings } from './settings.js';
import type { DigestStore, Due } from './store-port.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How far back it is looked for what was missed: what lies further back is not even recorded as skipped. */
const LOOK_BACK = 31 * DAY;

/** A digest whose window is shorter is still posted if the bot was down for a moment. */
const SHORTEST_WINDOW = 10 * 60_000;

/** Digests reckoned in one turn of the event loop, and runs entered in one transaction. */
const AT_ONCE = 50;

/** Milliseconds after its time in which a digest is still posted. */
export const windowOf = ({ lateHours }: Pick<DigestSettings, 'lateHours'>): number =>
  Math.max(lateHours * HOUR, SHORTEST_WINDOW);

interface Known {
  /** The schedule that `next` was reckoned for. */
  readonly schedule: string;
  readonly next: Date;
}

const pass = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

const scheduleOf = ({ days, time, zone, scheduledFrom }: DigestSettings): string =>
  [JSON.stringify(days), time, zone, scheduledFrom.getTime()].join();

/**
 * Enters into the ledger what has fallen due: as due, or as skipped where its window for late posts is over. The dates are
 * reckoned anew from the ledger after a start and whenever the clock went back; between, each digest's next date is
 * remembered. `enter` returns when the next one is due, null if none is.
 */
export function dueWatch(
  { settings, ledger }: Pick<DigestStore, 'settings' | 'ledger'>,
  log: Logger,
): { enter(now: Date): Promise<Date | null> } {
  const known = new Map<string, Known>();
  let last: Date | null = null;

  /** Dates after this are looked at; where the clock was ahead when the digest was set up, those since the last look. */
  function from(digest: DigestSettings, lastDue: Date | undefined, before: Date, now: Date): Date {
    const scheduled = digest.scheduledFrom <= now ? digest.scheduledFrom : before;
    // A day before the last run: a schedule may have been moved to an earlier hour.
    return new Date(Math.max(scheduled.getTime(), now.getTime() - LOOK_BACK, (lastDue?.getTime() ?? 0) - DAY));
  }

  return {
    async enter(now) {
      const before = last ?? now;
      if (before > now) known.clear();
      last = now;
      const digests = await settings.active();
      const stale = digests.filter((digest) => {
        const remembered = known.get(digest.id);
        return remembered?.schedule !== scheduleOf(digest) || remembered.next <= now;
      });
      const lastDues = stale.length > 0 ? await ledger.lastDue(now) : new Map<string, Date>();
      for (let i = 0; i < stale.length; i += AT_ONCE) {
        const due: Due[] = [];
        const missed: Due[] = [];
        for (const digest of stale.slice(i, i + AT_ONCE)) {
          try {
            for (const { date, at } of dueBetween(digest, from(digest, lastDues.get(digest.id), before, now), now)) {
              const late = now.getTime() - at.getTime() > windowOf(digest);
              (late ? missed : due).push({ digest: digest.id, slot: date, dueAt: at });
            }
            known.set(digest.id, { schedule: scheduleOf(digest), next: nextDue(digest, now).at });
          } catch (error) {
            if (!(error instanceof RangeError)) throw error;
            log.error({ digest: digest.id, zone: digest.zone }, 'this system does not know the zone of a digest');
            known.set(digest.id, { schedule: scheduleOf(digest), next: new Date(now.getTime() + DAY) });
          }
        }
        await ledger.ensureDue(due, now);
        const skipped = await ledger.ensureDue(missed, now, 'too-late');
        if (skipped > 0) log.warn({ digests: skipped }, 'digests were missed and are not posted any more');
        await pass();
      }
      const ids = new Set(digests.map(({ id }) => id));
      for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
      const next = Math.min(...[...known.values()].map((digest) => digest.next.getTime()));
      return Number.isFinite(next) ? new Date(next) : null;
    },
  };
}
