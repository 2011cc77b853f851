import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import type { EventFacts } from '../../src/facts/event.js';
import { findEvents } from '../../src/facts/events.js';
import { article } from './fixture.js';

const LEAD = 'The G9 summit was held in Brackwater on 9 and 10 May 2031.';
const slot = (name: 'chair' | 'host' | 'participants' | 'documents' | 'figures', said: string, lead = LEAD) => {
  const [event] = findEvents(corpusOf([article('a', '2031-05-11', `${lead} ${said}`)]));
  return ((event as EventFacts | undefined)?.[name] ?? []).map(({ text }) => text);
};

describe('who takes part', () => {
  it.each([
    ['Norlandic President Ida Moss spoke by video.', ['Norlandic President Ida Moss']],
    ['Foreign Minister Carl Dorn stood in for her.', ['Foreign Minister Carl Dorn']],
    ['Ida Moss, Carl Dorn and Eve Fisk came.', ['Ida Moss', 'Carl Dorn', 'Eve Fisk']],
    ["Norway's Eve Fisk and Brazil's Gus Hall were among the guests.", ["Norway's Eve Fisk", "Brazil's Gus Hall"]],
    ['President Ida Moss did, and so did the Lake Union.', ['President Ida Moss', 'Lake Union']],
    [
      'The Norlandic delegation was headed by Premier Ida Moss, the Sudlandic one by Foreign Minister Carl Dorn.',
      ['Premier Ida Moss', 'Foreign Minister Carl Dorn'],
    ],
    [
      'The presidents of Chile, Peru and the prime ministers of India and Nepal took part.',
      ['presidents of Chile, Peru and the prime ministers of India and Nepal'],
    ],
    ['Peru attended as a guest.', ['Peru']],
    [
      'The premier of Peru, Ida Moss, gave the gavel to Norlandic Premier Carl Dorn.',
      ['Norlandic Premier Carl Dorn', 'premier of Peru, Ida Moss'],
    ],
  ])('%s', (said, who) => expect(slot('participants', said)).toEqual(who));

  it.each([
    'President Ida Moss did not come.',
    'President Ida Moss stayed at home.',
    'On the eve President Ida Moss and Premier Carl Dorn talked in private.',
    'President Ida Moss sent a message.',
  ])('nobody: %s', (said) => expect(slot('participants', said)).toEqual([]));

  it('are those who took part in it by a relative clause', () => {
    expect(
      slot(
        'participants',
        '',
        'The G9 summit in Brackwater on 9 May 2031, in which Ida Moss and Carl Dorn took part, ended early.',
      ),
    ).toEqual(['Ida Moss', 'Carl Dorn']);
  });
});

describe('who presides and who hosts', () => {
  it.each([
    ['chair', 'President Ida Moss of Norland presided over it.', ['President Ida Moss']],
    ['chair', 'Ms. Ida Moss, who was in the chair, thanked them.', ['Ms. Ida Moss']],
    ['chair', 'Ida Moss of Lake University was the general chair of the meeting.', ['Ida Moss']],
    ['chair', 'It was held under the chairmanship of President Ida Moss.', ['President Ida Moss']],
    ['chair', 'Ida Moss, the chairperson of the commission, came.', []],
    ['host', 'It was chaired by Ida Moss and hosted by the Netherlands.', ['hosted by the Netherlands']],
    ['host', 'Peru hosted the leaders for the first time.', ['Peru hosted']],
    ['host', 'President Ida Moss, as host, opened it.', ['President Ida Moss, as host']],
  ] as const)('%s: %s', (name, said, who) => expect(slot(name, said)).toEqual(who));
});

describe('what was settled', () => {
  it.each([
    ["The Brackwater Leaders' Declaration speaks of trade.", ["Brackwater Leaders' Declaration"]],
    ["Most condemned it, says the Leaders' Declaration.", ["Leaders' Declaration"]],
    ['They adopted a declaration.', ['declaration']],
    ['They adopted a document that bears its motto, Time for Lakes.', ['Time for Lakes']],
    ['The text is called the Port el-Hara Action Plan.', ['Port el-Hara Action Plan']],
    ['A resolution on quotas was adopted.', ['resolution']],
    ['They spoke of leaving the Lake Treaty before it was signed.', []],
    ['No joint communiqué was issued.', []],
    ['The Lake Treaty of old is praised by many.', []],
  ])('%s', (said, documents) => expect(slot('documents', said)).toEqual(documents));
});

describe('figures', () => {
  it.each([
    ['The alliance has been joined by 82 countries.', 1],
    ['Ida Moss chaired their summit, which drew 300 delegates.', 1],
    ['The 31 members agreed.', 0],
    ['The text has 52 paragraphs.', 1],
  ])('%s', (said, count) => expect(slot('figures', said).length).toBe(count));
});
