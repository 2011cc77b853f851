import type { Words } from '../words.js';
import { Board, MARGIN, WIDTH } from './board.js';
import { PALETTE } from './palette.js';
import { type Picture, tellable } from './picture.js';
import { studio } from './studio.js';

/** Someone, or a group, that took part, in the words that the card shows. */
export interface ParticipantRow {
  /** ISO 3166-1 alpha-2, in the order of the text. */
  readonly countries: readonly string[];
  readonly name: string;
  /** May be empty. */
  readonly office: string;
  /** The words of the source that name them. */
  readonly told: string;
}

const ROWS = 7;
const FLAGS = 6;
const FLAG = 72;
const FLAG_HEIGHT = (FLAG * 2) / 3;
const TITLE = { size: 34, weight: 700 } as const;
const NAME = { size: 30, weight: 700 } as const;
const OFFICE = { size: 26, weight: 400 } as const;
const SMALL = { size: 24, weight: 400 } as const;

/** Who took part, each with the flag of their country; null where fewer than two have one. `sources`: outlets. */
export async function participantsPicture(
  title: string,
  rows: readonly ParticipantRow[],
  sources: readonly string[],
  words: Words,
): Promise<Picture | null> {
  if (rows.filter(({ countries }) => countries.length > 0).length < 2) return null;
  const { measure, paint } = await studio();
  const credit = sources.join(' · ');
  const lead = `${title}, ${words.slots.tookPart} (${credit})`;
  const told = tellable(lead, rows.slice(0, ROWS), ({ told }) => told, words.andMore);
  const board = new Board(measure);
  const width = WIDTH - 2 * MARGIN;
  let y = board.text(title, { x: MARGIN, y: 30, width, lines: 2, ...TITLE });
  y = board.text(words.slots.tookPart, { x: MARGIN, y: y + 4, width, colour: PALETTE.accent, ...OFFICE }) + 6;
  for (const row of told.rows) y = participant(board, row, y + 20);
  if (rows.length > told.rows.length)
    y = board.text(words.andMore(rows.length - told.rows.length), {
      x: MARGIN,
      y: y + 18,
      width,
      colour: PALETTE.quiet,
      ...OFFICE,
    });
  y = board.text(credit, { x: MARGIN, y: y + 20, width, lines: 2, colour: PALETTE.quiet, ...SMALL });
  const data = await paint(board.marks, y + 30);
  return {
    file: { name: 'participants.png', data, contentType: 'image/png', description: told.alt },
    texts: board.texts,
  };
}

/** A row: its flag on the left; the flags of a group stand under its words. */
function participant(board: Board, { countries, name, office }: ParticipantRow, top: number): number {
  const group = countries.length > 1;
  const x = MARGIN + FLAG + 24;
  const width = WIDTH - MARGIN - x;
  const single = office === '' && board.broken(name, { width, lines: 2, ...NAME }).length === 1;
  if (countries.length === 1 && countries[0] !== undefined)
    board.add({ kind: 'flag', x: MARGIN, y: top + 6, width: FLAG, code: countries[0] });
  let y = board.text(name, { x, y: single && !group ? top + 10 : top, width, lines: 2, ...NAME });
  if (office !== '') y = board.text(office, { x, y, width, lines: 2, colour: PALETTE.quiet, ...OFFICE });
  if (group) {
    for (const [i, code] of countries.slice(0, FLAGS).entries())
      board.add({ kind: 'flag', x: x + i * (FLAG + 14), y: y + 8, width: FLAG, code });
    y += FLAG_HEIGHT + 8;
  }
  return Math.max(y, top + FLAG_HEIGHT + 8);
}
