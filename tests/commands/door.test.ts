import { describe, expect, it } from 'vitest';
import { check } from '../../commands/door.js';
import { quote } from '../../src/cards/escape.js';
import type { Message } from '../../src/cards/message.js';
import { type Citation, cite } from '../../src/corpus/article.js';
import { at, deskOf, HARBOUR, LIST, SECRET } from './kit.js';

const { corpus } = deskOf();
const list = cite(HARBOUR, at(HARBOUR, LIST));

function message(text: string, cited: readonly Citation[]): Message {
  return { components: [{ type: 17, components: [{ type: 10, content: text }] }], files: [], cited };
}
const faults = (text: string, cited: readonly Citation[], server: string | null = null) => {
  const result = check(message(text, cited), corpus, server);
  return result.ok ? [] : result.faults;
};

describe('the door', () => {
  it('lets through what is quoted and cited, whole or with a visible cut', () => {
    expect(faults(`### who\n${quote(LIST, [[0, 11]])}\nCoast Courier`, [list])).toEqual([]);
    expect(faults(`${quote(LIST.slice(0, 40))} …`, [list])).toEqual([]);
    expect(faults(`> … ${quote(LIST.slice(12)).slice(2)}`, [list])).toEqual([]);
    expect(faults('**Ada Lorne**', [list])).toEqual([]);
    expect(faults('**Figures** are bold at the start only', [])).toEqual([]);
  });

  it.each([
    ['other words than the article has', quote(LIST), [{ ...list, text: LIST.replace('Ada', 'Eva') }]],
    ['offsets that are off by one', quote(LIST), [{ ...list, start: list.start + 1 }]],
    ['an article that is not there', quote(LIST), [{ ...list, article: 'gone' }]],
    ['an empty stretch', '', [{ ...list, end: list.start, text: '' }]],
    ['a quote that is not cited', quote('The mayors of five towns'), [list]],
    ['a quote that is changed', quote(LIST.replace('Ines', 'Inês')), [list]],
    [
      'a quote that joins two stretches',
      `${quote(LIST)}\n> They signed the Harbour Charter.`,
      [list, cite(HARBOUR, at(HARBOUR, 'They signed the Harbour Charter.'))],
    ],
    ['a short answer that is not cited', '**Eva Lorne**', [list]],
    ['a quote of nothing but a cut', '> …', [list]],
  ])('stops %s', (_, text, cited) => {
    expect(faults(text, cited)).not.toEqual([]);
  });

  it("stops what is another server's", () => {
    const secret = cite(SECRET, { start: 0, end: 23 });
    expect(faults(quote(secret.text), [secret], '42')).toEqual([]);
    expect(faults(quote(secret.text), [secret], '43')).not.toEqual([]);
    expect(faults(quote(secret.text), [secret], null)).not.toEqual([]);
  });
});
