import { describe, expect, it } from 'vitest';
import { dateLabel, periodLabel, timestamp } from '../../src/cards/dates.js';
import { wordsFor } from '../../src/cards/words.js';

describe('dates', () => {
  it.each([
    ['2025-04-11', '11 Apr 2025', '11 апр. 2025'],
    ['2025-10', 'Oct 2025', 'окт. 2025'],
    ['2025-05', 'May 2025', 'май 2025'],
    ['2025-05-01', '1 May 2025', '1 мая 2025'],
    ['2025-09-30', '30 Sep 2025', '30 сент. 2025'],
  ])('%s reads %s and %s', (published, english, russian) => {
    expect([dateLabel(published, 'en'), dateLabel(published, 'ru')]).toEqual([english, russian]);
  });

  it.each([
    ['2025-04-11', '2025-12-09', 'Apr–Dec 2025', 'апр.–дек. 2025'],
    ['2024-11-01', '2025-01-31', 'Nov 2024–Jan 2025', 'нояб. 2024–янв. 2025'],
    ['2025-04-11', '2025-04-30', 'Apr 2025', 'апр. 2025'],
    [null, null, '', ''],
  ])('from %s to %s reads %s', (from, to, english, russian) => {
    expect([periodLabel(from, to, 'en'), periodLabel(from, to, 'ru')]).toEqual([english, russian]);
  });

  it('are timestamps at noon, so that no zone moves the day far', () => {
    expect(timestamp('2025-12-24')).toBe(`<t:${Date.UTC(2025, 11, 24, 12) / 1000}:D>`);
  });
});

describe('the program’s sentences', () => {
  it('are Russian for Russian readers and English for all others', () => {
    expect(wordsFor('ru').language).toBe('ru');
    for (const locale of ['en-US', 'en-GB', 'de', 'run', '']) expect(wordsFor(locale).language).toBe('en');
  });

  it('count as people count', () => {
    const [en, ru] = [wordsFor('en-US'), wordsFor('ru')];
    expect([1, 2].map((n) => en.speaking(n, 5))).toEqual([
      '1 of 5 articles speaks of this',
      '2 of 5 articles speak of this',
    ]);
    expect([1, 2, 5, 11, 21].map((n) => ru.nothing(n, '').match(/\d+ [а-я]+/)?.[0])).toEqual([
      '1 статья',
      '2 статьи',
      '5 статей',
      '11 статей',
      '21 статья',
    ]);
    expect(en.sourcesTitle(5)).toBe('Five articles in the corpus');
  });

  it('say what is known and what is not', () => {
    const { nearMiss } = wordsFor('en-US');
    expect(nearMiss(['Almaty', 'ministers'], ['Iran', 'India'])).toBe(
      'The corpus speaks of “Almaty” and “ministers”, but says nothing of “Iran” or “India” there.',
    );
    expect(nearMiss(['Almaty'], [])).toContain('does not tell what you asked');
    expect(nearMiss([], ['Iran'])).toBe('The corpus says nothing of “Iran”.');
    expect(nearMiss([], [])).toContain('comes near');
  });
});
