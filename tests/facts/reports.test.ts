import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import type { EventFacts } from '../../src/facts/event.js';
import { findEvents } from '../../src/facts/events.js';
import { article } from './fixture.js';

/** What is found in one report, published on a Friday. */
const read = (body: string, published = '2031-05-09'): readonly EventFacts[] =>
  findEvents(corpusOf([article('a', published, body)]));
const texts = (values: readonly { readonly text: string }[] = []) => values.map(({ text }) => text);

const CONGRESS = 'The congress of the World Rowing Federation was held in Lorne on 8 and 9 May 2031.';
const slot = (name: 'chair' | 'host' | 'participants' | 'documents' | 'figures', said: string, lead = CONGRESS) =>
  texts(read(`${lead}\n\n${said}`).find(({ id }) => id.startsWith('lorne'))?.[name]);

describe('the gathering that a report is about', () => {
  it.each([
    [
      'the day from the sentence before',
      'Rowers agreed on Thursday on a higher fee. The federation’s congress in Lorne went on until midnight.',
    ],
    [
      'the place from the sentence behind',
      'The annual congress of rowers ended on Thursday. Some 300 had come to the city of Lorne for it.',
    ],
    [
      'both from a dateline and a weekday',
      'LORNE, 9 May (Sports News) – The synod of the Northern Church closed here on Thursday.',
    ],
    ['talks that are what is reported', 'Small states walked out of the climate talks in Lorne on Thursday.'],
    ['a relative clause', 'The fee was raised by the general assembly, which met in Lorne on 8 May.'],
    [
      'those who met, without a noun',
      'Steel will be dearer after a long day in the city of Lorne. The nine producers, who met on Thursday, agreed on that.',
    ],
  ])('is filled in: %s', (_, body) => {
    const [event, ...others] = read(body);
    expect(others).toEqual([]);
    expect(event?.dates.map(({ from, to }) => [from, to])).toEqual([['2031-05-08', '2031-05-08']]);
    expect(texts(event?.place).map((place) => place.toLowerCase())).toEqual(['lorne']);
  });

  it.each([
    ['a place of something else', 'The rules of the rowing congress are to be finished in Lorne in two years.'],
    ['an older text', 'The rowing congress in Lorne raised the fee. In April nobody had thought of it.'],
    ['what only opened', 'The bridge in Carden was opened on Tuesday. A meeting of residents had called for a toll.'],
    ['a visit', 'President Ida Moss came to Lorne on Thursday. She met Premier Carl Dorn.'],
  ])('is not made up of %s', (_, body) => expect(read(body)).toEqual([]));

  it('has the days that only its report tells without saying of what', () => {
    const [event] = read(
      'The rowing talks in Lorne ended without a result on Friday.\n\nMinisters had gathered for two days, on May 8 and 9, in a hall by the lake.',
    );
    expect(event?.dates.map(({ from, to }) => `${from}..${to}`)).toContain('2031-05-08..2031-05-09');
  });

  it('is one with that of another report which calls the body by another name', () => {
    const events = findEvents(
      corpusOf([
        article('a', '2031-05-09', 'The LCTO summit was held in Lorne on 8 May 2031.'),
        article(
          'b',
          '2031-05-09',
          'The summit of the Lake Coast Alliance, which Peru hosted in Lorne from 7 to 8 May, is over.',
        ),
      ]),
    );
    expect(events).toHaveLength(1);
    expect(texts(events[0]?.host)).toEqual(['Peru hosted']);
  });

  it('is not the committee that met before it, nor the next one', () => {
    const [event, ...others] = read(
      `${CONGRESS}\n\nThe Joint Ministerial Doping Committee had met on Tuesday. The federation will hold its next congress on 9 June 2033.`,
    );
    expect(others).toEqual([]);
    expect(event?.dates.map(({ from }) => from)).toEqual(['2031-05-08']);
  });
});

describe('who was there, in a fresh report', () => {
  it.each([
    ['Treasurer Lina Marsh presented the accounts.', ['Treasurer Lina Marsh']],
    ['"This is no vote," Sports Minister Eva Holm said.', ['Sports Minister Eva Holm']],
    ['Its president, Ida Moss, was applauded.', ['Its president, Ida Moss']],
    ['Premier Carl Dorn, back from consultations in Rome, refused.', ['Premier Carl Dorn']],
    ['Premier Carl Dorn thanked Mayor Eve Fisk.', ['Premier Carl Dorn', 'Mayor Eve Fisk']],
    ['Peru sent its foreign minister, Ida Moss.', ['Peru', 'foreign minister, Ida Moss']],
    [
      'It was Premier Carl Dorn’s first congress, and the last for Chancellor Ida Moss.',
      ['Premier Carl Dorn', 'Chancellor Ida Moss'],
    ],
    ['Ida Moss, who had become premier only days before, made a speech.', ['Ida Moss']],
    ['Ida Moss cancelled a dinner and flew home from the congress.', ['Ida Moss']],
    ['Prime Minister Ida Moss cancelled her trip because of a storm.', []],
    ['Bishop Anne Lowe spoke; Bishop Mark Dunn abstained.', ['Bishop Anne Lowe', 'Bishop Mark Dunn']],
  ])('%s', (said, who) => expect(slot('participants', said)).toEqual(who));

  it.each([
    'President Ida Moss, who helped by telephone, thanked Premier Carl Dorn.',
    'President Ida Moss called it a mistake, her office said in a statement.',
    'Premier Carl Dorn mocked the plan on television.',
    'Premier Carl Dorn said in Kernstadt in March that he was against it.',
    'Premier Carl Dorn flew on and is due to see President Ida Moss on 16 May.',
    'Economist Ida Moss said the fee was too high.',
    'Former president Ida Moss said the fee was too high.',
    'Peru’s envoy called Mayor Fisk "President Moss".',
    'Premier Carl Dorn will come next time.',
  ])('not: %s', (said) => expect(slot('participants', said).filter((who) => /Moss|Dorn/u.test(who))).toEqual([]));

  it('is not whoever speaks before it, or in a text that looks back', () => {
    const said = 'Treasurer Lina Marsh presented the accounts.';
    expect(texts(read(`${CONGRESS}\n\n${said}`, '2031-04-30')[0]?.participants)).toEqual([]);
    expect(texts(read(`${CONGRESS}\n\n${said}`, '2031-09-30')[0]?.participants)).toEqual([]);
  });

  it('goes on behind a reminder of another time, but not with what the reminder is about', () => {
    const reminder = 'Delegates raised the fee. The congress in Harbourton in May 2027 had not dared to.';
    expect(slot('participants', `${reminder} Treasurer Lina Marsh presented the accounts.`)).toEqual([
      'Treasurer Lina Marsh',
    ]);
    expect(slot('figures', `${reminder} It had cost 4 million dollars.`)).toEqual([]);
  });

  it('knows the office from another article', () => {
    const events = findEvents(
      corpusOf([
        article('a', '2031-05-09', `${CONGRESS} Mayor Eve Fisk met Ida Moss and Premier Carl Dorn.`),
        article('b', '2031-03-01', 'Chancellor Ida Moss said taxes would fall.'),
      ]),
    );
    expect(texts(events[0]?.participants)).toEqual(['Mayor Eve Fisk', 'Ida Moss', 'Premier Carl Dorn']);
  });
});

describe('who presides, what is adopted and what is counted', () => {
  it.each([
    [
      'It was co-chaired by Minister Ida Moss, president of the union, and Premier Carl Dorn.',
      ['Minister Ida Moss', 'Premier Carl Dorn'],
    ],
    [
      'Qatar’s minister, Ida Moss, who holds the presidency of the federation, opened it.',
      ['Qatar’s minister, Ida Moss'],
    ],
    ['It met under the presidency of Maria Serra.', ['Maria Serra']],
  ])('%s', (said, who) => expect(slot('chair', said)).toEqual(who));

  it.each([
    ['The delegates endorsed a Water and Forests Action Plan.', ['Water and Forests Action Plan']],
    ['She won approval for her agenda "Rowing 2040".', ['Rowing 2040']],
    ['The participants recorded their promise in a "Declaration of Friendship".', ['Declaration of Friendship']],
  ])('%s', (said, what) => expect(slot('documents', said)).toEqual(what));

  it('counts what the sentence before named', () => {
    const said = 'They will take 558,000 boats off the water. Peru alone accounts for 300,000 of them.';
    expect(slot('figures', said).some((text) => text.includes('300,000'))).toBe(true);
    expect(slot('figures', 'Nobody spoke of 2,031 or of page 12.')).toEqual([]);
  });

  it('hears no host in a promise for another year', () =>
    expect(slot('host', 'Peru is to host the delegates in 2033.')).toEqual([]));

  it('takes a body that goes by a word for gatherings for no second gathering', () => {
    const [event, ...others] = read(
      'The 7th Meeting of the Conference of the Rowing Union, hosted by Peru in Lorne on 8 May 2031, was chaired by Minister Ida Moss, President of the Union Conference.',
    );
    expect(others).toEqual([]);
    expect(texts(event?.chair)).toEqual(['Minister Ida Moss']);
    expect(texts(event?.host)).toEqual(['hosted by Peru']);
  });
});
