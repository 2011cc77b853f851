import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { escapeText, quote } from '../../../src/cards/escape.js';
import { visible } from '../../../src/cards/visible.js';
import { pageModule } from './page-module.js';

type Token = string | { type: string; content?: Token[]; text?: string; href?: string; unix?: number; style?: string };
type Block = {
  type: string;
  content?: Token[];
  blocks?: Block[];
  items?: Block[][];
  text?: string;
  level?: number;
  start?: number | null;
};

const { parse } = await pageModule<{ parse(text: string): Block[] }>('markdown.js');
const { formatTime } = await pageModule<{
  formatTime(unix: number, style: string, reader: { now?: Date; locale?: string; timeZone?: string }): string;
}>('timestamp.js');

/** The tokens of a text that is one paragraph. */
function inline(text: string): Token[] {
  const [block, ...others] = parse(text);
  expect(others).toEqual([]);
  expect(block?.type).toBe('paragraph');
  return block?.content ?? [];
}

describe('the page’s Markdown within a line', () => {
  it.each([
    ['**bold**', [{ type: 'strong', content: ['bold'] }]],
    ['*it* and _it_', [{ type: 'em', content: ['it'] }, ' and ', { type: 'em', content: ['it'] }]],
    ['__under__', [{ type: 'underline', content: ['under'] }]],
    ['~~gone~~', [{ type: 'strike', content: ['gone'] }]],
    ['||who||', [{ type: 'spoiler', content: ['who'] }]],
    ['***both***', [{ type: 'strong', content: [{ type: 'em', content: ['both'] }] }]],
    ['`a **b**`', [{ type: 'code', text: 'a **b**' }]],
    ['``a ` b``', [{ type: 'code', text: 'a ` b' }]],
    ['snake_case_name', ['snake_case_name']],
    ['2 * 3 * 4', ['2 * 3 * 4']],
    ['**never closed', ['**never closed']],
    ['****', ['****']],
  ])('reads %s', (text, tokens) => {
    expect(inline(text)).toEqual(tokens);
  });

  it('shows an escaped mark as itself, and a backslash before a letter', () => {
    expect(inline('\\*\\*a\\*\\* \\[b\\](c) \\<@1\\> C:\\dir')).toEqual(['**a** [b](c) <@1> C:\\dir']);
  });

  it('makes links of http and https only', () => {
    const href = 'https://example.com/a_(b)#:~:text=x%20y';
    expect(inline(`[open](${href})`)).toEqual([{ type: 'link', href, content: ['open'] }]);
    expect(inline('[a](<https://example.com/x> "title")')).toEqual([
      { type: 'link', href: 'https://example.com/x', content: ['a'] },
    ]);
    for (const bad of [
      '[a](javascript:alert(1))',
      '[a](data:text/html,x)',
      '[a](//example.com)',
      '[a](https://)',
      '[a] (b)',
    ]) {
      expect(inline(bad)).toEqual([bad]);
    }
  });

  it('finds bare addresses without the mark that ends the sentence', () => {
    expect(inline('see (https://example.com/a).')).toEqual([
      'see (',
      { type: 'link', href: 'https://example.com/a', content: ['https://example.com/a'] },
      ').',
    ]);
    expect(inline('<https://example.com/>')).toEqual([
      { type: 'link', href: 'https://example.com/', content: ['https://example.com/'] },
    ]);
  });

  it('keeps mentions inert and reads timestamps', () => {
    expect(inline('<@12345678901234567> <#12345678901234567> </ask:12345678901234567>')).toEqual([
      { type: 'mention', text: '@unknown-user' },
      ' ',
      { type: 'mention', text: '#unknown' },
      ' ',
      { type: 'mention', text: '/ask' },
    ]);
    expect(inline('<t:1760000000:R><t:0>')).toEqual([
      { type: 'time', unix: 1_760_000_000, style: 'R' },
      { type: 'time', unix: 0, style: 'f' },
    ]);
    expect(inline('@everyone <@1>')).toEqual(['@everyone <@1>']);
  });
});

describe('the page’s Markdown blocks', () => {
  it('reads headings, subtext, quotes and paragraphs in order', () => {
    const blocks = parse('### who\n> a\n> **b**\nsource\n\n-# footer');
    expect(blocks).toEqual([
      { type: 'heading', level: 3, content: ['who'] },
      { type: 'quote', blocks: [{ type: 'paragraph', content: ['a\n', { type: 'strong', content: ['b'] }] }] },
      { type: 'paragraph', content: ['source\n\n'] },
      { type: 'subtext', content: ['footer'] },
    ]);
  });

  it('reads a heading’s mark only at the start of a line and before a space', () => {
    expect(parse('a # b\n#c\n#### d').map(({ type }) => type)).toEqual(['paragraph']);
  });

  it('reads >>> to the end, and no quote within a quote', () => {
    expect(parse('>>> a\n> b')).toEqual([{ type: 'quote', blocks: [{ type: 'paragraph', content: ['a\n> b'] }] }]);
  });

  it('reads lists, nested ones and numbered ones from their first number', () => {
    expect(parse('- a\n  - b\n- c')).toEqual([
      {
        type: 'list',
        start: null,
        items: [
          [
            { type: 'paragraph', content: ['a'] },
            { type: 'list', start: null, items: [[{ type: 'paragraph', content: ['b'] }]] },
          ],
          [{ type: 'paragraph', content: ['c'] }],
        ],
      },
    ]);
    expect(parse('3. a\n4. b')[0]).toMatchObject({ type: 'list', start: 3 });
    expect(parse('3\\. a')).toEqual([{ type: 'paragraph', content: ['3. a'] }]);
  });

  it('reads nothing inside a fence', () => {
    expect(parse('a\n```js\n# **b**\n> c\n```\nd')).toEqual([
      { type: 'paragraph', content: ['a\n'] },
      { type: 'fence', text: '# **b**\n> c' },
      { type: 'paragraph', content: ['d'] },
    ]);
  });
});

describe('what a reader sees of an escaped excerpt', () => {
  const marks = fc.constantFrom(
    ...'*_~`|<>[]()@#:-+.!\\/ \n\t'.split(''),
    'a',
    'ж',
    '1',
    '0',
    'https://x.yz/a_b',
    '@everyone',
    '<t:1>',
  );
  const texts = fc.oneof(
    fc.array(marks, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('is the excerpt, letter for letter, as a paragraph and as a quote', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(shown(parse(escapeText(text)))).toBe(visible(text));
        expect(shown(parse(quote(text)))).toBe(visible(text));
      }),
      { seed: 20_251_103, numRuns: 1500 },
    );
  });

  it('stays the excerpt where words are highlighted', () => {
    const text = 'The * meeting_of 6 # ministers\n- in [Almaty](x)';
    const markdown = quote(text, [
      [4, 13],
      [36, 42],
    ]);
    const [block] = parse(markdown);
    expect(shown(block ? [block] : [])).toBe(text);
    expect(JSON.stringify(block)).toContain('"strong"');
  });

  it('is read in time, however hostile', () => {
    const started = process.cpuUsage();
    for (const unit of ['*', '_', '**a', '`', '```', '[', '[a](', '||', '> ', '- ', '<t:', '~~_*', '\\', '#']) {
      parse(unit.repeat(Math.floor(4000 / unit.length)));
    }
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(4000);
  });
});

describe('the page’s drawing of Markdown', () => {
  let draw: (text: string) => { innerHTML: string; textContent: string };

  beforeAll(async () => {
    Object.assign(globalThis, { document: parseHTML('<html><body></body></html>').document });
    ({ markdown: draw } = await pageModule<{ markdown: typeof draw }>('markdown-view.js'));
  });

  it('makes text nodes of text, whatever it looks like', () => {
    const drawn = draw('<img src=x onerror=alert(1)> [x](javascript:alert(1)) &amp;');
    expect(drawn.textContent).toBe('<img src=x onerror=alert(1)> [x](javascript:alert(1)) &amp;');
    expect(drawn.innerHTML).not.toMatch(/<img|<a /);
  });

  it('opens links in a new tab that knows nothing of this one', () => {
    const { innerHTML } = draw('[a](https://example.com/)');
    expect(innerHTML).toContain('href="https://example.com/"');
    expect(innerHTML).toContain('target="_blank"');
    expect(innerHTML).toContain('rel="noopener noreferrer"');
  });

  it('hides a spoiler until it is pressed', () => {
    expect(draw('||x||').innerHTML).toContain('role="button"');
  });
});

describe('timestamps', () => {
  const reader = { now: new Date('2025-10-08T00:00:00Z'), locale: 'en-GB', timeZone: 'UTC' };

  it.each([
    ['D', '9 October 2025'],
    ['t', '08:53'],
    ['R', 'tomorrow'],
    ['F', 'Thursday 9 October 2025 at 08:53'],
  ])('reads style %s', (style, text) => {
    // Releases of Unicode's locale data differ in the comma after the weekday.
    expect(formatTime(1_760_000_000, style, reader).replace(',', '')).toBe(text);
  });

  it('says so where there is no such date', () => {
    expect(formatTime(9_999_999_999_999, 'F', reader)).toBe('Invalid date');
  });
});

function shown(blocks: readonly Block[]): string {
  return blocks
    .map(({ content, blocks: inner, items, text }) => {
      if (content !== undefined) return words(content);
      return inner !== undefined ? shown(inner) : (text ?? `[list of ${items?.length}]`);
    })
    .join('');
}

function words(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (typeof token === 'string' ? token : token.content ? words(token.content) : `[${token.type}]`))
    .join('');
}
