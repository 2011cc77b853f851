import type { Words } from '../words.js';
import { Board, MARGIN, WIDTH } from './board.js';
import { PALETTE, SERIES } from './palette.js';
import { type Picture, tellable } from './picture.js';
import { studio } from './studio.js';

/** A value in the words that the card shows. */
export interface FigureRow {
  /** As the source writes it: `more than $45 billion`. */
  readonly text: string;
  readonly value: number;
  /** The least and the greatest that the words allow; null where they are open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly about: boolean;
  /** Who says so: `News Central Asia · 11 Apr 2025`. */
  readonly source: string;
}

/** Values of the same, of one time. */
export interface FigureGroup {
  /** What of, and when: `Central Asia, Russia · 2024`; may be empty. */
  readonly label: string;
  /** Sources give different figures. */
  readonly differs: boolean;
  readonly rows: readonly FigureRow[];
}

const ROWS = 7;
const BAR = 16;
const DOT = 18;
const LEFT = MARGIN + 26;
const RIGHT = WIDTH - MARGIN - 60;
const TITLE = { size: 34, weight: 700 } as const;
const VALUE = { size: 30, weight: 700 } as const;
const TEXT = { size: 26, weight: 400 } as const;
const SMALL = { size: 24, weight: 400 } as const;

/**
 * Values as bars from zero on one scale, with what the words leave open: an arrow for "more than" or "up to", a whisker for a range, an open
 * end for "about". Values that differ stand in one bracket. Null for fewer than two values. All of one unit: nothing is converted.
 */
export async function figuresPicture(
  title: string,
  groups: readonly FigureGroup[],
  words: Words,
): Promise<Picture | null> {
  const { measure, paint } = await studio();
  const flat = groups.flatMap((group) => group.rows.map((row) => ({ group, row })));
  const told = tellable(
    `${words.pictures.figures}, ${title}`,
    flat.slice(0, ROWS),
    ({ group, row }) => tellingOf(group, row, words),
    words.andMore,
  );
  if (told.rows.length < 2) return null;
  const sources = [...new Set(told.rows.map(({ row }) => row.source))];
  const most = Math.max(...told.rows.map(({ row }) => Math.max(row.value, row.high ?? row.value)));
  const scale = (RIGHT - LEFT - 60) / (most || 1);
  const board = new Board(measure);
  let y = board.text(title, { x: MARGIN, y: 30, width: WIDTH - 2 * MARGIN, lines: 2, ...TITLE }) + 6;
  let left = told.rows.length;
  for (const group of groups) {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    if (rows.length > 0) y = drawGroup(board, { ...group, rows }, { y: y + 18, scale, sources, words });
  }
  if (flat.length > told.rows.length)
    y = board.text(words.andMore(flat.length - told.rows.length), {
      x: LEFT,
      y: y + 14,
      width: WIDTH,
      colour: PALETTE.quiet,
      ...TEXT,
    });
  y = legend(board, sources, y + 26);
  const data = await paint(board.marks, y + 30);
  return {
    file: { name: 'figures.png', data, contentType: 'image/png', description: told.alt },
    texts: board.texts,
  };
}

function tellingOf({ label, differs }: FigureGroup, { text, source }: FigureRow, words: Words): string {
  const what = label === '' ? text : `${label}: ${text}`;
  return `${what} (${source}${differs ? `; ${words.pictures.differ}` : ''})`;
}

interface Drawn {
  readonly y: number;
  /** Pixels for one unit of the value. */
  readonly scale: number;
  readonly sources: readonly string[];
  readonly words: Words;
}

function drawGroup(board: Board, group: FigureGroup, { y: top, scale, sources, words }: Drawn): number {
  const place = { x: LEFT, width: RIGHT - LEFT + 40, lines: 2, colour: PALETTE.quiet, ...TEXT };
  let y = group.label === '' ? top : board.text(group.label, { ...place, y: top });
  const bracketed = y + 4;
  for (const row of group.rows) {
    y = board.text(row.text, { x: LEFT, y: y + 4, width: RIGHT - LEFT, lines: 1, ...VALUE }) + 20;
    const at = sources.indexOf(row.source);
    bar(board, row, y, scale, colourOf(at));
    source(board, at, WIDTH - MARGIN - DOT, y);
    y += BAR + 6;
  }
  if (!group.differs) return y;
  for (const [from, to] of [
    [
      [MARGIN, bracketed],
      [MARGIN, y + 30],
    ],
    [
      [MARGIN, bracketed],
      [MARGIN + 12, bracketed],
    ],
    [
      [MARGIN, y + 30],
      [MARGIN + 12, y + 30],
    ],
  ] as const)
    board.add({ kind: 'line', from, to, width: 5, colour: PALETTE.differ });
  return board.text(words.pictures.differ, { ...place, y: y + 2, lines: 1, colour: PALETTE.differ, ...SMALL }) + 4;
}

/** A bar from zero with its end: closed, open to one side, a range, or vague. `y`: its middle. */
function bar(board: Board, { value, low, high, about }: FigureRow, y: number, scale: number, colour: string): void {
  const end = LEFT + Math.max(2, value * scale);
  const box = { kind: 'box', y: y - BAR / 2, height: BAR } as const;
  board.add({ ...box, x: LEFT, width: RIGHT - LEFT, radius: BAR / 2, colour: PALETTE.rule });
  board.add({ ...box, x: LEFT, width: end - LEFT, radius: 4, colour });
  const cap = (x: number) =>
    board.add({ kind: 'line', from: [x, y - 14], to: [x, y + 14], width: 5, colour: PALETTE.ink });
  const arm = (from: number, to: number, dashed = false) =>
    board.add({ kind: 'line', from: [from, y], to: [to, y], width: 5, colour: PALETTE.ink, dashed });
  if (about) {
    board.add({ kind: 'dot', x: end, y, radius: 13, colour: PALETTE.ground });
    board.add({ kind: 'dot', x: end, y, radius: 13, colour: PALETTE.ink, hollow: true });
  } else if (low !== null && high !== null) {
    cap(LEFT + low * scale);
    if (high > low) {
      arm(LEFT + low * scale, LEFT + high * scale);
      cap(LEFT + high * scale);
    }
  } else if (high === null) {
    cap(end);
    arm(end, end + 34);
    board.add({ kind: 'tip', x: end + 48, y, size: 18, points: 'right', colour: PALETTE.ink });
  } else {
    cap(end);
    arm(end - 34, end);
    board.add({ kind: 'tip', x: end - 48, y, size: 18, points: 'left', colour: PALETTE.ink });
  }
}

function source(board: Board, at: number, x: number, y: number): void {
  board.add({ kind: 'dot', x, y, radius: DOT, colour: colourOf(at) });
  const text = { x, y: y - 15, width: 60, align: 'center', colour: PALETTE.ground, size: 22, weight: 700 } as const;
  board.text(String(at + 1), text);
}

function legend(board: Board, sources: readonly string[], top: number): number {
  let y = top;
  for (const [at, name] of sources.entries()) {
    source(board, at, MARGIN + DOT, y + 16);
    y = board.text(name, { x: LEFT + 30, y, width: RIGHT - LEFT, lines: 1, colour: PALETTE.quiet, ...TEXT }) + 10;
  }
  return y;
}

const colourOf = (at: number): string => SERIES[at % SERIES.length] ?? PALETTE.accent;
