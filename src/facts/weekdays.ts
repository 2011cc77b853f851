import { dayNumber } from '../text/calendar.js';
import type { FoundDate } from '../text/dates.js';
import { pattern } from '../text/pattern.js';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NAME = DAYS.map((day) => `${day[0]?.toUpperCase()}${day.slice(1)}`).join('|');
const WEEKDAY = new RegExp(
  `(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:(?<which>last|next|this) )?(?<day>${NAME})(?: (?:to|through|and|until) (?<last>${NAME}))?(?![a-zA-ZÀ-ԯḀ-ỿ]|['’][a-zA-ZÀ-ԯḀ-ỿ]|,? \\d|,? (?:the )?\\d)|(?<![a-zA-ZÀ-ԯḀ-ỿ])(?<near>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]his (?:morning|afternoon|evening))(?![a-zA-ZÀ-ԯḀ-ỿ]|['’])`,
  'gu',
);
const HINT = /[a-zA-ZÀ-ԯḀ-ỿ]day|omorrow|his (?:morning|afternoon|evening)/u;
const PLANS = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    will|shall|is to|are to|scheduled|planned|plans|upcoming|expected|due|to be|set to|begins|opens|starts|
    meets?|gathers?|convenes?|closes|ends|concludes|travels|visits|last until|lasts until|returns|is hosting|
    are meeting
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** "On Thursday, (Ida Moss of Norland) will". */
const AHEAD_AFTER = /^,?[^.,;]{0,90} (?:will|is to|are to)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
const NEAR: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
const MS = 86_400_000;

/**
 * Days that only the day of publication gives sense to: "on Sunday", "Tuesday to Thursday", "yesterday". News look back, plans ahead. None where
 * the publication is dated by its month alone, and none beside a date that tells the day itself.
 */
export function findWeekdays(text: string, published: string, dates: readonly FoundDate[]): FoundDate[] {
  if (published.length < 10 || !HINT.test(text)) return [];
  const today = dayNumber(published);
  const found: FoundDate[] = [];
  for (const match of text.matchAll(WEEKDAY)) {
    const { which, day, last, near } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    if (dates.some((date) => start <= date.end + 4 && date.start <= end + 4)) continue;
    const ahead =
      which === 'next' ||
      (which !== 'last' &&
        (PLANS.test(text.slice(Math.max(0, start - 60), start)) || AHEAD_AFTER.test(text.slice(end, end + 120))));
    const first = near
      ? today + (NEAR[near.toLowerCase()] ?? 0)
      : nearest(today, DAYS.indexOf((day ?? '').toLowerCase()), ahead);
    const until = last ? first + ((DAYS.indexOf(last.toLowerCase()) - weekdayOf(first) + 7) % 7) : first;
    // A stretch that reaches beyond today was that of the week before, unless it is planned.
    const back = last && !ahead && until > today + 1 ? 7 : 0;
    found.push({ start, end, from: iso(first - back), to: iso(until - back), precision: 'day', explicitYear: false });
  }
  return found;
}

/** 0 for a Sunday; the first day of 1970 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The last such day up to today, or the first after it. */
function nearest(today: number, weekday: number, ahead: boolean): number {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return ahead ? today + ((7 - back) % 7) : today - back;
}

const iso = (day: number): string => new Date(day * MS).toISOString().slice(0, 10);
