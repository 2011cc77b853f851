import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import type { EventFacts } from '../../src/facts/event.js';
import { findEvents } from '../../src/facts/events.js';
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
