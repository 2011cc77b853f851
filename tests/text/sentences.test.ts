import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.js';
import { anyText } from './any-text.js';

const cut = (text: string, language: string) =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

fc.configureGlobal({ seed: 64 });

describe('English sentences', () => {
  it.each([
    [['Dr. Falk spoke to Mr. Brand.', 'They met on Nov. 6 in the U.S. capital.', 'Gen. A. Moe left.']],
    [['The U.S. and the U.K. agreed.', 'Prof. I. M. Weiss of St. Gallen did not.']],
    [['She lives in the U.S.', 'He does not.']],
    [['“We agree.”', 'The arbiter left.', '(It rained.)', 'Then it stopped!']],
    [['He said "No." and left.', 'Then she came.']],
    [['It rose by 11.3% to $44.7 bn.', 'Is that much?', 'Yes!']],
    [['The 😀 of White said No twice.', 'No piece was lost.']],
    [['One sentence only']],
    [['No full stop at the end.', 'As here']],
  ])('%j', (expected) => expect(cut(expected.join(' '), 'en')).toEqual(expected));

  it('keeps a line break inside a sentence and its offsets', () => {
    const text = '  The board met\nin Norburg. It\r\nvoted.  ';
    expect(cut(text, 'en')).toEqual(['The board met\nin Norburg.', 'It\r\nvoted.']);
  });

  it('takes regional tags for English as well', () => {
    expect(cut('Dr. Falk won. He left.', 'en-GB')).toEqual(['Dr. Falk won.', 'He left.']);
  });

  it('finds the second of two equal sentences behind the first', () => {
    expect(sentences('It fell. It fell. It fell.', 'en')).toEqual([
      { start: 0, end: 8 },
      { start: 9, end: 17 },
      { start: 18, end: 26 },
    ]);
  });
});

describe('Russian sentences', () => {
  it.each([
    [['Турнир прошёл 2 июля 2024 г. в Норбурге.', 'Участвовали 60 юниоров.']],
    [['Арбитр С. Лавров прибыл вовремя.', 'Он открыл турнир.']],
    [['Партию выиграл П. В. Сорокин.', 'Это его третья победа.']],
    [['Играли Сорокин, Фальк и др. мастера.', 'Судил Мо.']],
    [['Фонд составил 5 тыс. крон за сезон.', 'Это много!']],
    [['Рост — 44,7 млрд руб. за год.', 'Всё.']],
    [['«Мы согласны».', 'Арбитр ушёл.']],
    [['Он сказал: «Нет!» и ушёл.', 'Все молчали.']],
    [['Кто победил?', 'Сорокин!']],
  ])('%j', (expected) => expect(cut(expected.join(' '), 'ru')).toEqual(expected));
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '. ',
      '! ',
      '? ',
      '\n',
      '\r\n',
      ' ',
      '"',
      '”',
      '…',
      'U.S. ',
      'Dr. ',
      'г. ',
      'С. ',
      '«',
      '» ',
      '\t',
      '\u00a0',
      '\ud800',
    ),
    anyText(6),
    fc.constantFrom('pawn', 'King', 'ферзь', 'Ход', '44.7', 'don’t', '(a)'),
  );
  const prose = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

  it.each(['en', 'ru', 'kk'])('is covered but for white space, in order and without overlap (%s)', (language) => {
    fc.assert(
      fc.property(prose, (text) => {
        let before = 0;
        let covered = '';
        for (const { start, end } of sentences(text, language)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(before, start).trim()).toBe('');
          covered += text.slice(start, end);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          before = end;
        }
        expect(text.slice(before).trim()).toBe('');
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 150 },
    );
  });

  it('without words has no sentences', () => expect(sentences(' \n ', 'en')).toEqual([]));
});
