import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import type { EventFacts } from '../../src/facts/event.js';
import { findEvents } from '../../src/facts/events.js';
import { article } from './fixture.js';

const texts = (values: readonly { readonly text: string }[] = []) => values.map(({ text }) => text);
const days = (event: EventFacts | undefined) => event?.dates.map(({ from, to }) => `${from}..${to}`) ?? [];
/** What is found in reports, each with its day; 9 May 2031 was a Friday. */
const readOn = (...reports: readonly (readonly [string, string])[]): readonly EventFacts[] =>
  findEvents(corpusOf(reports.map(([published, body], i) => article(`a${i}`, published, body))));
const read = (body: string) => readOn(['2031-05-09', body]);
const LEAD = 'The 12th LCTO Summit was held in Lorne on 8 and 9 May 2031.';
const slot = (name: 'chair' | 'host' | 'participants' | 'documents' | 'figures', said: string) =>
  texts(read(`${LEAD}\n\n${said}`)[0]?.[name]);

describe('who was there', () => {
  it.each([
    [
      'Presidents Ida Moss of Peru, Gus Hall of Côte d’Ivoire and Eve Fisk of Chad attended, as did Fiji’s Carl Dorn and Oman’s Lina Marsh.',
      ['Presidents Ida Moss', 'Gus Hall', 'Eve Fisk', 'Fiji’s Carl Dorn', 'Oman’s Lina Marsh'],
    ],
    [
      'Also in attendance were Presidents Ida Moss (Peru) and Gus Hall (Chad), while Fiji sent its premier, Carl Dorn.',
      ['Presidents Ida Moss', 'Gus Hall', 'Fiji', 'premier, Carl Dorn'],
    ],
    [
      'It was attended by President of Peru Ida Moss, Prime Minister of the Republic of Chad Gus Hall and President of the Coast Council Eve Fisk.',
      [
        'President of Peru Ida Moss',
        'Prime Minister of the Republic of Chad Gus Hall',
        'President of the Coast Council Eve Fisk',
      ],
    ],
    [
      'Those present included the Premier of Peru, Ida Moss; the King of Tonga, Gus Hall; and the President of Chad, Eve Fisk.',
      ['Premier of Peru, Ida Moss', 'King of Tonga, Gus Hall', 'President of Chad, Eve Fisk'],
    ],
    [
      'Taking part alongside her were President Gus Hall of Chad and Premier Eve Fisk.',
      ['President Gus Hall', 'Premier Eve Fisk'],
    ],
    ['Robert Dorn saw to that.', ['Robert Dorn']],
    ['US Trade Representative Ida Moss haggled with her peers.', ['US Trade Representative Ida Moss']],
    ['The motion, moved by Canon Ida Moss, was lost.', ['Canon Ida Moss']],
    ['The last day saw speeches by Ida Moss, Gus Hall and Eve Fisk.', ['Ida Moss', 'Gus Hall', 'Eve Fisk']],
  ])('%s', (said, who) => expect(slot('participants', said)).toEqual(who));

  it.each([
    'Absent from Lorne were Peru’s Ida Moss, who is ill, and Chad’s Gus Hall.',
    'Peru’s foreign minister, Ida Moss, who was not in the room, called it an insult.',
    'President Ida Moss cancelled her trip after a fall.',
    'In Washington, Secretary of State Ida Moss congratulated them.',
    'Hours after they had parted, US President Gus Hall wrote that he was not amused.',
    'When President Gus Hall received the group in 2012, it took them three days.',
    'Rebels, backed by Chad’s Gus Hall, entered the town.',
    'Analyst Robert Dorn said that they had failed.',
    'A text by a team led by Chad’s Gus Hall was ignored.',
  ])('nobody: %s', (said) =>
    expect(slot('participants', said).filter((one) => /Moss|Hall|Dorn/.test(one))).toEqual([]),
  );

  it('takes the one who is represented for absent', () => {
    const said = 'President Ida Moss was represented by her foreign minister, Gus Hall.';
    expect(slot('participants', said)).toEqual(['foreign minister, Gus Hall']);
  });
});

describe('who led it and who held it', () => {
  it.each([
    ['chair', 'Chairing the session, President Ida Moss cut speakers short.', ['President Ida Moss']],
    ['chair', 'With Peru’s Ida Moss in the chair, they agreed on little.', ['Peru’s Ida Moss']],
    ['chair', 'Premier Ida Moss chairs the finance committee.', []],
    ['chair', 'Ida Moss, chair of the Coast Commission, deplored that.', []],
    ['host', 'Host Ida Moss promised that they would get another chance.', ['Host Ida Moss']],
    ['host', 'They took the stage beside their host, President Ida Moss.', ['their host, President Ida Moss']],
    ['host', 'Next year’s will be hosted by Peru.', []],
  ] as const)('%s: %s', (name, said, who) => expect(slot(name, said)).toEqual(who));
});

describe('papers', () => {
  it.each([
    ['Among the texts is an Agreement on Reef Subsidies.', ['Agreement on Reef Subsidies']],
    ['A Council Decision on the Lake Treaty lets the poor fish.', ['Council Decision on the Lake Treaty']],
    [
      'Two more were approved, among them the Reef Framework Declaration and a statement on the law of lakes.',
      ['Reef Framework Declaration', 'statement on the law of lakes'],
    ],
    ['The communiqué, read by Ida Moss, condemned coups.', ['communiqué']],
    ['It revives the Reef Protocol of 1994.', []],
    ['No declaration was issued.', []],
  ])('%s', (said, documents) => expect(slot('documents', said)).toEqual(documents));
});

describe('where and when', () => {
  it.each([
    [
      'ANA-Port Lorne (Peru) – The 32nd Ordinary Session of the Assembly opened on Thursday.',
      'Port Lorne',
      '2031-05-08',
    ],
    ['ST. LORNE, May 8. // The third Coast–Lake Summit ended on Thursday with a row.', 'ST. LORNE', '2031-05-08'],
    ['Lake leaders agreed in Lorne on Thursday to fish less. The two-day gathering was tense.', 'Lorne', '2031-05-08'],
    ['Envoys from the LCTO ended three days of talks in the town of Lorne on Thursday.', 'Lorne', '2031-05-08'],
    ['The synod, which has been meeting in Lorne since 28 April, ended on Thursday.', 'Lorne', '2031-05-08'],
    ['King Gus arrived in Lorne on Tuesday for the Coast summit, which he opened on Thursday.', 'Lorne', '2031-05-08'],
    [
      'Ministers settled it in Lorne shortly before dawn on 8 May as the Twelfth LCTO Conference drew to a close at LCTO headquarters in Lorne shortly before dawn on 8 May.',
      'Lorne',
      '2031-05-08',
    ],
  ])('%s', (body, place, day) => {
    const [event, ...others] = read(body.replace(' // ', '\n\n'));
    expect(others).toEqual([]);
    expect(texts(event?.place)[0]).toBe(place);
    expect(days(event)).toEqual([`${day}..${day}`]);
  });

  it('names the building, and none beside', () => {
    const [event] = read(
      'The LCTO Summit was held at the Moss Convention Centre in Lorne on 8 May 2031. They dined at the Dorn Palace.',
    );
    expect(texts(event?.place)).toEqual(['Lorne', 'Moss Convention Centre in Lorne']);
  });

  it('counts in Roman numbers as in others', () => {
    const events = readOn(
      ['2031-05-09', 'The XVI LCTO Summit took place in Lorne on 8 and 9 May 2031.'],
      ['2031-05-09', 'LORNE, Peru (ANA) - They came and went.\n\nThe two-day summit of the LCTO wound up Friday.'],
    );
    expect(events).toHaveLength(1);
  });
});

describe('reports that take their gathering for known', () => {
  const KNOWN = [
    '2031-05-09',
    'The Tenth Conference of the Lake Trade Organisation was held in Lorne from 5 to 9 May 2031.',
  ];
  const withKnown = (published: string, body: string) => readOn(KNOWN as [string, string], [published, body]);

  it('are known by the place and those who gathered', () => {
    const [event, ...others] = withKnown(
      '2031-05-10',
      'Ministers who had meant to fly home from Lorne on Thursday slept on benches.\n\nUS Trade Representative Ida Moss and Chad’s Gus Hall haggled over fish until the end.',
    );
    expect(others).toEqual([]);
    expect(texts(event?.participants)).toContain('Chad’s Gus Hall');
  });

  it('are known by the letters of the body', () => {
    const [event] = withKnown(
      '2031-05-10',
      'Chad came away with what it wanted, Trade Minister Gus Hall said after the LTO’s first conference in more than four years ended on Friday.',
    );
    expect(texts(event?.participants)).toEqual(['Trade Minister Gus Hall']);
    expect(days(event)).toContain('2031-05-09..2031-05-09');
  });

  it('look back by place and month alone', () => {
    const [event] = withKnown('2033-02-01', 'What came of it? In Lorne in May 2031 they got rid of one subsidy.');
    expect(days(event)).toContain('2031-05-01..2031-05-31');
  });

  it('are another’s where the place is another', () => {
    const [event] = withKnown('2031-05-10', 'Ministers in Delport on Friday slept on benches, Chad’s Gus Hall said.');
    expect(texts(event?.participants)).toEqual([]);
  });
});

it('tells beforehand who will come and who will host', () => {
  const [event] = readOn([
    '2031-05-02',
    'Lorne will host the 12th LCTO Summit on 8 and 9 May 2031.\n\nPresident Ida Moss will be the host. Chad’s Gus Hall is coming, and so is Eve Fisk of Fiji. Oman’s Carl Dorn said that he was busy.',
  ]);
  expect(texts(event?.host)).toEqual(['President Ida Moss will be the host']);
  expect(texts(event?.participants)).toEqual(['Chad’s Gus Hall', 'Eve Fisk']);
});
