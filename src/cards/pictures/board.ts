import { PALETTE } from './palette.js';

/** Width of every picture in pixels: a phone's 400 at twice the density. */
export const WIDTH = 800;
export const MARGIN = 40;

export type Weight = 400 | 700;

export interface Font {
  /** Pixels; at least 22, which a phone shows at about 10. */
  readonly size: number;
  readonly weight: Weight;
}

/** Something to paint. Coordinates are pixels from the top left corner; the `y` of a text is its baseline. */
export type Mark =
  | (Font & {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly colour: string;
      readonly align: 'left' | 'right' | 'center';
    })
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly width: number;
      readonly colour: string;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly colour: string;
      /** Only its rim is painted. */
      readonly hollow?: boolean;
    }
  /** A triangle whose tip is at `x`, `y`. */
  | {
      readonly kind: 'tip';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly points: 'left' | 'right';
      readonly colour: string;
    }
  | {
      readonly kind: 'flag';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      /** ISO 3166-1 alpha-2. */
      readonly code: string;
    };

/** Width of a text in pixels. */
export type Measure = (text: string, font: Font) => number;

export interface TextPlace extends Font {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  /** Pixels for a line. */
  readonly width: number;
  /** Most lines; what does not fit is cut with `…`. */
  readonly lines?: number;
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'center';
}

const LINE_HEIGHT = 1.3;

/** A picture being laid out: pure but for the measuring of text. */
export class Board {
  readonly marks: Mark[] = [];
  /** Every text that is painted, as it was given, before it was broken into lines and cut. */
  readonly texts: string[] = [];
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  add(mark: Exclude<Mark, { kind: 'text' }>): void {
    this.marks.push(mark);
  }

  /** Sets a text in lines. Gives the `y` under its last line. */
  text(text: string, place: TextPlace): number {
    const { x, y, size, weight, colour = PALETTE.ink, align = 'left' } = place;
    const lines = this.broken(text, place);
    if (lines.length > 0) this.texts.push(text);
    for (const [i, line] of lines.entries()) {
      // Letters stand in the middle of their line: ascent and descent of Noto Sans are 1.07 and 0.29 of its size.
      const baseline = y + size * LINE_HEIGHT * i + size * 1.03;
      this.marks.push({ kind: 'text', x, y: Math.round(baseline), text: line, size, weight, colour, align });
    }
    return y + Math.ceil(size * LINE_HEIGHT * lines.length);
  }

  /** Pixels that a text takes on one line. */
  widthOf(text: string, font: Font): number {
    return this.#measure(text, font);
  }

  /** A text broken into lines between words; a word that is longer than a line is cut, and so is the last line. */
  broken(text: string, place: Pick<TextPlace, 'width' | 'size' | 'weight' | 'lines'>): string[] {
    const most = place.lines ?? Number.POSITIVE_INFINITY;
    const fits = (line: string) => this.#measure(line, place) <= place.width;
    const words = text.split(/[^\S\u00a0\u202f]+/u).filter((word) => word !== '');
    const lines: string[] = [];
    while (words.length > 0) {
      if (lines.length === most - 1) {
        lines.push(cutTo(words.join(' '), fits));
        break;
      }
      let taken = 1;
      while (taken < words.length && fits(words.slice(0, taken + 1).join(' '))) taken++;
      lines.push(cutTo(words.splice(0, taken).join(' '), fits));
    }
    return lines;
  }
}

/** A line that fits: whole, or cut behind a word or a character with `…`. */
function cutTo(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const characters = [...line];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(`${characters.slice(0, middle).join('').trimEnd()}…`)) low = middle;
    else high = middle - 1;
  }
  const cut = characters.slice(0, low).join('');
  const word = cut.slice(0, Math.max(0, cut.lastIndexOf(' ')));
  return `${(word.length > cut.length * 0.6 ? word : cut).trimEnd().replace(/[,;:·–—-]$/u, '')}…`;
}
