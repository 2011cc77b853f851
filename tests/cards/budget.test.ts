import { describe, expect, it } from 'vitest';
import { button, buttons, LIMIT, lengthOf, Sheet, sentence } from '../../src/cards/budget.js';
import { refusals } from '../commands/limits.js';

describe('a sheet', () => {
  it('takes blocks until 4,000 characters are used, the footer counted', () => {
    const sheet = new Sheet(1, 'footer');
    expect(sheet.room).toBe(4000 - '-# footer'.length);
    expect(sheet.put(sentence('x'.repeat(sheet.room + 1)))).toBe(false);
    expect(sheet.put(sentence('😀'.repeat(sheet.room)))).toBe(true);
    expect(sheet.put(sentence('x'))).toBe(false);
    expect(refusals(sheet.message())).toEqual([]);
  });

  it('never holds more than 40 components, rows and lines counted', () => {
    const sheet = new Sheet(null, 'footer');
    for (let i = 0; i < 50; i++) {
      sheet.put(sentence(`${i}`));
      sheet.rule();
      sheet.row(buttons(button('a', `a${i}`), button('b', `b${i}`)));
    }
    const five = Array.from({ length: 7 }, (_, i) => button(`${i}`, `c${i}`));
    expect(refusals(sheet.message(buttons(...five)))).toEqual([]);
  });

  it('leaves out what says nothing', () => {
    const sheet = new Sheet(null);
    expect(sheet.put(sentence(' \n'))).toBe(false);
    sheet.rule();
    sheet.row([]);
    sheet.put(sentence('x'));
    expect(sheet.message().components).toEqual([{ type: 17, components: [{ type: 10, content: 'x' }] }]);
  });
});

describe('a button', () => {
  it('is made only within Discord’s limits', () => {
    expect(button('x'.repeat(LIMIT.label), 'y'.repeat(LIMIT.customId))).not.toBeNull();
    expect(button('x'.repeat(LIMIT.label + 1), 'y')).toBeNull();
    expect(button('x', 'y'.repeat(LIMIT.customId + 1))).toBeNull();
    expect(button('', 'y')).toBeNull();
  });

  it('shares its custom_id with no other', () => {
    expect(buttons(button('a', 'same'), null, button('b', 'same')).map((b) => b.label)).toEqual(['a']);
  });
});

it('counts code points, as Discord does', () => {
  expect(lengthOf('a😀é')).toBe(3);
});
