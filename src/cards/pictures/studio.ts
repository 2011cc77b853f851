import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Image, SKRSContext2D } from '@napi-rs/canvas';
import { type Font, type Mark, type Measure, WIDTH } from './board.js';
import { PALETTE } from './palette.js';

/** Measures text and paints what was laid out. */
export interface Studio {
  readonly measure: Measure;
  /** A PNG of `WIDTH` by `height` pixels. A flag that there is none of is left out. */
  paint(marks: readonly Mark[], height: number): Promise<Uint8Array>;
}

const require = createRequire(import.meta.url);

/** Subsets of Noto Sans in the order in which a letter is looked for; "ext" holds Kazakh, Tajik and Turkic letters. */
const SUBSETS = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'] as const;
const WEIGHTS = [400, 700] as const;
const familyOf = (subset: string) => `Rapporteur ${subset}`;
const FAMILIES = SUBSETS.map((subset) => `"${familyOf(subset)}"`).join(', ');
const CORNER = 28;

let opened: Promise<Studio> | null = null;

/** The studio, opened when the first picture is drawn: the canvas and its fonts cost 100 ms and 20 MB that most runs never need. */
export function studio(): Promise<Studio> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Studio> {
  const { createCanvas, GlobalFonts, loadImage } = await import('@napi-rs/canvas');
  for (const subset of SUBSETS) {
    for (const weight of WEIGHTS) {
      const file = require.resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`);
      GlobalFonts.register(await readFile(file), familyOf(subset));
    }
  }
  const ruler = createCanvas(1, 1).getContext('2d');
  const flags = new Map<string, Promise<Image | null>>();
  const flagOf = (code: string): Promise<Image | null> => {
    let flag = flags.get(code);
    if (!flag) {
      flag = readFlag(code).then((svg) => (svg ? loadImage(svg) : null));
      flags.set(code, flag);
    }
    return flag;
  };
  return {
    measure: (text, font) => {
      ruler.font = fontOf(font);
      return ruler.measureText(text).width;
    },
    paint: async (marks, height) => {
      const canvas = createCanvas(WIDTH, height);
      const pen = canvas.getContext('2d');
      pen.fillStyle = PALETTE.ground;
      pen.beginPath();
      pen.roundRect(0, 0, WIDTH, height, CORNER);
      pen.fill();
      for (const mark of marks) {
        if (mark.kind === 'flag') drawFlag(pen, mark, await flagOf(mark.code));
        else draw(pen, mark);
      }
      return canvas.encode('png');
    },
  };
}

const fontOf = ({ size, weight }: Font) => `${weight} ${size}px ${FAMILIES}`;

async function readFlag(code: string): Promise<Buffer | null> {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  const folder = path.dirname(require.resolve('country-flag-icons/package.json'));
  return readFile(path.join(folder, '3x2', `${code}.svg`)).catch(() => null);
}

function draw(pen: SKRSContext2D, mark: Exclude<Mark, { kind: 'flag' }>): void {
  pen.fillStyle = mark.colour;
  pen.strokeStyle = mark.colour;
  switch (mark.kind) {
    case 'text':
      pen.font = fontOf(mark);
      pen.textAlign = mark.align;
      pen.fillText(mark.text, mark.x, mark.y);
      return;
    case 'box':
      pen.beginPath();
      pen.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
      pen.fill();
      return;
    case 'line':
      pen.lineWidth = mark.width;
      pen.setLineDash(mark.dashed ? [mark.width * 2, mark.width * 2] : []);
      pen.beginPath();
      pen.moveTo(...mark.from);
      pen.lineTo(...mark.to);
      pen.stroke();
      return;
    case 'dot':
      pen.lineWidth = 4;
      pen.setLineDash([]);
      pen.beginPath();
      pen.arc(mark.x, mark.y, mark.hollow ? mark.radius - 2 : mark.radius, 0, 2 * Math.PI);
      if (mark.hollow) pen.stroke();
      else pen.fill();
      return;
    case 'tip': {
      const back = mark.points === 'right' ? mark.x - mark.size : mark.x + mark.size;
      pen.beginPath();
      pen.moveTo(mark.x, mark.y);
      pen.lineTo(back, mark.y - mark.size * 0.8);
      pen.lineTo(back, mark.y + mark.size * 0.8);
      pen.closePath();
      pen.fill();
    }
  }
}

function drawFlag(pen: SKRSContext2D, { x, y, width }: Extract<Mark, { kind: 'flag' }>, flag: Image | null): void {
  if (!flag) return;
  const height = (width * 2) / 3;
  pen.save();
  pen.beginPath();
  pen.roundRect(x, y, width, height, 6);
  pen.clip();
  pen.drawImage(flag, x, y, width, height);
  pen.restore();
}
