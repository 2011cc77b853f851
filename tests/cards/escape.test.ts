import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, escapeText, quote, unescapeText } from '../../src/cards/escape.js';
import { oneLine, visible } from '../../src/cards/visible.js';
import { read } from './markdown.js';

const MARKS = [
  ...'\\*_~`|<>[]()@#:-+.!/ \n',
  '**',
  '__',
  '||',
  '~~',
  '```',
  '```js\n',
  '> ',
  '>>> ',
  '# ',
  '## ',
  '-# ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '12. ',
  '1) ',
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<:name:123456789012345678>',
  '<a:name:123456789012345678>',
  ':smile:',
  '<t:1700000000:R>',
  '</ask:123456789012345678>',
  '<id:home>',
  '<123456789012345678:customize>',
  '[click](https://example.org)',
  'https://example.org/a_b_c*d*',
  '<https://example.org>',
  'discord.gg/abc',
  '¯\\_(ツ)_/¯',
  '\r\n',
  '\r',
  '\t',
  '\u0000',
  '\u001b',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '😀',
  '🇰🇿',
  '👨‍👩‍👧‍👦',
  'Алматы',
  'Kazakhstan',
  '$44.7 billion',
  '  ',
  '11',
];

const rich = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

const withHighlights = rich.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc
      .array(fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length })), { maxLength: 4 })
      .map((list) => list.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)),
  ),
);

describe('escapeText', () => {
  it('reads as the text, for any text', () => {
    fc.assert(
      fc.property(rich, (text) => {
        expect(read(escapeText(text))).toEqual({ text: visible(text), bold: [] });
      }),
      { numRuns: 4000, seed: 7 },
    );
  });

  it('reads as the text with highlights in bold, for any text and any highlights', () => {
    fc.assert(
      fc.property(withHighlights, ([text, highlights]) => {
        expect(read(escapeText(text, highlights)).text).toBe(visible(text));
      }),
      { numRuns: 4000, seed: 8 },
    );
  });

  it('reads as the text within a quote', () => {
    fc.assert(
      fc.property(withHighlights, ([text, highlights]) => {
        expect(read(quote(text, highlights)).text).toBe(visible(text));
      }),
      { numRuns: 4000, seed: 9 },
    );
  });

  it('is read back by unescapeText', () => {
    fc.assert(
      fc.property(withHighlights, ([text, highlights]) => {
        expect(unescapeText(escapeText(text, highlights))).toBe(visible(text));
      }),
      { numRuns: 2000, seed: 10 },
    );
  });

  it.each([
    ['plain words, a dash – and 11.3%', 'plain words, a dash – and 11.3%'],
    ['- item', '\\- item'],
    ['a - b', 'a - b'],
    ['1. first', '1\\. first'],
    ['in 2024. Then', 'in 2024. Then'],
    ['Note: this', 'Note: this'],
    ['https://a.org', 'https\\://a.org'],
    ['@everyone', '\\@everyone'],
    ['-# small', '\\-\\# small'],
  ])('writes %j as %j', (text, written) => {
    expect(escapeText(text)).toBe(written);
  });

  it('keeps bold within the line and off the white space at its borders', () => {
    expect(escapeText('a bold \n end', [[1, 9]])).toBe('a **bold** \n end');
    expect(escapeText('one two', [[0, 4]])).toBe('**one** two');
    expect(escapeText('one\ntwo', [[0, 7]])).toBe('**one**\n**two**');
  });

  it('joins highlights that touch or overlap', () => {
    expect(
      escapeText('abcdef', [
        [2, 4],
        [0, 2],
        [3, 5],
      ]),
    ).toBe('**abcde**f');
  });

  it('shows what it highlights in bold', () => {
    expect(read(quote('Held in *Almaty* on 11 April', [[8, 16]])).bold).toEqual(['*Almaty*']);
    expect(read(bold('a \\ b')).bold).toEqual(['a \\ b']);
  });

  it('never cuts a character in two', () => {
    expect(escapeText('a😀b', [[0, 2]])).toBe('**a😀**b');
  });
});

describe('visible', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(rich, (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
      { seed: 11 },
    );
  });

  it('shows what a client would drop or turn round', () => {
    expect(visible('a\u0000b\u202ec\td\r\ne\ud800')).toBe('a␀b⟨U+202E⟩c    d\ne�');
  });

  it('makes one line', () => {
    expect(oneLine('  who \n\n attended\tAlmaty ')).toBe('who attended Almaty');
  });
});
