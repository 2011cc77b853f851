import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/corpus/load.js';
import { buildIndex } from '../../src/search/passage-index.js';
import { isPlaceName } from '../../src/text/place-names.js';
import { chessArticle } from '../corpus/chess.js';

const indexOf = (...texts: string[]) => buildIndex(corpusOf(texts.map((text, i) => chessArticle(`p${i}`, text))));
const bound = (index: ReturnType<typeof indexOf>, question: string) =>
  index.readQuery(question).wanted.flatMap(({ text, binding }) => (binding ? [text] : []));

describe('a name', () => {
  it('is one in small letters where the texts write it with a capital letter', () => {
    const index = indexOf('The council met Zander in Roach.', 'A letter from Zander came to the council.');
    expect(bound(index, 'did the council meet zander')).toEqual(['zander']);
  });

  it('is none for a word that begins a sentence, or that is written small as often', () => {
    const index = indexOf('Zander met them. Zander left. He called: Zander! The Council of trout.', 'Our council met.');
    expect(bound(index, 'did the council meet zander')).toEqual([]);
  });

  it('is none for a word that is common in any text, however the texts write it', () => {
    expect(bound(indexOf('They signed the Zander Group paper.'), 'which group signed')).toEqual([]);
  });

  it('is one however seldom it slips into small letters', () => {
    const times = (count: number) => `We ${'met Zander and '.repeat(count)} saw zander.`;
    expect(bound(indexOf(times(8)), 'who is zander')).toEqual(['zander']);
    expect(bound(indexOf(times(7)), 'who is zander')).toEqual([]);
  });

  it('is forgotten with the article that wrote it so', () => {
    const index = indexOf('They met Zander.', 'A zander swims.');
    expect(bound(index, 'who is zander')).toEqual([]);
    index.remove('p1');
    expect(bound(index, 'who is zander')).toEqual(['zander']);
    index.remove('p0');
    expect(bound(index, 'who is zander')).toEqual([]);
  });

  it('is one in capitals at the beginning of a question too', () => {
    const index = indexOf('The price of trout.');
    expect(bound(index, 'WTI price')).toEqual(['WTI']);
    expect(bound(index, 'Price of trout')).toEqual([]);
  });

  it('is that of a city or country which the corpus does not have', () => {
    const index = indexOf('The council met.');
    expect(bound(index, "who attended the lisbon council after norway's")).toEqual(['lisbon', "norway's"]);
  });
});

describe('a season', () => {
  const index = indexOf('The council met in April.', 'The final was in October.');
  const of = (question: string) =>
    index.readQuery(question).wanted.flatMap(({ alternatives }) => alternatives.map(({ term }) => term));

  it.each([
    ['what happened last spring', 'april'],
    ['весенний совет', 'april'],
    ['the autumn final', 'octob'],
    ['осенью', 'octob'],
  ])('is its months as the corpus names them: %j', (question, month) => {
    expect(of(question)).toContain(month);
    expect(of(question)).not.toContain(month === 'april' ? 'octob' : 'april');
  });
});

describe('a capital', () => {
  const index = indexOf('Kenya signed the paper.', 'The council met in Nairobi.');
  const weights = (question: string) =>
    index
      .readQuery(question)
      .wanted.flatMap(({ alternatives }) =>
        alternatives.flatMap(({ term, weight }) => (term === 'kenya' ? [weight] : [])),
      );

  it('stands for the government of its country', () => {
    expect(weights('what did Nairobi sign')).toEqual([0.65]);
    expect(weights("what was signed in Nairobi's view")).toEqual([0.65]);
  });

  it.each(['what was signed in Nairobi', 'at nairobi', 'who flew to Nairobi', 'что подписали в Nairobi'])(
    'does so less where something is in it, or goes there: %j',
    (question) => expect(weights(question)).toEqual([0.25]),
  );

  it.each([
    ['nairobi summit results', 0.25],
    ['nairobi foreign ministers meeting', 0.25],
    ['nairobi papers', 0.65],
    ['nairobi on the summit', 0.65],
  ])('does so less before what took place there: %j', (question, weight) =>
    expect(weights(question)).toEqual([weight]),
  );
});

describe('a country', () => {
  const index = indexOf(
    'Kenya signed the paper.',
    'The council met in Nairobi.',
    'Beijing paid for it.',
    'China is large.',
  );
  const weights = (question: string, capital: string) =>
    index
      .readQuery(question)
      .wanted.flatMap(({ alternatives }) =>
        alternatives.flatMap(({ term, weight }) => (term === capital ? [weight] : [])),
      );

  it('is meant by its capital where something is asked that is in it', () => {
    expect(weights('what was signed in Kenya', 'nairobi')).toEqual([0.65]);
    expect(weights('what did Kenya sign', 'nairobi')).toEqual([]);
    expect(weights('визит в Кению', 'nairobi')).toEqual([]);
  });

  it('is meant by one spelling of its capital, and by none where two countries share its name', () => {
    const shared = indexOf('Ukraine and Korea signed.', 'They met in Kyiv.', 'They met in Seoul.');
    const termsOf = (question: string) =>
      shared.readQuery(question).wanted.flatMap(({ alternatives }) => alternatives.map(({ term }) => term));
    expect(termsOf('what was signed in Ukraine')).toContain('kyiv');
    expect(termsOf('what was signed in Korea')).not.toContain('seoul');
  });

  it('is meant by a capital that stands for its government, wherever that is named', () => {
    expect(weights('what did China pay for', 'beij')).toEqual([0.65]);
    expect(weights('what did the Chinese pay for', 'beij')).toEqual([0.65]);
    expect(weights('what did Beijing pay for', 'beij')).toEqual([1]);
  });
});

describe('a capital that is described by its country', () => {
  const index = indexOf('Kenya signed the paper.', 'The council met in Nairobi.', 'Capital came from the league.');
  const means = (question: string) =>
    index.readQuery(question).wanted.some(({ alternatives }) => alternatives.some(({ term }) => term === 'nairobi'));

  it.each([
    'what did the council sign in the Kenyan capital in May',
    "who met the council in Kenya's capital in May",
    'when did the council meet in the capital of Kenya for the paper',
    'что подписал совет в столице Кении в мае на съезде',
  ])('is the town: %j', (question) => expect(means(question)).toBe(true));

  it.each([
    'what is the capital of Kenya',
    'what did the council sign in the capital in May',
    'Kenya, paper, league, capital',
  ])('is none where it is asked for, or of no country: %j', (question) => expect(means(question)).toBe(false));
});

describe('place names', () => {
  it.each(['riga', 'kyoto', 'germany', 'дания', 'venezuela’s'])('has %s', (word) => {
    expect(isPlaceName(word)).toBe(true);
  });

  it.each(['nice', 'reading', 'mobile', 'council', '', 'united'])('has no %j', (word) => {
    expect(isPlaceName(word)).toBe(false);
  });
});

describe('a name within a sentence', () => {
  const index = indexOf('The clubs of Norburg linked their halls.', 'Falken spoke.');
  const understood = (question: string) => index.readQuery(question).understood;
  it('is no slip of a common word', () => expect(understood('what did Blinken say')).toEqual([]));
  it('may be one of a name', () =>
    expect(understood('what did Falkem say')).toEqual([{ from: 'Falkem', to: 'falken' }]));
  it('is a slip of a word where one letter is wrong', () =>
    expect(understood('what the Linkde halls')).toEqual([{ from: 'Linkde', to: 'linked' }]));
});
