import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits } from '../../src/answer/fits.js';
import { anyText } from '../text/any-text.js';

fc.configureGlobal({ seed: 64 });

const at = (text: string, phrase: string, kind: string) => ({
  start: text.indexOf(phrase),
  end: text.indexOf(phrase) + phrase.length,
  kind,
});
const read = (kind: Parameters<typeof fits>[0], text: string, names: ReturnType<typeof at>[] = []) =>
  fits(kind, text, names, '2024-05-18', 'en')?.map(
    ({ start, end, strength }) => `${text.slice(start, end)}${strength < 1 ? '?' : ''}`,
  ) ?? null;

it('by how much something grew is a share before what it came to', () => {
  const of = (question: string) =>
    fits('how-much', 'Fees came to 48,500 crowns, 12% more.', [], '2024-05-18', 'en', question)?.map(
      ({ strength }) => strength,
    );
  expect(of('by how much did the fees grow')).toEqual([0.5, 1]);
  expect(of('how much were the fees')).toEqual([1, 1]);
});

describe('what fits a question', () => {
  it.each([
    ['when', 'They met on 18 May 2024 in Norburg.', ['18 May 2024']],
    ['how-much', 'Fees brought 48,500 crowns and 12% more.', ['48,500 crowns', '12%']],
    ['why', 'It closed because of a storm.', ['because']],
    ['why', 'That they stayed away may show a lack of interest.', ['may show']],
    ['why', 'The clubs depend on the fees.', ['depend on']],
    ['why', 'Зал закрыли в связи с бурей.', ['в связи с']],
    ['document', 'They adopted a joint declaration.', ['joint declaration']],
    ['person', 'The hall belongs to Ada Q. Moe.', ['Ada Q. Moe']],
    ['person', 'Prime Minister Ada Moe came.', ['Ada Moe']],
    ['person', 'They wrote to Judge Leonie Falk.', ['Leonie Falk']],
    ['person', 'They asked Osterby Chess Club for it.', ['Osterby Chess Club?']],
    ['person', 'It was built in Osterby Heath.', ['Osterby Heath?']],
    ['person', 'They met on Mill Street.', ['Mill Street?']],
    ['where', 'They met in Port Ellis again.', ['Port Ellis?']],
    ['people', 'The delegates slept.', ['delegates?']],
    ['phrase', 'They call it a “long draw” (dolgaya nichya) in Norburg (NOR).', ['“long draw”?', '(dolgaya nichya)?']],
    ['phrase', 'The move is known as the lake gambit.', ['the lake gambit?']],
    ['phrase', 'Этот ход называют озёрным гамбитом.', ['озёрным гамбитом?']],
    ['when', 'Nothing is dated here.', []],
  ] as const)('%s: %j', (kind, text, expected) =>
    expect(read(kind, text)).toEqual(expect.arrayContaining([...expected])),
  );

  it.each([
    'The ferry left Port Ellis.',
    'The Chess League is old.',
    'They met on Mill Avenue.',
    'They sat in the East Stand.',
  ])('nobody is named in %j', (text) => expect(read('person', text)).toEqual([]));

  it.each([
    ['In May 2024 the Gazette reports that they met.', ['May 2024?']],
    ['On 18 May 2024 Ada Moe said so.', ['18 May 2024?']],
    ['On 18 May 2024 Ada Moe won, the Gazette reports.', ['18 May 2024']],
    ['They met on 18 May 2024.', ['18 May 2024']],
  ])('the date of a report is less than that of what it tells: %j', (text, expected) =>
    expect(read('when', text)).toEqual(expected),
  );

  it.each([
    ['by how much did the fees grow in Norburg', ['12%']],
    ['на сколько выросли взносы', ['12%']],
    ['how much is known of the congress', ['three days', '12%']],
  ])('by how much something grew is no time: %s', (question, expected) =>
    expect(
      fits('how-much', 'In three days the fees grew by 12%.', [], '2024-05-18', 'en', question)?.map(({ start, end }) =>
        'In three days the fees grew by 12%.'.slice(start, end),
      ),
    ).toEqual(expected),
  );

  it('a population is no sum of money', () => {
    const text = 'Trade came to $50 billion, and 30,000 people live there.';
    const told = (question: string) =>
      fits('how-much', text, [], '2024-05-18', 'en', question)?.map(({ start, end }) => text.slice(start, end));
    expect(told('what is the population of Norburg')).not.toContain('$50 billion');
    expect(told('how much is the trade of Norburg')).toContain('$50 billion');
  });

  it('where somebody teaches is the body rather than the place', () => {
    const text = 'Falk of Osterby teaches at the University of Norburg.';
    const names = [at(text, 'Osterby', 'place')];
    const told = (question: string) =>
      fits('where', text, names, '2024-05-18', 'en', question)
        ?.filter(({ strength }) => strength === 1)
        .map(({ start, end }) => text.slice(start, end));
    expect(told('where does Falk teach')).toEqual(['University of Norburg']);
    expect(told('where was Falk')).toEqual(['Osterby']);
  });

  it.each(['what', 'keywords'] as const)('has no shape for %s', (kind) =>
    expect(read(kind, 'Falk won in 2024.')).toBeNull(),
  );

  it('takes the names of the lexicon for what they are', () => {
    const text = 'Falk of the LCF flew from Lakeland to Osterby.';
    const names = [
      at(text, 'Falk', 'person'),
      at(text, 'LCF', 'organisation'),
      at(text, 'Lakeland', 'country'),
      at(text, 'Osterby', 'place'),
    ];
    expect(read('person', text, names)).toEqual(['Falk', 'LCF?', 'Lakeland?']);
    expect(read('people', text, names)).toEqual(['Falk', 'LCF', 'Lakeland']);
    expect(read('where', text, names)).toEqual(expect.arrayContaining(['Osterby', 'Lakeland']));
  });

  it('takes the owner of something for no place', () => {
    const place = (text: string, name: string) => [
      { start: text.indexOf(name), end: text.indexOf(name) + name.length, kind: 'place' },
    ];
    const where = (text: string, name: string) =>
      fits('where', text, place(text, name), '2024-05', 'en')?.[0]?.strength;
    expect(where('They met in Norburg again.', 'Norburg')).toBe(1);
    expect(where("Norburg's hall was full.", 'Norburg')).toBe(0.5);
    expect(where('Norburg’s hall was full.', 'Norburg’s')).toBe(0.5);
  });

  it('does not take the name of a place for a person', () => {
    const text = 'They met in Vasa Bridge.';
    expect(read('person', text, [at(text, 'Vasa Bridge', 'place')])).toEqual([]);
  });

  it('lies inside any text', () => {
    const kinds = fc.constantFrom(
      'when',
      'how-much',
      'person',
      'people',
      'where',
      'document',
      'why',
      'phrase',
      'what',
    ) satisfies fc.Arbitrary<Parameters<typeof fits>[0]>;
    fc.assert(
      fc.property(kinds, anyText(), fc.constantFrom('en', 'ru'), (kind, text, language) => {
        for (const { start, end, strength } of fits(kind, text, [], '2024-05', language) ?? []) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(strength > 0 && strength <= 1).toBe(true);
        }
      }),
    );
  });
});

it.each([
  ['The league relies heavily on its juniors.', ['relies heavily on']],
  ['The league depends on its juniors.', ['depends on']],
  ['The league relies, as ever, on its juniors.', []],
])('finds the words of a reason in %j', (text, expected) => {
  const found = fits('why', text, [], '2025-07-01', 'en');
  expect(found?.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it.each([
  ['when was it', [1, 0.9]],
  ['on which days was it', [1, 0.45]],
  ['какого числа это было', [1, 0.45]],
])('takes a month for less where days are asked for: %s', (question, strengths) => {
  const found = fits('when', 'They met on 4 May 2024 and in June 2025.', [], '2025-07-01', 'en', question);
  expect(found?.map(({ strength }) => strength)).toEqual(strengths);
});
