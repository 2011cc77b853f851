import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../src/cards/budget.js';
import { quoteWithin } from '../../src/cards/cut.js';
import { unescapeText } from '../../src/cards/escape.js';
import { inline } from '../../src/cards/value.js';
import { visible } from '../../src/cards/visible.js';

const text = 'The mayors of five towns met in Port Ellis on 11 April 2025 and signed a charter that names three tasks.';

describe('quoteWithin', () => {
  it('shows what fits whole', () => {
    expect(quoteWithin(text, [], 200)).toEqual({ start: 0, end: text.length, markdown: `> ${text}` });
  });

  it('cuts at a word, with a visible mark', () => {
    expect(quoteWithin(text, [], 40)?.markdown).toBe('> The mayors of five towns met in Port …');
  });

  it('cuts a list between its items', () => {
    const list = 'Attended by:\n\n- Ada Lorne of Brightwater\n- Ines Vale of Gullrock\n- Tom Reed of Saltmarsh';
    expect(quoteWithin(list, [], 90)?.markdown).toBe(
      '> Attended by:\n> \n> \\- Ada Lorne of Brightwater\n> \\- Ines Vale of Gullrock\n> …',
    );
  });

  it('begins shortly before what is highlighted where that would be cut off', () => {
    const long = `${'word '.repeat(60)}the answer is here. ${'more '.repeat(60)}`;
    const at = long.indexOf('answer');
    const shown = quoteWithin(long, [[at, at + 6]], 160);
    expect(shown?.markdown).toMatch(/^> … (?:word )+the \*\*answer\*\* is here\. (?:more )+…$/);
  });

  it('shows nothing rather than a crumb', () => {
    expect(quoteWithin(text, [], 10)).toBeNull();
    expect(quoteWithin('  \n ', [], 100)).toBeNull();
  });

  it('keeps to the length and shows the stretch that it names, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', 'Алматы', '*x*', '\n', '\n- ', ' ', ' ', '😀', '@', '1. ', '\r\n', '\t'), {
          maxLength: 80,
        }),
        fc.integer({ min: 0, max: 150 }),
        fc.nat({ max: 200 }),
        (parts, most, at) => {
          const whole = parts.join('');
          const shown = quoteWithin(whole, [[Math.min(at, whole.length), Math.min(at + 4, whole.length)]], most);
          if (!shown) return;
          expect(lengthOf(shown.markdown)).toBeLessThanOrEqual(most);
          const read = unescapeText(shown.markdown.replace(/^> /gm, ''));
          const piece = visible(whole.slice(shown.start, shown.end));
          expect(read).toContain(piece);
          expect(read.replace(piece, '')).toMatch(/^(?:… )?(?:[ \n]…)?$/);
        },
      ),
      { seed: 13, numRuns: 3000 },
    );
  });
});

describe('inline', () => {
  it('shows the first line of a citation and cites only that', () => {
    const citation = { article: 'a', start: 10, end: 30, text: '\nAda *Lorne*\nInes Vale' };
    expect(inline(citation, 100)).toEqual({
      markdown: 'Ada \\*Lorne\\*',
      cited: { article: 'a', start: 11, end: 22, text: 'Ada *Lorne*' },
    });
    expect(inline({ ...citation, text: ' \n ' }, 100)).toBeNull();
  });

  it('cuts what is too long and cites only what it shows', () => {
    const shown = inline({ article: 'a', start: 0, end: text.length, text }, 40);
    expect(shown?.markdown).toBe('The mayors of five towns met in Port …');
    expect(shown?.cited.text).toBe('The mayors of five towns met in Port');
  });
});
