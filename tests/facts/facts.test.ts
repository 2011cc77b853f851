import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import { asOf, comingOf, figuresOf, personOf, timelineOf } from '../../src/facts/ask-facts.js';
import { differencesAtHand, factsOf, prepareFacts, stepsOf } from '../../src/facts/facts.js';
import { article, LEXICON, REPORTS, reports } from './fixture.js';

const corpus = reports(LEXICON);
const facts = factsOf(corpus);

describe('the facts of a corpus', () => {
  it('are computed once, and the same in turns', async () => {
    expect(factsOf(corpus)).toBe(facts);
    const other = reports(LEXICON);
    const prepared = await prepareFacts(other);
    expect(prepared.events.map(({ id }) => id)).toEqual(facts.events.map(({ id }) => id));
    expect(factsOf(other)).toBe(prepared);
  });

  it('are at hand for a small corpus, and for a large one when they were prepared', async () => {
    expect(differencesAtHand(corpus)).toBe(facts.differences);
    const many = corpusOf(Array.from({ length: 70 }, (_, i) => article(`n${i}`, '2031-05-20', `Report ${i}.`)));
    expect(differencesAtHand(many)).toBeNull();
    await prepareFacts(many);
    expect(differencesAtHand(many)).not.toBeNull();
  });

  it('read an article again only where another teaches a name in it', () => {
    const old = factsOf(corpusOf(REPORTS, LEXICON)).figures;
    const unrelated = article('new', '2031-06-01', 'Nothing was sold.');
    expect(factsOf(corpusOf([...REPORTS, unrelated], LEXICON)).figures[0]).toBe(old[0]);
  });

  it('give a figure its measure, names, year and sayer', () => {
    const [group] = figuresOf(facts, 'trade of the coast');
    expect(group?.figures[0]).toMatchObject({
      measure: ['trade'],
      number: { value: 12e9, low: 12e9, high: null, currency: 'USD' },
      period: { from: '2030-01-01', to: '2030-12-31' },
      saidBy: 'Carl Dorn',
    });
    expect(figuresOf(facts, 'moonlight')).toEqual([]);
    expect(figuresOf(facts, '')).toEqual([]);
  });

  it('find a person in any spelling, with offices and events', () => {
    for (const name of ['Carl Dorn', 'dorn', 'Дорн', 'carl dorm'])
      expect(personOf(facts, name, LEXICON).person?.name, name).toBe('Carl Dorn');
    expect(personOf(facts, 'Dorn', LEXICON).person).toMatchObject({ events: ['portville-summit-2031-05'] });
    expect(personOf(facts, 'Eve Fisk', LEXICON).person?.offices.map(({ text }) => text)).toEqual([
      'Minister of Finance',
    ]);
    expect(personOf(facts, 'Zed Quux', LEXICON).outcome).toBe('unknown');
    expect(personOf(facts, '', LEXICON).outcome).toBe('unknown');
  });

  it('say who is meant where a surname is shared', () => {
    const two = corpusOf([article('a', '2031-05-01', 'President Ida Moss met Minister Otto Moss.')]);
    const found = personOf(factsOf(two), 'Moss', two.lexicon);
    expect([found.outcome, ...found.candidates.map(({ name }) => name)]).toEqual([
      'ambiguous',
      'Ida Moss',
      'Otto Moss',
    ]);
  });

  it('join spellings of one person without a lexicon', () => {
    const one = corpusOf([
      article('a', '2031-05-01', 'Minister Zheenbek Kulubaev arrived.'),
      article('b', '2031-05-01', 'Minister Jeenbek Kulubayev arrived.'),
    ]);
    expect(factsOf(one).people.map(({ spellings }) => spellings.length)).toEqual([2]);
  });

  it('know documents with what was done with them', () => {
    const plan = facts.documents.find(({ name }) => /joint plan/i.test(name));
    expect(plan?.period).toMatchObject({ from: '2031-01-01', to: '2033-12-31' });
    expect(plan?.tellings.map(({ status }) => status)).toEqual(['drafted']);
  });

  it('stand on a timeline, in order, by topic and day', () => {
    const entries = timelineOf(facts, {});
    expect(entries.map(({ from }) => from)).toEqual([...entries.map(({ from }) => from)].sort());
    expect(timelineOf(facts, { topic: 'Harbourton' }).map(({ event }) => event)).toContain('harbourton-summit-2027-06');
    expect(timelineOf(facts, { topic: 'submarine' })).toEqual([]);
    expect(timelineOf(facts, { from: '2031-03-01', to: '2031-12-31' }).map(({ event }) => event)).toEqual([
      'portville-summit-2031-05',
    ]);
    expect(comingOf(facts, '2031-03-01').map(({ event }) => event)).toEqual(['portville-summit-2031-05']);
  });

  it('know by a day only what had appeared', () => {
    expect(asOf(corpus, '2031-02-28').articles.map(({ id }) => id)).toEqual(['herald']);
  });
});

describe('text that is none', () => {
  it.each(['summit ', 'COP25 conference ', 'leaders of all of A, B and ', '$5 billion ', 'President Anna Bell and '])(
    'costs in proportion to its length: %s',
    (piece) => {
      const steps = (times: number) => {
        const run = stepsOf(corpusOf([article(`x${times}`, '2031-05-01', piece.repeat(times))]));
        let n = 0;
        while (!run.next().done) n++;
        return n;
      };
      expect(steps(3000)).toBeLessThanOrEqual(steps(300) * 10 + 50);
    },
  );
});
