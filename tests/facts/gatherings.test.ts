import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import type { EventFacts } from '../../src/facts/event.js';
import { findEvents } from '../../src/facts/events.js';
import { article } from './fixture.js';

const eventsOf = (...bodies: readonly (readonly [published: string, body: string])[]) =>
  findEvents(corpusOf(bodies.map(([published, body], i) => article(`a${i}`, published, body))));
const told = ({ dates, place }: EventFacts) => [
  place.map(({ text }) => text).join(' | '),
  dates.map(({ from, to }) => `${from}/${to}`).join(' | '),
];

/** Each text with the place and days of its one gathering. */
const ONE: readonly (readonly [what: string, published: string, body: string, place: string, days: string])[] = [
  [
    'those who met, before a word for the gathering',
    '2031-07-12',
    'Leaders of the 32 LAK members met in Brackwater from July 9 to July 11, 2031, for a summit on water.',
    'Brackwater',
    '2031-07-09/2031-07-11',
  ],
  [
    'those who were received, with the place in the next sentence',
    '2031-09',
    'Norland hosted the leaders of the G9 on September 9–10, 2031. They met in Brackwater in a new hall.',
    'Brackwater',
    '2031-09-09/2031-09-10',
  ],
  [
    'a body that met',
    '2031-05',
    'The Governing Council of the Lake Bank met in Brackwater on 26 May 2031 and left its rate unchanged.',
    'Brackwater',
    '2031-05-26/2031-05-26',
  ],
  [
    'a name and a year that was held',
    '2031-12-18',
    'LakeConf 2031 took place in Brackwater, Norland, from 10 to 16 December.',
    'Brackwater, Norland',
    '2031-12-10/2031-12-16',
  ],
  [
    'a day before the gathering that it belongs to',
    '2031-11',
    'The goal was adopted on 24 November 2031, at the closing session of the G9 summit in Brackwater.',
    'Brackwater',
    '2031-11-24/2031-11-24',
  ],
  [
    'a weekday',
    '2031-07-12',
    'LAK leaders wrapped up a two-day summit in Brackwater on Wednesday, a day later than planned.',
    'Brackwater',
    '2031-07-09/2031-07-09',
  ],
  [
    'the exact days rather than the year in the name',
    '2031-05',
    'The Eleventh Conference on Lakes (LC 2031) was held in Brackwater, Norland, from May 1 to 5, 2031.',
    'Brackwater, Norland',
    '2031-05-01/2031-05-05',
  ],
  [
    'two that are held as one',
    '2031-10-12',
    'Norland hosted the 44th and 45th Lake Summits in Brackwater from October 9 to 11, 2031.',
    'Brackwater',
    '2031-10-09/2031-10-11',
  ],
  [
    'a relative clause',
    '2031-10-30',
    'The 47th LAK Summit in Brackwater, which closed on October 28, 2031, admitted a member.',
    'Brackwater',
    '2031-10-28/2031-10-28',
  ],
  [
    'the body whose meeting it is, between the noun and the place',
    '2031-10-17',
    'Norland hosted the 23rd meeting of the LCO Council of Heads of Government in Brackwater on 15–16 October 2031.',
    'Brackwater',
    '2031-10-15/2031-10-16',
  ],
  [
    'an island, a port or a resort',
    '2031-11',
    'The G9 summit on the Norlandic island of Brack ended on 16 November 2031 with a declaration.',
    'Brack',
    '2031-11-16/2031-11-16',
  ],
  [
    'a city that hosts what is counted, told of nowhere else',
    '2031-07-30',
    'Brackwater hosted the 41st International Conference on Lakes from 21 to 27 July 2031.',
    'Brackwater',
    '2031-07-21/2031-07-27',
  ],
  [
    'what an assembly did there on a day',
    '2031-05-20',
    'By 124 votes to none, the World Lake Assembly adopted the Lake Agreement in Brackwater on 20 May 2031.',
    'Brackwater',
    '2031-05-20/2031-05-20',
  ],
  [
    'a screen',
    '2031-07-04',
    'Norland hosted the LCO summit in virtual format on July 4, 2031.',
    'virtual format',
    '2031-07-04/2031-07-04',
  ],
  [
    'those who met for it, whoever they are',
    '2031-09',
    'The heads of the fishing unions gathered in Cork, Ireland, on 18 and 19 September 2031.',
    'Cork, Ireland',
    '2031-09-18/2031-09-19',
  ],
  [
    'a place where it was held, told first',
    '2031-06-03',
    'Norland invited some of them to Brackwater, where the 37th LAK and non-LAK Ministerial Meeting took place on 2 June.',
    'Brackwater',
    '2031-06-02/2031-06-02',
  ],
  [
    'a day told in a later sentence alone',
    '2031-09',
    'The premier announced a text on the first day of the G9 summit in Brackwater. The summit ended on 10 September.',
    'Brackwater',
    '2031-09-10/2031-09-10',
  ],
  [
    'the first day after the last',
    '2031-03-03',
    'The 13th Lake Conference closed in Brackwater on 2 March 2031. It had opened on 26 February.',
    'Brackwater',
    '2031-03-02/2031-03-02 | 2031-02-26/2031-02-26',
  ],
];

/** Texts from which nothing may be taken for a gathering's place or day. */
const NONE: readonly (readonly [what: string, published: string, body: string])[] = [
  ['a deadline', '2031-06-04', 'At their meeting in Brackwater ministers extended the cuts until the end of 2032.'],
  ['a document that is named after a summit', '2031-06-04', 'The Summit Declaration, issued on June 2, is short.'],
  ['what somebody else did before it', '2031-06-04', 'Before the summit, on 2 June, they dined in Brackwater.'],
  ['who leaves when', '2031-06-04', 'Ida Moss, who chaired the summit in Brackwater, leaves on 23 June.'],
  ['months of talks', '2031-06-04', 'After months of talks in Brackwater the text of 2 June was ready.'],
];

describe('gatherings', () => {
  it.each(ONE)('are told by %s', (_, published, body, place, days) => {
    expect(eventsOf([published, body]).map(told)).toEqual([[place, days]]);
  });

  it.each(NONE)('are not told by %s', (_, published, body) => {
    expect(eventsOf([published, body])).toEqual([]);
  });

  it('are one where one source tells when they opened and another when they closed', () => {
    const events = eventsOf(
      ['2031-07-12', 'LAK leaders wrapped up a two-day summit in Brackwater on 12 July 2031.'],
      ['2031-07-11', 'The Lak summit opened in the Norlandic capital, Brackwater, on 11 July 2031.'],
    );
    expect(events.map(({ dates }) => dates.length)).toEqual([2]);
  });

  it('are one whether their body is spelt out or not', () => {
    const events = eventsOf(
      [
        '2031-03-03',
        'The 13th Ministerial Conference of the World Lake Organization closed in Brackwater on 2 March 2031.',
      ],
      ['2031-02-28', 'Prices will rise, delegates heard at the WLO conference in Brackwater.'],
    );
    expect(events.map(({ coverage }) => coverage.map((one) => one.article))).toEqual([['a0', 'a1']]);
  });

  it('of two kinds at one place and time are two', () => {
    const events = eventsOf(
      ['2031-11-20', 'The summit of the River Council was held in Brackwater on 11 November 2031.'],
      ['2031-11-21', 'The finance ministers of the River Council met in Brackwater on 10 November 2031.'],
    );
    expect(events.length).toBe(2);
  });

  it('belong to the paragraph that has told of them so far, not to one that it comes to later', () => {
    const body =
      'The leaders of the G9 met in Brackwater, Norland, on 7 July 2031.\n\nBesides a statement the summit adopted the Brackwater Action Plan. Sudland hosted the summit in Harbourton in September 2030.';
    const events = eventsOf(['2031-07', body]);
    expect(events.map(({ documents }) => documents.map(({ text }) => text).join())).toEqual([
      '',
      'Brackwater Action Plan',
    ]);
  });
});
