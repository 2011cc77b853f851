import { describe, expect, it } from 'vitest';
import { EMPTY_LEXICON } from '../../src/corpus/lexicon.js';
import { corpusOf } from '../../src/corpus/load.js';
import type { EventFacts } from '../../src/facts/event.js';
import { findEvents } from '../../src/facts/events.js';
import { factsOf } from '../../src/facts/facts.js';
import { lookUpEvent } from '../../src/facts/lookup.js';
import { article } from './fixture.js';

const texts = (values: readonly { readonly text: string }[] = []) => values.map(({ text }) => text);
/** What is found in reports that were published on a Friday. */
const read = (...bodies: readonly string[]): readonly EventFacts[] =>
  findEvents(corpusOf(bodies.map((body, i) => article(`a${i}`, '2031-05-09', body))));
const LEAD = 'The 12th LCTO Summit was held in Lorne on 8 and 9 May 2031.';
const slot = (name: 'chair' | 'host' | 'participants' | 'documents' | 'figures', said: string, lead = LEAD) =>
  texts(read(`${lead}\n\n${said}`)[0]?.[name]);
const days = (event: EventFacts | undefined) => event?.dates.map(({ from, to }) => `${from}..${to}`) ?? [];

describe('who was there', () => {
  it.each([
    [
      'Among them were Prime Ministers Ida Moss of Peru, Carl Dorn of Chad and Eve Fisk of Fiji, and Sultan Gus Hall of Oman.',
      ['Ida Moss', 'Carl Dorn', 'Eve Fisk', 'Sultan Gus Hall'],
    ],
    [
      'Present were the King of Tonga, Ida Moss, Fijian President Carl Dorn and Governor Eve Fisk.',
      ['Ida Moss', 'Carl Dorn', 'Eve Fisk'],
    ],
    [
      'It was attended by Premier Ida Moss of Peru, President Carl Dorn of the Republic of Chad and Mayor Eve Fisk.',
      ['Ida Moss', 'Carl Dorn', 'Eve Fisk'],
    ],
    ["Premier Ida Moss, Peru's Carl Dorn and Chad's Eve Fisk were also there.", ['Ida Moss', 'Carl Dorn', 'Eve Fisk']],
    ["Chad's new premier, Ida Moss, was there for the first time.", ['Ida Moss']],
    ['President Ida Moss Jr. on Friday joined her fellow leaders.', ['Ida Moss Jr.']],
    ['The dinner put President Ida Moss, Premier Carl Dorn and King Eve Fisk at one table.', ['Ida Moss', 'Eve Fisk']],
    ['Secretary of State Ida Moss attended in place of the president.', ['Ida Moss']],
    ['At the end the chair was handed to her Chadian counterpart, Carl Dorn, by the host.', ['Carl Dorn']],
    [
      'In attendance were Presidents Ida Moss (Peru), Carl Dorn (Chad) and Eve Fisk, as well as Premier Gus Hall.',
      ['Ida Moss', 'Carl Dorn', 'Eve Fisk', 'Gus Hall'],
    ],
    [
      'Ten leaders took part, among them Premier Ida Moss of Peru and Chad’s interim leader Carl Dorn.',
      ['Ida Moss', 'Carl Dorn'],
    ],
    [
      'Peru was represented by Premier Ida Moss and Chad by its foreign minister, Carl Dorn.',
      ['Ida Moss', 'Carl Dorn'],
    ],
    ['President Odu of Chad spoke.', ['President Odu']],
    ["Chad's president, Carl Dorn, sent a letter.", []],
    ['It was also the first long journey for Premier Ida Moss.', ['Ida Moss']],
    ['Premier Carl Dorn was not among them.', []],
  ])('%s', (said, names) => {
    const found = slot('participants', said);
    for (const name of names) expect(found.some((one) => one.includes(name))).toBe(true);
    if (names.length === 0) expect(found).toEqual([]);
  });

  it('ends a list with its clause', () => {
    const found = slot(
      'participants',
      'Among the guests were Premier Ida Moss of Peru and President Carl Dorn, while in Delport Mayor Eve Fisk was on strike.',
    );
    expect(found).toEqual(['Premier Ida Moss', 'President Carl Dorn']);
  });

  it('knows a person with and without what is no name', () => {
    const { people } = factsOf(
      corpusOf([article('a', '2031-05-09', `${LEAD} President Ida Moss Jr. spoke. President Ida Moss was glad.`)]),
    );
    expect(people.map(({ key }) => key)).toEqual(['ida-moss-jr']);
  });

  it('takes neither a dateline nor a gathering for a person', () => {
    const body = 'PORT LORNE, Peru – President Ida Moss opened the 4th and 5th LCTO Summits on Friday. They said so.';
    const { people } = factsOf(corpusOf([article('a', '2031-05-09', body)]));
    expect(people.map(({ key }) => key)).toEqual(['ida-moss']);
  });
});

describe('who leads', () => {
  it.each([
    ["Peru's President Ida Moss, this year's chair, received them.", ["Peru's President Ida Moss"]],
    ['Premier Ida Moss handed the gavel of the group to Premier Carl Dorn.', ['Premier Ida Moss']],
    ['It ended with Premier Ida Moss passing the chair to Premier Carl Dorn.', ['Premier Ida Moss']],
    ['Premier Ida Moss handed the prize to Premier Carl Dorn.', []],
  ])('%s', (said, chair) => expect(slot('chair', said)).toEqual(chair));

  it('hosts it now, or did', () => {
    expect(slot('host', 'Peru is hosting a summit for the second time this year.')).toEqual(['Peru is hosting']);
    expect(slot('host', 'Premier Ida Moss, who hosted the 12th LCTO Summit, was glad.')).toEqual([
      'Premier Ida Moss, who hosted',
    ]);
  });
});

describe('papers', () => {
  it.each([
    [
      'The leaders adopted a declaration against fraud in the trade of salt.',
      ['declaration against fraud in the trade of salt'],
    ],
    ['The leaders agreed on a roadmap for the membership of Chad.', ['roadmap for the membership of Chad']],
    [
      'They adopted declarations on the rights of sailors, on clean harbours and on tides.',
      ['declarations on the rights of sailors', 'on clean harbours', 'on tides'],
    ],
    [
      'Chad signed the Treaty of Trust and Passage in Western Waters.',
      ['Treaty of Trust and Passage in Western Waters'],
    ],
    ['They adopted the Lorne Declaration and a roadmap for the ports.', ['Lorne Declaration', 'roadmap for the ports']],
    ['Premier Ida Moss presented a 7-point plan.', ['7-point plan']],
    ['The leaders signed a declaration on Friday.', ['declaration']],
  ])('%s', (said, documents) => expect(slot('documents', said)).toEqual(documents));
});

describe('place and days', () => {
  it.each([
    ['LORNE: President Ida Moss closed the 12th LCTO Summit on Thursday (May 8).'],
    ['LORNE - President Ida Moss closed the 12th LCTO Summit on May 8.'],
    ['LORNE, May 8 (Agency) -- President Ida Moss today closed the 12th LCTO Summit. It ended on Thursday.'],
    ['LORNE, Peru – The leaders met on Thursday for the 12th LCTO Summit in this port town on the island of Carden.'],
    ['LORNE, Peru (Agency) — The 12th Coast Forum ended here on Thursday after three days of talk.'],
    ['LORNE – Leaders from all coasts ended their annual summits in the Peruvian capital on Thursday.'],
  ])('%s', (body) => {
    const [event, ...others] = read(body);
    expect(others).toEqual([]);
    expect(texts(event?.place)[0]).toMatch(/^LORNE/);
    expect(days(event)).toContain('2031-05-08..2031-05-08');
  });

  it.each([
    ['The meetings were held in an old mill from 5 to 9 May.', '2031-05-05..2031-05-09'],
    [
      'The meetings, which have a theme this time, began with officials on May 4 and end on May 9.',
      '2031-05-04..2031-05-09',
    ],
    ['The summits and the meetings with dialogue partners run from May 7 to 9.', '2031-05-07..2031-05-09'],
  ])('%s', (said, span) => {
    expect(days(read(`The 12th LCTO Summit opened in Lorne on 8 May 2031.\n\n${said}`)[0])).toContain(span);
  });

  it('is held where they were called to', () => {
    const body =
      'President Ida Moss welcomed ten heads of state to Lorne on Thursday for the 22nd ordinary summit of the LCTO.';
    const [event, ...others] = read(body);
    expect(others).toEqual([]);
    expect(texts(event?.place)).toEqual(['Lorne']);
    expect(days(event)).toEqual(['2031-05-08..2031-05-08']);
  });

  it('keeps a summit with a partner in that which it is held within', () => {
    const events = read(LEAD, 'The 3rd LCTO–Peru summit took place in Lorne on 9 May 2031. It was short.');
    expect(events).toHaveLength(1);
  });

  it('is not the one elsewhere of which a report reminds its readers', () => {
    const events = read(
      'LORNE, Peru – President Ida Moss today joined the leaders for the 3rd LCTO–Peru summit.\n\nShe recalled the special summit in Carden in March.',
    );
    expect(events.map(({ id }) => id)).toEqual(['carden-summit-2031-03', 'lorne-summit-2031-05']);
  });

  it('is looked up by both of its numbers', () => {
    const events = read('President Ida Moss opened the 4th and 5th LCTO Summits in Lorne this morning.');
    expect(days(events[0])).toEqual(['2031-05-09..2031-05-09']);
    for (const name of ['4th and 5th LCTO summits', 'lcto lorne'])
      expect(lookUpEvent(events, name, EMPTY_LEXICON).outcome).toBe('found');
  });

  it('has no figures of the week before', () => {
    const said = 'The fee was raised.\n\nLast week the police freed more than 1,000 sailors near Delport.';
    expect(slot('figures', said)).toEqual([]);
  });
});
