import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/corpus/article.js';
import { blocks } from '../../src/corpus/blocks.js';
import { passages, wholePassage } from '../../src/corpus/passages.js';
import { anyText } from '../text/any-text.js';
import { CONGRESS } from './chess.js';

fc.configureGlobal({ seed: 64 });

const textOf = (body: string) => (range: Range | null) => (range ? body.slice(range.start, range.end) : null);

describe('passages', () => {
  const all = passages(CONGRESS);
  const text = textOf(CONGRESS.body);

  it('are paragraphs, lists and asides in reading order', () => {
    expect(all.map(({ kind }) => kind)).toEqual([
      'prose',
      'list',
      'aside',
      'prose',
      'prose',
      'prose',
      'aside',
      'prose',
    ]);
    expect(all.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(all[0]?.key).toBe('congress:0');
    expect(all[0]?.article).toBe('congress');
  });

  it('keep a list with its lead line and items', () => {
    const list = all[1];
    expect(text(list?.lead ?? null)).toBe('The spring congress in Norburg was attended by:');
    expect(list?.items.map(text)).toEqual([
      'Norburg: Edda Falk, president of the federation',
      'Stillwater: Tomas Brand, treasurer',
      'Osterby: Ilse Korhonen, secretary',
      'Vasa Bridge: Pavel Sorokin, deputy arbiter',
    ]);
    expect([list?.start, list?.end]).toEqual([list?.lead?.start, list?.items.at(-1)?.end]);
    expect(list?.sentences).toEqual([list?.lead, ...(list?.items ?? [])]);
  });

  it('know the nearest heading above, without its marks', () => {
    expect(all.map(({ heading }) => text(heading))).toEqual([
      null,
      ...Array(3).fill('Who came'),
      ...Array(3).fill('Fees and clocks'),
      'Next season',
    ]);
  });

  it('have the sentences of a paragraph', () => {
    expect(all[5]?.sentences.map(text)).toEqual([
      'The delegates adopted the Norburg Charter.',
      'It gives every junior a free set of pieces.',
    ]);
    expect(all[5]?.sentences).toBe(all[5]?.sentences);
  });

  it('are cut by the language of the article', () => {
    const body = 'Играл П. В. Сорокин. Он победил.';
    expect(passages({ id: 'a', body, language: 'ru' })[0]?.sentences.map(textOf(body))).toEqual([
      'Играл П. В. Сорокин.',
      'Он победил.',
    ]);
  });

  it('may be one for a whole text', () => {
    const whole = wholePassage({ id: 'a', body: 'One. Two.\n\nThree.', language: 'en' });
    expect(whole).toMatchObject({ key: 'a:0', start: 0, end: 17, kind: 'prose' });
    expect(whole.sentences).toHaveLength(3);
  });
});

describe('passages of any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      '# Heading',
      '## ',
      'Members:',
      '- item',
      '* item: more',
      '1. first',
      'Share',
      'About the author',
      'Photo: x',
      'ABC',
      '   ',
      '---',
      '> quote',
      '| a | b |',
      '```',
    ),
    anyText(30),
    fc
      .array(fc.constantFrom('Dr.', 'Falk', 'won', 'the', 'game.', 'ходы', 'U.S.', '“Yes!”', 'he', 'said:'), {
        maxLength: 40,
      })
      .map((words) => words.join(' ')),
  );
  const body = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r')), { maxLength: 14 })
    .map((lines) => lines.flat().join(''));

  it.each(['en', 'ru'])(
    'lie inside it, in order, apart, with their parts inside them and keys of their own (%s)',
    (language) => {
      fc.assert(
        fc.property(body, (source) => {
          const all = passages({ id: 'a', body: source, language });
          let before = 0;
          all.forEach((passage, i) => {
            expect(passage.ordinal).toBe(i);
            expect(passage.start).toBeGreaterThanOrEqual(before);
            expect(passage.end).toBeGreaterThan(passage.start);
            expect(source.slice(passage.start, passage.end).trim()).toBe(source.slice(passage.start, passage.end));
            if (passage.heading) expect(passage.heading.end).toBeLessThanOrEqual(passage.start);
            let inner = passage.start;
            for (const sentence of passage.sentences) {
              expect(sentence.start).toBeGreaterThanOrEqual(inner);
              expect(sentence.end).toBeGreaterThan(sentence.start);
              inner = sentence.end;
            }
            expect(inner).toBe(passage.end);
            expect(passage.kind === 'list').toBe(passage.items.length > 0);
            before = passage.end;
          });
          expect(before).toBeLessThanOrEqual(source.length);
          expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('are cut from blocks that lose no letter', () => {
    fc.assert(
      fc.property(body, (source) => {
        const kept = blocks(source).flatMap((block) =>
          block.kind === 'list' ? [...(block.lead ? [block.lead] : []), ...block.items] : [block.text],
        );
        const lost = [...source.matchAll(/\p{L}/gu)].filter(
          ({ index }) => !kept.some(({ start, end }) => start <= index && index < end),
        );
        expect(lost.map(({ 0: letter }) => letter)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
