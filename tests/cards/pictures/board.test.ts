import { describe, expect, it } from 'vitest';
import { Board, type Measure } from '../../../src/cards/pictures/board.js';
import { PALETTE, SERIES } from '../../../src/cards/pictures/palette.js';
import { ALT_MOST, tellable } from '../../../src/cards/pictures/picture.js';

/** Ten pixels a character, whatever the font. */
const measure: Measure = (text) => [...text].length * 10;
const place = { x: 0, y: 0, size: 24, weight: 400, width: 100 } as const;

describe('text on a board', () => {
  const board = () => new Board(measure);

  it('is broken between words', () => {
    expect(board().broken('one two three four', place)).toEqual(['one two', 'three four']);
  });

  it('is cut with a visible sign where lines run out, and where a word is longer than a line', () => {
    expect(board().broken('one two three four', { ...place, lines: 1 })).toEqual(['one two…']);
    expect(board().broken('abcdefghijklmno', place)).toEqual(['abcdefghi…']);
    expect(board().broken('Nurtleu, Deputy', { ...place, lines: 1 })).toEqual(['Nurtleu…']);
  });

  it('does not break at a no-break space', () => {
    expect(board().broken('aaaa bbbb\u00a0cc', place)).toEqual(['aaaa', 'bbbb\u00a0cc']);
  });

  it('is remembered whole, and paints nothing where there is none', () => {
    const one = board();
    expect(one.text('one two three', { ...place, lines: 1 })).toBe(32);
    expect(one.text('', place)).toBe(0);
    expect(one.texts).toEqual(['one two three']);
    expect(one.marks).toHaveLength(1);
  });
});

describe('the colours', () => {
  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };

  it.each([PALETTE.ink, PALETTE.quiet, PALETTE.accent, PALETTE.differ, ...SERIES])('%s reads on the ground', (ink) => {
    expect(contrast(ink, PALETTE.ground)).toBeGreaterThan(4.5);
  });
});

describe('what an alt text can tell', () => {
  const telling = (row: string) => row;
  const rest = (left: number) => `and ${left} more`;

  it('is every row where they fit', () => {
    expect(tellable('Lead', ['a', 'b'], telling, rest)).toEqual({ rows: ['a', 'b'], alt: 'Lead: a; b.' });
  });

  it('is as many as fit, and how many are left out', () => {
    const rows = Array.from({ length: 9 }, (_, i) => String(i).repeat(200));
    const told = tellable('Lead', rows, telling, rest);
    expect(told.rows).toHaveLength(4);
    expect(told.alt).toContain('and 5 more');
    expect([...told.alt].length).toBeLessThanOrEqual(ALT_MOST);
  });
});
