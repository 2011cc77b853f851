import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { CHESS, chessArticle } from '../corpus/chess.js';
import { anyText } from '../text/any-text.js';

fc.configureGlobal({ seed: 64 });

const index = buildIndex(CHESS);
const USA = { name: 'United States', kind: 'country', also: ['US'] } as const;
const wanted = (question: string) => index.readQuery(question).wanted;
const texts = (question: string) => wanted(question).map(({ text }) => text);
const labels = (question: string) =>
  wanted(question).flatMap(({ concepts }) =>
    concepts.filter(({ source }) => source === 'name').map(({ label }) => label),
  );

describe('readQuery', () => {
  it('lets stop words pass by', () => {
    expect(texts('please tell me who won the final')).toEqual(['won', 'final']);
  });

  it('reads what is shortened, where the corpus has what it is short for, and says so', () => {
    const asked = index.readQuery('pres of the federation, Oct mtg');
    expect(asked.understood).toContainEqual({ from: 'pres', to: 'president' });
    expect(index.readQuery('the NL club').understood).toEqual([]);
    const own = buildIndex(
      corpusOf([chessArticle('one', 'The Kazakh foreign minister played in October.\n')], CHESS.lexicon),
    );
    const { wanted, understood } = own.readQuery('KZ FM Oct');
    expect(understood.map(({ to }) => to)).toEqual(['Kazakhstan', 'foreign minister', 'october']);
    expect(wanted.every(({ unknown }) => !unknown)).toBe(true);
  });

  it('takes a number with its ending for an ordinal', () =>
    expect(wanted('the 7th final')[0]).toMatchObject({ text: '7th', ordinal: true, binding: true }));

  it('takes a name of several words as one thing, with its words as parts', () => {
    const [league, ...others] = wanted('Lake League prize');
    expect(league).toMatchObject({ text: 'Lake League', binding: true, unknown: false });
    expect(league?.parts.map(({ text }) => text)).toEqual(['Lake', 'League']);
    expect(others.map(({ text }) => text)).toEqual(['prize']);
  });

  it.each([
    ['Norburg', 'Norburg'],
    ['nordburg', 'Norburg'],
    ['Норбург', 'Norburg'],
    ['в Норбурге', 'Norburg'],
    ['v norburge', 'Norburg'],
    ['norbrug', 'Norburg'],
    ['sorokinu', 'Pavel Sorokin'],
    ['Сорокину', 'Pavel Sorokin'],
    ['рейкьявик', 'Reykjavik'],
    ['lcf', 'Lakeland Chess Federation'],
    ['federaciya shahmat', 'Lakeland Chess Federation'],
    ['final ozernoj ligi', 'Lake League'],
  ])('knows the name in %j', (question, label) => expect(labels(question)).toEqual([label]));

  it('does not take "us" for an acronym', () => expect(labels('tell us about the final')).toEqual([]));

  it('does not take a word for an acronym that has its stem', () => {
    const own = buildIndex(corpusOf(CHESS.articles, { ...CHESS.lexicon, names: [USA] }));
    const named = (question: string) => own.readQuery(question).wanted.flatMap(({ concepts }) => concepts);
    expect(named('US boards').map(({ label }) => label)).toContain('United States');
    expect(named('which boards do they use').map(({ label }) => label)).not.toContain('United States');
  });

  it('knows a word of the lexicon in another language', () => {
    const [congress] = wanted('съезд');
    expect(congress?.concepts.map(({ label }) => label)).toContain('congress');
    expect(congress?.unknown).toBe(false);
  });

  it('says what it understood a misspelt word to be, and only then', () => {
    expect(index.readQuery('final ozernoj ligi').understood).toEqual([]);
    expect(index.readQuery('membreship fees').understood).toEqual([{ from: 'membreship', to: 'membership' }]);
    expect(index.readQuery('membership fees').understood).toEqual([]);
    expect(index.readQuery('v norburge').understood).toEqual([]);
  });

  it.each([
    ['wen was the final', 'wen', 'when'],
    ['whcih league', 'whcih', 'which'],
    ['wich league won', 'wich', 'which'],
    ['how much is it suposed to cost', 'suposed', 'supposed'],
    ['Каокй турнир', 'Каокй', 'какой'],
  ])('reads the question word in %j', (question, from, to) => {
    const { wanted: things, understood } = index.readQuery(question);
    expect(understood).toEqual([{ from, to }]);
    expect(things.map(({ text }) => text)).not.toContain(from);
  });

  it('takes Russian question words in Latin letters for no slip', () => {
    expect(index.readQuery('skolko turnir').understood).toEqual([]);
    expect(texts('skolko turnir')).toEqual(['turnir']);
  });

  it('leaves a name alone that is one letter from a small word', () => {
    expect(texts('the visit of Thit Whan')).toEqual(['visit', 'Thit', 'Whan']);
  });

  it('marks what neither corpus nor lexicon knows', () => {
    expect(wanted('population of Brazil').map(({ text, unknown }) => [text, unknown])).toEqual([
      ['population', expect.any(Boolean)],
      ['Brazil', true],
    ]);
  });

  it('counts an English word that the corpus lacks less than a name, and a slip less still, but where little else is asked', () => {
    const weightOf = (question: string) => wanted(question).at(-1)?.weight;
    expect(weightOf('fees for the pieces of a walrus')).toBe(0.7);
    expect(weightOf('fees for the pieces of a Walrus')).toBe(1);
    expect(weightOf('fees for the pieces of a wqlrvx')).toBe(0.5);
    expect(weightOf('взносы федерации за медведя')).toBe(0.7);
    expect(weightOf('fees of a walrus')).toBe(1);
  });

  it('does not turn one English word into another', () => {
    expect(index.readQuery('flock of wool').understood).toEqual([]);
  });

  it.each([
    ['fees in 2023', '2023'],
    ['the second division', 'second'],
    ['did Zorblatt win', 'Zorblatt'],
    ['the hall in Stillwater', 'Stillwater'],
  ])('binds the answer of %j to %s', (question, text) => {
    expect(
      wanted(question)
        .filter(({ binding }) => binding)
        .map((thing) => thing.text),
    ).toEqual([text]);
  });

  it('takes no word for a name that begins a sentence', () => {
    const binding = (question: string) => wanted(question).flatMap(({ binding, text }) => (binding ? [text] : []));
    expect(binding('The hall was full. Boards were few')).toEqual([]);
    expect(binding('The hall was full of Boards')).toEqual(['Boards']);
    expect(binding('the league of St. Zorblatt')).toEqual(['St', 'Zorblatt']);
  });

  it('asks once for what is named twice', () => {
    expect(texts('fees, fees, the FEES')).toEqual(['fees']);
  });

  it('searches for stop words where there is nothing else', () => {
    expect(texts('who is who').length).toBeGreaterThan(0);
  });

  it.each(['', ' ', '?!', '—'])('wants nothing of %j', (question) => expect(wanted(question)).toEqual([]));

  it('throws on nothing, and wants only what is asked', () => {
    fc.assert(
      fc.property(anyText(), (question) => {
        for (const { text, alternatives } of wanted(question)) {
          expect(question).toContain(text);
          for (const { weight } of alternatives) expect(weight > 0 && weight <= 1).toBe(true);
        }
      }),
    );
  });
});
