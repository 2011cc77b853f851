import { type DigestSettings, type Schedule, type Weekday, weekdaysOf } from './settings.js';
import { dateIn, instantOf } from './zone-clock.js';

/** A local date on which a digest comes, and the instant at which it does. */
export interface DueDate {
  /** `YYYY-MM-DD` in the schedule's zone. */
  readonly date: string;
  readonly at: Date;
}

const DAY = 86_400_000;

/** Days after which every schedule has come at least once, whatever a zone skips. */
const LONGEST_GAP = 16;

const plus = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);

const weekday = (date: string): Weekday => (new Date(`${date}T00:00Z`).getUTCDay() || 7) as Weekday;

/** When a digest comes on a local date; null where it does not. */
function dueOn(schedule: Schedule, date: string): DueDate | null {
  if (!weekdaysOf(schedule.days).includes(weekday(date))) return null;
  const at = instantOf(date, schedule.time, schedule.zone);
  return at === null ? null : { date, at };
}

/**
 * The dates that fall due after one instant, up to and including another, in order. None where the second is not later.
 * Throws RangeError where the system does not know the zone.
 */
export function dueBetween(schedule: Schedule, after: Date, upTo: Date): readonly DueDate[] {
  const found: DueDate[] = [];
  if (upTo <= after) return found;
  const last = plus(dateIn(upTo, schedule.zone), 1);
  for (let date = plus(dateIn(after, schedule.zone), -1); date <= last; date = plus(date, 1)) {
    const due = dueOn(schedule, date);
    if (due && due.at > after && due.at <= upTo) found.push(due);
  }
  return found;
}

/** The first date that falls due after an instant. Throws RangeError where the system does not know the zone. */
export function nextDue(schedule: Schedule, after: Date): DueDate {
  const first = plus(dateIn(after, schedule.zone), -1);
  for (let days = 0; days <= LONGEST_GAP; days++) {
    const due = dueOn(schedule, plus(first, days));
    if (due && due.at > after) return due;
  }
  throw new Error(`No date falls due within ${LONGEST_GAP} days of ${after.toISOString()}`);
}

/** When a digest falls due next. Throws RangeError where the system does not know its zone. */
export function nextOf(digest: DigestSettings, now: Date): Date {
  return nextDue(digest, now > digest.scheduledFrom ? now : digest.scheduledFrom).at;
}
