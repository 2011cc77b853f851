import { describe, expect, it } from 'vitest';
import { EMPTY_LEXICON } from '../../src/corpus/lexicon.js';
import { Gazetteer, otherScript } from '../../src/search/gazetteer.js';
import { terms } from '../../src/search/terms.js';
import { LEXICON } from '../corpus/chess.js';

const gazetteer = new Gazetteer(LEXICON);
const namesIn = (text: string) => {
  const found = terms(text);
  return gazetteer
    .scan(found)
    .filter(({ concept }) => concept.source === 'name')
    .map(({ concept, from, to }) => `${concept.label}: ${text.slice(found[from]?.start, found[to - 1]?.end)}`);
};
const longest = (question: string, i = 0) =>
  gazetteer.longestAt(terms(question), i).filter(({ concept }) => concept.source === 'name');

describe('names in running text', () => {
  it.each([
    ['They met in Norburg.', ['Norburg: Norburg']],
    ['They met in Nordburg.', ['Norburg: Nordburg']],
    ["Norburg's hall", ["Norburg: Norburg's"]],
    ['Встреча прошла в Норбурге', ['Norburg: Норбурге']],
    ['Партия с Сорокиным', ['Pavel Sorokin: Сорокиным']],
    ['Павел Сорокин победил', ['Pavel Sorokin: Павел Сорокин', 'Pavel Sorokin: Сорокин']],
    ['Edda Falk spoke', ['Edda Falk: Edda Falk', 'Edda Falk: Falk']],
    ['a north wind', []],
    ['', []],
  ])('%j', (text, expected) => expect(namesIn(text)).toEqual(expected));

  it('are found inside other names as well', () => {
    expect(namesIn('The Lakeland Chess Federation met.').sort()).toEqual([
      'Lakeland Chess Federation: Chess Federation',
      'Lakeland Chess Federation: Lakeland Chess Federation',
      'Lakeland: Lakeland',
    ]);
  });

  it('count as an acronym only in capitals', () => {
    expect(namesIn('The US and the LCF agreed')).toEqual(['United Squares: US', 'Lakeland Chess Federation: LCF']);
    expect(namesIn('They told us and the lcf')).toEqual([]);
  });

  it('need every word of a spelling', () => expect(namesIn('The lake lies low')).toEqual([]));
});

describe('names in a question', () => {
  it('are taken at their greatest length', () => {
    expect(longest('lakeland chess federation fees').map(({ concept, to }) => [concept.label, to])).toEqual([
      ['Lakeland Chess Federation', 3],
    ]);
    expect(longest('lakeland fees').map(({ concept, to }) => [concept.label, to])).toEqual([['Lakeland', 1]]);
  });

  it('may be acronyms in small letters, unless those are a stop word', () => {
    expect(longest('lcf').map(({ concept }) => concept.label)).toEqual(['Lakeland Chess Federation']);
    expect(longest('us')).toEqual([]);
    expect(longest('US').map(({ concept }) => concept.label)).toEqual(['United Squares']);
  });

  it('are looked for where one asks', () => {
    expect(longest('in Norburg')).toEqual([]);
    expect(longest('in Norburg', 1)).toHaveLength(1);
    expect(longest('in Norburg', 9)).toEqual([]);
  });
});

describe('the gazetteer', () => {
  it('carries kind, source and a term that no word can be', () => {
    const concept = gazetteer.concepts.find(({ label }) => label === 'Norburg');
    expect(concept).toMatchObject({ source: 'name', kind: 'place' });
    expect(terms(concept?.term ?? '').map(({ text }) => text)).not.toContain(concept?.term);
    expect(gazetteer.concepts.find(({ label }) => label === 'congress')).toMatchObject({ source: 'word', kind: null });
    expect(new Set(gazetteer.concepts.map(({ term }) => term)).size).toBe(gazetteer.concepts.length);
  });

  it('lists the single words of its spellings, for correcting others', () => {
    const words = [...gazetteer.vocabulary().keys()];
    expect(words).toEqual(expect.arrayContaining(['norburg', 'норбург', 'federation', 'falk']));
    expect(words).not.toContain('us');
  });

  it('knows how a spelling begins', () => {
    expect(gazetteer.knows('norburg')).toBe(true);
    expect(gazetteer.knows('zugzwang')).toBe(false);
  });

  it('works without a lexicon', () => {
    const bare = new Gazetteer(EMPTY_LEXICON);
    expect(bare.scan(terms('Norburg')).filter(({ concept }) => concept.source === 'name')).toEqual([]);
  });
});

describe('otherScript', () => {
  it.each([
    ['sorokin', 'сорокин'],
    ['сорокин', 'sorokin'],
  ])('%s may be known as %s', (word, other) => expect(otherScript(word)).toContain(other));
});
