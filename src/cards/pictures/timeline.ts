import { dayNumber } from '../../text/calendar.js';
import type { Words } from '../words.js';
import { Board, MARGIN, WIDTH } from './board.js';
import { PALETTE } from './palette.js';
import { type Picture, tellable } from './picture.js';
import { studio } from './studio.js';

/** Something with a date, in the words that the card shows. */
export interface TimelineRow {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The date as the card writes it. */
  readonly date: string;
  readonly label: string;
  /** Who tells it. */
  readonly source: string;
  /** Still to come when it was told. */
  readonly ahead: boolean;
}

/** More would make the picture taller than wide, and clients then shrink it. */
const ROWS = 6;
const DOT = 18;
const LEVEL = DOT * 2 + 8;
const TITLE = { size: 34, weight: 700 } as const;
const TEXT = { size: 28, weight: 400 } as const;
const BOLD = { size: 28, weight: 700 } as const;
const SMALL = { size: 24, weight: 400 } as const;

/** Dates on a line true to scale, and under it what happened; null for fewer than two. `rows` in order of time. */
export async function timelinePicture(
  title: string,
  rows: readonly TimelineRow[],
  words: Words,
): Promise<Picture | null> {
  const { measure, paint } = await studio();
  const lead = title === words.timelineTitle ? title : `${words.timelineTitle}, ${title}`;
  const told = tellable(lead, rows.slice(0, ROWS), (row) => tellingOf(row, words), words.andMore);
  if (told.rows.length < 2) return null;
  const board = new Board(measure);
  let y = board.text(title, { x: MARGIN, y: 30, width: WIDTH - 2 * MARGIN, lines: 2, ...TITLE });
  y = band(board, told.rows, y + 22);
  for (const [i, row] of told.rows.entries()) y = entry(board, row, i + 1, y + 24, words);
  if (rows.length > told.rows.length)
    y = board.text(words.andMore(rows.length - told.rows.length), {
      x: MARGIN + 62,
      y: y + 16,
      width: WIDTH,
      colour: PALETTE.quiet,
      ...SMALL,
    });
  const data = await paint(board.marks, y + 34);
  return {
    file: { name: 'timeline.png', data, contentType: 'image/png', description: told.alt },
    texts: board.texts,
  };
}

function tellingOf({ date, label, source, ahead }: TimelineRow, words: Words): string {
  return `${date}${ahead ? ` (${words.pictures.ahead})` : ''}: ${label} (${source})`;
}

/** The line with its years, and a numbered dot for each row; dots that would touch stand above each other. Gives the `y` under it. */
function band(board: Board, rows: readonly TimelineRow[], top: number): number {
  const first = dayNumber(`${(rows[0]?.from ?? '').slice(0, 4)}-01-01`);
  const lastYear = Math.max(...rows.map(({ to }) => Number(to.slice(0, 4))));
  const last = dayNumber(`${lastYear + 1}-01-01`);
  const left = MARGIN + DOT;
  const right = WIDTH - MARGIN - DOT;
  const xOf = (day: number) => left + ((right - left) * (day - first)) / (last - first);
  const placed: { readonly x: number; readonly level: number }[] = [];
  for (const { from, to } of rows) {
    const x = Math.round(xOf((dayNumber(from) + dayNumber(to)) / 2));
    let level = 0;
    while (placed.some((other) => other.level === level && Math.abs(other.x - x) < DOT * 2 + 4)) level++;
    placed.push({ x, level });
  }
  const levels = Math.max(...placed.map(({ level }) => level)) + 1;
  const line = top + levels * LEVEL + 10;
  board.add({ kind: 'line', from: [left, line], to: [right, line], width: 4, colour: PALETTE.rule });
  yearTicks(board, Number((rows[0]?.from ?? '').slice(0, 4)), lastYear, xOf, line);
  const spots = rows.map((row, i) => {
    const { x, level } = placed[i] ?? { x: left, level: 0 };
    return { ...row, x, y: line - 12 - DOT - level * LEVEL };
  });
  // Stems first, so that none crosses a number.
  for (const { from, to, ahead, x, y } of spots) {
    const [a, b] = [xOf(dayNumber(from)), xOf(dayNumber(to) + 1)];
    const span = { kind: 'line', from: [a, line], to: [Math.max(b, a + 4), line], width: 8 } as const;
    board.add({ ...span, colour: PALETTE.accent, dashed: ahead });
    board.add({ kind: 'line', from: [x, y], to: [x, line], width: 3, colour: PALETTE.accent });
  }
  for (const [i, { x, y, ahead }] of spots.entries()) {
    board.add({ kind: 'dot', x, y, radius: DOT + 4, colour: PALETTE.ground });
    number(board, i + 1, x, y, ahead);
  }
  return line + 44;
}

function yearTicks(board: Board, first: number, last: number, xOf: (day: number) => number, line: number): void {
  const step = Math.max(1, Math.ceil((last - first + 1) / 8));
  for (let year = first; year <= last; year += step) {
    const x = xOf(dayNumber(`${year}-01-01`));
    board.add({ kind: 'line', from: [x, line - 8], to: [x, line + 8], width: 3, colour: PALETTE.rule });
    board.text(String(year), { x: x + 8, y: line + 8, width: 120, colour: PALETTE.quiet, ...SMALL });
  }
}

/** A number in a dot: full for what was, a rim for what was still to come. */
function number(board: Board, value: number, x: number, y: number, ahead: boolean): void {
  board.add({ kind: 'dot', x, y, radius: DOT, colour: ahead ? PALETTE.ground : PALETTE.accent });
  if (ahead) board.add({ kind: 'dot', x, y, radius: DOT, colour: PALETTE.accent, hollow: true });
  board.text(String(value), {
    x,
    y: y - 15,
    width: 60,
    align: 'center',
    colour: ahead ? PALETTE.accent : PALETTE.ground,
    size: 22,
    weight: 700,
  });
}

function entry(board: Board, row: TimelineRow, value: number, top: number, words: Words): number {
  number(board, value, MARGIN + DOT, top + 18, row.ahead);
  const x = MARGIN + 62;
  const width = WIDTH - MARGIN - x;
  const date = row.ahead ? `${row.date} · ${words.pictures.ahead}` : row.date;
  const under = board.text(date, { x, y: top, width, lines: 1, colour: PALETTE.accent, ...BOLD });
  const quiet = { lines: 1, colour: PALETTE.quiet, ...SMALL } as const;
  // Beside the date where both fit, to keep the picture low.
  const beside = board.widthOf(date, BOLD) + board.widthOf(row.source, SMALL) + 30 <= width;
  if (beside) board.text(row.source, { x: WIDTH - MARGIN, y: top + 4, width, align: 'right', ...quiet });
  const y = board.text(row.label, { x, y: under, width, lines: 2, ...TEXT });
  return beside ? y : board.text(row.source, { x, y, width, ...quiet });
}
