import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/ingest/raw-text.js';
import { anyText } from '../text/any-text.js';

fc.configureGlobal({ seed: 64 });

const PROSE =
  'The federation opened its autumn season on Sunday with a rapid tournament in the town hall, and every club sent at least one junior team to it.';
const MORE =
  'The arbiters were pleased with the order in the hall, although two of the clocks had stopped before the last round was over, at a quarter to nine.';

describe('cleanText', () => {
  it('keeps paragraphs word for word and apart', () => {
    expect(cleanText(`${PROSE} ${MORE}\n${MORE}\n`).body).toBe(`${PROSE} ${MORE}\n\n${MORE}\n`);
  });

  it('keeps headings with their marks and lists with their bullets', () => {
    const text = `${PROSE}\n\n## Clubs\n\nThe clubs are:\n\n- Norburg\n- Osterby\n\n${MORE}\n`;
    expect(cleanText(text).body).toBe(text);
  });

  it('keeps a bare list under its lead line', () => {
    expect(cleanText(`${PROSE}\n\nThe board consists of:\n\nEdda Falk\nTomas Brand\n\n${MORE}`).body).toContain(
      'The board consists of:\n\nEdda Falk\nTomas Brand\n\n',
    );
  });

  it('drops captions, buttons, notices and what else stands behind them; a byline stays, so that it can be asked for', () => {
    const aside = [
      'Photo: the hall',
      'Share',
      'By Mara Lind',
      'Leave the first comment',
      'Contact us: desk@gazette.example',
      'Материал иностранного агента',
      'About the author',
      'Mara Lind plays the viola.',
    ];
    const { body } = cleanText([PROSE, ...aside.slice(0, 6), MORE, ...aside.slice(6)].join('\n\n'));
    expect(body).toBe(`${PROSE}\n\nBy Mara Lind\n\n${MORE}\n`);
  });

  it('keeps the biography of the author behind its own line, and nothing else of what follows', () => {
    const biography = 'Mara Lind plays the viola in the Norburg orchestra and has written on chess since 1998.';
    const raw = [
      PROSE,
      'About the Author: Mara Lind',
      biography,
      'More from this section',
      'Photo: Mara Lind',
      'Share',
    ];
    expect(cleanText(raw.join('\n\n')).body).toBe(`${PROSE}\n\nAbout the Author: Mara Lind\n\n${biography}\n`);
  });

  it('keeps the line that begins it where the name stands elsewhere', () => {
    const biography = 'Mara Lind plays the viola in the Norburg orchestra and has written on chess since 1998.';
    expect(cleanText(['By Mara Lind', PROSE, 'About the author', biography].join('\n\n')).body).toBe(
      `By Mara Lind\n\n${PROSE}\n\nAbout the author\n\n${biography}\n`,
    );
  });

  it('keeps what it kept when it reads that again', () => {
    const biography = 'Mara Lind plays the viola in the Norburg orchestra and has written on chess since 1998.';
    const once = cleanText([PROSE, 'About the Author: Mara Lind', biography].join('\n\n')).body;
    expect(cleanText(once).body).toBe(once);
  });

  it('drops an aside inside a list', () => {
    const { body } = cleanText('The board consists of:\n\n- Edda Falk\n- Share\n- Tomas Brand\n');
    expect(body).toContain('Edda Falk');
    expect(body).toContain('Tomas Brand');
  });

  it.each([
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('turns line ends of %s into LF', (_, end) => {
    expect(cleanText(`${PROSE}${end}${end}${MORE}${end}`).body).toBe(`${PROSE}\n\n${MORE}\n`);
  });

  it('drops a byte order mark and trailing white space', () => {
    expect(cleanText(`\uFEFF${PROSE} \t\u00a0\n`).body).toBe(`${PROSE}\n`);
  });

  it.each(['', '\n\n', 'Share\n\nPhoto: x\n'])('leaves nothing of %j', (raw) =>
    expect(cleanText(raw).body.trim()).toBe(''),
  );

  it('throws on nothing, adds no word, and has nothing left to do the second time on what it kept', () => {
    const lines = fc.array(
      fc.oneof(anyText(40), fc.constantFrom('Share', '- item', '## Head', 'Clubs:', PROSE, 'About the author')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const raw = parts.join('\n\n');
        const { body } = cleanText(raw);
        const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
        const given = new Set(wordsOf(raw));
        for (const word of wordsOf(body)) expect(given).toContain(word);
      }),
    );
  });
});

describe('what a text tells of itself', () => {
  const told = (text: string) => cleanText(`${PROSE}\n\n${text}\n\n${MORE}\n`).described;

  it.each([
    ['By: Mara Lind', { author: 'Mara Lind' }],
    ['By Mara Lind', { author: 'Mara Lind' }],
    ['Author: Mara Lind', { author: 'Mara Lind' }],
    ['Source: gazette.example', { outlet: 'gazette.example' }],
    ['Contact us: desk@gazette.example', { outlet: 'gazette.example' }],
    ['The post Four clubs appeared first on River Gazette.', { title: 'Four clubs', outlet: 'River Gazette' }],
    ['Photo: the hall', {}],
    ['Share', {}],
  ])('by %j', (line, expected) => expect(told(line)).toEqual(expected));

  it('is nothing where it is silent', () => expect(cleanText(`${PROSE}\n`).described).toEqual({}));

  it('takes a lone heading over the text for its title', () => {
    expect(cleanText(`# Four clubs\n\n${PROSE}\n\n${MORE}\n`)).toEqual({
      body: `${PROSE}\n\n${MORE}\n`,
      described: { title: 'Four clubs' },
    });
  });

  it('leaves the first of several headings where it stands', () => {
    const text = `## Clubs\n\n${PROSE}\n\n## Clocks\n\n${MORE}\n`;
    expect(cleanText(text)).toEqual({ body: text, described: {} });
  });
});
