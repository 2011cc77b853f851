import { describe, expect, it } from 'vitest';
import { EMPTY_LEXICON } from '../../src/corpus/lexicon.js';
import { corpusOf } from '../../src/corpus/load.js';
import type { EventFacts } from '../../src/facts/event.js';
import { findEvents } from '../../src/facts/events.js';
import { lookUpEvent } from '../../src/facts/lookup.js';
import { article } from './fixture.js';

const texts = (values: readonly { readonly text: string }[] = []) => values.map(({ text }) => text);
/** What is found in reports that were published on a Friday. */
const read = (...bodies: readonly string[]): readonly EventFacts[] =>
  findEvents(corpusOf(bodies.map((body, i) => article(`a${i}`, '2031-05-09', body))));
const LEAD = 'The 12th LCTO Summit was held in Lorne on 8 and 9 May 2031.';
const slot = (name: 'chair' | 'host' | 'participants' | 'documents' | 'figures' | 'place', said: string) =>
  texts(read(`${LEAD}\n\n${said}`)[0]?.[name]);

describe('whoever leads a lasting body does not lead the gathering', () => {
  it.each([
    ['Peruvian President Ida Moss, the current chairperson of the Coast Union, addressed the delegates.', []],
    ['President Ida Moss, who chairs the Coast Union, addressed the delegates.', []],
    ['President Ida Moss, who chairs the Lake League and the port of Delport, spoke.', []],
    ['Bishop Ida Moss, who chairs the communion’s finance board, spoke.', []],
    ['The Coast Union, chaired by President Ida Moss, sent a message.', []],
    ['The sitting of the Coast Union was chaired by President Ida Moss.', ['President Ida Moss']],
    ['President Ida Moss, who chairs the summit, addressed the delegates.', ['President Ida Moss']],
  ])('%s', (said, who) => expect(slot('chair', said)).toEqual(who));
});

describe('who stayed away', () => {
  it.each([
    'Bishops were urged to stay at home. Archbishop Ida Moss was among those who did.',
    'President Ida Moss was among those who stayed away.',
    'Governor Ida Moss is among the members who skipped it.',
  ])('%s', (said) => expect(slot('participants', said).filter((one) => one.includes('Moss'))).toEqual([]));
});

describe('figures that only something else is held against', () => {
  it.each([
    ['They called the fund complementary to the Coast Union’s own €150 million package for ports.', 0],
    ['The fund is to hold €150 million for ports.', 1],
    ['Just 16 delegations came, compared with 43 delegations a year before.', 1],
  ])('%s', (said, many) => expect(slot('figures', said)).toHaveLength(many));
});

describe('what a report tells of its gathering in other words', () => {
  it.each([
    [
      'participants',
      'Delegations from 49 of the continent’s 54 countries arrived.',
      ['Delegations from 49 of the continent’s 54 countries'],
    ],
    [
      'participants',
      'More than two dozen leaders were in the hall in Lorne for the summit, among them Chad’s president, Ida Moss, and Peru’s Gus Hall.',
      ['Chad’s president, Ida Moss', 'Peru’s Gus Hall', 'two dozen leaders'],
    ],
    [
      'participants',
      'Leaders of China and 53 Pacific countries lifted their ties at the summit.',
      ['Leaders of China and 53 Pacific countries'],
    ],
    [
      'participants',
      'The day began with a session, opened by the King and by Ida Moss, President of Chad.',
      ['Ida Moss'],
    ],
    [
      'participants',
      '“We agreed,” Gus Hall said, speaking to the press next to Premier Ida Moss.',
      ['Premier Ida Moss', 'Gus Hall'],
    ],
    [
      'participants',
      'Delegates from 31 of the communion’s 38 dioceses attended, among them Chad’s Eve Fisk and Peru’s Lina Marsh.',
      ['Chad’s Eve Fisk', 'Peru’s Lina Marsh', 'Delegates from 31 of the communion’s 38 dioceses'],
    ],
    ['participants', 'Premier Ida Moss was polite but blunt.', ['Premier Ida Moss']],
    [
      'participants',
      'Norland was represented by Premier Gus Hall, the League by the chair of its board, Ida Moss.',
      ['Premier Gus Hall', 'chair of its board, Ida Moss'],
    ],
    [
      'chair',
      'Ida Moss, President of the Lake Council, and Gus Hall, President of Chad, co-chaired the meeting.',
      ['Ida Moss', 'Gus Hall'],
    ],
    ['place', 'The working sessions on Friday were held at Palazzo Moss.', ['Lorne', 'Palazzo Moss']],
    ['place', 'Delegations from ten countries arrived at the Expo centre.', ['Lorne', 'Expo centre']],
    ['place', 'The proceedings in March took place at the Coast Court House.', ['Lorne']],
    ['place', 'Reporters were lodged at Palazzo Moss.', ['Lorne']],
  ] as const)('%s: %s', (name, said, what) => expect(slot(name, said)).toEqual(what));
});

describe('where a report comes from and what belongs to its gathering', () => {
  it('takes the place that they fly home from, not that of an earlier promise', () => {
    const events = read(
      'The 3rd Lake synod was held in Rome in May 2025, the 4th Lake synod was held in Vienna in December 2027.',
      'Bishops are flying home from Rome with little to show.\n\nThe two-day lake synod, which wound up on Thursday, brought together all dioceses. The sum is no bigger than what was pledged in Vienna in December 2027.',
    );
    expect(
      events.filter(({ dates }) => dates.some(({ from }) => from === '2031-05-08')).map(({ place }) => texts(place)),
    ).toEqual([['Rome']]);
  });

  it('takes a forum within its days for a part of it', () => {
    const [event] = read(
      'The Lake–Coast Leaders Summit was held in Rome on 7 to 9 May 2031.\n\nAt the Lake–Coast Business Forum on 8 May, more than €15 billion in deals was announced. They signed a memorandum of understanding with the port.',
    );
    expect(texts(event?.documents)).toEqual(['memorandum of understanding']);
    expect(event?.figures).toHaveLength(1);
  });

  it('takes "there" and "that meeting" for the one of the month and the place that were told', () => {
    const events = findEvents(
      corpusOf([
        article('a', '2028-09-05', 'The Lake–Coast summit was held in Rome on 3 and 4 September 2028.'),
        article('b', '2031-05-09', 'The Lake–Coast summit was held in Rome on 8 and 9 May 2031.'),
        article(
          'c',
          '2031-06-20',
          'After the third Lake–Coast summit to be held in Rome, it is fair to ask what came of it.\n\nRome has set the pattern before. In September 2028 Ida Moss offered €60 million there, and the plan of that meeting listed ports.',
        ),
      ]),
    );
    expect(events.map(({ figures }) => figures.length)).toEqual([1, 0]);
  });
});

describe('what an event is called', () => {
  const events = read(
    'The sixth LU-Norland summit was held in Lorne on 8 and 9 May 2031.',
    'The third Coast-Islands summit to be held in Delport took place on 3 May 2031.',
  );
  const look = (name: string) => lookUpEvent(events, name, EMPTY_LEXICON).event?.name ?? null;

  it('answers to the whole name of a body that it is called by the letters of', () => {
    expect(look('lakes union lorne')).toContain('LU-Norland');
    expect(look('lakes alliance lorne')).toBeNull();
  });

  it('bears no number that only counts those of its place', () =>
    expect(look('coast islands')).toBe('Delport · 3 May 2031 · Coast-Islands summit'));
});

describe('things done there by nobody who gathered', () => {
  it('leaves them alone', () => {
    const [event] = read(
      'The Lake–Coast summit was held in Rome on 8 and 9 May 2031.',
      'Rome is wary. In May 2031 as many as 40 people were hurt there.',
    );
    expect(texts(event?.figures)).toEqual([]);
  });

  it.each([
    'Carl Dorn, who leads the opposition, called it a waste of money.',
    'Ida Moss, who heads a think tank, doubted it.',
  ])('no guest: %s', (said) => expect(slot('participants', said)).toEqual([]));
});

describe('papers of a gathering', () => {
  it.each([
    ['At the summit Ida Moss announced that Norland would join the Lake Accords.', []],
    ['Norland announced at the summit that it acceded to the Coast Charter.', []],
    ['The leaders at the summit signed the Lake Accords.', ['Lake Accords']],
    ['The final communique of the summit was issued. The communique was agreed late.', ['final communique']],
    ['The communique of the summit was issued late.', ['communique']],
  ])('%s', (said, papers) => expect(slot('documents', said)).toEqual(papers));
});

it('leaves out what was promised then, in an outlook on a gathering', () => {
  const [event] = read(
    'When the leaders of the LCTO meet in Lorne on Tuesday for their 13th LCTO Summit, they are to adopt a target of 5 percent.\n\n' +
      'The number they leave behind was set at Delport, Norland, in September 2020. Members promised then to move toward 2 percent within ten years.',
  );
  expect(texts(event?.figures).join()).not.toContain('promised then');
});
