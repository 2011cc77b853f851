import { describe, expect, it } from 'vitest';
import { WIDTH } from '../../../src/cards/pictures/board.js';
import { figuresPicture } from '../../../src/cards/pictures/figures.js';
import { participantsPicture } from '../../../src/cards/pictures/participants.js';
import { ALT_MOST, gallery, type Picture } from '../../../src/cards/pictures/picture.js';
import { timelinePicture } from '../../../src/cards/pictures/timeline.js';
import { wordsFor } from '../../../src/cards/words.js';
import { DATES, FIGURES, PEOPLE } from './fixture.js';

const en = wordsFor('en');

/** Width and height from the header of a PNG (https://www.w3.org/TR/png-3/#11IHDR). */
function sizeOf({ data }: Picture['file']): { width: number; height: number } {
  const view = new DataView(data.buffer, data.byteOffset);
  expect(view.getUint32(0)).toBe(0x89504e47);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const drawings: readonly [string, (words: typeof en, times: number) => Promise<Picture | null>][] = [
  ['participants', (words, n) => participantsPicture('Port Ellis', repeat(PEOPLE, n), ['Coast Courier'], words)],
  ['timeline', (words, n) => timelinePicture('harbour', repeat(DATES, n), words)],
  ['figures', (words, n) => figuresPicture('trade', repeat(FIGURES, n), words)],
];
function repeat<T extends object>(rows: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => rows.map((row) => ({ ...row }))).flat();
}

describe.each(drawings)('the picture of %s', (name, draw) => {
  it.each([
    ['en', 1],
    ['ru', 1],
    ['en', 40],
  ])('in %s, %i times its rows, is a PNG for a phone, small, with an alt text', async (locale, times) => {
    const picture = await draw(wordsFor(locale), times);
    if (!picture) throw new Error('no picture');
    const { file } = picture;
    expect(file).toMatchObject({ name: `${name}.png`, contentType: 'image/png' });
    const { width, height } = sizeOf(file);
    expect(width).toBe(WIDTH);
    expect(height).toBeGreaterThan(200);
    expect(height).toBeLessThan(1400);
    expect(file.data.length).toBeLessThan(300_000);
    expect([...(file.description ?? '')].length).toBeLessThanOrEqual(ALT_MOST);
    expect(gallery(picture)).toEqual({
      type: 12,
      items: [{ media: { url: `attachment://${name}.png` }, description: file.description }],
    });
  });

  it('tells in its alt text all that it shows', async () => {
    const picture = await draw(en, 1);
    const alt = picture?.file.description ?? '';
    const numbers = /^(?:\d|20\d\d)$/;
    for (const text of picture?.texts ?? []) {
      // Numbers of dots and years on the line are no facts.
      if (numbers.test(text)) continue;
      for (const part of text.split(' · ')) expect(alt).toContain(part);
    }
  });
});

it('nothing is drawn of a single row', async () => {
  expect(await participantsPicture('x', PEOPLE.slice(2), ['y'], en)).toBeNull();
  expect(await timelinePicture('x', DATES.slice(0, 1), en)).toBeNull();
  expect(
    await figuresPicture(
      'x',
      [{ ...(FIGURES[0] as (typeof FIGURES)[0]), rows: FIGURES[0]?.rows.slice(0, 1) ?? [] }],
      en,
    ),
  ).toBeNull();
});

it('a country without a flag and an empty office are left out', async () => {
  const rows = ['XX', 'zz', '..', 'KZ'].map((code) => ({ countries: [code], name: code, office: '', told: code }));
  expect(await participantsPicture('x', rows, ['y'], en)).not.toBeNull();
});
