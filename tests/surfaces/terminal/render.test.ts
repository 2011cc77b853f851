import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/cards/escape.js';
import { heading } from '../../../src/cards/heading.js';
import type { Component, Message } from '../../../src/cards/message.js';
import { render } from '../../../src/surfaces/terminal/render.js';
import { localeOf, type Style, styleOf } from '../../../src/surfaces/terminal/style.js';

const plain: Style = { columns: 80, colour: false, links: false };
const ESC = '\u001b';

function message(...contents: (string | Component)[]): Message {
  const components = contents.map((c): Component => (typeof c === 'string' ? { type: 10, content: c } : c));
  return { components: [{ type: 17, components }], files: [], cited: [] };
}

describe('render', () => {
  it('reads the Markdown of a card', () => {
    const text = render(
      message(
        `${heading('who *came* to 1. Port_Ellis?')}\n-# Showing results for “came”`,
        `${quote('- Tom *Reed*\n\n1. https://a.example', [[2, 5]])}\nThe Tide \\[weekly\\] · 11 Apr 2025 · [open](https://t.example/a_%28b%29)`,
        '**When** 24 December 2025 (<t:1766577600:D>) ¹ `/ask`',
      ),
      plain,
    );
    expect(text).toBe(`who *came* to 1. Port_Ellis?
Showing results for “came”

│ - Tom *Reed*
│${' '}
│ 1. https://a.example
The Tide [weekly] · 11 Apr 2025
https://t.example/a_%28b%29

When 24 December 2025 (2025-12-24) ¹ /ask
`);
  });

  it('tells of a picture what its alt text says', () => {
    const items = [{ media: { url: 'attachment://a.png' }, description: 'Timeline: 2024: *a* thing.' }];
    expect(render(message('one', { type: 12, items }), plain)).toBe('one\n\npicture: Timeline: 2024: *a* thing.\n');
  });

  it('keeps a footnote mark with its word', () => {
    const text = render(message(`${'x'.repeat(74)} word\u00a0¹`), plain);
    expect(text).toBe(`${'x'.repeat(74)}\nword\u00a0¹\n`);
  });

  it('wraps between words, never within an address', () => {
    const address = `https://t.example/${'a'.repeat(60)}`;
    const lines = render(message(quote('word '.repeat(20).trim()), `Outlet · 2025 · [open](${address})`), {
      ...plain,
      columns: 40,
    }).split('\n');
    expect(lines).toContain(address);
    for (const line of lines.filter((l) => l !== address)) expect([...line].length).toBeLessThanOrEqual(40);
    expect(lines.filter((l) => l.startsWith('│ word')).length).toBe(3);
    for (const line of lines) expect(line).toBe(line === '│ ' ? line : line.trimEnd());
  });

  it('uses bold, dim and links only where they are known', () => {
    const card = message(
      `${heading('who')}`,
      `${quote('Ada came', [[0, 3]])}\nTide · 2025 · [open](https://t.example/)`,
    );
    const rich = render(card, { columns: 80, colour: true, links: true });
    expect(rich).toContain(`${ESC}[1mwho${ESC}[22m`);
    expect(rich).toContain(`${ESC}[1mAda${ESC}[22m came`);
    expect(rich).toContain(`${ESC}]8;;https://t.example/${ESC}\\open${ESC}]8;;${ESC}\\`);
    expect(rich).toContain(`${ESC}[2mTide`);
    expect(render(card, plain)).not.toContain(ESC);
  });

  it('lets no control character of the corpus through', () => {
    expect(render(message(quote(`a${ESC}[31mred\u009b1m\u0007`)), plain)).toBe('│ a␛[31mred⟨U+009B⟩1m␇\n');
  });

  it('shows buttons that ask another question as what to type, and no others', () => {
    const row: Component = {
      type: 1,
      components: [
        { type: 2, style: 2, label: 'who came', custom_id: 'ask:who came' },
        { type: 2, style: 2, label: 'Port Ellis', custom_id: 'summit:port-ellis' },
        { type: 2, style: 2, label: 'Mara Lind', custom_id: 'person:mara-lind:1' },
        { type: 2, style: 2, label: 'Next', custom_id: 'person:mara-lind:2' },
        { type: 2, style: 2, label: 'Sources', custom_id: 'sources:1' },
      ],
    };
    expect(render(message('x', row), plain)).toBe(
      'x\n\n  ask "who came"\n  summit port-ellis   Port Ellis\n  who "Mara Lind"\n',
    );
    expect(render(message('x', { type: 1, components: row.components.slice(3) }), plain)).toBe('x\n');
  });
});

describe('styleOf', () => {
  it('is plain into a pipe, whatever the environment says', () => {
    expect(styleOf({}, { TERM_PROGRAM: 'WezTerm' })).toEqual(plain);
  });

  it('is rich on a terminal that knows it, 80 columns at most', () => {
    expect(styleOf({ isTTY: true, columns: 200 }, { VTE_VERSION: '7600' })).toEqual({
      columns: 80,
      colour: true,
      links: true,
    });
    expect(styleOf({ isTTY: true, columns: 60 }, { TERM: 'xterm-256color' })).toEqual({
      columns: 60,
      colour: true,
      links: false,
    });
    expect(styleOf({ isTTY: true, columns: 2 }, {}).columns).toBe(24);
  });

  it('honours NO_COLOR and dumb terminals', () => {
    expect(styleOf({ isTTY: true }, { NO_COLOR: '1' }).colour).toBe(false);
    expect(styleOf({ isTTY: true }, { NO_COLOR: '' }).colour).toBe(true);
    expect(styleOf({ isTTY: true }, { TERM: 'dumb', KITTY_WINDOW_ID: '1' })).toEqual(plain);
  });
});

it.each([
  [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
  [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'run' }, 'en'],
  [{}, 'en'],
])('the language of %j is %s', (env, locale) => {
  expect(localeOf(env)).toBe(locale);
});
