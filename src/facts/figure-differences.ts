import { publishedBetween } from '../corpus/article.js';
import { dayNumber } from '../text/calendar.js';
import { differing, type Say } from './differing.js';
import type { FoundEvent } from './events.js';
import type { Difference, Figure } from './fact.js';
import type { Steps } from './library.js';
import type { Sources } from './sources.js';

/** Figures without a period are of one time where their articles appeared within so many days. */
const SAME_TIME_DAYS = 62;
/** Figures that are put in their place in one step. */
const EVERY = 50;
/** Pairs of figures that are compared in one step. */
const LOOKED = 500;

interface FigureSay extends Say {
  readonly figure: Figure;
}

/** Figures of one measure, of the same names and period, that cannot all be right. */
export function* figureDifferences(
  figures: readonly Figure[],
  events: readonly FoundEvent[],
  sources: Sources,
): Steps<Difference[]> {
  const found: Difference[] = [];
  const groups = new Map<string, FigureSay[]>();
  for (const [i, figure] of figures.entries()) {
    if (i % EVERY === 0) yield;
    if (!isComparable(figure) || figure.of.length === 0) continue;
    const key = `${scopeOf(figure)}|${figure.of.join('+')}`;
    push(groups, key, sayOf(figure));
  }
  for (const says of groups.values()) {
    yield;
    for (const same of yield* sameMatter(says)) {
      const one = yield* compared(same, sources, null);
      if (one) found.push(one);
    }
  }
  const known = new Set<string>();
  for (const [i, { values }] of found.entries()) {
    if (i % EVERY === 0) yield;
    for (const { value } of values) known.add(`${value.article}:${value.start}`);
  }
  const placed = new Map<string, Figure>();
  for (const [i, figure] of figures.entries()) {
    if (i % EVERY === 0) yield;
    placed.set(`${figure.article}:${figure.span.start}`, figure);
  }
  for (const event of events) {
    yield;
    found.push(...(yield* ofEvent(event, placed, sources, known)));
  }
  return found;
}

/** Sources that give different sums of what was settled at one event, though not all of them say whose. */
function* ofEvent(
  { facts, tellings }: FoundEvent,
  figures: ReadonlyMap<string, Figure>,
  sources: Sources,
  known: ReadonlySet<string>,
): Steps<Difference[]> {
  const groups = new Map<string, FigureSay[]>();
  const seen = new Set<Figure>();
  for (const [i, { sentence, items, by }] of tellings.entries()) {
    if (i % EVERY === EVERY - 1) yield;
    if (by === 'followed' || by === 'aside') continue;
    for (const part of [sentence, ...items]) {
      for (const { number } of part.figures) {
        const figure = figures.get(`${part.article.id}:${part.range.start + number.start}`);
        if (!figure || seen.has(figure) || !isComparable(figure) || known.has(`${figure.article}:${figure.span.start}`))
          continue;
        seen.add(figure);
        push(groups, scopeOf(figure), sayOf(figure));
      }
    }
  }
  const found: Difference[] = [];
  for (const says of groups.values()) {
    yield;
    // A source with two figures of one measure tells of two things.
    const times = new Map<string, number>();
    for (const { figure } of says) times.set(figure.article, (times.get(figure.article) ?? 0) + 1);
    const single = says.filter(({ figure }) => times.get(figure.article) === 1);
    const matter: FigureSay[] = [];
    let looked = 0;
    for (const say of single) {
      let fitting = true;
      for (const other of single) {
        if (++looked % LOOKED === 0) yield;
        fitting = overlaps(say.figure, other.figure);
        if (!fitting) break;
      }
      if (fitting) matter.push(say);
    }
    const one = yield* compared(matter, sources, facts.id);
    if (one) found.push(one);
  }
  return found;
}

/** Names of one are among those of the other, or one has none; and the times do not exclude each other. */
function overlaps(a: Figure, b: Figure): boolean {
  const [fewer, more] = a.of.length <= b.of.length ? [a, b] : [b, a];
  const named =
    fewer.of.length === 0 ||
    fewer.of.every((name) => more.of.includes(name)) ||
    fewer.of.some((name) => more.of.includes(name));
  return (
    named && (a.period === null || b.period === null || (a.period.from <= b.period.to && b.period.from <= a.period.to))
  );
}

function* compared(says: readonly FigureSay[], sources: Sources, event: string | null): Steps<Difference | null> {
  const [first] = says;
  if (!first) return null;
  const { figure } = first;
  const period = says.find((say) => say.figure.period)?.figure.period;
  const when = period ? (period.precision === 'year' ? period.from.slice(0, 4) : period.from.slice(0, 7)) : null;
  const names = [...new Set(says.flatMap((say) => say.figure.of))].sort();
  const about = [figure.measure.toReversed().join(' '), names.join(', '), when].filter(Boolean).join(' · ');
  const differs = (a: Say, b: Say) => isApart((a as FigureSay).figure, (b as FigureSay).figure);
  return yield* differing('figure', about, says, sources, differs, event === null ? {} : { event });
}

/** Whole numbers of a group ("five states"), shares of parts, and what has no measure cannot be compared. */
function isComparable({ measure, number }: Figure): boolean {
  return measure.length > 0 && !measure.includes('(part)') && Number.isFinite(number.value);
}

/** Equal for figures that may be compared at all: currencies are not converted, so that sums in two of them stand side by side. */
function scopeOf({ measure, number, change }: Figure): string {
  const unit =
    number.kind === 'money' ? (number.unit ?? 'money') : `${number.kind} ${(number.unit ?? '').toLowerCase()}`;
  return `${measure.join(' ')}|${unit}|${change}`;
}

/** Splits figures of one measure and of the same names by what they are about and of when. */
function* sameMatter(says: readonly FigureSay[]): Steps<FigureSay[][]> {
  const matters: FigureSay[][] = [];
  // Of another time is another matter: only those of the same are gone through.
  const byTime = new Map<string, Matter[]>();
  let looked = 0;
  for (const [i, say] of says.entries()) {
    if (i % EVERY === EVERY - 1) yield;
    const { period, published } = say.figure;
    const day = period === null ? dayNumber(publishedBetween(published).from) : 0;
    const time = period === null ? '' : `${period.from} ${period.to}`;
    const same = byTime.get(time) ?? [];
    byTime.set(time, same);
    let home: Matter | undefined;
    for (const matter of same) {
      if (++looked % LOOKED === 0) yield;
      if (!(day - matter.first <= SAME_TIME_DAYS && matter.last - day <= SAME_TIME_DAYS)) continue;
      let fitting = true;
      for (const about of matter.abouts.values()) {
        if (++looked % LOOKED === 0) yield;
        fitting = isOneMatter(say.figure.about, about);
        if (!fitting) break;
      }
      if (!fitting) continue;
      home = matter;
      break;
    }
    if (home) {
      home.says.push(say);
      home.first = Math.min(home.first, day);
      home.last = Math.max(home.last, day);
      home.abouts.set(say.figure.about.join(' '), say.figure.about);
    } else {
      const own = [say];
      matters.push(own);
      const abouts = new Map([[say.figure.about.join(' '), say.figure.about]]);
      same.push({ says: own, first: day, last: day, abouts });
    }
  }
  return matters;
}

/** Figures of one matter with their first and last day, and each of the sets of words that they are about once. */
interface Matter {
  readonly says: FigureSay[];
  first: number;
  last: number;
  readonly abouts: Map<string, readonly string[]>;
}

function isOneMatter(a: readonly string[], b: readonly string[]): boolean {
  const [onlyA, onlyB] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  // Words that both have beside each other's tell of two things: a probe and its rover.
  const shared = a.length - onlyA.length;
  return onlyA.length === 0 || onlyB.length === 0 || shared >= Math.max(onlyA.length, onlyB.length);
}

/** Whether two numbers cannot both be right, however they were rounded; in two currencies they are different statements. */
function isApart(a: Figure, b: Figure): boolean {
  if (a.number.currency !== b.number.currency) return true;
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x.high < y.low || y.high < x.low;
}

function rangeOf({ number, span }: Figure): { low: number; high: number } {
  const slack = roundingOf(number.value, span.text);
  const low = number.low === null ? Number.NEGATIVE_INFINITY : number.low - (number.bound === 'more' ? 0 : slack);
  const high = number.high === null ? Number.POSITIVE_INFINITY : number.high + (number.bound === 'more' ? 0 : slack);
  return { low, high };
}

/** Half a unit of the last digit that is told: 0.05 billion for "44.7 billion", 500 for "12,000". */
function roundingOf(value: number, written: string): number {
  const digits = /\d[\d.,\u00a0\u202f ]*/u.exec(written)?.[0].replace(/[^\d.,]/gu, '') ?? '';
  const plain = /[.,]\d{1,2}$/u.test(digits) ? digits.replace(',', '.') : digits.replace(/[.,]/gu, '');
  const shown = Number(plain);
  if (!(shown > 0)) return 0;
  const scale = value / shown;
  const decimals = /\.(\d+)$/u.exec(plain)?.[1]?.length ?? 0;
  if (decimals > 0) return (scale * 10 ** -decimals) / 2;
  const zeros = plain.length > 3 ? (/0+$/u.exec(plain)?.[0].length ?? 0) : 0;
  return (scale * 10 ** zeros) / 2;
}

function sayOf(figure: Figure): FigureSay {
  const { number, citation, span } = figure;
  return {
    figure,
    citation,
    value: span,
    key: `${number.value} ${number.bound} ${number.currency ?? number.unit ?? ''}`,
  };
}

function push(groups: Map<string, FigureSay[]>, key: string, say: FigureSay): void {
  const list = groups.get(key);
  if (list) list.push(say);
  else groups.set(key, [say]);
}
