import { describe, expect, it } from 'vitest';
import { EMPTY_LEXICON } from '../../src/corpus/lexicon.js';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { chessArticle } from '../corpus/chess.js';

const index = buildIndex(
  corpusOf([
    chessArticle('tower', 'The tower was built in 1911 by the engineer James Graham.\n'),
    chessArticle('taxes', 'The council raised taxes, and v. Ostend the merchants left.\n'),
    chessArticle('holes', 'Holes in the board were filled by James Gram and Gleb, a venomous player.\n'),
  ]),
);
const best = (question: string) => index.search(question, { filter: { server: null } })[0]?.passage.article;
const wanted = (question: string) => index.readQuery(question).wanted;

describe('a Russian question about English text, without a lexicon', () => {
  it.each([
    ['кто построил башню', 'tower'],
    ['kto postroil bashnyu', 'tower'],
    ['почему ушли купцы', 'taxes'],
    ['что сделал Джеймс Грэхэм', 'tower'],
    ['chto sdelal Dzheyms Grekhem', 'tower'],
    ['налоги совета', 'taxes'],
  ])('%s: the %s', (question, article) => expect(best(question)).toBe(article));

  it('is known by the dictionary alone', () => {
    expect(wanted('башня').map(({ foreign, unknown }) => [foreign, unknown])).toEqual([[true, false]]);
    expect(wanted('tower').map(({ foreign }) => foreign)).toEqual([false]);
  });

  it('does not take a word that it knows for one that looks like it', () => {
    const { wanted, understood } = index.readQuery('школы города');
    expect(wanted.map(({ unknown, foreign }) => [unknown, foreign])).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(understood).toEqual([]);
  });

  it('mends a slip in a word of the dictionary, if it is near and no name', () => {
    const { wanted, understood } = index.readQuery('что построил инжинер');
    expect(understood).toEqual([{ from: 'инжинер', to: 'инженер' }]);
    expect(wanted.at(-1)).toMatchObject({ foreign: true, unknown: false });
    // A word that the dictionary lacks is none of its words, if it looks like one; and other forms are no slips.
    expect(index.readQuery('где переводчики').understood).toEqual([]);
    expect(index.readQuery('когда достигли башни').understood).toEqual([]);
    // One letter from "длина", of length, which the corpus has nothing of either; and from the first letter on.
    expect(index.readQuery('испечь блины').understood).toEqual([]);
    expect(index.readQuery('что сказал Инжинер').understood).toEqual([]);
  });

  it('passes over prepositions in Latin letters that stand in the corpus too', () => {
    expect(wanted('kto postroil bashnyu v gorode').map(({ text }) => text)).toEqual(['postroil', 'bashnyu', 'gorode']);
    expect(wanted('who built the tower v gorode').map(({ text }) => text)).toContain('v');
  });

  it('finds the text in the other language behind that in its own, where a corpus has both', () => {
    const both = buildIndex(
      corpusOf([
        chessArticle('english', 'The tower was built by an engineer.\n'),
        chessArticle('russian', 'Башню построил инженер.\n', { language: 'ru' }),
        chessArticle('other', 'Holes in the board were filled.\n'),
      ]),
    );
    const found = both.search('кто построил башню', { filter: { server: null } });
    expect(found.map(({ passage }) => passage.article)).toEqual(['russian', 'english']);
    expect(both.readQuery('башня').wanted.map(({ foreign }) => foreign)).toEqual([false]);
    const back = both.search('who built the tower', { filter: { server: null } });
    expect(back.map(({ passage }) => passage.article)).toEqual(['english', 'russian']);
  });

  it('hears names and no other words', () => {
    expect(
      wanted('что сделал Грэхэм')
        .at(-1)
        ?.alternatives.map(({ term }) => term),
    ).toEqual(['graham']);
    expect(wanted('что сделал грэхэм').at(-1)?.unknown).toBe(true);
    // A capital begins every question: no name is meant by a word that the dictionary knows.
    expect(wanted('Хлеб').map(({ unknown, foreign }) => [unknown, foreign])).toEqual([[true, true]]);
  });
});

describe('an English question about Russian text', () => {
  const russian = buildIndex(
    corpusOf([
      chessArticle('tower', 'Башню построил в 1911 году инженер Джеймс Грэхэм.\n', { language: 'ru' }),
      chessArticle('taxes', 'Совет поднял налоги, и купцы ушли.\n', { language: 'ru' }),
    ]),
  );
  const first = (question: string) => russian.search(question, { filter: { server: null } })[0]?.passage.article;

  it.each([
    ['who built the tower', 'tower'],
    ['what did James Graham do', 'tower'],
    ['why did the merchants leave', 'taxes'],
    ['council taxes', 'taxes'],
  ])('%s: the %s', (question, article) => expect(first(question)).toBe(article));

  it('is known by the dictionary alone', () => {
    expect(russian.readQuery('tower').wanted.map(({ foreign, unknown }) => [foreign, unknown])).toEqual([
      [true, false],
    ]);
  });

  it('is not asked of English text', () => {
    expect(
      wanted('tower')
        .flatMap(({ alternatives }) => alternatives.map(({ term }) => term))
        .join(),
    ).not.toMatch(/[а-я]/);
  });
});

it('knows a Russian acronym in small Latin letters, unless it is a word', () => {
  const names = [
    { name: 'Lake League', kind: 'format', also: ['ЛЛГД'] },
    { name: 'Yard Society', kind: 'organisation', also: ['ЕС'] },
  ] as const;
  const of = buildIndex(
    corpusOf([chessArticle('league', 'The Lake League met the Yard Society.\n')], { ...EMPTY_LEXICON, names }),
  );
  const labels = (question: string) =>
    of.readQuery(question).wanted.flatMap(({ concepts }) => concepts.map(({ label }) => label));
  expect(labels('who left the llgd')).toContain('Lake League');
  expect(labels('boards yes')).not.toContain('Yard Society');
});
